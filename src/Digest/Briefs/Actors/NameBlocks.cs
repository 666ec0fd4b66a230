using System.Runtime.CompilerServices;

namespace Digest.Briefs;

/// <summary>Finds the pairs of names worth comparing: those that share sounds.
/// No loop over all pairs, so a hundred thousand articles take seconds.</summary>
static class NameBlocks
{
    // In a block of namesakes each name meets this many neighbours in ordinal
    // order, which bounds the work whatever the input.
    const int Neighbours = 40;

    /// <summary>All pairs of different clusters of which two names are one,
    /// whole ones first, then in the order of the names.</summary>
    public static List<NameEdge> Edges(ClusterSet clusters) => Edges(clusters, NameComparison.Compare);

    /// <summary>The same by another comparison, which is told whether both names are persons'.</summary>
    public static List<NameEdge> Edges(ClusterSet clusters, Func<NameParts, NameParts, bool, SameName?> compare)
    {
        var edges = new Dictionary<(int, int), NameEdge>();
        var strangers = new StrangersMet(clusters.Count, compare);
        foreach (var block in Blocks(clusters))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count && j <= i + Neighbours; j++)
                {
                    AddEdge(block[i], block[j]);
                }
            }
        }

        return edges.Count == 0 ? [] : edges.Values
            .OrderBy(edge => edge.Why.IsWhole ? 0 : 1)
            .ThenBy(edge => edge.Left)
            .ThenBy(edge => edge.Right)
            .ToList();

        void AddEdge(BlockedName left, BlockedName right)
        {
            var (first, second) = left.Cluster <= right.Cluster ? (left, right) : (right, left);
            if (first.Cluster == second.Cluster
                || clusters[first.Cluster].IsPerson != clusters[second.Cluster].IsPerson
                || edges.TryGetValue((first.Cluster, second.Cluster), out var known) && known.Why.IsWhole)
            {
                return;
            }

            if (strangers.Compare(first.Parts, second.Parts, clusters[first.Cluster].IsPerson) is { } why)
            {
                edges[(first.Cluster, second.Cluster)] = new(first.Cluster, second.Cluster, why, second.Parts.Name);
            }
        }
    }

    // The blocks of more than one name, in the order of their first ones.
    static List<List<BlockedName>> Blocks(ClusterSet clusters)
    {
        var numbers = new WordNumbers(clusters.Count * 4);
        var alone = new List<BlockedName>();
        var blocks = new List<List<BlockedName>?>();
        foreach (var i in clusters.RootIndexes)
        {
            foreach (var parts in clusters[i].Names.Values)
            {
                foreach (var key in NameComparison.Keys(parts, clusters[i].IsPerson))
                {
                    var number = numbers.Of(key);
                    if (number == alone.Count)
                    {
                        alone.Add(new(i, parts));
                        blocks.Add(null);
                    }
                    else if (!ReferenceEquals((blocks[number]?[^1] ?? alone[number]).Parts, parts))
                    {
                        (blocks[number] ??= [alone[number]]).Add(new(i, parts));
                    }
                }
            }
        }

        return [.. blocks.OfType<List<BlockedName>>()];
    }

    /// <summary>Compares two names unless it did a while ago and found two: names of many words share many blocks.
    /// </summary>
    sealed class StrangersMet(int names, Func<NameParts, NameParts, bool, SameName?> compare)
    {
        // A newer pair takes the place of an older one, so that it costs the same however many names there are.
        const int MostPlaces = 1 << 14;
        const int PlacesForName = 8;

        readonly (NameParts? One, NameParts? Other)[] pairs =
            new (NameParts?, NameParts?)[Math.Clamp(names * PlacesForName, 1, MostPlaces)];

        public SameName? Compare(NameParts one, NameParts other, bool arePersons)
        {
            var place = unchecked(((uint)RuntimeHelpers.GetHashCode(one) * 31)
                + (uint)RuntimeHelpers.GetHashCode(other)) % (uint)pairs.Length;
            var (met, with) = pairs[place];
            if (ReferenceEquals(met, one) && ReferenceEquals(with, other))
            {
                return null;
            }

            var why = compare(one, other, arePersons);
            if (why is null)
            {
                pairs[place] = (one, other);
            }

            return why;
        }
    }

    sealed record BlockedName(int Cluster, NameParts Parts);
}
