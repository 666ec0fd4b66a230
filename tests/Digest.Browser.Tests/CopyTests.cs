using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public class CopyTests(ReadingRoom room)
{
    const string Article = "articles/iranian-backed-militias-deny-rocket-fire-on-us-embassy-in-baghdad/";

    [BrowserFact]
    public async Task A_quotation_is_copied_with_speaker_article_and_published_address()
    {
        await using var tab = await room.OpenAsync(room.Served($"{Article}index.html"));

        var copied = await CopyAsync(tab, ".pull figure .copy");

        Assert.Equal(
            "“Although it was a natural response to the US, it was not the right time to act.” — Kataib Hezbollah. "
                + "Iranian-backed militias deny rocket fire on US embassy in Baghdad, The Jerusalem Post. "
                + $"https://digest.example/{Article}#quote-4",
            copied);
    }

    [BrowserFact]
    public async Task Among_all_quotations_the_article_above_is_named()
    {
        await using var tab = await room.OpenAsync(room.Served("quotes/index.html"));

        var copied = await CopyAsync(tab, ".quote-group .copy");

        Assert.Contains(" MEMRI, 14 February 2024. https://digest.example/articles/", copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_link_of_an_article_is_its_published_address()
    {
        await using var tab = await room.OpenAsync(room.Served($"{Article}index.html"));

        Assert.Equal($"https://digest.example/{Article}", await CopyAsync(tab, ".actions .copy"));
    }

    [BrowserFact]
    public async Task A_citation_is_copied_as_it_stands()
    {
        await using var tab = await room.OpenAsync(room.Served($"{Article}index.html"));
        await tab.ValueAsync("document.querySelector('.method').open = true");

        var copied = await CopyAsync(tab, ".method h3:nth-of-type(2) .copy");

        Assert.StartsWith("@misc{", copied, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_long_list_gets_its_buttons_as_it_is_read()
    {
        const string Last = "[...document.querySelectorAll('figure.quote')].at(-1)";
        var quotes = string.Join("\n\n", Enumerable.Range(1, 60).Select(number =>
            $"“Ferry number {number} will not sail before the harbour is safe,” said Ada Byron."));
        var digest = room.Build("long-list", ("a.txt", $"Ferries stand still\n\n{quotes}\n"));

        await using var tab = await room.OpenAsync($"{digest}quotes/index.html");
        await tab.UntilAsync("document.querySelector('figure.quote .copy')");
        var before = await tab.TextAsync($"{Last}.querySelector('.copy')");
        await tab.ValueAsync($"{Last}.scrollIntoView()");

        Assert.Equal("null", before);
        await tab.UntilAsync($"{Last}.querySelector('.copy')");
    }

    async Task<string> CopyAsync(Tab tab, string button)
    {
        await tab.SendAsync(
            "Browser.grantPermissions",
            new()
            {
                ["origin"] = room.Host.TrimEnd('/'),
                ["permissions"] = new System.Text.Json.Nodes.JsonArray("clipboardReadWrite", "clipboardSanitizedWrite"),
            });
        await tab.UntilAsync($"document.querySelector('{button}')");
        // The button says for two seconds that it was done, so that this must be heard, not looked for now and then.
        var isSaid = await tab.ValueAsync($$"""
            new Promise(told => {
              const button = document.querySelector('{{button}}');
              const label = button.textContent;
              new MutationObserver(() => told(button.textContent !== label)).observe(button, { childList: true });
              button.click();
            })
            """);
        Assert.True(isSaid.GetBoolean());
        return (await tab.ValueAsync("navigator.clipboard.readText()")).GetString()!;
    }
}
