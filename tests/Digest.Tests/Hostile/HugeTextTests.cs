using System.Globalization;
using System.Text;
using Digest.Fuzz;
using Digest.Tests.Support;

namespace Digest.Tests.Hostile;

/// <summary>
/// Texts made to take time or room out of proportion end like any other: published, or refused with a line.
/// </summary>
/// <remarks>
/// How soon is not asserted: a clock tells of the machine. One that never ended would hold up the run.
/// </remarks>
public class HugeTextTests
{
    const int Letters = 100_000;

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    public void A_hundred_thousand_of_anything_is_one_article_among_others(string format)
    {
        var seeds = Masses.Pieces.Index().ToDictionary(
            piece => string.Create(CultureInfo.InvariantCulture, $"{piece.Index}.{format}"),
            piece => Masses.Of(piece.Item, Letters));
        seeds.Add("calm.txt", "Ferries stand still\n\nThe ferries stood still on Monday, she said."u8.ToArray());

        var site = TinySite.Build(seeds);

        Assert.Contains("articles/ferries-stand-still/index.html", site.Pages.Keys);
        Assert.InRange(
            site.Pages.Where(page => page.Key.StartsWith("articles/", StringComparison.Ordinal))
                .Select(page => page.Value.Length).Max(),
            1, 20 * Letters);
    }

    [Fact]
    public void An_article_of_thousands_of_names_keeps_what_a_page_can_bear_and_says_so()
    {
        var roll = new StringBuilder("Roll of the port\n\n");
        foreach (var i in Enumerable.Range(0, 2_000))
        {
            roll.Append(CultureInfo.InvariantCulture, $"“We will wait for the ferry,” said {Name(i)}. ");
        }

        var text = Encoding.UTF8.GetBytes(roll.ToString());
        var site = TinySite.Build(new Dictionary<string, byte[]> { ["roll.txt"] = text });

        Assert.InRange(site.Pages.Keys.Count(path => path.StartsWith("actors/", StringComparison.Ordinal)), 1, 2_600);
        Assert.Contains(
            "seeds/roll.txt: The article has more than 1,000 quotations worth a page; the first were kept. "
                + "Keep only the article's text, or split it.",
            site.Problems);
    }

    // A name of its own for each number, such as "Baramo Kalisu".
    static string Name(int number)
    {
        string[] syllables = ["ba", "ra", "ka", "li", "mo", "ne", "ta", "su"];
        var letters = string.Concat(
            new[] { 1, 8, 64, 512 }.Select(place => syllables[number / place % 8]));
        return $"{Capital(letters[..4])}n {Capital(letters[4..])}r";
    }

    static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
