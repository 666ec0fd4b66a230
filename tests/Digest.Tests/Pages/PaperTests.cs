using System.Buffers;
using System.Text;
using Digest.Pages;

namespace Digest.Tests.Pages;

public sealed class PaperTests
{
    // More than one sheet holds, and a pair of surrogates in two pieces on every line.
    static readonly string[] Pieces =
        [.. Enumerable.Range(0, 200_000).SelectMany(i => new[] { $"line {i} \ud83d", "\udea2\n" })];

    [Fact]
    public void What_is_sent_off_sheet_by_sheet_is_what_is_kept_whole()
    {
        using var paper = new Paper();
        Print(paper);
        var whole = paper.Printed.ToArray();

        var sent = new MemoryStream();
        paper.Wipe();
        paper.SendTo(sent);
        Print(paper);
        paper.SendRest();

        Assert.Equal(string.Concat(Pieces), Encoding.UTF8.GetString(whole));
        Assert.Equal(whole, sent.ToArray());
    }

    [Fact]
    public void Wiped_paper_sends_nothing_more()
    {
        using var paper = new Paper();
        var sent = new MemoryStream();
        paper.SendTo(sent);
        paper.Write("sent");
        paper.SendRest();
        paper.Wipe();
        Print(paper);

        Assert.Equal("sent", Encoding.UTF8.GetString(sent.ToArray()));
        Assert.Equal(string.Concat(Pieces), Encoding.UTF8.GetString(paper.Printed));
    }

    [Fact]
    public void A_piece_longer_than_a_sheet_is_sent_whole()
    {
        using var paper = new Paper();
        var (sent, piece) = (new MemoryStream(), new string('é', 2_000_000));
        paper.SendTo(sent);
        paper.Write(piece);
        paper.Write("end");
        paper.SendRest();

        Assert.Equal(piece + "end", Encoding.UTF8.GetString(sent.ToArray()));
    }

    static void Print(Paper paper)
    {
        foreach (var piece in Pieces)
        {
            paper.Write(piece);
        }
    }
}
