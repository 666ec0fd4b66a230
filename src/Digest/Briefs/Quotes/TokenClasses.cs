using Digest.Text;

namespace Digest.Briefs;

/// <summary>Says what a word can be to its sentence, by the table of little words, its look and its ending.</summary>
static class TokenClasses
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes =
        new HashSet<string>(
            "anti pro non pre post mid ex trans inter sub semi neo pan cross all un late early".Split(' '),
            StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    // The little words and the cues in one table: most words are in neither, and asking is most of the work.
    static readonly WordTable<(WordClass Known, WordClass Cue)> Table = new(WordClasses.Rows.Keys
        .Union(QuoteCues.Rows.Keys, StringComparer.OrdinalIgnoreCase)
        .Select(word => KeyValuePair.Create(word, (WordClasses.Of(word), QuoteCues.ClassOf(word)))));

    static readonly string[] AdverbEndings = ["tely", "ally", "ntly", "usly", "vely", "ngly", "edly", "bly", "arly"];

    /// <param name="startsSentence">It is the first word of a sentence, or of what stands between two
    /// quotations.</param>
    public static WordClass Of(string source, in Word word, bool startsSentence)
    {
        var text = word.Of(source);
        Table.TryGet(word, source, out var found);

        // IT, WHO; but CEO.
        var isShout = word.Is(WordTraits.AllCapitals) && text.Length <= 3 && (found.Known & WordClass.Title) == 0;
        var known = isShout ? WordClass.None
            : word.Is(WordTraits.Apostrophe) ? found.Known | Contracted(text)
            : found.Known;
        var capital = (word.IsCapitalised && !IsBrandedVerb(text))
            || (word.Is(WordTraits.InnerCapital) && !IsPrefixed(text));
        var result = known;
        result |= word.Is(WordTraits.Possessive) ? WordClass.Possessive : WordClass.None;
        result |= word.Is(WordTraits.Digit) ? WordClass.Number : WordClass.None;
        result |= word.Is(WordTraits.Dotted) ? WordClass.Initial : WordClass.None;
        if (!capital || startsSentence)
        {
            result |= Endings(text, capital) | found.Cue;
        }

        return capital && !IsLittle(result, startsSentence) ? result | WordClass.Capital
            : capital && !startsSentence && text is "Per" or "Still" or "Long" or "First" ? WordClass.Capital
            : result;
    }

    // she'd, you'll
    static WordClass Contracted(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\'', '’') is var mark and > 0 && Genders.IsPronoun(text[..mark])
            ? WordClass.Pronoun
            : WordClass.None;

    // anti-American, mid-March: an adjective or a time, where al-Sadr is a name.
    static bool IsPrefixed(ReadOnlySpan<char> text)
    {
        var hyphen = text.IndexOf('-');
        return hyphen > 0 && Prefixes.Contains(text[..hyphen]);
    }

    // Some writers give the verb the capital of the service.
    static bool IsBrandedVerb(ReadOnlySpan<char> text) =>
        text is "Tweeted" or "Retweeted" or "Tweeting" or "Retweeting";

    static bool IsLittle(WordClass known, bool startsSentence)
    {
        const WordClass Always = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction
            | WordClass.Subordinator
            | WordClass.Relative | WordClass.Pronoun | WordClass.PossessivePronoun | WordClass.Adverb;
        return (known & Always) != 0 || (startsSentence && (known & WordClass.Auxiliary) != 0);
    }

    static WordClass Endings(ReadOnlySpan<char> text, bool capital)
    {
        if (text.Length > 4 && text.EndsWith("ing", StringComparison.Ordinal))
        {
            return WordClass.Participle;
        }

        return text.Length > 4 && text.EndsWith("ly", StringComparison.Ordinal)
            && (capital ? IsAdverb(text) : !text.SequenceEqual("family"))
            ? WordClass.Adverb
            : WordClass.None;
    }

    // Immediately, eventually; but not Emily and Donnelly.
    static bool IsAdverb(ReadOnlySpan<char> text)
    {
        foreach (var ending in AdverbEndings)
        {
            if (text.Length > 7 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
