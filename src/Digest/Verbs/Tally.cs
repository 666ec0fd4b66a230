using Digest.Connections;

namespace Digest.Verbs;

/// <summary>What a digest covers, in numbers.</summary>
sealed record Tally(int Articles, int Actors, int Quotes, bool HasAddress)
{
    public static Tally Of(Edition edition) => new(
        edition.Briefs.Count,
        edition.Cast.Count,
        edition.Briefs.Sum(brief => brief.Quotes.Count),
        edition.Masthead.BaseUrl is not null);
}
