using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

/// <summary>A digest of hostile clippings, opened page by page as its readers would.</summary>
[Collection(Readers.Name)]
public class HostileSiteTests(ReadingRoom room)
{
    const int Clippings = 12;

    // The site's own pages have some of these; none of them may come from a clipping.
    const string Acting = """
        [...document.querySelectorAll("*")].flatMap(each => [
          ...[...each.attributes].filter(attribute => attribute.name.startsWith("on")
              || ["srcdoc", "style", "autofocus", "ping", "formaction"].includes(attribute.name)
              || /^\s*(javascript|vbscript|data):/i.test(attribute.value.replace(/[\0-\x20]/g, "")))
            .map(attribute => `${each.localName} ${attribute.name}=${attribute.value}`),
          ...(each.matches("iframe, object, embed, base, img, video, audio, source, meta[http-equiv=refresh i], math, "
              + "template, main script:not([src]), main style, main form[action], main link") ? [each.outerHTML] : []),
        ]).filter(found => !found.startsWith("link href=data:")).slice(0, 3)
        """;

    [BrowserTheory]
    [InlineData(20261127)]
    [InlineData(20261128)]
    public async Task Nothing_of_a_clipping_acts_in_a_browser(int seed)
    {
        var name = $"hostile-{seed}";
        var digest = room.Build(name, new HostileSeeds(seed).Write(Clippings));
        await using var tab = await room.OpenTabAsync();
        await using var unguarded = await room.OpenTabAsync();

        // The site's policy would stop much of it; without the policy there is only what was escaped.
        await unguarded.SendAsync("Page.setBypassCSP", new() { ["enabled"] = true });
        foreach (var page in room.PagesOf(name))
        {
            await tab.GoAsync(digest + page);
            await unguarded.GoAsync(digest + page);
            await unguarded.ValueAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
            await HoldAsync(unguarded, page);
        }

        Hold(tab);
        Hold(unguarded);
    }

    [BrowserTheory]
    [InlineData("ferries")]
    [InlineData("talks")]
    [InlineData("script")]
    public async Task Nothing_of_a_clipping_acts_among_the_results_of_a_search(string words)
    {
        var digest = room.Build("hostile-search", new HostileSeeds(20261129).Write(Clippings));
        await using var tab = await room.OpenTabAsync();
        await tab.SendAsync("Page.setBypassCSP", new() { ["enabled"] = true });

        await tab.GoAsync($"{digest}search/index.html?q={words}");
        await tab.UntilAsync("document.getElementById('search-found').textContent !== ''");

        Assert.NotEmpty(await tab.TextsAsync("#search-results li"));
        await HoldAsync(tab, words);
        Hold(tab);
    }

    // Or the tests above would hold whatever happened.
    [BrowserFact]
    public async Task What_acts_is_seen()
    {
        room.Put("acting.html", $"<!doctype html><body><img src=x onerror=\"top.{HostileSeeds.Ran}=1\">");
        await using var tab = await room.OpenTabAsync();

        await tab.GoAsync($"{room.Host}acting.html");
        await tab.UntilAsync($"window.{HostileSeeds.Ran} === 1");

        Assert.Equal(2, (await tab.ValueAsync(Acting)).GetArrayLength());
        Assert.NotEmpty(tab.Troubles);
    }

    static async Task HoldAsync(Tab tab, string page)
    {
        var acting = await tab.ValueAsync(Acting);
        Assert.True(acting.GetArrayLength() == 0, $"{page}: {acting}");
        Assert.Equal("undefined", await tab.TextAsync($"window.{HostileSeeds.Ran}"));
    }

    void Hold(Tab tab)
    {
        Assert.Empty(tab.Troubles);
        Assert.All(
            tab.Requests.Where(address => address != "about:blank" && !address.StartsWith("data:", StringComparison.Ordinal)),
            address => Assert.StartsWith(room.Host, address, StringComparison.Ordinal));
    }
}
