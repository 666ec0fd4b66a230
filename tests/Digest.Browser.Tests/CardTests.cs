using System.Buffers.Binary;
using System.Collections.Concurrent;
using Digest.Browser.Tests.Support;
using Digest.Pages;
using Digest.Site;
using Digest.Verbs;

namespace Digest.Browser.Tests;

public class CardTests
{
    [BrowserFact]
    public void A_sheet_becomes_a_picture_of_the_size_that_Open_Graph_asks_for()
    {
        var pictures = Draw("<h1>A title</h1>", "<h1>Another</h1>", "<h1>A third</h1>");

        Assert.Equal(["0", "1", "2"], pictures.Keys.Order());
        Assert.All(pictures.Values, picture =>
        {
            Assert.Equal(1200u, BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(16)));
            Assert.Equal(630u, BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(20)));
        });
    }

    [BrowserFact]
    public void A_sheet_runs_no_script()
    {
        var pictures = Draw("<p>Still</p>", "<p>Still</p><script>document.body.textContent = 'Moved';</script>");

        Assert.Equal(pictures["0"], pictures["1"]);
    }

    [BrowserFact]
    public void A_program_that_is_no_browser_is_a_problem()
    {
        var problems = new Problems();

        CardArtist.Draw("/bin/true", [new("A title", "<p>", "0")], problems, (_, _) => { });

        Assert.Contains("could not be drawn", Assert.Single(problems).What, StringComparison.Ordinal);
    }

    static ConcurrentDictionary<string, byte[]> Draw(params ReadOnlySpan<string> pages)
    {
        var problems = new Problems();
        var sheets = new List<CardSheet>();
        foreach (var page in pages)
        {
            sheets.Add(new("A title", page, $"{sheets.Count}"));
        }

        var pictures = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        CardArtist.Draw(
            BrowserProgram.Find()!, sheets, problems, (sheet, picture) => pictures[sheet.Name] = picture);
        Assert.Empty(problems);
        return pictures;
    }
}
