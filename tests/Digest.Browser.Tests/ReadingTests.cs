using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public class ReadingTests(ReadingRoom room)
{
    public static TheoryData<string> Pages { get; } =
    [
        "index.html", "archive/index.html", "actors/index.html", "actors/kataib-hezbollah/index.html",
        "articles/iranian-backed-militias-deny-rocket-fire-on-us-embassy-in-baghdad/index.html", "quotes/index.html",
        "timeline/index.html", "network/index.html", "search/index.html", "about/index.html", "404.html",
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_nobody_else_for_anything_and_shows_no_dialog(string page)
    {
        await using var served = await room.OpenAsync(room.Served(page));
        await using var onDisk = await room.OpenAsync(room.OnDisk(page));

        Assert.All(Loaded(served), address => Assert.StartsWith(room.Host, address, StringComparison.Ordinal));
        Assert.All(Loaded(onDisk), address => Assert.StartsWith("file:", address, StringComparison.Ordinal));
        Assert.Empty(served.Troubles);
        Assert.Empty(onDisk.Troubles);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_the_same_without_JavaScript(string page)
    {
        await using var with = await room.OpenAsync(room.Served(page));
        await using var without = await room.OpenTabAsync();
        await without.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        await without.GoAsync(room.Served(page));

        // What scripts add are things that only work with them; they go on adding, so that taking these off and reading
        // is one step.
        const string WithoutTools = """
            (document.querySelectorAll("button, #filter, #search").forEach(each => each.remove()), document.body.innerText)
            """;
        var lost = Sentences(await with.TextAsync(WithoutTools))
            .Except(Sentences(await without.TextAsync("document.body.innerText")));

        Assert.Empty(lost);
    }

    [BrowserFact]
    public async Task The_search_says_what_it_searches_when_JavaScript_is_off()
    {
        await using var tab = await room.OpenTabAsync();
        await tab.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });

        await tab.GoAsync(room.Served("search/index.html"));

        Assert.Equal("true", await tab.TextAsync("document.getElementById('search-without').offsetHeight > 0"));
        Assert.Equal("0", await tab.TextAsync("document.getElementById('search').offsetHeight"));
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_dark_for_who_wants_it_dark_and_stays_readable(string page)
    {
        await using var tab = await room.OpenTabAsync();
        await tab.SendAsync(
            "Emulation.setEmulatedMedia",
            new()
            {
                ["features"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject
                {
                    ["name"] = "prefers-color-scheme",
                    ["value"] = "dark",
                }),
            });
        await tab.GoAsync(room.Served(page));

        var paper = await LightnessAsync(tab, "getComputedStyle(document.body).backgroundColor");
        var ink = await LightnessAsync(tab, "getComputedStyle(document.body).color");

        // The ratio of WCAG 2.2, success criterion 1.4.3.
        Assert.True(paper < 0.05, $"The paper's lightness is {paper}.");
        Assert.True((ink + 0.05) / (paper + 0.05) >= 7, $"Ink on paper has {(ink + 0.05) / (paper + 0.05)}.");
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_narrow_page_needs_no_scrolling_sideways(string page)
    {
        await using var tab = await room.OpenTabAsync();
        await tab.NarrowAsync(320);

        await tab.GoAsync(room.Served(page));

        Assert.Equal("320", await tab.TextAsync("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var tab = await room.OpenAsync(room.Served("index.html"));

        var first = await tab.TextAsync("document.querySelector('a, button, input, select').getAttribute('href')");
        await tab.ValueAsync("document.querySelector('.skip').click()");

        Assert.Equal("#main", first);
        await tab.UntilAsync("document.activeElement.id === 'main'");
    }

    static IEnumerable<string> Loaded(Tab tab) => tab.Requests.Where(address =>
        address != "about:blank" && !address.StartsWith("data:", StringComparison.Ordinal));

    static IEnumerable<string> Sentences(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct();

    // The relative luminance of WCAG 2.2.
    static async Task<double> LightnessAsync(Tab tab, string colour)
    {
        var light = await tab.ValueAsync($$"""
            {{colour}}.match(/[\d.]+/g).slice(0, 3).map(part => part / 255)
              .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
              .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0)
            """);
        return light.GetDouble();
    }
}
