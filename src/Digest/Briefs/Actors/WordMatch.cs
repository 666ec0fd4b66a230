using Digest.Text;

namespace Digest.Briefs;

/// <summary>Which words of two names are spellings of each other.</summary>
/// <param name="Pairs">Indexes into the one name and the other.</param>
/// <param name="LeftRest">The words of the first name without a partner.</param>
sealed record WordMatch(Listing<(int Left, int Right)> Pairs, Listing<int> LeftRest, Listing<int> RightRest,
    bool InOrder)
{
    public static WordMatch Of(Listing<string> left, Listing<string> right, Func<string, string, bool> alike)
    {
        var pairs = new List<(int Left, int Right)>();
        var used = new bool[right.Count];
        for (var i = 0; i < left.Count; i++)
        {
            var j = BestPartner(left[i], right, used, i, alike);
            if (j >= 0)
            {
                used[j] = true;
                pairs.Add((i, j));
            }
        }

        var inOrder = true;
        for (var i = 1; i < pairs.Count; i++)
        {
            inOrder &= pairs[i].Right > pairs[i - 1].Right;
        }

        var leftRest = Enumerable.Range(0, left.Count).Where(i => !pairs.Exists(pair => pair.Left == i)).ToListing();
        var rightRest = Enumerable.Range(0, right.Count).Where(j => !used[j]).ToListing();
        return new(pairs.ToListing(), leftRest, rightRest, inOrder);
    }

    /// <summary>An equal word before a similar one, and of these the nearest.</summary>
    static int BestPartner(string word, Listing<string> others, bool[] used, int at, Func<string, string, bool> alike)
    {
        var best = -1;
        for (var j = 0; j < others.Count; j++)
        {
            if (!used[j] && string.Equals(word, others[j], StringComparison.Ordinal)
                && (best < 0 || Math.Abs(j - at) < Math.Abs(best - at)))
            {
                best = j;
            }
        }

        for (var j = 0; best < 0 && j < others.Count; j++)
        {
            best = !used[j] && alike(word, others[j]) ? j : best;
        }

        return best;
    }
}
