using System.Text;
using Digest.Tests.Support;

namespace Digest.Tests.Hostile;

/// <summary>Texts made to take time out of proportion end like any other: published, or refused with a line.</summary>
/// <remarks>How soon is not asserted: a clock tells of the machine. One that never ended would hold up the run.</remarks>
public class HugeTextTests
{
    const int Million = 1_000_000;

    // Beside the text itself: pages repeat what they show, and may not repeat all.
    const int MostOutput = 3 * Million;

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_million_of_anything_is_one_article_among_others(string piece)
    {
        var million = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Million / piece.Length)));

        var site = TinySite.Build(new Dictionary<string, byte[]>
        {
            ["calm.txt"] = "Ferries stand still\n\nThe ferries stood still on Monday, the minister said."u8.ToArray(),
            ["huge.html"] = million,
            ["huge.md"] = million,
            ["huge.txt"] = million,
        });

        Assert.Contains("articles/ferries-stand-still/index.html", site.Pages.Keys);
        Assert.InRange(site.Pages.Values.Sum(page => (long)page.Length), 1, MostOutput);
    }

    [Fact]
    public void A_million_names_are_a_table_like_any_other()
    {
        string[] syllables = ["ba", "ra", "ka", "li", "mo", "ne", "ta", "su"];
        var text = new StringBuilder("Roll\n\n");
        for (var i = 0; i < 60_000; i++)
        {
            var (one, two) = (syllables[i % 8] + syllables[i / 8 % 8], syllables[i / 64 % 8] + syllables[i / 512 % 8]);
            text.Append(char.ToUpperInvariant(one[0])).Append(one, 1, 3).Append(' ')
                .Append(char.ToUpperInvariant(two[0])).Append(two, 1, 3).Append(i % 10 == 9 ? ". " : ", ");
        }

        var site = TinySite.Build(new Dictionary<string, byte[]> { ["roll.txt"] = Encoding.UTF8.GetBytes(text.ToString()) });

        Assert.Contains("articles/roll/index.html", site.Pages.Keys);
    }
}
