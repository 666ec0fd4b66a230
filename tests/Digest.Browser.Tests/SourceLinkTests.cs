using Digest.Browser.Tests.Support;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public class SourceLinkTests(ReadingRoom room)
{
    const string Words = "a well-known, R&D-led harbour";

    [BrowserFact]
    public async Task The_link_to_the_source_opens_it_at_the_quotation()
    {
        room.Put(
            "source.html",
            $"""
            <!doctype html><meta charset="utf-8"><title>Source</title>
            <p style="height: 5000px">Above</p>
            <p>She wants “{Words.Replace("&", "&amp;", StringComparison.Ordinal)}”, she said.</p>
            <p style="height: 5000px">Below</p>
            """);
        var digest = room.Build(
            "linked",
            ("harbour.md", $"""
                ---
                title: A harbour for all
                source_url: {room.Host}source.html
                ---
                "It must be {Words} in the end," said Ada Byron, the minister. She wants "{Words}", she said.
                """));
        await using var tab = await room.OpenAsync($"{digest}quotes/index.html");
        var link = await tab.TextAsync(
            "[...document.querySelectorAll('figcaption a')].map(a => a.href).filter(a => a.includes(':~:')).at(-1)");

        await tab.GoAsync(link);

        Assert.Contains("a%20well%2Dknown%2C%20R%26D%2Dled%20harbour", link, StringComparison.Ordinal);
        await tab.UntilAsync("scrollY > 3000");
    }
}
