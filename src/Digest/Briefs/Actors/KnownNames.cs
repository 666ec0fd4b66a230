using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds in an article the actors that only other articles tell to be actors.</summary>
static class KnownNames
{
    const string Rule = "a full name that other articles tell to be this actor's";

    /// <summary>Gives each loose name to the one actor of the digest that bears it in full. A single word is never
    /// enough, nor is a name that two actors bear.</summary>
    public static void Recognise(Listing<Reading> readings, IReadOnlyList<NameCluster> clusters)
    {
        var bearers = clusters
            .SelectMany(cluster => cluster.Names.Keys
                .Where(name => name.Contains(' ', StringComparison.Ordinal))
                .Select(name => (Name: name, Cluster: cluster)))
            .ToLookup(pair => pair.Name, pair => pair.Cluster, StringComparer.Ordinal);
        var there = clusters
            .SelectMany(cluster => cluster.Claims.Select(claim => (cluster.Key, claim.Article)))
            .ToHashSet();
        for (var article = 0; article < readings.Count; article++)
        {
            foreach (var name in readings[article].Names.Loose)
            {
                if (bearers[name.Folded].ToList() is [var bearer] && there.Add((bearer.Key, article)))
                {
                    bearer.Take(Claim(readings[article], article, name, bearer));
                }
            }
        }
    }

    static NameClaim Claim(Reading reading, int article, LooseName name, NameCluster bearer) => new(
        article,
        reading.Origin.Path,
        name.Text,
        bearer.Kind,
        bearer.Entry,
        [new(name.Text, name.Places.Count, name.Places)],
        [new(name.Text, Rule, reading.Origin.Path)]);
}
