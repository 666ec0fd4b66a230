using Digest.Briefs;
using Digest.Text;

namespace Digest.Connections;

/// <summary>
/// Two briefs and what they share, strongest tie first. Stored once, from the lower to the higher place in the edition.
/// </summary>
/// <param name="First">Index of one brief in the edition.</param>
/// <param name="Second">Index of the other, always the greater.</param>
/// <param name="Score">The sum of the weights of all that is shared, from 0 to 1.</param>
/// <param name="Shared">The actors, of which there is at least one where two briefs are related.</param>
/// <param name="Places">The places, which only strengthen what an actor connects.</param>
sealed record Connection(
    int First, int Second, double Score, Listing<SharedActor> Shared, Listing<SharedPlace> Places);

/// <summary>An actor that two briefs share, and what it adds to their score.</summary>
readonly record struct SharedActor(Actor Actor, double Weight);

/// <summary>A place that two briefs name, and what it adds to their score.</summary>
readonly record struct SharedPlace(string Name, double Weight);
