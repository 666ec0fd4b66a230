using System.Text;

namespace VerifyXunitTests;

public class ComparingTests
{
    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_the_received_text()
    {
        using var folder = new Folder();

        var failure = await Assert.ThrowsAnyAsync<Exception>(
            () => Verify("one\r\ntwo").UseDirectory(folder.Path).UseFileName("new"));

        Assert.Equal(["new.received.txt"], folder.Names);
        Assert.Equal("\uFEFFone\ntwo"u8.ToArray(), folder.Read("new.received.txt"));
        Assert.Contains(
            "New:\n  - Received: new.received.txt\n    Verified: new.verified.txt",
            Lines(failure),
            StringComparison.Ordinal);
        Assert.Contains("one\ntwo", Lines(failure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_fails_and_shows_both_texts()
    {
        using var folder = new Folder();
        folder.Write("page.verified.html", "<p>old</p>");

        var failure = await Assert.ThrowsAnyAsync<Exception>(
            () => Verify("<p>new</p>", "html").UseDirectory(folder.Path).UseFileName("page"));

        Assert.Equal(["page.received.html", "page.verified.html"], folder.Names);
        Assert.Contains("NotEqual:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("<p>new</p>", failure.Message, StringComparison.Ordinal);
        Assert.Contains("<p>old</p>", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_match_removes_what_an_earlier_failure_left()
    {
        using var folder = new Folder();
        folder.Write("page.verified.txt", "same");
        folder.Write("page.received.txt", "stale");

        await Verify("same").UseDirectory(folder.Path).UseFileName("page");

        Assert.Equal(["page.verified.txt"], folder.Names);
    }

    [Fact]
    public async Task Line_endings_and_the_byte_order_mark_are_no_difference()
    {
        using var folder = new Folder();
        folder.Write("page.verified.txt", "\uFEFFone\r\ntwo");

        var result = await Verify("one\ntwo").UseDirectory(folder.Path).UseFileName("page");

        Assert.Equal("one\ntwo", result.Text);
    }

    [Fact]
    public async Task Accepting_writes_the_verified_file()
    {
        using var folder = new Folder();

        await Verify("accepted").UseDirectory(folder.Path).UseFileName("page").AutoVerify();

        Assert.Equal(["page.verified.txt"], folder.Names);
        Assert.Equal("\uFEFFaccepted", Encoding.UTF8.GetString(folder.Read("page.verified.txt")));
    }

    [Fact]
    public async Task Accepting_can_fail_all_the_same_so_that_it_is_noticed()
    {
        using var folder = new Folder();

        await Assert.ThrowsAnyAsync<Exception>(
            () => Verify("x").UseDirectory(folder.Path).UseFileName("page").AutoVerify(throwException: true));

        Assert.Equal(["page.verified.txt"], folder.Names);
    }

    [Fact]
    public async Task A_scrubber_changes_the_text_before_it_is_compared()
    {
        using var folder = new Folder();
        folder.Write("page.verified.txt", "built on DAY");

        var result = await Verify("built on Monday")
            .UseDirectory(folder.Path)
            .UseFileName("page")
            .AddScrubber(text => text.Replace("Monday", "DAY"));

        Assert.Equal("built on DAY", result.Text);
    }

    static string Lines(Exception failure) => failure.Message.ReplaceLineEndings("\n");
}
