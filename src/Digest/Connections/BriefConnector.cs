using System.Collections.Concurrent;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Connections;

/// <summary>Door of the room: puts the briefs in order and joins those that share actors.</summary>
static class BriefConnector
{
    public static Edition Connect(Masthead masthead, Listing<Brief> briefs)
    {
        var ordered = Sorted(briefs);
        var index = ActorIndex.Of(ordered, masthead.GenericShare);
        return new(masthead, ordered, index.Cast, Related(index, ordered.Count, masthead.Related));
    }

    /// <summary>What two briefs of an edition share, also where it is too little for either's list.</summary>
    public static Connection Between(Edition edition, int brief, int other) =>
        Between(ActorIndex.Of(edition.Briefs, edition.Masthead.GenericShare), brief, other);

    // Newest first; of dates that begin together the more exact one first; undated ones last.
    static Listing<Brief> Sorted(Listing<Brief> briefs) => briefs
        .OrderBy(brief => brief.Metadata.Date is null)
        .ThenByDescending(brief => brief.Metadata.Date?.Value)
        .ThenBy(brief => brief.Slug, StringComparer.Ordinal)
        .ToListing();

    static Listing<Listing<Connection>> Related(ActorIndex index, int briefs, int most)
    {
        var free = new ConcurrentBag<Ranking>();
        return InOrder.Map([.. Enumerable.Range(0, briefs)], brief =>
        {
            var ranking = free.TryTake(out var idle) ? idle : new(index, briefs);
            var nearest = ranking.Nearest(brief, most);
            free.Add(ranking);
            return nearest.Select(other => Between(index, brief, other.Brief)).ToListing();
        });
    }

    // The addends in the order in which they are named, so that they add up to the score to the last digit.
    static Connection Between(ActorIndex index, int brief, int other)
    {
        var shared = Shared(index.ActorsOf, brief, other)
            .Select(tie => new SharedActor(tie.Tie.Actor!, tie.Weight))
            .ToListing();
        var places = shared.Count == 0
            ? []
            : Shared(index.PlacesOf, brief, other).Select(tie => new SharedPlace(tie.Tie.Name, tie.Weight)).ToListing();
        var score = shared.Sum(actor => actor.Weight) + places.Sum(place => place.Weight);
        return new(Math.Min(brief, other), Math.Max(brief, other), score, shared, places);
    }

    // Rounded before they are compared, because sums of the same numbers in another order differ in their last bits.
    static IEnumerable<(Tie Tie, double Weight)> Shared(Tie[][] ties, int brief, int other)
    {
        var (first, second) = (Math.Min(brief, other), Math.Max(brief, other));
        return ties[first]
            .Select(tie => (Tie: tie, Weight: tie.In(first) * tie.In(second)))
            .Where(tie => tie.Weight > 0)
            .OrderByDescending(tie => Math.Round(tie.Weight, 9))
            .ThenBy(tie => tie.Tie.Name, StringComparer.Ordinal);
    }
}
