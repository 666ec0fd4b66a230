using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells whether a sentence leans on the one before it: "But they refused.", "“Never,” he said."</summary>
static class Dangling
{
    // "Now, these groups say": further on, what "these" means has usually been said within the sentence.
    const int WordsOfOpening = 5;

    // "Prime Minister Ada Lund", "The council's deputy head Ada Lund".
    const int MostWordsOfName = 6;

    /// <summary>Openings of two words that point back.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pairs =
        ("for example|for instance|in addition|as such|as well|in contrast|by contrast|in turn|in response|in fact|"
        + "the former|the latter|the same|the other|the others|the two|the pair|the duo|even so|at that|of these|"
        + "of those|of course|on that|in this|in that|in these|after that|since then|by then|until then|despite this|"
        + "despite that|with this|with that|to that|to this|for this|for that|in doing|on top|in short|on his|on her|"
        + "in his|in her|one of")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Leans(SentenceWords words)
    {
        if (words.Count == 0)
        {
            return false;
        }

        if ((words.Pointer(0) & PointerKinds.Opener) != 0 || OpensWithPair(words) || ClosesOnOther(words))
        {
            return true;
        }

        var isNamed = false;
        for (var i = 0; i < words.Count; i++)
        {
            var pointer = words.Pointer(i);
            if (pointer != PointerKinds.None
                && (IsLonePerson(pointer, isNamed) || PointsBack(words, i, pointer) || IsSpeaker(words[i], pointer)))
            {
                return true;
            }

            if (IsOfSomebodyElse(words, i))
            {
                return true;
            }

            isNamed |= IsName(words[i]);
        }

        return false;
    }

    static bool OpensWithPair(SentenceWords words)
    {
        if (words.Count < 2 || !words[0].TouchesNext)
        {
            return false;
        }

        var pair = words.Article.Source.AsSpan(words[0].Start, words[1].End - words[0].Start);
        return Pairs.Contains(pair) && !IsOneOfSome(words);
    }

    // "They were there." and "Velm will pay, he said."
    static bool ClosesOnOther(SentenceWords words) =>
        words.Text(words.Count - 1) is "there"
        || (words.Count > 2 && words[words.Count - 2].Before == ','
            && (words.Pointer(words.Count - 2) & PointerKinds.Speaker) != 0);

    // "One of the ferries" says of which; "one of them" does not.
    static bool IsOneOfSome(SentenceWords words) =>
        words.Text(0).Equals("one", StringComparison.OrdinalIgnoreCase)
        && !(words.Count > 2 && words.Text(2) is "them" or "these" or "those" or "his" or "her" or "its" or "their");

    static bool IsName(Word word) => word.IsCapitalised && (!word.StartsSentence || word.Is(WordTraits.AllCapitals));

    /// <summary>He or she before anybody has been named.</summary>
    static bool IsLonePerson(PointerKinds pointer, bool isNamed) => !isNamed && (pointer & PointerKinds.Person) != 0;

    /// <summary>“Tom Lund, his cousin, paid”: whose cousin only the sentence before says, since nobody else is named
    /// yet.</summary>
    static bool IsOfSomebodyElse(SentenceWords words, int at)
    {
        if (at is 0 or > MostWordsOfName || words[at].Before != ',' || !words[at - 1].IsCapitalised
            || words.Text(at) is not ("his" or "her" or "its" or "their"))
        {
            return false;
        }

        // The name goes back as far as its capitals; another one before it may be whose.
        var first = at - 1;
        while (first > 0 && words[first - 1].IsCapitalised)
        {
            first--;
        }

        for (var i = 1; i < first; i++)
        {
            if (words[i].IsCapitalised)
            {
                return false;
            }
        }

        return EndsSoon(words, at);
    }

    static bool EndsSoon(SentenceWords words, int at)
    {
        for (var i = at + 2; i < Math.Min(words.Count, at + WordsOfOpening); i++)
        {
            if (words[i].Before == ',')
            {
                return true;
            }
        }

        return false;
    }

    static bool PointsBack(SentenceWords words, int at, PointerKinds pointer)
    {
        if (at + 1 == words.Count)
        {
            return false;
        }

        // "Such" points back wherever it stands.
        var next = words.Pointer(at + 1);
        var isNear = at < WordsOfOpening || words.Text(at) is "such";
        return ((pointer & PointerKinds.Demonstrative) != 0 && isNear && (next & PointerKinds.Plain) == 0)
            || ((pointer & PointerKinds.Following) != 0 && (next & PointerKinds.Unit) != 0 && !IsAhead(words, at))
            || ((pointer & PointerKinds.Unit) != 0 && (next & PointerKinds.Later) != 0);
    }

    // "Next month" counts from now, "the next day" from a day named before.
    static bool IsAhead(SentenceWords words, int at) =>
        words.Text(at) is "next" && words.Text(at + 1) is not ("day" or "morning");

    /// <summary>A quotation's speaker who is only a pronoun: “Never,” she said.</summary>
    static bool IsSpeaker(Word word, PointerKinds pointer) =>
        (pointer & PointerKinds.Speaker) != 0 && word.Before is '"' or '”' or '»' && !word.Is(WordTraits.QuoteStart);
}
