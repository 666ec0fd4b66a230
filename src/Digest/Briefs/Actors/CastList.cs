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

    static Listing<Listing<Appearance>> AppearancesIn(int articles, List<NameCluster> clusters, Actor[] actors)
    {
        var perArticle = new List<Appearance>[articles];
        for (var article = 0; article < articles; article++)
        {
            perArticle[article] = [];
        }

        for (var i = 0; i < clusters.Count; i++)
        {
            if (clusters[i].Claims is [var only])
            {
                perArticle[only.Article].Add(new(actors[i], Forms([only])));
                continue;
            }

            foreach (var claims in clusters[i].Claims.GroupBy(claim => claim.Article))
            {
                perArticle[claims.Key].Add(new(actors[i], Forms([.. claims])));
            }
        }

        var sorted = new Listing<Appearance>[articles];
        for (var article = 0; article < articles; article++)
        {
            perArticle[article].Sort(ByCount);
            sorted[article] = perArticle[article].ToListing();
        }

        return Listing.Of(sorted);
    }

    static Listing<Form> Forms(IReadOnlyList<NameClaim> claims) => claims is [{ Forms: [var only] }]
        ? IsOrdered(only.Places) ? claims[0].Forms : [only with { Places = Ordered(only.Places) }]
        : claims
            .SelectMany(claim => claim.Forms)
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
