using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells whether a sentence leans on the one before it: "But they refused.", "“Never,” he said."</summary>
static class Dangling
{
    // A pronoun further on has usually found its name within the sentence.
    const int WordsBeforeName = 7;

    /// <summary>First words that point back.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Set(StringComparer.Ordinal,
        "He She They It His Her Their Its Him Them This These Those That Such Both Neither Either Another Others "
        + "But And Or Nor So Yet Still Then Thus Hence However Moreover Furthermore Besides Nevertheless Nonetheless Otherwise "
        + "Instead Meanwhile Meantime Likewise Similarly Also Too Therefore Consequently Accordingly Additionally Conversely Afterwards "
        + "There's That's It's He's She's They're Because Which Who");

    /// <summary>Openings of two words that point back.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pairs = Set(StringComparer.OrdinalIgnoreCase,
        "for example|for instance|in addition|as such|as well|in contrast|by contrast|in turn|in response|in fact|the former|the latter|"
        + "the same|the other|the others|the two|the pair|the duo|even so|at that|of these|of those|of course|on that|in this|in that|"
        + "in these|after that|since then|by then|until then|despite this|despite that|with this|with that|to that|to this|for this|for that|"
        + "in doing|on top|in short|on his|on her|in his|in her|one of", '|');

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Set(StringComparer.OrdinalIgnoreCase, "he she his her him");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speakers = Set(StringComparer.Ordinal, "he she they it");

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(StringComparer comparer, string rows, char between = ' ') =>
        rows.Split(between).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Leans(string text, List<Word> words) =>
        words.Count > 0 && (PointsBack(text, words) || HasLonePronoun(text, words) || IsSpokenByPronoun(text, words));

    static bool PointsBack(string text, List<Word> words) =>
        Openers.Contains(words[0].Of(text))
        || (words.Count > 1 && words[0].TouchesNext && !IsOneOfNamed(text, words)
            && Pairs.Contains(text.AsSpan(words[0].Start, words[1].End - words[0].Start)));

    // "One of the" says of whom; "one of them" does not.
    static bool IsOneOfNamed(string text, List<Word> words) =>
        words[0].Of(text).Equals("one", StringComparison.OrdinalIgnoreCase)
        && !(words.Count > 2 && words[2].Of(text) is "them" or "these" or "those" or "his" or "her" or "its" or "their");

    /// <summary>True when he or she comes up early and nobody has been named yet.</summary>
    static bool HasLonePronoun(string text, List<Word> words)
    {
        foreach (var word in words.Take(WordsBeforeName))
        {
            if (Pronouns.Contains(word.Of(text)))
            {
                return true;
            }

            if (word.IsCapitalised && (!word.StartsSentence || word.Is(WordTraits.AllCapitals)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True for a quotation whose speaker is only a pronoun: “Never,” she said.</summary>
    static bool IsSpokenByPronoun(string text, List<Word> words) =>
        words.Exists(word => word.Before is '"' or '”' or '»' && !word.Is(WordTraits.QuoteStart) && Speakers.Contains(word.Of(text)));
}
