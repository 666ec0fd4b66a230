using Digest.Browser.Tests.Support;
using Digest.Serving;

namespace Digest.Browser.Tests;

[Collection(Readers.Name)]
public sealed class ServingTests(ReadingRoom room) : IDisposable
{
    const string Overlay = "document.querySelector('#digest-problems').shadowRoot";

    readonly CancellationTokenSource end = new();
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("digest-serving-");

    [BrowserFact]
    public async Task A_page_shows_what_was_saved_where_the_reader_was_and_what_is_wrong_until_it_is_mended()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 60).Select(number => $"<p>Line {number}</p>"));
        Save("seeds/a.txt", "Rail strike ends\n\n\"We listened, and then we moved,\" said Ada Byron.");
        Save("templates/about.html", $"<h1>Old words</h1>{paragraphs}");
        var sources = new Sources(Below("seeds"), Below("templates"), BaseUrl: null);
        using var watch = new SourceWatch(sources);
        var maker = new IssueMaker(sources);
        var stand = new Newsstand(maker.Make(Change.Everything(sources)));
        await using var server = await SiteServer.OpenAsync(stand, port: 0, end.Token);
        await using var tab = await room.OpenTabAsync();
        await tab.GoAsync($"http://localhost:{server.Port}/about/");
        await tab.ValueAsync("scrollTo({ top: 500, behavior: 'instant' })");

        Save("templates/about.html", $"<h1>New words</h1>{paragraphs}");
        stand.Show(maker.Make(await watch.NextAsync(end.Token)));
        await tab.UntilAsync("document.querySelector('h1')?.textContent === 'New words' && scrollY === 500");

        Save("templates/about.html", "<img src=x>{{ if }}");
        stand.Show(maker.Make(await watch.NextAsync(end.Token)));
        await tab.UntilAsync("document.querySelector('#digest-problems') !== null");
        Assert.Contains(
            "templates/about.html:1:",
            await tab.TextAsync($"{Overlay}.querySelector('li').textContent"),
            StringComparison.Ordinal);
        Assert.Equal("0", await tab.TextAsync($"{Overlay}.querySelectorAll('img').length"));
        Assert.Equal("New words", await tab.TextAsync("document.querySelector('h1')?.textContent"));

        Save("templates/about.html", $"<h1>Mended</h1>{paragraphs}");
        stand.Show(maker.Make(await watch.NextAsync(end.Token)));
        await tab.UntilAsync("document.querySelector('h1')?.textContent === 'Mended'");
        await tab.UntilAsync("document.querySelector('#digest-problems') === null");
        Assert.Empty(tab.Troubles);
        await end.CancelAsync();
    }

    public void Dispose()
    {
        end.Dispose();
        folder.Delete(recursive: true);
    }

    string Below(string path) => Path.Combine(folder.FullName, path);

    void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Below(path))!);
        File.WriteAllText(Below(path), text);
    }
}
