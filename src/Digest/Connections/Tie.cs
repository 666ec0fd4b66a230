using Digest.Briefs;

namespace Digest.Connections;

/// <summary>An actor or a place that can connect briefs: who names it, and how much of each brief it is.</summary>
/// <param name="Place">Its place among all ties of its kind, rarest first.</param>
/// <param name="Name">As the digest spells it.</param>
/// <param name="Actor">Null for a place.</param>
/// <param name="Briefs">The briefs that name it, in the edition's order.</param>
/// <param name="Parts">For each of these briefs its part in the brief, from 0 to 1.</param>
/// <param name="Largest">The largest of these parts.</param>
sealed record Tie(int Place, string Name, Actor? Actor, int[] Briefs, double[] Parts, double Largest)
{
    /// <summary>Its part in a brief; 0 where the brief does not name it.</summary>
    public double In(int brief) => Array.BinarySearch(Briefs, brief) is >= 0 and var at ? Parts[at] : 0;
}

/// <summary>A tie as one of its briefs has it.</summary>
/// <param name="Part">Its part in that brief.</param>
readonly record struct Strand(Tie Tie, double Part)
{
    /// <summary>The most that it can add to what its brief shares with another.</summary>
    public double Most => Part * Tie.Largest;
}
