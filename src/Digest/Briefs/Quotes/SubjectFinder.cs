namespace Digest.Briefs;

/// <summary>Finds whose verb a verb is, by the shape of the sentence.</summary>
static class SubjectFinder
{
    const WordClass ClauseOpeners = WordClass.Subordinator | WordClass.Conjunction | WordClass.Relative;

    /// <summary>The subject of the finite verb at a token, which stands somewhere from <paramref name="floor"/>
    /// on.</summary>
    public static SpeakerPhrase? Of(Narration narration, int floor, int verb) => One(narration, floor, verb) is { } one
        ? JointSpeakers.Before(narration, floor, verb, one) ?? one
        : null;

    static SpeakerPhrase? One(Narration narration, int floor, int verb)
    {
        var end = ClauseShape.BeforeHelpers(narration, floor, verb);
        if (end <= floor)
        {
            return null;
        }

        var segment = ClauseShape.SegmentStart(narration, floor, end);
        if (segment == end)
        {
            return BeforeComma(narration, floor, end - 1);
        }

        return InClause(narration, segment, end, floor) ?? First(narration, floor, end);
    }

    /// <summary>The first phrase of a stretch that is no introduction ("In Iowa, ...", "Asked about it, ..."):
    /// the subject of its main clause.</summary>
    public static SpeakerPhrase? First(Narration narration, int floor, int end)
    {
        SpeakerPhrase? fallback = null;
        for (var segment = floor; segment < end; segment = ClauseShape.SegmentEnd(narration, segment, end) + 1)
        {
            var start = ClauseShape.SkipLittle(narration, segment, end);
            var segmentEnd = ClauseShape.SegmentEnd(narration, start, end);
            if (start >= segmentEnd)
            {
                continue;
            }

            if (ClauseShape.IsIntroduction(narration, start))
            {
                fallback ??= LastNameIn(narration, start, segmentEnd, end);
                continue;
            }

            if (PhraseReader.At(narration, start, segmentEnd) is { } phrase)
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
            return OfTwoRoles(narration, phrase, limit) ?? phrase;
        }

        var start = phrase.Last + 2;
        var end = ClauseShape.SegmentEnd(narration, start, Math.Min(limit, narration.Count));
        return PhraseReader.At(narration, start, end) is { Kind: PhraseKind.Name } name
            && name.First == start
            && (name.Last == end - 1 || narration.IsOneOf(name.Last + 1, "of", "from"))
            && (name.Last > name.NameFirst || narration.Is(start, WordClass.Title))
            ? name
            : phrase;
    }

    // "said Harbour Bank chairman and new mayor Jane Roe": one person, since no article parts the roles.
    static SpeakerPhrase? OfTwoRoles(Narration narration, SpeakerPhrase role, int limit) =>
        narration.IsWord(role.Last + 1, "and") && narration.Is(role.Last, WordClass.Title)
            && !narration.Is(role.First, WordClass.Determiner | WordClass.PossessivePronoun)
            && PhraseReader.At(narration, role.Last + 2, limit) is { Kind: PhraseKind.Name } name
            && name.First == role.Last + 2 && narration.Is(name.NameFirst - 1, WordClass.Title)
            ? name
            : null;

    // In "in an interview he said" a phrase right before the verb is the subject,
    // in "took the stage and said" the first of its sentence.
    static SpeakerPhrase? InClause(Narration narration, int segment, int end, int floor)
    {
        for (var cut = end - 1; cut >= segment; cut--)
        {
            if (!narration.Is(cut, ClauseOpeners) || narration.Is(cut, WordClass.Capital) || IsInName(narration, cut))
            {
                continue;
            }

            if (cut + 1 == end && narration.Is(cut, WordClass.Relative))
            {
                return Antecedent(narration, floor, cut);
            }

            if (PhraseReader.At(narration, cut + 1, end) is { } inner
                && (inner.Last == end - 1 || IsSubjectOfRest(narration, cut, inner, end)))
            {
                return inner;
            }
        }

        if (Reported(narration, segment, end) is { } reported)
        {
            return reported;
        }

        var start = ClauseShape.SkipLittle(narration, segment, end);
        if (ClauseShape.IsIntroduction(narration, start))
        {
            return PhraseReader.BackFrom(narration, end, start + 1);
        }

        return PhraseReader.At(narration, start, end) is { } phrase ? OfContact(narration, phrase, end) ?? phrase
            : PhraseReader.BackFrom(narration, end, start);
    }

    // "Roe said Poe had told her": what is said has a subject of its own, also without "that".
    static SpeakerPhrase? Reported(Narration narration, int segment, int end)
    {
        for (var i = end - 2; i > segment && narration.Tongue is null; i--)
        {
            if (narration.IsOneOf(i, "said", "says", "claimed", "claims", "insisted", "insists", "argued", "argues",
                "thought", "thinks", "believed", "believes", "added", "alleged", "alleges"))
            {
                return PhraseReader.At(narration, i + 1, end) is { } inner && inner.First == i + 1
                    && inner.Last == end - 1
                    && (inner.Kind != PhraseKind.Description || narration.Is(inner.First, WordClass.Determiner))
                        ? inner
                        : null;
            }
        }

        return null;
    }

    // "a figure he called", "a plan some farmers described as", "this weekend she said": right behind one phrase stands
    // another, whose verb it is.
    static SpeakerPhrase? OfContact(Narration narration, SpeakerPhrase phrase, int end)
    {
        var next = phrase.Last + 1;
        return narration.Tongue is null && phrase.Kind == PhraseKind.Description && phrase.Last - phrase.First < 3
            && narration.Is(phrase.First, WordClass.Determiner) && !narration.Is(phrase.Last, WordClass.Cue)
            && narration.Is(next, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Pronoun)
            && PhraseReader.At(narration, next, end) is { } inner && inner.Last == end - 1
                ? inner
                : null;
    }

    // "the Department for Ports and Lights spokeswoman": what "for" or "of" leads to goes on beyond the "and", and a
    // small word follows that names nobody by itself.
    static bool IsInName(Narration narration, int cut)
    {
        if (!narration.IsWord(cut, "and") || !narration.Is(cut - 1, WordClass.Capital)
            || !narration.Is(cut + 1, WordClass.Capital))
        {
            return false;
        }

        var start = cut - 1;
        while (narration.Is(start - 1, WordClass.Capital))
        {
            start--;
        }

        var end = cut + 2;
        while (narration.Is(end, WordClass.Capital))
        {
            end++;
        }

        return narration.IsOneOf(start - 1, "of", "for") && narration.Is(start - 2, WordClass.Capital)
            && narration.Is(end, WordClass.Title | WordClass.Body) && !narration.Is(end, WordClass.Cue);
    }

    // "while Trump on Monday said": more may stand between subject and verb when the clause has an opener of its own.
    static bool IsSubjectOfRest(Narration narration, int cut, SpeakerPhrase phrase, int end) =>
        narration.Is(cut, WordClass.Subordinator) && phrase.Kind != PhraseKind.Description
        && (end - phrase.Last <= 4 || narration.IsWord(phrase.Last + 1, "of"));

    /// <summary>The one whom an open relative clause before a participle is about:
    /// "Roe, who praised them, calling it".</summary>
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
        var start = ClauseShape.SegmentStart(narration, floor, end);
        return PhraseReader.BackFrom(narration, end, start)
            ?? (narration.IsWord(relative, "which") ? BehindPreposition(narration, start, end) : null)
            ?? PhraseReader.At(narration, ClauseShape.SkipLittle(narration, start, end), end)
            ?? First(narration, floor, end);
    }

    // "the words of Roe's party, which said"
    static SpeakerPhrase? BehindPreposition(Narration narration, int start, int end)
    {
        for (var i = end - 2; i >= start && narration.Tongue is null; i--)
        {
            if (narration.Is(i, WordClass.Preposition))
            {
                return narration.Is(end - 1, WordClass.Body | WordClass.Title)
                    && PhraseReader.At(narration, i + 1, end) is { } phrase && phrase.Last == end - 1 ? phrase : null;
            }
        }

        return null;
    }

    // "Jane Roe, a farmer in Ohio, said": goes left over what is said of the subject
    // until a name that stands first in its segment.
    static SpeakerPhrase? BeforeComma(Narration narration, int floor, int comma)
    {
        SpeakerPhrase? nearest = null;
        SpeakerPhrase? ofBody = null;
        var end = comma;
        while (end > floor)
        {
            var segment = ClauseShape.SegmentStart(narration, floor, end);
            var start = ClauseShape.SkipLittle(narration, segment, end);
            var found = start >= end ? null
                : narration.Tongue is null && narration.Is(start, WordClass.Relative) ? null
                : ClauseShape.IsIntroduction(narration, start)
                    ? narration.IsOneOf(start, "along", "among", "including", "together") ? null
                        : AfterIntroduction(narration, start, end)
                : PhraseReader.At(narration, start, end);
            if (found is { } phrase)
            {
                var isFullName = IsFullName(narration, phrase) && !IsRole(narration, phrase, end);
                if (isFullName && ofBody is null && IsOfBodyBefore(narration, floor, segment))
                {
                    ofBody = phrase;
                }
                else if (isFullName || phrase.Kind == PhraseKind.Pronoun)
                {
                    return phrase;
                }

                nearest = phrase;
            }

            end = segment - 1;
        }

        return ofBody ?? nearest;
    }

    // "In a statement Jane Roe, the mayor, said": a full name after the introduction's noun, with no comma between.
    static SpeakerPhrase? AfterIntroduction(Narration narration, int start, int end) =>
        PhraseReader.BackFrom(narration, end, start) is { Kind: PhraseKind.Name } name && name.Last > name.First
            && name.First > start
            && !narration.Is(name.First - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction
                | WordClass.Possessive)
            ? name
            : null;

    // One word may be a place or a party after a name; two are a person or a body.
    static bool IsFullName(Narration narration, SpeakerPhrase phrase) =>
        phrase.Kind == PhraseKind.Name && !IsParty(narration, phrase.First)
            && (phrase.Last > phrase.NameFirst || narration.Is(phrase.First, WordClass.Title));

    // "Jane Roe, Liberal Party ports spokeswoman, said": what one is may begin with a name.
    static bool IsRole(Narration narration, SpeakerPhrase phrase, int end) =>
        narration.Tongue is null && phrase.Last < end - 1 && narration.Is(end - 1, WordClass.Title | WordClass.Body)
            && !narration.Is(end - 1, WordClass.Capital);

    // "Jane Roe, an adviser at the harbour group, Night Watch, said": the name of what stands before the comma.
    static bool IsOfBodyBefore(Narration narration, int floor, int segment)
    {
        var i = segment - 2;
        if (i <= floor || !narration.Is(i, WordClass.Body) || narration.Is(i, WordClass.Capital)
            || !narration.Is(segment - 1, TokenKind.Comma))
        {
            return false;
        }

        while (i > floor && narration.Is(i, TokenKind.Word) && !narration.Is(i, WordClass.Determiner))
        {
            i--;
        }

        return narration.Is(i, WordClass.Determiner) && narration.IsOneOf(i - 1, "at", "of", "for", "with", "from");
    }

    static bool IsParty(Narration narration, int i)
    {
        var word = narration[i].Of(narration.Source);
        return word.Length > 2 && word[0] is 'R' or 'D' or 'I' && word[1] == '-';
    }

    static SpeakerPhrase? LastNameIn(Narration narration, int start, int segmentEnd, int end) =>
        segmentEnd == end ? PhraseReader.BackFrom(narration, end, start + 1) : null;
}
