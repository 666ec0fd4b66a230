using System.Diagnostics;
using System.Globalization;

namespace DigestBenchmarks;

/// <summary>
/// Measures in one thread: warmed up, then the median of nine rounds of 0.4 seconds, per second of the thread's time.
/// A page that does not come out as expected is not measured.
/// </summary>
static class QuickRun
{
    const int Rounds = 9;

    static readonly TimeSpan round = TimeSpan.FromSeconds(0.4);
    static readonly TimeSpan warmUp = TimeSpan.FromSeconds(2);

    public static int Run(BenchPage page)
    {
        var reused = page.NewContext();
        reused.LimitToString = 0;

        if (page.Render(page.NewContext()) != page.Expected || page.Render(reused) != page.Expected)
        {
            Console.Error.WriteLine("The page does not come out as expected.html has it, so nothing is measured.");
            return 1;
        }

        Measure("parse", page.ParseAll);
        Measure("render, new context", () => page.Render(page.NewContext()));
        Measure("render, reused context", () => page.Render(reused));
        return 0;
    }

    static void Measure(string name, Action work)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < warmUp;)
        {
            work();
        }

        var rates = new List<double>();
        long runs = 0;
        var bytes = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < Rounds; i++)
        {
            rates.Add(Round(work, ref runs));
        }

        rates.Sort();
        var kilobytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024.0 / runs;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: {rates[Rounds / 2]:N0} a second, {kilobytes:N1} KB each"));
    }

    static double Round(Action work, ref long runs)
    {
        var start = ThreadClock.Now;
        var done = 0;

        for (var watch = Stopwatch.StartNew(); watch.Elapsed < round; done++)
        {
            work();
        }

        runs += done;
        return done / (ThreadClock.Now - start).TotalSeconds;
    }
}
