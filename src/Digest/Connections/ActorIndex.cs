using Digest.Briefs;
using Digest.Text;

namespace Digest.Connections;

/// <summary>The inverted index: for each actor the briefs that name it, and what sharing it is worth.</summary>
sealed class ActorIndex
{
    // In a handful of articles everybody is in "most" of them; up to this many, being common says nothing.
    const int FewArticles = 4;

    ActorIndex(Listing<CastMember> cast, int[][] castOfBrief, double[] weights)
    {
        Cast = cast;
        CastOfBrief = castOfBrief;
        Weights = weights;
    }

    public Listing<CastMember> Cast { get; }

    /// <summary>
    /// For each brief the cast members that connect it, rarest first: indexes into <see cref="Cast"/>.
    /// </summary>
    public int[][] CastOfBrief { get; }

    /// <summary>For each cast member what sharing it adds to a score; 0 for those that connect nothing.</summary>
    public double[] Weights { get; }

    /// <param name="genericShare">An actor named in more than this share of the briefs connects nothing.</param>
    public static ActorIndex Of(Listing<Brief> briefs, double genericShare)
    {
        var places = new Dictionary<string, (Actor Actor, List<int> Briefs)>(StringComparer.Ordinal);
        for (var at = 0; at < briefs.Count; at++)
        {
            foreach (var appearance in briefs[at].Actors)
            {
                if (!places.TryGetValue(appearance.Actor.Slug, out var place))
                {
                    places.Add(appearance.Actor.Slug, place = (appearance.Actor, []));
                }

                place.Briefs.Add(at);
            }
        }

        var tooCommon = Math.Max(genericShare * briefs.Count, FewArticles);
        var cast = places.Values
            .OrderBy(place => place.Actor.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(place => place.Actor.Slug, StringComparer.Ordinal)
            .Select(place => new CastMember(
                place.Actor, [.. place.Briefs], place.Actor.Generic || place.Briefs.Count > tooCommon))
            .ToListing();
        var weights = cast.Select(member => member.IsGeneric ? 0 : Weight(member.Briefs.Count, briefs.Count)).ToArray();
        return new(cast, CastByBrief(cast, weights, briefs.Count), weights);
    }

    /// <summary>
    /// What sharing an actor is worth that <paramref name="named"/> of <paramref name="all"/> briefs name: the rarer,
    /// the more.
    /// </summary>
    /// <remarks>
    /// The inverse document frequency of Robertson and Spärck Jones in the form that is never negative, as BM25 uses
    /// it.
    /// </remarks>
    public static double Weight(int named, int all) => Math.Log(1 + ((all - named + 0.5) / (named + 0.5)));

    static int[][] CastByBrief(Listing<CastMember> cast, double[] weights, int briefs)
    {
        var lists = new List<int>[briefs];
        for (var at = 0; at < briefs; at++)
        {
            lists[at] = [];
        }

        var rarestFirst = Enumerable.Range(0, cast.Count).Where(member => weights[member] > 0)
            .OrderBy(member => cast[member].Briefs.Count);
        foreach (var member in rarestFirst)
        {
            foreach (var brief in cast[member].Briefs)
            {
                lists[brief].Add(member);
            }
        }

        return [.. lists.Select(list => list.ToArray())];
    }
}
