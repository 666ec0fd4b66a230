using Digest.Site;

namespace Digest.Verbs;

/// <summary>What a build came to.</summary>
/// <param name="Took">Where the time went, in seconds, in the order of the stages; empty where nothing was to
/// do.</param>
sealed record Outcome(
    Tally Tally, Published Published, IReadOnlyCollection<Problem> Problems,
    IReadOnlyList<(string Stage, double Seconds)> Took);
