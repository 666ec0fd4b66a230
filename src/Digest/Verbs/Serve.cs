using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Digest.Serving;

namespace Digest.Verbs;

/// <summary>
/// <c>digest serve</c>: shows in a browser of this machine what a build would publish, and anew whenever something is
/// saved.
/// </summary>
static class Serve
{
    const int UsualPort = 8080;

    // The page that waits for the change is printed first.
    static readonly TimeSpan BeforeProofreading = TimeSpan.FromMilliseconds(400);

    public static Command Command(Desk desk)
    {
        var seeds = SourceOptions.Seeds();
        var templates = SourceOptions.Templates();
        var baseUrl = SourceOptions.BaseUrl();
        var port = new Option<int?>("--port")
        {
            Description = $"Where to listen (default: {UsualPort}, or the next port that is free; 0: any).",
            HelpName = "N"
        };
        var command = new Command(
            "serve", "Shows the site in the browser and follows every change; writes nothing.")
        {
            port, seeds, templates, baseUrl
        };

        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number <= IPEndPoint.MaxPort))
            {
                result.AddError($"--port needs a whole number from 0 to {IPEndPoint.MaxPort}.");
            }
        });
        command.SetAction((parsed, stop) => RunAsync(
            Folders.Find(parsed.GetValue(seeds), parsed.GetValue(templates), null),
            parsed.GetValue(baseUrl)?.TrimEnd('/'),
            parsed.GetValue(port) ?? UsualPort,
            desk,
            stop));
        return command;
    }

    static async Task<int> RunAsync(Folders folders, string? baseUrl, int port, Desk desk, CancellationToken stop)
    {
        if (Folders.Missing(folders.Seeds) is { } refusal)
        {
            desk.Refuse(refusal);
            return ExitCode.WrongUsage;
        }

        var sources = new Sources(folders.Seeds, folders.Templates, baseUrl);
        using var watch = new SourceWatch(sources);
        var maker = new IssueMaker(sources);
        var issue = maker.Make(Change.Everything(sources));
        var stand = new Newsstand(issue);
        try
        {
            await using var server = await SiteServer.OpenAsync(stand, port, stop);
            desk.Report(issue.Told);
            Welcome(desk, server.Port, port, folders.Site);
            await FollowAsync(watch, maker, stand, desk, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl-C is how this ends.
        }

        return ExitCode.Done;
    }

    static void Welcome(Desk desk, int port, int asked, string site)
    {
        if (port != asked && asked != 0)
        {
            desk.Say($"Port {asked} is taken; {port} is the next free one.");
        }

        desk.Say($"Open http://localhost:{port}/ to see what a build would publish; Ctrl-C ends it. "
            + $"Nothing is written: {site} stays as it is.");
    }

    static async Task FollowAsync(
        SourceWatch watch, IssueMaker maker, Newsstand stand, Desk desk, CancellationToken stop)
    {
        while (true)
        {
            var next = watch.NextAsync(stop);
            await ProofreadAsync(stand, next, desk);
            var change = await next;

            var start = Stopwatch.GetTimestamp();
            var issue = maker.Make(change);
            stand.Show(issue);
            desk.Say($"{Names(change)}: shown anew after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms.");
            desk.Report([.. issue.Problems]);
        }
    }

    // Pages are printed when somebody asks for them; errors in their templates shall be told before that.
    static async Task ProofreadAsync(Newsstand stand, Task<Change> next, Desk desk)
    {
        if (await Task.WhenAny(next, Task.Delay(BeforeProofreading, CancellationToken.None)) == next)
        {
            return;
        }

        using var end = new CancellationTokenSource();
        var issue = stand.Current;
        var proofs = Task.Run(() => issue.Proofread(end.Token), CancellationToken.None);
        await Task.WhenAny(next, proofs);
        await end.CancelAsync();
        if (await proofs is { Count: > 0 } found)
        {
            desk.Report(found);
            stand.Show(issue);
        }
    }

    static string Names(Change change)
    {
        string[] all = [.. change.Seeds, .. change.Templates];
        return all.Length == 1 ? all[0] : $"{all[0]} and {all.Length - 1} more";
    }
}
