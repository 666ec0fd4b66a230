using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public class QuotesTests(ReadingRoom room)
{
    const string Shown = ".quotations > li:not(.is-out)";

    [BrowserFact]
    public async Task Quotations_are_narrowed_down_to_a_speaker()
    {
        await using var tab = await room.OpenAsync(room.Served("quotes/index.html"));

        await ChooseAsync(tab, "speaker", "Firas al-Yasser");

        Assert.NotEmpty(await tab.TextsAsync(Shown));
        Assert.All(
            await tab.TextsAsync($"{Shown} figcaption"),
            caption => Assert.StartsWith("Firas al-Yasser", caption, StringComparison.Ordinal));
        Assert.Contains("speaker=Firas+al-Yasser", await tab.TextAsync("location.search"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Quotations_are_narrowed_down_to_an_article()
    {
        await using var tab = await room.OpenAsync(room.Served("quotes/index.html"));
        const string Headline = "Iranian-backed militias deny rocket fire on US embassy in Baghdad";

        await ChooseAsync(tab, "article", Headline);

        Assert.Equal([Headline], await tab.TextsAsync(".quote-group:not(.is-out) h2"));
    }

    [BrowserFact]
    public async Task Quotations_are_narrowed_down_to_a_way_of_speaking()
    {
        await using var tab = await room.OpenAsync(room.Served("quotes/index.html"));

        await ChooseAsync(tab, "cue", "denied");

        Assert.All(
            await tab.TextsAsync($"{Shown} figcaption small"),
            cue => Assert.Contains("den", cue, StringComparison.Ordinal));
        Assert.NotEmpty(await tab.TextsAsync(Shown));
    }

    [BrowserFact]
    public async Task An_address_with_words_narrows_down_and_says_how_much_is_left()
    {
        await using var tab = await room.OpenAsync(room.Served("quotes/index.html?q=embassy+truce"));
        await using var other = await room.OpenAsync(room.Served("quotes/index.html?q=conditional+truce"));

        Assert.Empty(await tab.TextsAsync(Shown));
        Assert.Single(await other.TextsAsync(Shown));
        Assert.StartsWith("1 ", (await other.TextsAsync("#filter-found"))[0], StringComparison.Ordinal);
    }

    static async Task ChooseAsync(Tab tab, string filter, string value)
    {
        await tab.ValueAsync($"document.getElementById('filter-{filter}').focus()");
        await tab.ValueAsync($$"""
            (() => {
              const select = document.getElementById("filter-{{filter}}");
              select.value = "{{value}}";
              select.dispatchEvent(new Event("input", { bubbles: true }));
            })()
            """);
    }
}
