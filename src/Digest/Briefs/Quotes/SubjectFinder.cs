namespace Digest.Briefs;

/// <summary>Finds whose verb a verb is, by the shape of the sentence.</summary>
static class SubjectFinder
{
    const WordClass ClauseOpeners = WordClass.Subordinator | WordClass.Conjunction | WordClass.Relative;
    const WordClass Introductions = WordClass.Preposition | WordClass.Subordinator | WordClass.Relative | WordClass.Participle
        | WordClass.Cue | WordClass.Auxiliary;

    /// <summary>The subject of the finite verb at a token, which stands somewhere from <paramref name="floor"/> on.</summary>
    public static SpeakerPhrase? Of(Narration narration, int floor, int verb)
    {
        var end = BeforeHelpers(narration, floor, verb);
        if (end <= floor)
        {
            return null;
        }

        var segment = SegmentStart(narration, floor, end);
        if (segment == end)
        {
            return BeforeComma(narration, floor, end - 1);
        }

        return InClause(narration, segment, end, floor) ?? First(narration, floor, end);
    }

    /// <summary>The first phrase of a stretch that is no introduction ("In Iowa, ...", "Asked about it, ..."): the subject of its main clause.</summary>
    public static SpeakerPhrase? First(Narration narration, int floor, int end)
    {
        SpeakerPhrase? fallback = null;
        for (var segment = floor; segment < end; segment = SegmentEnd(narration, segment, end) + 1)
        {
            var start = SkipLittle(narration, segment, end);
            var segmentEnd = SegmentEnd(narration, start, end);
            if (start >= segmentEnd)
            {
                continue;
            }

            if (IsIntroduction(narration, start))
            {
                fallback ??= LastNameIn(narration, start, segmentEnd, end);
                continue;
            }

            if (SpeakerPhrase.ReadAt(narration, start, segmentEnd) is { } phrase)
            {
                return Better(narration, phrase, end);
            }
        }

        return fallback;
    }

    /// <summary>A description with a name beside it gives way to the name: "her lawyer, Jane Roe, said".</summary>
    public static SpeakerPhrase Better(Narration narration, SpeakerPhrase phrase, int limit)
    {
        if (phrase.Kind != PhraseKind.Description || !narration.Is(phrase.Last + 1, TokenKind.Comma))
        {
            return phrase;
        }

        var start = phrase.Last + 2;
        var end = SegmentEnd(narration, start, Math.Min(limit, narration.Count));
        return SpeakerPhrase.ReadAt(narration, start, end) is { Kind: PhraseKind.Name } name
            && name.First == start && name.Last == end - 1 && name.Last > name.NameFirst
            ? name
            : phrase;
    }

    // In "in an interview he said" a phrase right before the verb is the subject, in "took the stage and said" the first of its sentence.
    static SpeakerPhrase? InClause(Narration narration, int segment, int end, int floor)
    {
        for (var cut = end - 1; cut >= segment; cut--)
        {
            if (!narration.Is(cut, ClauseOpeners) || narration.Is(cut, WordClass.Capital))
            {
                continue;
            }

            if (cut + 1 == end && narration.Is(cut, WordClass.Relative))
            {
                return Antecedent(narration, floor, cut);
            }

            if (SpeakerPhrase.ReadAt(narration, cut + 1, end) is { } inner && (inner.Last == end - 1 || IsSubjectOfRest(narration, cut, inner, end)))
            {
                return inner;
            }
        }

        var start = SkipLittle(narration, segment, end);
        if (IsIntroduction(narration, start))
        {
            return SpeakerPhrase.ReadBackFrom(narration, end, start + 1);
        }

        return SpeakerPhrase.ReadAt(narration, start, end) is { } phrase ? phrase : SpeakerPhrase.ReadBackFrom(narration, end, start);
    }

    // "while Trump on Monday said": more may stand between subject and verb when the clause has an opener of its own.
    static bool IsSubjectOfRest(Narration narration, int cut, SpeakerPhrase phrase, int end) =>
        narration.Is(cut, WordClass.Subordinator) && phrase.Kind != PhraseKind.Description
        && (end - phrase.Last <= 4 || narration.IsWord(phrase.Last + 1, "of"));

    /// <summary>The one whom an open relative clause before a participle is about: "Roe, who praised them, calling it".</summary>
    public static SpeakerPhrase? OfRelativeBefore(Narration narration, int floor, int participle)
    {
        var end = narration.Is(participle - 1, TokenKind.Comma) ? participle - 1 : participle;
        for (var i = end - 1; i > floor && narration[i].IsWord; i--)
        {
            if (narration.Is(i, WordClass.Relative))
            {
                return Antecedent(narration, floor, i);
            }
        }

        return null;
    }

    // ", who said": the nearest name or description before the comma.
    static SpeakerPhrase? Antecedent(Narration narration, int floor, int relative)
    {
        var end = narration.Is(relative - 1, TokenKind.Comma) ? relative - 1 : relative;
        var start = SegmentStart(narration, floor, end);
        return SpeakerPhrase.ReadBackFrom(narration, end, start)
            ?? SpeakerPhrase.ReadAt(narration, SkipLittle(narration, start, end), end)
            ?? First(narration, floor, end);
    }

    // "Jane Roe, a farmer in Ohio, said": goes left over what is said of the subject until a name that stands first in its segment.
    static SpeakerPhrase? BeforeComma(Narration narration, int floor, int comma)
    {
        SpeakerPhrase? nearest = null;
        var end = comma;
        while (end > floor)
        {
            var segment = SegmentStart(narration, floor, end);
            var start = SkipLittle(narration, segment, end);
            var found = start >= end ? null
                : IsIntroduction(narration, start) ? AfterIntroduction(narration, start, end)
                : SpeakerPhrase.ReadAt(narration, start, end);
            if (found is { } phrase)
            {
                if (IsFullName(narration, phrase) || phrase.Kind == PhraseKind.Pronoun)
                {
                    return phrase;
                }

                nearest = phrase;
            }

            end = segment - 1;
        }

        return nearest;
    }

    // "In Iowa", "Asked about it", "Denying everything"; but not "Fleming said", whose capital is that of a name.
    static bool IsIntroduction(Narration narration, int i)
    {
        if (!narration.Is(i, Introductions) || narration.Is(i, WordClass.Determiner))
        {
            return false;
        }

        return !narration.Is(i, WordClass.Capital)
            || (narration.Is(i + 1, TokenKind.Word)
                && !narration.Is(i + 1, WordClass.Capital | WordClass.Cue | WordClass.Auxiliary | WordClass.Adverb | WordClass.Body | WordClass.Relative));
    }

    // "In a statement Jane Roe, the mayor, said": a full name after the introduction's noun, with no comma between.
    static SpeakerPhrase? AfterIntroduction(Narration narration, int start, int end) =>
        SpeakerPhrase.ReadBackFrom(narration, end, start) is { Kind: PhraseKind.Name } name && name.Last > name.First && name.First > start
            && !narration.Is(name.First - 1, WordClass.Preposition | WordClass.Determiner)
            ? name
            : null;

    // One word may be a place or a party after a name; two are a person or a body.
    static bool IsFullName(Narration narration, SpeakerPhrase phrase) =>
        phrase.Kind == PhraseKind.Name && phrase.Last > phrase.First && !IsParty(narration, phrase.First);

    static bool IsParty(Narration narration, int i)
    {
        var word = narration[i].Of(narration.Source);
        return word.Length > 2 && word[0] is 'R' or 'D' or 'I' && word[1] == '-';
    }

    static SpeakerPhrase? LastNameIn(Narration narration, int start, int segmentEnd, int end) =>
        segmentEnd == end ? SpeakerPhrase.ReadBackFrom(narration, end, start + 1) : null;

    // Auxiliaries, adverbs and times between the subject and its verb; also "went on to".
    static int BeforeHelpers(Narration narration, int floor, int verb)
    {
        var end = verb;
        while (end > floor && narration[end - 1].IsWord && IsHelper(narration, end - 1))
        {
            end--;
        }

        return end;
    }

    static bool IsHelper(Narration narration, int i) =>
        (narration.Is(i, WordClass.Auxiliary | WordClass.Adverb) && !narration.Is(i, WordClass.Capital | WordClass.Pronoun | WordClass.Determiner))
        || narration.Is(i, WordClass.Time)
        || narration.IsWord(i, "to") || (narration.IsWord(i, "on") && (narration.IsWord(i - 1, "went") || narration.Is(i + 1, WordClass.Time)))
        || narration.IsWord(i, "went") || narration.IsWord(i, "continued") || narration.IsWord(i, "proceeded") || narration.IsWord(i, "'s");

    static int SkipLittle(Narration narration, int start, int end)
    {
        while (start < end && (narration.Is(start, WordClass.Conjunction | WordClass.Time)
            || (narration.Is(start, WordClass.Adverb) && !narration.Is(start, WordClass.Determiner | WordClass.Subordinator))))
        {
            start++;
        }

        return start;
    }

    static int SegmentStart(Narration narration, int floor, int end)
    {
        var start = end;
        while (start > floor && narration[start - 1].IsWord)
        {
            start--;
        }

        return start;
    }

    static int SegmentEnd(Narration narration, int start, int end)
    {
        while (start < end && narration[start].IsWord)
        {
            start++;
        }

        return start;
    }
}
