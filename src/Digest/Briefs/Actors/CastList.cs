using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Everybody in the digest, and who appears in which article.</summary>
/// <param name="Actors">By name.</param>
/// <param name="Appearances">For each article, in the order given: its actors, most often named first.</param>
/// <param name="Places">For each article the places it names, in alphabetical order.</param>
sealed record CastList(
    Listing<Actor> Actors, Listing<Listing<Appearance>> Appearances, Listing<Listing<string>> Places)
{
    /// <summary>Joins the spellings of all articles into actors.
    /// The order of the articles changes nothing but the order of the appearances.</summary>
    public static CastList Gather(Listing<Reading> readings, WhoIsWho whoIsWho)
    {
        var listed = new ListedActors(whoIsWho);
        var claims = new List<NameClaim>();
        foreach (var ofArticle in InOrder.Map(Enumerable.Range(0, readings.Count).ToList(),
            article => NameClaim.Of(readings[article], article, listed)))
        {
            claims.AddRange(ofArticle);
        }

        var clusters = NameMerger.Merge(claims);
        KnownNames.Recognise(readings, clusters);
        var actors = ActorWriter.Write(clusters);
        return new(
            actors.Order(ByName).ToListing(),
            AppearancesIn(readings.Count, clusters, actors),
            PlaceList.Of(readings, clusters));
    }

    static Comparer<Actor> ByName { get; } = Comparer<Actor>.Create((left, right) =>
    {
        var byName = string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName : string.CompareOrdinal(left.Slug, right.Slug);
    });

    // The most often named first, then by name.
    static int ByCount(Appearance one, Appearance other) => one.Count != other.Count
        ? other.Count.CompareTo(one.Count)
        : ByName.Compare(one.Actor, other.Actor);

    static Listing<Listing<Appearance>> AppearancesIn(int articles, List<NameCluster> clusters, Listing<Actor> actors)
    {
        var claimed = new List<(int Actor, NameClaim Claim)>[articles];
        for (var article = 0; article < articles; article++)
        {
            claimed[article] = [];
        }

        for (var actor = 0; actor < clusters.Count; actor++)
        {
            foreach (var claim in clusters[actor].Claims)
            {
                claimed[claim.Article].Add((actor, claim));
            }
        }

        return InOrder.Map(claimed, claims => Cast(claims, actors));
    }

    // The claims of one actor stand together.
    static Listing<Appearance> Cast(List<(int Actor, NameClaim Claim)> claims, Listing<Actor> actors)
    {
        var cast = new List<Appearance>(claims.Count);
        for (var from = 0; from < claims.Count;)
        {
            var actor = claims[from].Actor;
            var end = claims.FindIndex(from, claim => claim.Actor != actor) is > 0 and var next ? next : claims.Count;
            cast.Add(new(actors[actor], end == from + 1
                ? Forms(claims[from].Claim)
                : Forms(claims.GetRange(from, end - from).SelectMany(claim => claim.Claim.Forms))));
            from = end;
        }

        cast.Sort(ByCount);
        return cast.ToListing();
    }

    static Listing<Form> Forms(NameClaim claim) => claim.Forms is [var only]
        ? IsOrdered(only.Places) ? claim.Forms : [only with { Places = Ordered(only.Places) }]
        : Forms(claim.Forms);

    static Listing<Form> Forms(IEnumerable<Form> all) => all
        .GroupBy(form => form.Text, StringComparer.Ordinal)
        .Select(forms =>
            new Form(forms.Key, forms.Sum(form => form.Count), Ordered(forms.SelectMany(form => form.Places)
                .ToListing())))
        .OrderByDescending(form => form.Count)
        .ThenBy(form => form.Text, StringComparer.Ordinal)
        .ToListing();

    static Listing<TextSpan> Ordered(Listing<TextSpan> places) =>
        IsOrdered(places) ? places : places.Distinct().Order().ToListing();

    // Nearly always they are.
    static bool IsOrdered(Listing<TextSpan> places)
    {
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i] <= places[i - 1])
            {
                return false;
            }
        }

        return true;
    }
}
