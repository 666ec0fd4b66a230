using Digest.Tests.Support;

namespace Digest.Tests.Hostile;

/// <summary>Names that only look alike are names of different people.</summary>
public class LookAlikeTests
{
    // Cyrillic, Greek, full-width and mathematical letters among Latin ones.
    [Theory]
    [InlineData("Ada Byron", "Adа Byron")]
    [InlineData("Omar Najjar", "Оmar Najjar")]
    [InlineData("Omar Najjar", "Οmar Najjar")]
    [InlineData("Ada Byron", "Аda Вyron")]
    [InlineData("Ada Byron", "Ａｄａ Ｂｙｒｏｎ")]
    [InlineData("Ada Byron", "𝐀da 𝐁yron")]
    [InlineData("Ada Byron", "Ada Ᏼyron")]
    public void Names_that_differ_by_look_alike_letters_are_never_merged(string name, string lookAlike)
    {
        var site = TinySite.Build($"""
            -- seeds/a.md --
            ---
            title: One
            actors: [{name}]
            ---
            The ferries stood still, said {name}.
            -- seeds/b.md --
            ---
            title: Two
            actors: [{lookAlike}]
            ---
            The ferries sailed again, said {lookAlike}.
            """);

        var actors = site.Pages.Keys.Count(path =>
            path.StartsWith("actors/", StringComparison.Ordinal)
                && path.EndsWith("/index.html", StringComparison.Ordinal)
                && path != "actors/index.html");
        Assert.Equal(2, actors);
    }

    [Fact]
    public void What_turns_a_line_around_is_isolated_or_gone_on_every_page_and_in_every_file()
    {
        const string Turned = "Ada \u202Enoryb\u202C \u2066Byron";
        var site = TinySite.Build($"""
            -- seeds/a.md --
            ---
            title: {Turned}
            publisher: {Turned}
            byline: {Turned}
            actors: ["{Turned}"]
            quotes:
              - text: The ferries stood still
                speaker: "{Turned}"
            ---
            The ferries stood still, said {Turned}.
            """);

        foreach (var path in (string[])["feed.xml", "atom.xml", "quotes.csv", "sitemap.xml"])
        {
            Assert.DoesNotContain(
                site[path], letter => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
        }

        Assert.All(site.Problems, problem => Assert.DoesNotContain('\n', problem));
    }
}
