using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public class LanguageTests(ReadingRoom room)
{
    static readonly string[] Pages =
        ["", "actors/", "quotes/", "timeline/", "network/", "about/", "search/", "archive/"];

    static readonly (string File, string Text)[] Seeds =
    [
        ("rail.txt", """
            Rail strike ends after a week

            March 14, 2024

            HARBOUR CITY - The strike that stopped every train for a week ended on Thursday.

            "We listened, and then we moved to the other side," said Ada Byron, the minister of transport.
            """),
        ("ports.txt", """
            Ports open again

            March 15, 2024

            HARBOUR CITY - Every port of the coast opened again on Friday.

            "More is coming than the council has promised," Ada Byron denied.
            """),
    ];

    [BrowserTheory]
    [InlineData("ar", "rtl", "بحث")]
    [InlineData("de", "ltr", "Suche")]
    [InlineData("es", "ltr", "Buscar")]
    [InlineData("fr", "ltr", "Recherche")]
    public async Task The_whole_interface_speaks_the_language_and_fits_a_phone(
        string language, string direction, string search)
    {
        var digest = room.Build($"in-{language}", [.. Seeds, ("digest.yml", $"title: Test\nlanguage: {language}\n")]);
        await using var tab = await room.OpenTabAsync();
        await tab.NarrowAsync(320);

        foreach (var page in Pages)
        {
            await tab.GoAsync($"{digest}{page}index.html");

            Assert.Equal(direction, await tab.TextAsync("getComputedStyle(document.body).direction"));
            Assert.Equal(language, await tab.TextAsync("document.documentElement.lang"));
            Assert.Equal([search], await tab.TextsAsync(".find"));
            Assert.Equal("320", await tab.TextAsync("document.documentElement.scrollWidth"));
        }

        Assert.Empty(tab.Troubles);
    }

    [BrowserFact]
    public async Task Scripts_speak_the_language_too()
    {
        var digest = room.Build("in-arabic", [.. Seeds, ("digest.yml", "title: Test\nlanguage: ar\n")]);
        await using var tab = await room.OpenAsync($"{digest}search/index.html?q=byron");

        await tab.UntilAsync("document.getElementById('search-found').textContent !== ''");

        Assert.Contains("النتائج", (await tab.TextsAsync("#search-found"))[0], StringComparison.Ordinal);
        Assert.Contains("الجهات", (await tab.TextsAsync("#search-results h2"))[0], StringComparison.Ordinal);
    }
}
