using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Digest.Serving;

/// <summary>Shows what hangs at the newsstand to browsers of this machine, and to nobody else.</summary>
sealed class SiteServer : IAsyncDisposable
{
    const int PortsToTry = 100;

    readonly WebApplication application;

    SiteServer(WebApplication application, int port) => (this.application, Port) = (application, port);

    /// <summary>The port that was free.</summary>
    public int Port { get; }

    /// <summary>Opens at a port, or at the next that is free; 0 stands for any.</summary>
    /// <param name="stop">Ends the streams that pages listen to.</param>
    /// <exception cref="IOException">None of a hundred ports is free.</exception>
    public static async Task<SiteServer> OpenAsync(Newsstand stand, int port, CancellationToken stop)
    {
        var first = port == 0 ? AnyPort() : port;
        for (var tried = first; ; tried++)
        {
            var application = Application(stand, tried, stop);
            try
            {
                await application.StartAsync(stop);
                return new(application, tried);
            }
            catch (IOException) when (tried < Math.Min(first + PortsToTry, IPEndPoint.MaxPort))
            {
                await application.DisposeAsync();
            }
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    // The empty builder reads no settings from files or the environment, which could open it to the network.
    static WebApplication Application(Newsstand stand, int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenLocalhost(port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var application = builder.Build();
        application.Run(asked => AnswerAsync(asked, stand, stop));
        return application;
    }

    static Task AnswerAsync(HttpContext asked, Newsstand stand, CancellationToken stop)
    {
        var headers = asked.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";

        // Parts of the search index are scripts, which any page could otherwise run and so read.
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XFrameOptions = "SAMEORIGIN";
        if (Doorkeeper.Refusal(asked) is { } refusal)
        {
            headers.Allow = refusal.Status == StatusCodes.Status405MethodNotAllowed ? "GET, HEAD" : default;
            return SendAsync(asked, refusal.Status, MediaTypes.Of(".txt"), Encoding.UTF8.GetBytes($"{refusal.Why}\n"));
        }

        return asked.Request.Path.Value switch
        {
            ReloadScript.Path => SendAsync(asked, StatusCodes.Status200OK, MediaTypes.Of(".js"), ReloadScript.Bytes),
            ReloadScript.Events => TellAsync(asked, stand, stop),
            { } path => ShowAsync(asked, stand.Current, path[1..]),
            null => Task.CompletedTask,
        };
    }

    // As GitHub Pages does: a folder is its index.html, and its name without the slash leads to it.
    static Task ShowAsync(HttpContext asked, Issue issue, string path)
    {
        var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        if (issue.Has(file))
        {
            return ShowAsync(asked, issue, file, StatusCodes.Status200OK);
        }

        if (issue.Has($"{file}/index.html"))
        {
            asked.Response.Redirect($"{asked.Request.Path.ToUriComponent()}/{asked.Request.QueryString}", true);
            return Task.CompletedTask;
        }

        return ShowAsync(asked, issue, "404.html", StatusCodes.Status404NotFound);
    }

    static Task ShowAsync(HttpContext asked, Issue issue, string file, int status)
    {
        var type = MediaTypes.Of(file);
        var isPage = type == MediaTypes.Html;
        return issue.Has(file) && issue.Print(file) is { } bytes
            ? SendAsync(asked, status, type, isPage ? ReloadScript.Into(bytes, issue.Mark) : bytes)
            : SendAsync(
                asked, StatusCodes.Status503ServiceUnavailable, MediaTypes.Html,
                ReloadScript.Alone("This page cannot be shown yet.", issue.Mark));
    }

    static Task SendAsync(HttpContext asked, int status, string type, byte[] bytes)
    {
        asked.Response.StatusCode = status;
        asked.Response.ContentType = type;
        asked.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(asked.Request.Method)
            ? Task.CompletedTask
            : asked.Response.Body.WriteAsync(bytes).AsTask();
    }

    // Server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html): the browser asks again by itself.
    static async Task TellAsync(HttpContext asked, Newsstand stand, CancellationToken stop)
    {
        asked.Response.ContentType = "text/event-stream";
        if (HttpMethods.IsHead(asked.Request.Method))
        {
            return;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(asked.RequestAborted, stop);
        try
        {
            await asked.Response.WriteAsync("retry: 500\n\n", end.Token);
            await foreach (var issue in stand.IssuesAsync(end.Token))
            {
                await asked.Response.WriteAsync($"data: {News(issue)}\n\n", end.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the server is.
        }
    }

    static string News(Issue issue) => JsonSerializer.Serialize(new
    {
        issue = issue.Mark,
        problems = issue.Problems.Select(problem => new
        {
            place = problem.Place.ToString(),
            what = problem.What,
            remedy = problem.Remedy,
            advice = problem.IsAdvice,
        }),
    });

    static int AnyPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
