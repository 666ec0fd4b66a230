using System.Runtime.CompilerServices;
using Digest.Verbs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Digest.Browser.Tests.Support;

/// <summary>
/// What all tests read in: the digest of the seeds, built anew, on disk and served over loopback under a sub-path; and
/// one browser.
/// </summary>
public sealed class ReadingRoom : IAsyncLifetime
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("digest-reading-");
    WebApplication? server;
    Digest.Site.Browser? browser;

    /// <summary>The address of the served folder; the digest is below <c>repo/</c>.</summary>
    public string Host { get; private set; } = "";

    public string Served(string path) => $"{Host}repo/{path}";

    public string OnDisk(string path) => $"file://{folder.FullName}/repo/{path}";

    public async Task InitializeAsync()
    {
        if (Missing.Browser is not null)
        {
            return;
        }

        Build(Path.Combine(Root(), "seeds"), "repo");
        await ServeAsync();
        browser = Digest.Site.Browser.Start(
            BrowserProgram.Find() ?? throw new InvalidOperationException("These tests need a Chrome or Chromium."));
    }

    public async Task DisposeAsync()
    {
        browser?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Delete(recursive: true);
    }

    /// <summary>Builds a digest of these files, by their names in the seeds, below the served folder.</summary>
    public string Build(string name, params ReadOnlySpan<(string File, string Text)> seeds)
    {
        var source = folder.CreateSubdirectory($"{name}-seeds");
        foreach (var (file, text) in seeds)
        {
            File.WriteAllText(Path.Combine(source.FullName, file), text);
        }

        Build(source.FullName, name);
        return $"{Host}{name}/";
    }

    /// <summary>Every page of a digest that was built here, by its path in it.</summary>
    public IReadOnlyList<string> PagesOf(string name)
    {
        var digest = Path.Combine(folder.FullName, name);
        return [.. Directory.EnumerateFiles(digest, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(digest, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Puts a file beside the digests.</summary>
    public void Put(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);

    internal async Task<Tab> OpenAsync(string address)
    {
        var tab = await Tab.OpenAsync(browser!);
        await tab.GoAsync(address);
        return tab;
    }

    internal Task<Tab> OpenTabAsync() => Tab.OpenAsync(browser!);

    void Build(string seeds, string name)
    {
        using var said = new StringWriter();
        var exitCode = CommandLine.Run(
            [
                "build", "--seeds", seeds, "--templates", Path.Combine(Root(), "templates"),
                "--out", Path.Combine(folder.FullName, name),
            ],
            new(TextWriter.Null, said, onActions: false, colour: false));
        Assert.True(exitCode == 0, said.ToString());
    }

    async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder.FullName) });
        await server.StartAsync();
        Host = server.Urls.Single() + "/";
    }

    static string Root([CallerFilePath] string here = "")
    {
        var folder = new FileInfo(here).Directory;
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Digest.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("There is no Digest.sln above these tests.");
    }
}

/// <summary>All tests share one room, and are in it one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Readers : ICollectionFixture<ReadingRoom>
{
    public const string Name = "readers";
}
