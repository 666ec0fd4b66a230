using Digest.Briefs;
using Digest.Text;

namespace Digest.Connections;

/// <summary>The inverted index: for each actor and place the briefs that name it, and what sharing it is worth.
/// </summary>
sealed class ActorIndex
{
    // In a handful of articles everybody is in "most" of them; up to this many, being common says nothing.
    const int FewArticles = 4;

    ActorIndex(Listing<CastMember> cast, Tie[] actors, Tie[] places, int briefs)
    {
        Cast = cast;
        ActorsOf = ByBrief(actors, briefs);
        PlacesOf = ByBrief(places, briefs);
    }

    public Listing<CastMember> Cast { get; }

    /// <summary>For each brief the actors that connect it, rarest first.</summary>
    public Strand[][] ActorsOf { get; }

    /// <summary>For each brief the places that strengthen its connections, rarest first.</summary>
    public Strand[][] PlacesOf { get; }

    /// <param name="genericShare">Who is named in more than this share of the briefs connects nothing.</param>
    public static ActorIndex Of(Listing<Brief> briefs, double genericShare)
    {
        var tooCommon = Math.Max(genericShare * briefs.Count, FewArticles);
        var actors = Actors(briefs);
        var cast = actors
            .Select(named => new CastMember(
                named.Actor!, [.. named.Briefs], named.Actor!.Generic || named.Briefs.Count > tooCommon))
            .ToListing();
        var telling = actors.Where((_, at) => !cast[at].IsGeneric).ToList();
        var places = Places(briefs).Where(named => named.Briefs.Count <= tooCommon).ToList();
        var lengths = Lengths([.. telling, .. places], briefs.Count);
        return new(cast, Ties(telling, lengths), Ties(places, lengths), briefs.Count);
    }

    static List<Named> Actors(Listing<Brief> briefs) => briefs.Index()
        .SelectMany(brief => brief.Item.Actors.Select(appearance => (brief.Index, Appearance: appearance)))
        .GroupBy(each => each.Appearance.Actor.Slug, StringComparer.Ordinal)
        .Select(each => new Named(
            each.First().Appearance.Actor.Name,
            each.First().Appearance.Actor,
            each.Select(one => one.Index).ToList(),
            each.Select(one => one.Appearance.Count).ToList()))
        .OrderBy(named => named.Name, StringComparer.OrdinalIgnoreCase)
        .ThenBy(named => named.Actor!.Slug, StringComparer.Ordinal)
        .ToList();

    static IEnumerable<Named> Places(Listing<Brief> briefs) => briefs.Index()
        .SelectMany(brief => brief.Item.Places.Select(place => (brief.Index, Place: place)))
        .GroupBy(each => each.Place, StringComparer.Ordinal)
        .OrderBy(each => each.Key, StringComparer.Ordinal)
        .Select(each => new Named(
            each.Key, null, each.Select(one => one.Index).ToList(), each.Select(_ => 1).ToList()));

    static double[] Lengths(List<Named> all, int briefs)
    {
        var squares = new double[briefs];
        foreach (var named in all)
        {
            for (var i = 0; i < named.Briefs.Count; i++)
            {
                squares[named.Briefs[i]] += Math.Pow(named.Weight(i, briefs), 2);
            }
        }

        return [.. squares.Select(TieWeights.Length)];
    }

    // Rarest first.
    static Tie[] Ties(List<Named> all, double[] lengths) =>
    [
        .. all.Where(named => named.Briefs.Count > 1).OrderBy(named => named.Briefs.Count).Select((named, place) =>
        {
            var parts = named.Briefs.Select((brief, i) => named.Weight(i, lengths.Length) / lengths[brief]).ToArray();
            return new Tie(place, named.Name, named.Actor, [.. named.Briefs], parts, parts.Max());
        }),
    ];

    static Strand[][] ByBrief(Tie[] ties, int briefs)
    {
        var lists = new List<Strand>[briefs];
        for (var at = 0; at < briefs; at++)
        {
            lists[at] = [];
        }

        foreach (var tie in ties)
        {
            for (var i = 0; i < tie.Briefs.Length; i++)
            {
                lists[tie.Briefs[i]].Add(new(tie, tie.Parts[i]));
            }
        }

        return [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>An actor or a place with the briefs that name it, each with how often.</summary>
    sealed record Named(string Name, Actor? Actor, List<int> Briefs, List<int> Counts)
    {
        public double Weight(int at, int all) =>
            TieWeights.Telling(Actor?.Kind) * TieWeights.Rarity(Briefs.Count, all) * TieWeights.Presence(Counts[at]);
    }
}
