using Digest.Text;

namespace Digest.Briefs;

/// <summary>Makes actors of clusters: the name to show, an address of its own, the ledger of spellings.</summary>
static class ActorWriter
{
    const int Few = 256;

    /// <summary>One actor for each cluster, in the same order.</summary>
    public static Listing<Actor> Write(List<NameCluster> clusters)
    {
        var names = InOrder.Map(clusters, NameOf, Few);
        var claims = new List<SlugClaim>(clusters.Count);
        for (var i = 0; i < clusters.Count; i++)
        {
            claims.Add(new(Slug.Of(names[i], "actor"), false, clusters[i].Key));
        }

        var slugs = UniqueSlugs.Grant(claims);
        return InOrder.Map([.. Enumerable.Range(0, clusters.Count)], i =>
        {
            var (entry, kind) = (clusters[i].Entry, clusters[i].Kind);
            return new Actor(
                names[i], slugs[i].Slug, kind, entry?.About, entry?.Url, entry?.Generic ?? false,
                Ledger(clusters[i], names[i]));
        }, Few);
    }

    /// <summary>The editor's name; else the full form that stands most often,
    /// of equals the longest, then the first.</summary>
    static string NameOf(NameCluster cluster)
    {
        if (cluster.Entry is not null)
        {
            return cluster.Entry.Name;
        }

        if (cluster.Claims is [var only])
        {
            return only.Name;
        }

        return cluster.Claims
            .GroupBy(claim => claim.Name, StringComparer.Ordinal)
            .OrderBy(claims => cluster.IsPerson && PersonNames.OnlyWord(claims.Key) is not null)
            .ThenByDescending(claims => cluster.IsPerson && claims.Key.StartsWith("Al ", StringComparison.Ordinal))
            .ThenBy(claims => cluster.IsPerson && Declension.IsCyrillic(claims.Key)
                ? Declension.Rank(Fold.Of(claims.Key).Split(' '))
                : 0)
            .ThenByDescending(claims => claims.Sum(claim => claim.Forms.Sum(form => form.Count)))
            .ThenByDescending(claims => claims.Key.Length)
            .ThenBy(claims => claims.Key, StringComparer.Ordinal)
            .First().Key;
    }

    /// <summary>A line for each spelling that differs from the name and each rule it was taken by,
    /// with the first article that shows it.</summary>
    static Listing<Merge> Ledger(NameCluster cluster, string name)
    {
        // Most names stand in one article, in one spelling.
        if (cluster.Merges.Count == 0 && cluster.Claims is [var only] && !only.RulesBeside(name).Any())
        {
            return [];
        }

        var inArticles = cluster.Claims
            .SelectMany(claim => claim.RulesBeside(name))
            .GroupBy(merge => (merge.Spelling, merge.Rule))
            .Select(merges => merges.MinBy(merge => merge.Evidence, StringComparer.Ordinal)!);
        return inArticles
            .Concat(cluster.Merges)
            .Distinct()
            .OrderBy(merge => merge.Spelling, StringComparer.Ordinal)
            .ThenBy(merge => merge.Rule, StringComparer.Ordinal)
            .ThenBy(merge => merge.Evidence, StringComparer.Ordinal)
            .ToListing();
    }
}
