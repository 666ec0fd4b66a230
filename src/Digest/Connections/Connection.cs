using Digest.Briefs;
using Digest.Text;

namespace Digest.Connections;

/// <summary>
/// Two briefs and the actors they share, rarest first. Stored once, from the lower to the higher place in the edition.
/// </summary>
/// <param name="First">Index of one brief in the edition.</param>
/// <param name="Second">Index of the other, always the greater.</param>
/// <param name="Score">The sum of the shared actors' weights.</param>
sealed record Connection(int First, int Second, double Score, Listing<SharedActor> Shared);

/// <summary>An actor that two briefs share, and what it adds to their score.</summary>
sealed record SharedActor(Actor Actor, double Weight);
