using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds in an article the actors that only other articles tell to be actors.</summary>
static class KnownNames
{
    /// <summary>Why such a name was taken; the article alone does not tell it.</summary>
    public const string Rule = "a full name that other articles tell to be this actor's";

    /// <summary>Gives each loose name to the one actor of the digest that bears it in full. A single word is never
    /// enough, nor is a name that two actors bear.</summary>
    public static void Recognise(Listing<Reading> readings, List<NameCluster> clusters)
    {
        Dictionary<string, NameCluster?>? bearers = null;
        var there = new Dictionary<NameCluster, HashSet<int>>(ReferenceEqualityComparer.Instance);
        for (var article = 0; article < readings.Count; article++)
        {
            foreach (var name in readings[article].Names.Loose)
            {
                bearers ??= Bearers(clusters);
                if (bearers.GetValueOrDefault(name.Folded) is { } bearer && ArticlesOf(bearer, there).Add(article))
                {
                    bearer.Take(Claim(readings[article], article, name, bearer));
                }
            }
        }
    }

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

    static NameClaim Claim(Reading reading, int article, LooseName name, NameCluster bearer) => new(
        article,
        reading.Origin.Path,
        name.Text,
        bearer.Kind,
        bearer.Entry,
        [new(name.Text, name.Places.Count, name.Places)],
        [],
        new(name.Text, Rule, reading.Origin.Path));
}
