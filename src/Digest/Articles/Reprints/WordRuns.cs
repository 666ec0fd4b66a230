using Digest.Text;

namespace Digest.Articles;

/// <summary>The hashes of all runs of four words of a text, of a shorter one that of all its words.</summary>
/// <remarks>Case, marks and line breaks do not count: an article may be printed with other ones. What a hyphen, an
/// apostrophe or a dot joins are several words here.</remarks>
ref struct WordRuns
{
    const int Run = 4;

    static readonly ulong PossessiveS = Fold.HashOn(Fold.HashStart, 's');

    ulong[] hashes;
    int count;
    int words;
    (ulong First, ulong Second, ulong Third, ulong Fourth) last;

    public static Span<ulong> Of(string source, ReadOnlySpan<Word> words)
    {
        var runs = new WordRuns { hashes = new ulong[words.Length + Run] };
        foreach (ref readonly var word in words)
        {
            runs.Add(source, word);
        }

        if (runs.words is > 0 and < Run)
        {
            runs.Keep();
        }

        return runs.hashes.AsSpan(0, runs.count);
    }

    // The hash that a word of plain letters was cut with is that of its letters; others are taken apart.
    void Add(string source, in Word word)
    {
        if (word.Hash == 0)
        {
            AddParts(source.AsSpan(word.Start, word.WholeEnd - word.Start));
            return;
        }

        Add(word.Hash);
        if (word.Is(WordTraits.Possessive))
        {
            Add(PossessiveS);
        }
    }

    void AddParts(ReadOnlySpan<char> word)
    {
        var start = -1;
        for (var i = 0; i <= word.Length; i++)
        {
            var isLetter = i < word.Length && char.IsLetterOrDigit(word[i]);
            if (isLetter && start < 0)
            {
                start = i;
            }
            else if (!isLetter && start >= 0)
            {
                Add(Hash(word[start..i]));
                start = -1;
            }
        }
    }

    static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = Fold.HashStart;
        foreach (var letter in word)
        {
            hash = Fold.HashOf(hash, char.ToLowerInvariant(letter));
        }

        return hash;
    }

    void Add(ulong word)
    {
        last = (last.Second, last.Third, last.Fourth, word);
        words++;
        if (words >= Run)
        {
            Keep();
        }
    }

    void Keep()
    {
        if (count == hashes.Length)
        {
            Array.Resize(ref hashes, count * 2);
        }

        hashes[count++] = Mixed();
    }

    // The smallest hashes are a fair sample only when every bit is mixed: the finalizer of SplitMix64 (Steele, Lea,
    // Flood, 2014). Of fewer words than a run the missing ones are 0, as nothing.
    readonly ulong Mixed()
    {
        const ulong Step = 0x9E3779B97F4A7C15UL;
        var hash = (((((last.First * Step) + last.Second) * Step) + last.Third) * Step) + last.Fourth;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9UL;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBUL;
        return hash ^ (hash >> 31);
    }
}
