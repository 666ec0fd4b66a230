using System.Security.Cryptography;
using System.Text;
using Digest.Site;
using Digest.Tests.Support;

namespace Digest.Tests.Site;

public sealed class QuoteChecksTests : IDisposable
{
    const string Clipping =
        "Ferry cut\n\nThe council met at nine. \"We will return in spring,\" said Marta Oduya, the harbour master.\n";

    readonly TempFolder folder = new();
    readonly Problems problems = new();

    [Theory]
    [InlineData("text: We will return in spring,\n    start: 37\n    end: 62\n    speaker: Marta Oduya")]
    [InlineData("text: We will return in spring,\n    speaker: Oduya")]
    [InlineData("parts: [We will, in spring]\n    speaker: M. Oduya\n    speaker_as_written: the harbour master")]
    public void Words_that_stand_where_the_brief_says_are_sound(string quote)
    {
        Brief(quote);

        Assert.Equal(1, Check());
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("text: We will return in spring,\n    start: 38\n    end: 63",
        "\"We will return in spring,\" stands in a.txt, but not where the brief says. Build the site again.")]
    [InlineData(
        "text: We will return in summer,\n    start: 37\n    end: 62",
        "\"We will return in summer,\" is not what a.txt has there, word for word. Build the site again, or mend the clipping if it was changed.")]
    [InlineData("text: Never and no time at all,\n    start: 37\n    end: 62",
        "\"Never and no time at all,\" does not stand in a.txt. Build the site again.")]
    [InlineData("text: Buses are fine\n    start: 1\n    end: 15",
        "\"Buses are fine\" stands in b.txt, not in a.txt. Build the site again.")]
    [InlineData("text: We will return in spring,\n    speaker: Nobody Known",
        "\"Nobody Known\" is said to have spoken, and a.txt has no such name. Build the site again.")]
    public void Words_or_speakers_that_differ_are_reported_at_their_line(string quote, string problem)
    {
        folder.Write("seeds/b.txt", "Buses return\n\n\"Buses are fine\", said Ada Byron, who drives one.\n");
        Brief(quote);

        Check();

        Assert.EndsWith(
            $"site/articles/ferry/index.md:4:5: {problem}",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_whose_printed_name_is_anothers_is_reported()
    {
        Brief("text: We will return in spring,\n    speaker: Karl Hasan\n    speaker_as_written: Oduya\n"
            + "actors:\n  - name: Marta Oduya\n    forms: [{text: Oduya, count: 1}]");

        Check();

        Assert.Contains("\"Karl Hasan\" is said to have spoken", Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("“We will return in spring,”", null)]
    [InlineData("“We will return in summer,”",
        ":2:1: The page shows \"We will return in summer,\", which no brief quotes so. Build the site again.")]
    [InlineData("“Never”", ":2:1: The page shows \"Never\", which no brief quotes so. Build the site again.")]
    public void Words_that_a_page_shows_are_those_of_a_brief(string shown, string? problem)
    {
        Brief("text: We will return in spring,\n    speaker: Marta Oduya");
        folder.Write("site/quotes/index.html", $"<figure class=\"quote\">\n<blockquote dir=\"auto\">{shown}</blockquote>");

        Check();

        Assert.Equal(problem is null ? 0 : 1, problems.Count);
        Assert.All(problems, each => Assert.EndsWith($"site/quotes/index.html{problem}", each.ToString(),
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_clipping_that_changed_since_is_reported()
    {
        Brief("text: We will return in spring,");
        File.AppendAllText(folder.At("seeds", "a.txt"), "More.\n");

        Check();

        Assert.EndsWith(
            "index.md: a.txt has changed since the brief was made. Build the site again.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_clipping_that_is_gone_is_reported()
    {
        Brief("text: We will return in spring,");
        File.Delete(folder.At("seeds", "a.txt"));

        Assert.Equal(0, Check());
        Assert.EndsWith(
            "index.md: It was made from a.txt, and there is no such clipping. Put the clipping back, or build "
                + "the site again.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_articles_has_nothing_to_compare()
    {
        folder.Write("site/index.html", "");

        Assert.Equal(0, Check());
        Assert.Empty(problems);
    }

    public void Dispose() => folder.Dispose();

    int Check()
    {
        folder.Write("seeds/c.txt", "Pumps\n\nThe pumps will be replaced before winter, the council said.\n");
        return QuoteChecks.Check(folder.At("site"), folder.At("seeds"), problems);
    }

    void Brief(string quote)
    {
        folder.Write("seeds/a.txt", Clipping);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Clipping)));
        folder.Write(
            "site/articles/ferry/index.md",
            $"---\ntitle: Ferry cut\nquotes:\n  - {quote}\nsource:\n  file: a.txt\n  sha256: {hash}\n---\n");
    }
}
