using Digest.Text;

namespace Digest.Briefs;

/// <summary>Joins the names of all articles into clusters, one an actor.
/// The outcome depends on the names alone, never on the order of articles.</summary>
static class NameMerger
{
    public static IReadOnlyList<NameCluster> Merge(IReadOnlyList<NameClaim> claims)
    {
        var clusters = new ClusterSet(Sorted(claims));
        JoinPartialNames(clusters, JoinWholeNames(clusters));
        JoinAcronyms(clusters);
        JoinSurnames(clusters);
        return clusters.Roots.OrderBy(cluster => cluster.Key, StringComparer.Ordinal).ToList();
    }

    /// <summary>First claims of the same line of the editor's list,
    /// or of the same folded name, come together.</summary>
    static List<NameCluster> Sorted(IReadOnlyList<NameClaim> claims)
    {
        var clusters = new SortedDictionary<string, NameCluster>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var key = claim.Entry is null ? Fold.Of(claim.Name) : $"{Fold.Of(claim.Name)}#{claim.Entry.Place}";
            if (!clusters.TryGetValue(key, out var cluster))
            {
                clusters.Add(key, cluster = new NameCluster(key) { Entry = claim.Entry });
            }

            cluster.Take(claim);
        }

        return [.. clusters.Values];
    }

    /// <summary>Joins names that differ in nothing but their spelling.</summary>
    /// <returns>The pairs that are left to look at.</returns>
    static IReadOnlyList<NameEdge> JoinWholeNames(ClusterSet clusters)
    {
        var edges = NameBlocks.Edges(clusters);
        var joined = false;
        foreach (var edge in edges.Where(edge => edge.Why.IsWhole))
        {
            joined |= clusters.Join(edge);
        }

        return joined ? NameBlocks.Edges(clusters) : edges;
    }

    /// <summary>A name with parts left out joins the longer one, but not where two
    /// different longer ones wait for it.</summary>
    static void JoinPartialNames(ClusterSet clusters, IReadOnlyList<NameEdge> edges)
    {
        var wooers = edges
            .SelectMany(edge => new[] { (Of: edge.Left, With: edge.Right), (Of: edge.Right, With: edge.Left) })
            .ToLookup(pair => pair.Of, pair => pair.With);
        foreach (var edge in edges)
        {
            var shorter = clusters[edge.Left].LongestName <= clusters[edge.Right].LongestName ? edge.Left : edge.Right;
            var others = wooers[shorter].Distinct().ToList();
            if (others.TrueForAll(other =>
                others.TrueForAll(another => other == another || clusters.AreSame(other, another))))
            {
                clusters.Join(edge);
            }
        }
    }

    /// <summary>"PMU" alone in one article is the body that another article names in full with the
    /// acronym behind it, if only one does.</summary>
    static void JoinAcronyms(ClusterSet clusters)
    {
        var spellings = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var i in clusters.RootIndexes)
        {
            foreach (var form in clusters[i].Aliases)
            {
                (spellings.TryGetValue(form, out var owners) ? owners : spellings[form] = []).Add(i);
            }
        }

        foreach (var i in clusters.RootIndexes.ToList())
        {
            var name = clusters[i].Names.Count == 1 ? clusters[i].Names.First() : default;
            if (name.Key is not null && spellings.TryGetValue(name.Key, out var owners))
            {
                var others = owners.Where(owner => owner != i).ToList();
                if (others.Count == 1)
                {
                    var longer = clusters[others[0]];
                    clusters.Join(new(others[0], i,
                        new("a short form that another article explains", $"{name.Value.Name} = {longer.AnyName}", false),
                        name.Value.Name));
                }
            }
        }
    }

    /// <summary>Where an article gives a surname only, it is the one person in the digest who bears it;
    /// of two, neither.</summary>
    static void JoinSurnames(ClusterSet clusters)
    {
        var bySurname = clusters.RootIndexes
            .Where(i => clusters[i].IsPerson)
            .SelectMany(i => clusters[i].Names.Keys.Select(name => (Surname: PersonNames.SurnameOf(name), Cluster: i)))
            .Where(pair => pair.Surname is not null)
            .Distinct()
            .ToLookup(pair => pair.Surname!, pair => pair.Cluster, StringComparer.Ordinal);
        foreach (var i in clusters.RootIndexes.ToList())
        {
            var cluster = clusters[i];
            if (cluster.IsPerson && cluster.Entry is null && cluster.Names.Count == 1
                && PersonNames.OnlyWord(cluster.Names.Keys.First()) is { } surname)
            {
                var bearers = bySurname[surname].ToList();
                if (bearers.Count == 1 && bearers[0] != i)
                {
                    clusters.Join(new(bearers[0], i,
                        new("a surname that only one person in the digest bears",
                            $"{cluster.AnyName} = {clusters[bearers[0]].AnyName}", false), cluster.AnyName));
                }
            }
        }
    }
}
