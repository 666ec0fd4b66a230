namespace Digest.Briefs;

/// <summary>Finds cue and subject of a quotation in languages whose script has no capitals.</summary>
/// <remarks>Nothing shows a name there, so that who spoke is whatever the order of words puts in the subject's place, and
/// stays a description: "the minister of ports Sami al-Haddad". Where that place is not clear there is nobody.</remarks>
static class CaselessDesk
{
    // A verb farther away than this led to something else.
    const int FarthestVerb = 24;

    public static Attribution Of(Narration narration, int quotation, List<Attribution> earlier)
    {
        var before = Before(narration, quotation, earlier);
        return (before is { IsCued: true } && ForeignDesk.IsLedIn(narration, quotation) ? before : null)
            ?? After(narration, quotation, earlier)
            ?? before
            ?? ForeignDesk.GoesOn(narration, quotation, earlier)
            ?? new(AttributionPlace.Nowhere);
    }

    static Attribution? Before(Narration narration, int quotation, List<Attribution> earlier)
    {
        var floor = narration.StartOfSentence(quotation);
        for (var i = quotation - 1; i >= floor && i >= quotation - FarthestVerb; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return CueBefore.Inherited(narration, i, earlier);
            }

            if (!narration.Is(i, WordClass.Cue) || CueTokens.At(narration, i) is not { } cue || IsNoun(narration, i, cue))
            {
                continue;
            }

            // "A," said X, "B": it is one sentence of theirs.
            if (earlier is [.., { Place: AttributionPlace.After } last] && last.Cue == i)
            {
                return last with { Place = AttributionPlace.WithPrevious };
            }

            // "Rejected the minister the charge, saying": what stands behind that verb is not he alone.
            return new(AttributionPlace.Before,
                cue.Form == CueForm.Participle ? null : SubjectOf(narration, floor, i, quotation, cue.Form), i);
        }

        return null;
    }

    // "In an answer to"; but "by the words of".
    static bool IsNoun(Narration narration, int i, CueWord cue) => cue.Form != CueForm.Preposition
        && narration.Tongue is { IsUnspaced: false } && narration.Is(i - 1, WordClass.Preposition);

    static SpeakerPhrase? SubjectOf(Narration narration, int floor, int cue, int limit, CueForm form) => form switch
    {
        // "By the words of"; but "has said" with its helper behind it.
        CueForm.Preposition when !narration.Is(cue + 1, WordClass.Auxiliary) =>
            CaselessPhrase.From(narration, cue + 1, limit),
        CueForm.Noun => BehindFrom(narration, floor, cue),
        _ when narration.Tongue is { HasVerbFirst: true } =>
            CaselessPhrase.From(narration, cue + 1, limit) ?? Head(narration, floor, cue),
        _ => Head(narration, floor, cue),
    };

    // "The agency quoted from the spokesman his saying".
    static SpeakerPhrase? BehindFrom(Narration narration, int floor, int saying)
    {
        for (var i = saying - 1; i >= floor; i--)
        {
            if (narration.Is(i, WordClass.Preposition))
            {
                return CaselessPhrase.From(narration, i + 1, saying);
            }
        }

        return null;
    }

    // What stands before the verb in its part of the sentence. Where a comma parts the two, it is the head of the
    // sentence: "Ali Rezaei, minister of roads, said"; but where nothing parts words, that head may be a clause.
    static SpeakerPhrase? Head(Narration narration, int floor, int verb)
    {
        var start = ClauseShape.SegmentStart(narration, floor, verb);
        if (start < verb)
        {
            return CaselessPhrase.From(narration, start, verb);
        }

        return narration.Tongue is { IsUnspaced: true } || start == floor || narration.Is(start - 1, TokenKind.Quotation)
            ? null
            : CaselessPhrase.From(narration, floor, verb);
    }

    static Attribution? After(Narration narration, int quotation, List<Attribution> earlier)
    {
        var start = quotation + 1;
        var softly = false;
        while (narration.Is(start, TokenKind.SoftStop) || narration.Is(start, TokenKind.Comma)
            || narration.Is(start, TokenKind.Dash))
        {
            softly |= narration.Is(start, TokenKind.SoftStop);
            start++;
        }

        return narration.Tongue is { HasVerbLast: true } ? VerbLast(narration, quotation, start, earlier)
            : Inverted(narration, start)
                ?? SubjectFirst(narration, quotation, start, softly);
    }

    // "...", said the minister; but "... and the minister said" is a sentence of its own.
    static Attribution? Inverted(Narration narration, int start)
    {
        while (narration.Is(start, WordClass.Adverb))
        {
            start++;
        }

        return narration.Is(start, WordClass.Cue) && !narration.Is(start, WordClass.Conjunction)
            && CueTokens.At(narration, start) is { Form: CueForm.Finite or CueForm.Preposition }
            && CaselessPhrase.From(narration, start + 1, narration.EndOfSentence(start)) is { } subject
                ? new(AttributionPlace.After, subject, start)
                : null;
    }

    // "...," the minister said: the verb ends its part of the sentence, and after a full stop all of it.
    static Attribution? SubjectFirst(Narration narration, int quotation, int start, bool softly)
    {
        if (narration.Tongue is not { IsUnspaced: true } || (start == quotation + 1 && !EndsInComma(narration, quotation)))
        {
            return null;
        }

        var end = ClauseShape.SegmentEnd(narration, start, narration.Count);
        var verb = end - 1;
        return verb > start && narration.Is(verb, WordClass.Cue)
            && (!softly || end == narration.Count || narration.Is(end, TokenKind.Stop))
            && CaselessPhrase.From(narration, start, verb) is { } subject
                ? new(AttributionPlace.After, subject, verb)
                : null;
    }

    static bool EndsInComma(Narration narration, int quotation)
    {
        var end = narration[quotation].End - 2;
        return end > narration[quotation].Start && narration.Source[end] is ',' or '，' or '、';
    }

    // Who spoke, the quotation, "that", the verb, perhaps behind more quotations; who spoke may also stand before the
    // verb.
    static Attribution? VerbLast(Narration narration, int quotation, int start, List<Attribution> earlier)
    {
        while (narration.Is(start, TokenKind.Quotation))
        {
            start++;
        }

        if (!narration.Is(start, WordClass.Subordinator))
        {
            return null;
        }

        for (var i = start + 1; i < narration.Count && !IsCutOff(narration, start, i); i++)
        {
            if (narration.Is(i, WordClass.Cue))
            {
                if (earlier is [.., { Place: not AttributionPlace.Before } last] && last.Cue == i)
                {
                    return last with { Place = AttributionPlace.WithPrevious };
                }

                var subject = CaselessPhrase.Topic(narration, start, i)
                    ?? CaselessPhrase.Topic(narration, narration.StartOfSentence(quotation), quotation);
                return new(AttributionPlace.After, subject, i);
            }
        }

        return null;
    }

    // The sentence has ended, or the quotation was a title, or somebody else begins to speak.
    static bool IsCutOff(Narration narration, int start, int i) =>
        narration.Is(i, TokenKind.Stop) || narration.Is(i, WordClass.Auxiliary)
            || (narration.Is(i, TokenKind.Quotation) && CaselessPhrase.Topic(narration, start, i) is not null);
}
