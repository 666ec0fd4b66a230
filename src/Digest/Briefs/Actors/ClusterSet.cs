namespace Digest.Briefs;

/// <summary>Clusters that are being joined. A joined cluster keeps its number,
/// which then stands for the one it went into.</summary>
sealed class ClusterSet(List<NameCluster> clusters)
{
    readonly int[] into = [.. Enumerable.Range(0, clusters.Count)];

    public int Count => clusters.Count;

    public NameCluster this[int i] => clusters[Root(i)];

    /// <summary>The numbers of the clusters that have gone into no other so far.</summary>
    public List<int> RootIndexes
    {
        get
        {
            var roots = new List<int>(into.Length);
            for (var i = 0; i < into.Length; i++)
            {
                if (into[i] == i)
                {
                    roots.Add(i);
                }
            }

            return roots;
        }
    }

    public List<NameCluster> Roots => RootIndexes.ConvertAll(i => clusters[i]);

    /// <summary>The number of the cluster that a number now stands for.</summary>
    public int Root(int i)
    {
        while (into[i] != i)
        {
            into[i] = into[into[i]];
            i = into[i];
        }

        return i;
    }

    /// <summary>Joins two clusters, unless the editor forbids it, both are listed apart,
    /// or two persons' other names or titles contradict it.</summary>
    /// <returns>True when they were joined now.</returns>
    public bool Join(NameEdge edge)
    {
        var (left, right) = (Root(edge.Left), Root(edge.Right));
        if (left == right || !MayJoin(clusters[left], clusters[right]))
        {
            return false;
        }

        // The editor's line stays; else the first in order, so that every order of joining ends the same.
        var keepsRight = clusters[right].Entry is not null || (clusters[left].Entry is null && right < left);
        var (kept, gone) = keepsRight ? (right, left) : (left, right);
        into[gone] = kept;
        clusters[kept].Take(clusters[gone], edge.Why, edge.Spelling);
        return true;
    }

    public bool AreSame(int left, int right) =>
        Root(left) == Root(right) || clusters[Root(left)].AgreesWith(clusters[Root(right)]);

    static bool MayJoin(NameCluster left, NameCluster right) =>
        !(left.Entry is not null && right.Entry is not null) && !left.Refuses(right) && left.IsPerson == right.IsPerson
        && (!left.IsPerson || (left.AgreesWith(right) && !left.IsAddressedUnlike(right)));
}

/// <summary>Two clusters that have one name, by this rule.</summary>
/// <param name="Spelling">The spelling that the ledger shows.</param>
sealed record NameEdge(int Left, int Right, SameName Why, string Spelling);
