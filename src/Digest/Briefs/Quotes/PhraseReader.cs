namespace Digest.Briefs;

/// <summary>Reads the phrases of a narration that name somebody.</summary>
static class PhraseReader
{
    // No phrase is longer, with all that hangs on it; it also keeps the work linear.
    const int LongestPhrase = 40;

    // A preposition that may belong to a description: "a spokesman for the group".
    static readonly string[] Links = ["of", "for", "from", "at", "with", "in", "to", "on"];

    /// <summary>The phrase that begins at a token and ends before the limit,
    /// or null where no phrase can begin.</summary>
    public static SpeakerPhrase? At(Narration narration, int start, int limit)
    {
        limit = Math.Min(Math.Min(limit, narration.Count), start + LongestPhrase);
        var first = start;
        while (first < limit && narration.Is(first, WordClass.Adverb)
            && !narration.Is(first, WordClass.Determiner | WordClass.Pronoun))
        {
            first++;
        }

        if (first >= limit || !narration[first].IsWord)
        {
            return null;
        }

        if (narration.Is(first, WordClass.Pronoun))
        {
            return new(first, first, PhraseKind.Pronoun, first);
        }

        var end = PhraseEnd.Of(narration, first, limit);
        return end == first ? null : Named(narration, first, end - 1) ?? Described(narration, first, end - 1, limit);
    }

    /// <summary>The name or pronoun that ends right before a token, whatever stands before it.</summary>
    public static SpeakerPhrase? BackFrom(Narration narration, int end, int floor)
    {
        var last = end - 1;
        if (last < floor)
        {
            return null;
        }

        if (narration.Is(last, WordClass.Pronoun))
        {
            return new(last, last, PhraseKind.Pronoun, last);
        }

        var first = last;
        while (first > floor && IsOfName(narration, first - 1) && !narration.Is(first - 1, WordClass.Possessive))
        {
            first--;
        }

        return Named(narration, first, last);
    }

    static SpeakerPhrase? Named(Narration narration, int first, int last)
    {
        if (!narration.Is(last, WordClass.Capital | WordClass.Initial)
            || narration.Is(last, WordClass.Possessive | WordClass.Time))
        {
            return null;
        }

        var start = last;
        while (start > first && IsOfName(narration, start - 1) && !narration.Is(start - 1, WordClass.Possessive))
        {
            start--;
        }

        if (IsOneOfMany(narration, first, start) || (start == last && IsOneOfNation(narration, first, last))
            || (narration.Is(last, WordClass.Title) && !IsSurname(narration, start, last)))
        {
            return null;
        }

        for (var i = last - 1; i >= start; i--)
        {
            if (narration.Is(i, WordClass.Title))
            {
                start = i + 1;
                break;
            }
        }

        while (start < last && narration.Is(start, WordClass.Particle) && !narration.Is(start, WordClass.Capital))
        {
            start++;
        }

        return new(first, last, PhraseKind.Name, start);
    }

    // "one Japanese", "an Iowan": nobody's name stands behind such an article.
    static bool IsOneOfMany(Narration narration, int first, int start) =>
        narration.Tongue is null && start == first + 1 && narration.IsOneOf(first, "a", "an", "one", "another");

    // "the Scot", "the Australian": where somebody is from is not what they are called.
    static bool IsOneOfNation(Narration narration, int first, int last) =>
        narration.Tongue is null && last == first + 1 && narration.IsWord(first, "the")
            && Nationals.Hold(narration[last].Of(narration.Source));

    // "Mr. King" and "Jane Bishop" are people; "State Department Spokesperson" is what one is.
    static bool IsSurname(Narration narration, int start, int last) =>
        start < last && (IsHonorific(narration, last - 1)
            || GivenNames.GenderOf(narration.Source.AsSpan(narration[start].Start,
                narration[last].End - narration[start].Start)) != Gender.Unknown);

    static bool IsHonorific(Narration narration, int i) => narration.IsOneOf(i, "mr", "mrs", "ms", "dr");

    static bool IsOfName(Narration narration, int i) =>
        narration.Is(i, WordClass.Capital | WordClass.Initial)
            || (narration.Is(i, WordClass.Particle) && !narration.Is(i, WordClass.Determiner));

    static SpeakerPhrase? Described(Narration narration, int first, int last, int limit)
    {
        if (!narration.Is(first, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Capital
            | WordClass.Title | WordClass.Number)
            && !IsPlural(narration, last))
        {
            return null;
        }

        while (last + 2 < limit && narration[last + 1].IsWord && narration.IsOneOf(last + 1, Links))
        {
            var end = PhraseEnd.Of(narration, last + 2, limit);
            if (end == last + 2)
            {
                break;
            }

            last = end - 1;
        }

        return narration.Is(last, WordClass.Possessive) || (first == last && narration.Is(first, WordClass.Number))
            || (narration.Is(last, WordClass.Determiner) && !CanStandAlone(narration, last)
                && !IsOneWhoSaid(narration, first, last) && !PhraseEnd.IsOfMany(narration, last)) ? null
                : new(first, last, PhraseKind.Description, first);
    }

    // "Many said", "another told"; but not "the" and "a".
    static bool CanStandAlone(Narration narration, int i) =>
        !narration.Is(i, WordClass.PossessivePronoun | WordClass.Subordinator)
            && narration[i].End - narration[i].Start > 3
        && !narration.IsWord(i, "this") && !narration.IsWord(i, "these") && !narration.IsWord(i, "every");

    // "one said", "added one.": of those whom the text has spoken of.
    static bool IsOneWhoSaid(Narration narration, int first, int last) =>
        first == last && narration.IsWord(first, "one")
            && (CueTokens.IsPast(narration, first + 1)
                || (CueTokens.IsPast(narration, first - 1) && !narration.Is(first + 1, TokenKind.Word)));

    // Officials, critics, people: nobody writes an article before them.
    static bool IsPlural(Narration narration, int i)
    {
        var word = narration[i].Of(narration.Source);
        return word.Length > 3 && !narration.Is(i, WordClass.Cue)
            && (word[^1] == 's' || word.EndsWith("people", StringComparison.Ordinal)
                || word.EndsWith("men", StringComparison.Ordinal));
    }
}
