using System.Net.Http.Headers;
using System.Text.Json;
using Digest.Serving;

namespace Digest.Tests.Support;

/// <summary>A folder of seeds and templates, served on a free port of this machine as long as a test lives.</summary>
sealed class ServedSite : IAsyncDisposable
{
    // Nothing is asserted about time: this only keeps a test that would wait for ever from doing so.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    readonly CancellationTokenSource end = new(Patience);
    readonly TempFolder folder = new();
    readonly SourceWatch watch;
    readonly IssueMaker maker;
    readonly Newsstand stand;
    readonly HttpClient browser = new(
        new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });
    readonly SiteServer server;

    ServedSite((string Path, string Text)[] files)
    {
        Directory.CreateDirectory(folder.At("seeds"));
        Directory.CreateDirectory(folder.At("templates"));
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }

        var sources = new Sources(folder.At("seeds"), folder.At("templates"), BaseUrl: null);
        watch = new(sources);
        maker = new(sources);
        stand = new(maker.Make(Change.Everything(sources)));
        server = SiteServer.OpenAsync(stand, port: 0, end.Token).GetAwaiter().GetResult();
    }

    public string Address => $"http://localhost:{server.Port}";

    public int Port => server.Port;

    public TempFolder Folder => folder;

    public static ServedSite Open(params (string Path, string Text)[] files) => new(files);

    /// <summary>Saves a file and shows the issue that follows from it.</summary>
    public async Task SaveAsync(string path, string text)
    {
        folder.Write(path, text);
        stand.Show(maker.Make(await watch.NextAsync(end.Token)));
    }

    public async Task<(int Status, string Text)> GetAsync(string path)
    {
        using var answer = await AskAsync(HttpMethod.Get, path);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(end.Token));
    }

    /// <summary>Asks with the path exactly as it is written, and with what headers are added.</summary>
    public async Task<HttpResponseMessage> AskAsync(
        HttpMethod method, string path, Action<HttpRequestHeaders>? adding = null)
    {
        using var request = new HttpRequestMessage(
            method,
            new Uri(Address + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        adding?.Invoke(request.Headers);
        return await browser.SendAsync(request, end.Token);
    }

    /// <summary>What pages are told, one after the other.</summary>
    public async IAsyncEnumerable<JsonElement> NewsAsync()
    {
        using var stream = new StreamReader(
            await browser.GetStreamAsync(new Uri($"{Address}/__digest/events"), end.Token));
        while (await stream.ReadLineAsync(end.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var told = JsonDocument.Parse(line["data: ".Length..]);
                yield return told.RootElement.Clone();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await server.DisposeAsync();
        browser.Dispose();
        watch.Dispose();
        folder.Dispose();
        end.Dispose();
    }
}
