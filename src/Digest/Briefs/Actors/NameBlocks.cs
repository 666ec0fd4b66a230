using System.Runtime.InteropServices;

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
    public static IReadOnlyList<NameEdge> Edges(ClusterSet clusters)
    {
        var edges = new Dictionary<(int, int), NameEdge>();
        foreach (var block in Blocks(clusters).Values.Where(block => block.Count > 1))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count && j <= i + Neighbours; j++)
                {
                    AddEdge(clusters, block[i], block[j], edges);
                }
            }
        }

        return edges.Values
            .OrderBy(edge => edge.Why.IsWhole ? 0 : 1)
            .ThenBy(edge => edge.Left)
            .ThenBy(edge => edge.Right)
            .ToList();
    }

    static void AddEdge(ClusterSet clusters, BlockedName left, BlockedName right,
        Dictionary<(int, int), NameEdge> edges)
    {
        var (first, second) = left.Cluster <= right.Cluster ? (left, right) : (right, left);
        if (first.Cluster == second.Cluster || clusters[first.Cluster].IsPerson != clusters[second.Cluster].IsPerson
            || edges.TryGetValue((first.Cluster, second.Cluster), out var known) && known.Why.IsWhole)
        {
            return;
        }

        if (NameComparison.Compare(first.Parts, second.Parts, clusters[first.Cluster].IsPerson) is { } why)
        {
            edges[(first.Cluster, second.Cluster)] = new(first.Cluster, second.Cluster, why, second.Parts.Name);
        }
    }

    static Dictionary<ulong, List<BlockedName>> Blocks(ClusterSet clusters)
    {
        var blocks = new Dictionary<ulong, List<BlockedName>>();
        foreach (var i in clusters.RootIndexes)
        {
            foreach (var parts in clusters[i].Names.Values)
            {
                foreach (var key in NameComparison.Keys(parts, clusters[i].IsPerson).Distinct())
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(blocks, key, out _) ??= []).Add(new(i, parts));
                }
            }
        }

        return blocks;
    }

    readonly record struct BlockedName(int Cluster, NameParts Parts);
}
