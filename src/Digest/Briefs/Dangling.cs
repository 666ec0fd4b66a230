using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells whether a sentence leans on the one before it: "But they refused.", "“Never,” he said."</summary>
static class Dangling
{
    // "Now, these groups say": further on, what "these" means has usually been said within the sentence.
    const int WordsOfOpening = 5;

    /// <summary>First words that point back.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Set(StringComparer.Ordinal,
        "He She They It His Her Their Its Him Them Those That Both Neither Either Another Others "
        + "But And Or Nor So Yet Still Then Thus Hence However Moreover Furthermore Besides Nevertheless Nonetheless Otherwise "
        + "Instead Meanwhile Meantime Likewise Similarly Also Too Therefore Consequently Accordingly Additionally Conversely Afterwards "
        + "There's That's It's He's She's They're Because Which Who");

    /// <summary>Openings of two words that point back.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pairs = Set(StringComparer.OrdinalIgnoreCase,
        "for example|for instance|in addition|as such|as well|in contrast|by contrast|in turn|in response|in fact|the former|the latter|"
        + "the same|the other|the others|the two|the pair|the duo|even so|at that|of these|of those|of course|on that|in this|in that|"
        + "in these|after that|since then|by then|until then|despite this|despite that|with this|with that|to that|to this|for this|for that|"
        + "in doing|on top|in short|on his|on her|in his|in her|one of", '|');

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Demonstratives = Set(StringComparer.OrdinalIgnoreCase, "this these such");

    /// <summary>Words after which "this", "these" and "such" do not point back: this week, such as.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Harmless = Set(StringComparer.OrdinalIgnoreCase,
        "as a an week weekend month year morning afternoon evening night time day days season summer winter spring autumn fall century decade");

    /// <summary>Times that count from one named before.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RelativeTimes = Set(StringComparer.OrdinalIgnoreCase,
        "next day|following day|following morning|following week|following month|following year|same day|same week|same month|same year|"
        + "that day|that week|that month|that year|that night|day later|days later|week later|weeks later|month later|months later|"
        + "year later|years later|hours later|minutes later|day before|week before|month before|year before|same time|that time", '|');

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Set(StringComparer.OrdinalIgnoreCase, "he she his her him");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speakers = Set(StringComparer.Ordinal, "he she they it");

    static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(StringComparer comparer, string rows, char between = ' ') =>
        rows.Split(between).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Leans(string text, List<Word> words) =>
        words.Count > 0
        && (PointsBack(text, words) || HasDemonstrative(text, words) || HasLonePronoun(text, words)
            || IsSpokenByPronoun(text, words) || HasRelativeTime(text, words) || EndsThere(text, words));

    static bool PointsBack(string text, List<Word> words) =>
        Openers.Contains(words[0].Of(text))
        || (words.Count > 1 && words[0].TouchesNext && !IsOneOfNamed(text, words)
            && Pairs.Contains(text.AsSpan(words[0].Start, words[1].End - words[0].Start)));

    // "One of the" says of whom; "one of them" does not.
    static bool IsOneOfNamed(string text, List<Word> words) =>
        words[0].Of(text).Equals("one", StringComparison.OrdinalIgnoreCase)
        && !(words.Count > 2 && words[2].Of(text) is "them" or "these" or "those" or "his" or "her" or "its" or "their");

    // "Such" points back wherever it stands.
    static bool HasDemonstrative(string text, List<Word> words)
    {
        for (var i = 0; i < words.Count - 1; i++)
        {
            var word = words[i].Of(text);
            if (Demonstratives.Contains(word) && (i < WordsOfOpening || word is "such") && !Harmless.Contains(words[i + 1].Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasRelativeTime(string text, List<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (RelativeTimes.Contains(text.AsSpan(words[i - 1].Start, words[i].End - words[i - 1].Start)))
            {
                return true;
            }
        }

        return false;
    }

    static bool EndsThere(string text, List<Word> words) =>
        words[^1].Of(text).Equals("there", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when he or she comes up before anybody has been named.</summary>
    static bool HasLonePronoun(string text, List<Word> words)
    {
        foreach (var word in words)
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
