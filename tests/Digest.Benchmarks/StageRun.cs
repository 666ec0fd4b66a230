using System.Diagnostics;
using System.Globalization;

namespace DigestBenchmarks;

/// <summary>
/// Measures in one thread what each stage of reading and understanding costs an article of a folder of clippings:
/// warmed up, then the fastest pass of two seconds in the thread's own time, with what was allocated.
/// </summary>
/// <remarks>The fastest pass is the one that other programs disturbed least, so figures of a busy machine can be
/// compared; a folder of some fifty articles makes passes short enough.</remarks>
static class StageRun
{
    static readonly TimeSpan warmUp = TimeSpan.FromSeconds(0.7);
    static readonly TimeSpan measured = TimeSpan.FromSeconds(2);

    /// <param name="only">The names of the stages to measure; all when none is given.</param>
    public static int Run(StageBench bench, params ReadOnlySpan<string> only)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{bench.Count} articles, {bench.Bytes / 1024.0 / bench.Count:N1} KB each"));
        foreach (var name in only.Length > 0 ? only : [.. bench.Stages.Select(stage => stage.Name)])
        {
            var stage = bench.Stages.Single(stage => stage.Name == name);
            Measure(name, bench, () => bench.Run(stage));
        }

        return 0;
    }

    static void Measure(string name, StageBench bench, Action work)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < warmUp;)
        {
            work();
        }

        var best = double.MaxValue;
        var passes = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < measured || passes == 0; passes++)
        {
            var start = ThreadClock.Now;
            work();
            best = Math.Min(best, (ThreadClock.Now - start).TotalSeconds);
        }

        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / passes / bench.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-14} {best * 1e6 / bench.Count,8:N1} µs an article {kilobytes,8:N1} KB allocated")
            + string.Create(CultureInfo.InvariantCulture, $" {bench.Bytes / 1e6 / best,9:N1} MB/s"));
    }
}
