using System.Security.Cryptography;
using System.Text;
using Digest.Pages;
using Digest.Site;
using Digest.Tests.Support;

namespace Digest.Tests.Site;

public sealed class PageLedgerTests : IDisposable
{
    static readonly PageKey Key = new(UInt128.MaxValue - 7, 5, 9);

    readonly TempFolder folder = new();

    string File => folder.At("ledger");

    [Fact]
    public void A_page_is_known_again_by_its_path_with_its_anchors_and_links()
    {
        Keep("stamp");

        var page = StandingPages.Read(File, "stamp")["a/index.html"];

        var notes = Notes();
        Assert.Equal(Key, page.Key);
        Assert.Equal(42, page.Length);
        Assert.Equal(notes.Anchors.Order(), page.Anchors.ToArray().Order());
        Assert.Equal(notes.Links.Select(link => link.Target), page.Links.ToArray());
        Assert.Null(StandingPages.Read(File, "stamp").KeyOf("b/index.html"));
    }

    [Fact]
    public void What_stands_can_be_noted_again()
    {
        Keep("one");
        var page = StandingPages.Read(File, "one")["a/index.html"];
        using (var next = PageLedger.Begin(File)!)
        {
            next.Note("a/index.html", page);
            next.Finish("two");
        }

        Assert.Equal(Key, StandingPages.Read(File, "two").KeyOf("a/index.html"));
    }

    [Fact]
    public void Of_a_site_in_another_state_no_page_stands()
    {
        Keep("stamp");

        Assert.Null(StandingPages.Read(File, "other stamp").KeyOf("a/index.html"));
        Assert.Null(StandingPages.Read(folder.At("none"), "stamp").KeyOf("a/index.html"));
    }

    [Fact]
    public void A_ledger_that_was_altered_or_cut_tells_of_no_page_even_with_a_new_hash()
    {
        Keep("stamp");
        var whole = System.IO.File.ReadAllBytes(File);
        var body = whole[..^SHA256.HashSizeInBytes];
        for (var at = 0; at < body.Length; at++)
        {
            System.IO.File.WriteAllBytes(File, whole[..at]);
            Assert.Null(StandingPages.Read(File, "stamp").KeyOf("a/index.html"));

            body[at] ^= 0x80;
            System.IO.File.WriteAllBytes(File, [.. body, .. SHA256.HashData(body)]);
            _ = StandingPages.Read(File, "stamp");
            body[at] ^= 0x80;
        }
    }

    [Fact]
    public void A_ledger_that_was_not_finished_leaves_the_last_one()
    {
        Keep("stamp");
        using (var next = PageLedger.Begin(File)!)
        {
            next.Note("b/index.html", Key, 1, Notes());
        }

        Assert.Equal(Key, StandingPages.Read(File, "stamp").KeyOf("a/index.html"));
    }

    public void Dispose() => folder.Dispose();

    void Keep(string stamp)
    {
        using var ledger = PageLedger.Begin(File)!;
        ledger.Note("a/index.html", Key, 42, Notes());
        ledger.Finish(stamp);
    }

    static PageNotes Notes()
    {
        var notes = new PageNotes();
        notes.Read("a/index.html", Encoding.UTF8.GetBytes("<p id=\"x\"><a href=\"../b/index.html#y\">b</a></p>"));
        return notes;
    }
}
