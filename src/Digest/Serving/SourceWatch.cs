using System.Diagnostics;
using Digest.Articles;
using Digest.Pages;

namespace Digest.Serving;

/// <summary>Waits for changes in seeds and templates.</summary>
/// <remarks>
/// The system's notices only wake it up: what changed is told by comparing censuses, because notices get lost, come
/// twice and come while a file is half written. Without any notice it looks by itself, twice a second.
/// </remarks>
sealed class SourceWatch : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(500);

    // A program that never stops writing is not waited for beyond so many silences.
    const int MostRings = 20;

    // Looking by itself takes at most this part of one core, however large the folders are.
    const int PauseForEachCensus = 25;

    readonly Sources sources;
    readonly SemaphoreSlim bell = new(0);
    readonly List<FileSystemWatcher> notices = [];
    FolderCensus seeds;
    FolderCensus? templates;
    TimeSpan pause = ShortestPause;

    public SourceWatch(Sources sources)
    {
        this.sources = sources;
        Listen(sources.Seeds);
        if (sources.Templates is { } folder)
        {
            Listen(folder);
        }

        (seeds, templates) = Census();
    }

    /// <summary>Waits until something differs from what was there at the last answer.</summary>
    /// <exception cref="OperationCanceledException">Told to stop.</exception>
    public async Task<Change> NextAsync(CancellationToken stop)
    {
        while (true)
        {
            await bell.WaitAsync(pause, stop);
            for (var rings = 0; rings < MostRings && await bell.WaitAsync(Quiet, stop); rings++)
            {
                // Still being written.
            }

            var before = (seeds, templates);
            (seeds, templates) = Census();
            var change = new Change(
                seeds.Since(before.seeds), templates is null ? [] : templates.Since(before.templates!));
            if (change.IsInSeeds || change.IsInTemplates)
            {
                return change;
            }
        }
    }

    public void Dispose()
    {
        foreach (var notice in notices)
        {
            notice.Dispose();
        }

        bell.Dispose();
    }

    (FolderCensus Seeds, FolderCensus? Templates) Census()
    {
        var start = Stopwatch.GetTimestamp();
        var census = (
            FolderCensus.Take(sources.Seeds, SeedDesk.IsWanted),
            sources.Templates is { } folder ? FolderCensus.Take(folder, TemplateFolder.IsWanted) : null);
        pause = Stopwatch.GetElapsedTime(start) * PauseForEachCensus;
        pause = pause < ShortestPause ? ShortestPause : pause;
        return census;
    }

    void Listen(string folder)
    {
        try
        {
            var notice = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            notices.Add(notice);
            notice.Changed += Ring;
            notice.Created += Ring;
            notice.Deleted += Ring;
            notice.Renamed += Ring;
            notice.EnableRaisingEvents = true;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or PlatformNotSupportedException)
        {
            // The system gives no notices here, or no more of them; looking twice a second finds the changes, too.
        }
    }

    void Ring(object sender, FileSystemEventArgs what)
    {
        try
        {
            if (bell.CurrentCount == 0)
            {
                bell.Release();
            }
        }
        catch (ObjectDisposedException)
        {
            // The notice was on its way when the watch ended.
        }
    }
}
