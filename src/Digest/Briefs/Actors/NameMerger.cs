using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Joins the names of all articles into clusters, one an actor.
/// The outcome depends on the names and on who stands beside whom, never on the order of articles.</summary>
static class NameMerger
{
    // Articles that anybody may be named in and still be company.
    const int MostOfFew = 25;

    /// <summary>The clusters in the order of their keys.</summary>
    public static List<NameCluster> Merge(List<NameClaim> claims)
    {
        var clusters = new ClusterSet(Sorted(claims));
        JoinPartialNames(clusters, JoinWholeNames(clusters));
        JoinAcronyms(clusters);
        JoinSurnames(clusters);
        JoinGivenNames(clusters);
        return clusters.Roots;
    }

    /// <summary>First claims of the same line of the editor's list,
    /// or of the same folded name, come together; but those of a lord and a lady stay apart.</summary>
    static List<NameCluster> Sorted(List<NameClaim> claims)
    {
        var clusters = new Dictionary<string, NameCluster>(StringComparer.Ordinal);
        var contested = Contested(claims);
        var firms = Firms(claims);
        foreach (var claimed in claims)
        {
            // "Orrin Velling" in one article is the firm, if another tells of Orrin Velling and Co Inc.
            var claim = claimed is { Kind: ActorKind.Person, IsSure: false } && firms.Contains(Fold.Of(claimed.Name))
                ? claimed with { Kind = ActorKind.Organisation }
                : claimed;
            var name = Fold.Of(claim.Name);
            var isContested = claim.Entry is null && contested.Contains(name);
            var key = claim.Entry is not null ? $"{name}#{claim.Entry.Place}"
                : isContested ? $"{name}#{claim.Address}"
                : name;
            if (!clusters.TryGetValue(key, out var cluster))
            {
                clusters.Add(key, cluster = new NameCluster(key) { Entry = claim.Entry, IsContested = isContested });
            }

            cluster.Take(claim);
        }

        var sorted = new List<NameCluster>(clusters.Values);
        sorted.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return sorted;
    }

    // Firms' names without what the law calls them, if two words are left.
    static HashSet<string> Firms(List<NameClaim> claims)
    {
        var firms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Kind == ActorKind.Organisation && claim.Entry is null)
            {
                var name = Fold.Of(claim.Name).Split(' ');
                var length = name.Length;
                while (length > 2 && (LegalForms.Hold(name[length - 1])
                    || (length < name.Length && name[length - 1] is "and")))
                {
                    length--;
                }

                if (length < name.Length)
                {
                    firms.Add(string.Join(' ', name[..length]));
                }
            }
        }

        return firms;
    }

    // Surnames that stand alone behind Lord in one article and behind Lady in another.
    static HashSet<string> Contested(List<NameClaim> claims)
    {
        var lords = NamesBehind(Gender.He, claims);
        lords.IntersectWith(NamesBehind(Gender.She, claims));
        return lords;
    }

    static HashSet<string> NamesBehind(Gender address, List<NameClaim> claims) => claims
        .Where(claim => claim.Address == address)
        .Where(claim => PersonNames.OnlyWord(claim.Name) is not null)
        .Select(claim => Fold.Of(claim.Name))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Joins names that differ in nothing but their spelling.</summary>
    /// <returns>The pairs that are left to look at.</returns>
    static List<NameEdge> JoinWholeNames(ClusterSet clusters)
    {
        var edges = NameBlocks.Edges(clusters);
        var casts = new Lazy<Dictionary<int, List<int>>>(() => CastsOf(clusters));
        var joined = false;
        foreach (var edge in edges)
        {
            joined |= edge.Why is { IsWhole: true, IsHeard: false } && clusters.Join(edge);
        }

        foreach (var edge in edges)
        {
            joined |= edge.Why is { IsWhole: true, IsHeard: true } && IsVouchedFor(clusters, edge, casts.Value)
                && clusters.Join(edge);
        }

        // A body that has words more and sounds alike besides is two doubts too many.
        edges = joined ? NameBlocks.Edges(clusters) : edges;
        return edges.FindAll(edge => clusters[edge.Left].IsPerson
            ? !edge.Why.IsHeard || IsVouchedFor(clusters, edge, casts.Value)
            : !edge.Why.IsHeard && IsVouchedFor(clusters, edge, casts.Value));
    }

    // Names that only sound alike, and bodies of which one has words more, are one where the company is the same, and
    // where no article has both: a paper spells a name one way, and Drexel may be the bank or the university.
    static bool IsVouchedFor(ClusterSet clusters, NameEdge edge, Dictionary<int, List<int>> casts)
    {
        var (left, right) = (clusters.Root(edge.Left), clusters.Root(edge.Right));
        if (clusters[left].Entry is not null || clusters[right].Entry is not null)
        {
            return true;
        }

        var articles = clusters[left].Claims.Select(claim => claim.Article).ToHashSet();
        if (clusters[right].Claims.Exists(claim => articles.Contains(claim.Article)))
        {
            return false;
        }

        var around = articles.SelectMany(article => casts[article]).Select(clusters.Root)
            .Where(i => IsTelling(clusters[i], casts.Count)).ToHashSet();
        around.ExceptWith([left, right]);
        return clusters[right].Claims.Exists(claim =>
            casts[claim.Article].Exists(i => around.Contains(clusters.Root(i))));
    }

    // Whom every fiftieth article of a large digest names is no company.
    static bool IsTelling(NameCluster cluster, int articles) =>
        cluster.Claims.Count <= Math.Max(MostOfFew, articles / 50);

    /// <summary>A name with parts left out joins the longer one, but not where two
    /// different longer ones wait for it.</summary>
    static void JoinPartialNames(ClusterSet clusters, List<NameEdge> edges)
    {
        if (edges.Count == 0)
        {
            return;
        }

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

    /// <summary>"PMU" alone in one article is the body that another article names in full with the acronym behind it, if
    /// only one does, and if the articles have somebody else in common: of few letters, many bodies make one.</summary>
    static void JoinAcronyms(ClusterSet clusters)
    {
        var spellings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var i in clusters.RootIndexes)
        {
            foreach (var form in clusters[i].Aliases)
            {
                (spellings.TryGetValue(form, out var owners) ? owners : spellings[form] = []).Add(i);
            }
        }

        var casts = new Lazy<Dictionary<int, List<int>>>(() => CastsOf(clusters));
        foreach (var i in clusters.RootIndexes)
        {
            if (clusters[i].Names.Count == 1
                && spellings.TryGetValue(clusters[i].Names.GetKeyAtIndex(0), out var owners)
                && OnlyOther(owners, i) is var other and >= 0
                && HaveCompany(clusters, i, other, casts.Value))
            {
                var name = clusters[i].Names.GetValueAtIndex(0).Name;
                clusters.Join(new(other, i,
                    new("a short form that another article explains", $"{name} = {clusters[other].AnyName}", false),
                    name));
            }
        }
    }

    // Of each article, who is in it.
    static Dictionary<int, List<int>> CastsOf(ClusterSet clusters)
    {
        var casts = new Dictionary<int, List<int>>();
        foreach (var i in clusters.RootIndexes)
        {
            foreach (var claim in clusters[i].Claims)
            {
                (casts.TryGetValue(claim.Article, out var cast) ? cast : casts[claim.Article] = []).Add(i);
            }
        }

        return casts;
    }

    // The editor's own lines need no company.
    static bool HaveCompany(ClusterSet clusters, int one, int other, Dictionary<int, List<int>> casts)
    {
        if (clusters[other].Entry is not null)
        {
            return true;
        }

        var around = clusters[other].Claims.SelectMany(claim => casts[claim.Article]).ToHashSet();
        around.ExceptWith([one, other]);
        return clusters[one].Claims.Exists(claim => casts[claim.Article].Exists(around.Contains));
    }

    // The only one of some numbers that is another; -1 where there is none, or are several.
    static int OnlyOther(List<int> numbers, int than)
    {
        var other = -1;
        foreach (var number in numbers)
        {
            if (number != than)
            {
                if (other >= 0)
                {
                    return -1;
                }

                other = number;
            }
        }

        return other;
    }

    /// <summary>Where an article gives a surname only, it is the one person in the digest who bears it;
    /// of two, neither.</summary>
    static void JoinSurnames(ClusterSet clusters)
    {
        var bySurname = BySurname(clusters);
        var casts = new Lazy<Dictionary<int, List<int>>>(() => CastsOf(clusters));
        foreach (var i in clusters.RootIndexes)
        {
            var cluster = clusters[i];
            if (cluster.IsPerson && cluster.Entry is null && cluster.Names.Count == 1
                && PersonNames.OnlyWord(cluster.Names.GetValueAtIndex(0).Name) is { } surname
                && bySurname.TryGetValue(surname, out var bearers) && bearers is [var bearer] && bearer != i
                && !ShareArticle(cluster, clusters[bearer])
                && (!Lexicon.Of(surname).Is(WordRoles.GivenName) || HaveCompany(clusters, i, bearer, casts.Value)))
            {
                clusters.Join(new(bearer, i,
                    new("a surname that only one person in the digest bears",
                        $"{cluster.AnyName} = {clusters[bearer].AnyName}", false), cluster.AnyName));
            }
        }
    }

    // An article with both has said by itself that they are not one: "Orrin's son Ben", "Mrs Orrin" beside Ben Orrin.
    static bool ShareArticle(NameCluster one, NameCluster other)
    {
        var articles = one.Claims.Select(claim => claim.Article).ToHashSet();
        return other.Claims.Exists(claim => articles.Contains(claim.Article));
    }

    /// <summary>"Sir Malcolm" and "Orrin" in one article that the digest knows as Malcolm Orrin are one, if each article
    /// with the given name alone has him, and nobody else called so.</summary>
    static void JoinGivenNames(ClusterSet clusters)
    {
        var casts = new Lazy<Dictionary<int, List<int>>>(() => CastsOf(clusters));
        foreach (var i in clusters.RootIndexes)
        {
            var cluster = clusters[i];
            if (!cluster.IsPerson || cluster.Entry is not null || cluster.Names.Count != 1
                || PersonNames.OnlyWord(cluster.AnyName) is not { } given || !Lexicon.Of(given).Is(WordRoles.GivenName))
            {
                continue;
            }

            var bearers = cluster.Claims
                .Select(claim => OnlyCalled(given, casts.Value[claim.Article], clusters))
                .Distinct()
                .ToList();
            if (bearers is [var bearer and >= 0])
            {
                clusters.Join(new(bearer, i,
                    new("the given name of somebody whom the same article calls by the surname",
                        $"{cluster.AnyName} = {clusters[bearer].AnyName}", false), cluster.AnyName));
            }
        }
    }

    // The only one of a cast whose full name begins so; -1 where there is none, or are several.
    static int OnlyCalled(string given, List<int> cast, ClusterSet clusters)
    {
        var called = cast.Select(clusters.Root).Distinct().Where(i => clusters[i].IsPerson
            && clusters[i].Names.Values.Any(name => name.Words.Count > 1 && name.Words[0] == given)).ToList();
        return called is [var only] ? only : -1;
    }

    static Dictionary<string, List<int>> BySurname(ClusterSet clusters)
    {
        var bearers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var i in clusters.RootIndexes)
        {
            foreach (var name in clusters[i].IsPerson ? clusters[i].Names.Values : [])
            {
                if (PersonNames.SurnameOf(name.Name) is { } surname)
                {
                    var known = bearers.TryGetValue(surname, out var others) ? others : bearers[surname] = [];
                    if (known.Count == 0 || known[^1] != i)
                    {
                        known.Add(i);
                    }
                }
            }
        }

        return bearers;
    }
}
