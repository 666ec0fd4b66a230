using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds in an article the actors that only other articles tell to be actors.</summary>
static class KnownNames
{
    /// <summary>Why such a name was taken; the article alone does not tell it.</summary>
    public const string Rule = "a full name that other articles tell to be this actor's";

    const string SurnameRule = "a surname that only one person in the digest bears, in like company";

    /// <summary>Gives each loose name to the one actor of the digest that bears it in full. A name that two actors bear is
    /// not enough; a single word is only as the surname of one person whom another article names beside somebody who is
    /// in this one, too.</summary>
    public static void Recognise(Listing<Reading> readings, List<NameCluster> clusters)
    {
        Dictionary<string, NameCluster?>? bearers = null;
        var company = readings.Any(reading => reading.Names.Loose.Any(IsLoneWord))
            ? new LikeCompany(clusters, readings.Count)
            : null;
        var there = new Dictionary<NameCluster, HashSet<int>>(ReferenceEqualityComparer.Instance);
        for (var article = 0; article < readings.Count; article++)
        {
            // Full names first: an article is given to a bearer once.
            foreach (var name in readings[article].Names.Loose.OrderBy(IsLoneWord))
            {
                bearers ??= Bearers(clusters);
                if (IsLoneWord(name))
                {
                    if (company!.BearerOf(name.Folded, article) is { } only && ArticlesOf(only, there).Add(article))
                    {
                        only.Take(Claim(readings[article], article, name, only, SurnameRule));
                    }
                }
                else if (bearers.GetValueOrDefault(name.Folded) is { } bearer && ArticlesOf(bearer, there).Add(article))
                {
                    bearer.Take(Claim(readings[article], article, name, bearer, Rule));
                }
            }
        }
    }

    static bool IsLoneWord(LooseName name) => !name.IsPlace && !name.Folded.Contains(' ', StringComparison.Ordinal);

    // Null for a name that several bear.
    static Dictionary<string, NameCluster?> Bearers(List<NameCluster> clusters)
    {
        var bearers = new Dictionary<string, NameCluster?>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            foreach (var name in cluster.Names.Keys)
            {
                if (name.Contains(' ', StringComparison.Ordinal) && !bearers.TryAdd(name, cluster))
                {
                    bearers[name] = null;
                }
            }
        }

        return bearers;
    }

    static HashSet<int> ArticlesOf(NameCluster bearer, Dictionary<NameCluster, HashSet<int>> there)
    {
        if (!there.TryGetValue(bearer, out var articles))
        {
            there.Add(bearer, articles = [.. bearer.Claims.Select(claim => claim.Article)]);
        }

        return articles;
    }

    static NameClaim Claim(Reading reading, int article, LooseName name, NameCluster bearer, string rule) => new(
        article,
        reading.Origin.Path,
        name.Text,
        bearer.Kind,
        bearer.Entry,
        [new(name.Text, name.Places.Count, name.Places)],
        [],
        new(name.Text, rule, reading.Origin.Path));
}
