using System.Diagnostics;

namespace Digest.Verbs;

/// <summary>Measures where the time of a build goes.</summary>
sealed class StageClock
{
    readonly List<(string Stage, double Seconds)> took = [];
    long since = Stopwatch.GetTimestamp();

    /// <summary>The stages that have ended, in order, in seconds.</summary>
    public IReadOnlyList<(string Stage, double Seconds)> Took => took;

    /// <summary>A stage ends here; it began where the one before ended.</summary>
    public void End(string stage)
    {
        took.Add((stage, Stopwatch.GetElapsedTime(since).TotalSeconds));
        since = Stopwatch.GetTimestamp();
    }
}
