using System.Runtime.InteropServices;
using Digest.Text;

namespace Digest.Articles;

/// <summary>A short sketch of a text's wording, by which two texts are compared without reading them again.</summary>
/// <remarks>
/// The smallest hashes of all runs of four words ("shingles"); the share that two sketches have in common estimates the
/// share of runs that the texts have in common, within about five parts of a hundred. Broder, "On the resemblance and
/// containment of documents", 1997.
/// </remarks>
/// <param name="Smallest">The upper halves of at most <see cref="Size"/> hashes, ascending; of a short text all there
/// are.</param>
sealed record Fingerprint(Listing<uint> Smallest)
{
    const int Size = 128;

    // In a line or two, agreement is chance as often as not.
    const int FewestToCompare = 20;

    public static Fingerprint Of(Article article)
    {
        var words = new List<Word>(article.Source.Length / 6);
        foreach (var paragraph in article.Paragraphs.Span)
        {
            Words.Read(article.Source, paragraph.Span, words);
        }

        return Of(article.Source, CollectionsMarshal.AsSpan(words));
    }

    /// <summary>The same for an article whose words have been cut already.</summary>
    public static Fingerprint Of(string source, ReadOnlySpan<Word> words) =>
        new(SmallestOf(WordRuns.Of(source, words)));

    // Hashes are spread evenly, so those below a bound are known to be about so many; sorting them is enough unless
    // many are the same.
    static Listing<uint> SmallestOf(Span<ulong> runs)
    {
        const int Enough = Size * 3 / 2;
        var low = runs.Length <= Enough ? runs.Length : Gather(runs, ulong.MaxValue / (ulong)runs.Length * Enough);
        var smallest = Distinct(runs[..low]);
        return smallest.Count == Size || low == runs.Length ? smallest : Distinct(runs);
    }

    // Moves what is below a bound to the front, and gives its number.
    static int Gather(Span<ulong> runs, ulong bound)
    {
        var count = 0;
        for (var i = 0; i < runs.Length; i++)
        {
            if (runs[i] < bound)
            {
                (runs[count], runs[i]) = (runs[i], runs[count]);
                count++;
            }
        }

        return count;
    }

    static Listing<uint> Distinct(Span<ulong> runs)
    {
        runs.Sort();
        Span<uint> distinct = stackalloc uint[Size];
        var count = 0;
        for (var i = 0; i < runs.Length && count < Size; i++)
        {
            var hash = (uint)(runs[i] >> 32);
            if (count == 0 || hash != distinct[count - 1])
            {
                distinct[count++] = hash;
            }
        }

        return Listing.Create<uint>(distinct[..count]);
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
}
