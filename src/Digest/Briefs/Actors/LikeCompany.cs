namespace Digest.Briefs;

/// <summary>Who bears a surname, and beside whom: a lone word is somebody's surname only among those whom other articles
/// name beside that person.</summary>
/// <remarks>It is made before any lone word is given to anybody, so that the order of articles changes nothing.</remarks>
sealed class LikeCompany
{
    readonly Dictionary<string, NameCluster?> bearers = new(StringComparer.Ordinal);
    readonly Dictionary<NameCluster, HashSet<NameCluster>> companies = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<NameCluster, List<int>> articlesOf = new(ReferenceEqualityComparer.Instance);
    readonly List<NameCluster>[] casts;

    public LikeCompany(List<NameCluster> clusters, int articles)
    {
        casts = new List<NameCluster>[articles];
        foreach (var cluster in clusters)
        {
            foreach (var claim in cluster.Claims)
            {
                (casts[claim.Article] ??= []).Add(cluster);
            }

            if (IsSurelyPerson(cluster))
            {
                articlesOf.Add(cluster, cluster.Claims.ConvertAll(claim => claim.Article));
                foreach (var name in cluster.Names.Values)
                {
                    Bear(PersonNames.SurnameOf(name.Name), cluster);
                }
            }
        }
    }

    /// <summary>The one person with this surname, if some article names the person beside somebody who is in this one,
    /// too; else null.</summary>
    public NameCluster? BearerOf(string surname, int article) =>
        casts[article] is { } here && bearers.GetValueOrDefault(surname) is { } bearer
            && CompanyOf(bearer) is var company && here.Exists(company.Contains)
                ? bearer
                : null;

    // Null for a surname that several bear.
    void Bear(string? surname, NameCluster cluster)
    {
        if (surname is not null && !bearers.TryAdd(surname, cluster) && bearers[surname] != cluster)
        {
            bearers[surname] = null;
        }
    }

    HashSet<NameCluster> CompanyOf(NameCluster bearer)
    {
        if (!companies.TryGetValue(bearer, out var company))
        {
            company = articlesOf[bearer].SelectMany(article => casts[article])
                .ToHashSet<NameCluster>(ReferenceEqualityComparer.Instance);
            company.Remove(bearer);
            companies.Add(bearer, company);
        }

        return company;
    }

    // Of what only looks like a person, the last word is a word.
    static bool IsSurelyPerson(NameCluster cluster) =>
        cluster.IsPerson && (cluster.Entry is not null || cluster.Claims.Exists(claim => claim.IsSure));
}
