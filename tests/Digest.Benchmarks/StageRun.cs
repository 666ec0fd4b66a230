using System.Diagnostics;
using System.Globalization;

namespace DigestBenchmarks;

/// <summary>
/// Measures in one thread what each stage of reading and understanding costs an article of a folder of clippings:
/// warmed up, then the fastest of five rounds in the thread's own time, with what was allocated.
/// </summary>
static class StageRun
{
    const int Rounds = 5;

    static readonly TimeSpan round = TimeSpan.FromSeconds(0.4);
    static readonly TimeSpan warmUp = TimeSpan.FromSeconds(0.7);

    /// <param name="only">The names of the stages to measure; all when none is given.</param>
    public static int Run(StageBench bench, params ReadOnlySpan<string> only)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{bench.Count} articles, {bench.Bytes / 1024.0 / bench.Count:N1} KB each"));
        foreach (var stage in bench.Stages)
        {
            if (only.Length > 0 && !only.Contains(stage.Name))
            {
                continue;
            }

            Measure(stage.Name, bench, () => bench.Run(stage));
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
        long runs = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Rounds; i++)
        {
            best = Math.Min(best, Round(work, ref runs));
        }

        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / runs / bench.Count;
        var speed = bench.Bytes / 1e6 / best;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-24} {best * 1e6 / bench.Count,9:N1} µs an article {kilobytes,9:N1} KB allocated {speed,9:N1} MB/s"));
    }

    static double Round(Action work, ref long runs)
    {
        var start = ThreadClock.Now;
        var done = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < round || done == 0; done++)
        {
            work();
        }

        runs += done;
        return (ThreadClock.Now - start).TotalSeconds / done;
    }
}
