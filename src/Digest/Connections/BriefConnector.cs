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

    // Most pairs are in the lists of both, and told once.
    static Listing<Listing<Connection>> Related(ActorIndex index, int briefs, int most)
    {
        int[] all = [.. Enumerable.Range(0, briefs)];
        var free = new ConcurrentBag<Ranking>();
        var nearest = InOrder.Map(all, brief =>
        {
            var ranking = free.TryTake(out var idle) ? idle : new(index, briefs);
            var found = ranking.Nearest(brief, most);
            free.Add(ranking);
            return found;
        });
        var forward = InOrder.Map(all, brief => nearest[brief].Select(other =>
            other < brief && nearest[other].Span.Contains(brief) ? null : Between(index, brief, other)).ToArray());
        return InOrder.Map(all, brief => nearest[brief].Select((other, place) =>
            forward[brief][place] ?? forward[other][nearest[other].Span.IndexOf(brief)]!).ToListing());
    }

    // The addends in the order in which they are named, so that they add up to the score to the last digit.
    static Connection Between(ActorIndex index, int brief, int other)
    {
        var shared = Shared(index.ActorsOf[brief], index.ActorsOf[other])
            .Select(tie => new SharedActor(tie.Tie.Actor!, tie.Part))
            .ToListing();
        var places = shared.Count == 0
            ? []
            : Shared(index.PlacesOf[brief], index.PlacesOf[other])
                .Select(tie => new SharedPlace(tie.Tie.Name, tie.Part))
                .ToListing();
        var score = shared.Sum(actor => actor.Weight) + places.Sum(place => place.Weight);
        return new(Math.Min(brief, other), Math.Max(brief, other), score, shared, places);
    }

    // Both have their ties in one order, rarest first.
    static List<Strand> Shared(Strand[] ties, Strand[] others)
    {
        var shared = new List<Strand>();
        for (var (one, other) = (0, 0); one < ties.Length && other < others.Length;)
        {
            var (left, right) = (ties[one].Tie.Place, others[other].Tie.Place);
            if (left == right)
            {
                shared.Add(new(ties[one].Tie, ties[one].Part * others[other].Part));
            }

            one += left <= right ? 1 : 0;
            other += left >= right ? 1 : 0;
        }

        shared.Sort(ByWeight);
        return shared;
    }

    // Rounded before they are compared, because sums of the same numbers in another order differ in their last bits.
    static int ByWeight(Strand one, Strand other)
    {
        var byPart = Math.Round(other.Part, 9).CompareTo(Math.Round(one.Part, 9));
        var byName = byPart != 0 ? byPart : string.CompareOrdinal(one.Tie.Name, other.Tie.Name);
        return byName != 0 ? byName : one.Tie.Place.CompareTo(other.Tie.Place);
    }
}
