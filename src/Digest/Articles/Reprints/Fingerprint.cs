using Digest.Text;

namespace Digest.Articles;

/// <summary>A short sketch of a text's wording, by which two texts are compared without reading them again.</summary>
/// <remarks>
/// The smallest hashes of all runs of four words ("shingles"); the share that two sketches have in common estimates the
/// share of runs that the texts have in common, within about five parts of a hundred. Broder, "On the resemblance and
/// containment of documents", 1997.
/// </remarks>
/// <param name="Smallest">At most <see cref="Size"/> hashes, ascending; of a short text all there are.</param>
sealed record Fingerprint(Listing<ulong> Smallest)
{
    const int Size = 128;
    const int Run = 4;

    // In a line or two, agreement is chance as often as not.
    const int FewestToCompare = 20;

    public static Fingerprint Of(Article article)
    {
        var runs = Runs(article.Paragraphs);
        runs.Sort();
        var smallest = new List<ulong>(Size);
        foreach (var hash in runs)
        {
            if (smallest.Count == Size)
            {
                break;
            }

            if (smallest.Count == 0 || hash != smallest[^1])
            {
                smallest.Add(hash);
            }
        }

        return new(smallest.ToListing());
    }

    /// <summary>The share of the wording that two texts share, 0 to 1; short texts are the same or not.</summary>
    public double Resemblance(Fingerprint other)
    {
        if (Smallest.Count < FewestToCompare || other.Smallest.Count < FewestToCompare)
        {
            return Smallest.Count > 0 && Smallest == other.Smallest ? 1 : 0;
        }

        var mine = Smallest.Span;
        var others = other.Smallest.Span;
        var (shared, union, left, right) = (0, 0, 0, 0);
        while (union < Size && left < mine.Length && right < others.Length)
        {
            var (one, another) = (mine[left], others[right]);
            shared += one == another ? 1 : 0;
            left += one <= another ? 1 : 0;
            right += one >= another ? 1 : 0;
            union++;
        }

        union += Math.Min(Size - union, mine.Length - left + others.Length - right);
        return shared / (double)union;
    }

    // Case, marks and line breaks do not count: an article may be printed with other ones.
    static List<ulong> Runs(Listing<Paragraph> paragraphs)
    {
        var runs = new List<ulong>();
        var words = new ulong[Run];
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var word in Words(paragraph.Text))
            {
                words[count % Run] = word;
                count++;
                if (count >= Run)
                {
                    runs.Add(Mixed(words, count));
                }
            }
        }

        if (count is > 0 and < Run)
        {
            runs.Add(Mixed(words[..count], count));
        }

        return runs;
    }

    static IEnumerable<ulong> Words(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length
                && (char.IsAsciiLetterOrDigit(text[i]) || char.IsLetterOrDigit(text[i]));
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                yield return Hash(text.AsSpan(start, i - start));
                start = -1;
            }
        }
    }

    static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
        {
            // Measured: plain letters need no table, and nearly all are.
            var small = letter < 128
                ? (char)(char.IsAsciiLetterUpper(letter) ? letter | 0x20 : letter)
                : char.ToLowerInvariant(letter);
            hash = (hash ^ small) * 1099511628211UL;
        }

        return hash;
    }

    // The smallest hashes are a fair sample only when every bit is mixed: the finalizer of SplitMix64 (Steele, Lea,
    // Flood, 2014).
    static ulong Mixed(ulong[] words, int next)
    {
        var hash = 0UL;
        var at = next % words.Length;
        for (var i = 0; i < words.Length; i++)
        {
            hash = (hash * 0x9E3779B97F4A7C15UL) + words[at];
            at = at + 1 == words.Length ? 0 : at + 1;
        }

        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
