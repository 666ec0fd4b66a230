namespace Digest.Text;

/// <summary>The word somebody probably meant.</summary>
static class Nearest
{
    const int LongestWordCompared = 100;

    /// <summary>
    /// The known word that differs by the fewest letters, if they are few; of equally near ones the first.
    /// </summary>
    public static string? To(string word, IEnumerable<string> known) => To(word, known, 1).FirstOrDefault();

    /// <summary>
    /// The known words that differ by few letters, nearest first; of equally near ones the first come first.
    /// </summary>
    public static IEnumerable<string> To(string word, IEnumerable<string> known, int most)
    {
        if (word.Length > LongestWordCompared)
        {
            return [];
        }

        var simple = Simplify(word);
        return known
            .Select(candidate => (candidate, distance: Distance(simple, Simplify(candidate))))
            .Where(pair => pair.distance <= Math.Max(1, simple.Length / 3))
            .OrderBy(pair => pair.distance)
            .Take(most)
            .Select(pair => pair.candidate);
    }

    static string Simplify(string word) => word.Replace('-', '_').ToLowerInvariant();

    /// <summary>How many letters are left out, added, exchanged or swapped with their neighbour (optimal string
    /// alignment).</summary>
    public static int Distance(string one, string other)
    {
        var (before, last, current) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return last[other.Length];
    }
}
