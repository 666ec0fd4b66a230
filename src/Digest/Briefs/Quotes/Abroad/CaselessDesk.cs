namespace Digest.Briefs;

/// <summary>Finds cue and subject of a quotation in languages whose script has no capitals.</summary>
/// <remarks>Nothing shows a name there, so that who spoke is whatever the order of words puts in the subject's place, and
/// stays a description: "the minister of ports Sami al-Haddad". Where that place is not clear there is nobody.</remarks>
static class CaselessDesk
{
    // A verb farther away than this led to something else.
    const int FarthestVerb = 24;

    const int LongestLabel = 7;

    public static Attribution Of(Narration narration, int quotation, List<Attribution> earlier)
    {
        var before = Before(narration, quotation, earlier);
        return (before is { IsCued: true } && ForeignDesk.IsLedIn(narration, quotation) ? before : null)
            ?? After(narration, quotation, earlier)
            ?? before
            ?? Labelled(narration, quotation)
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
            // But "answered saying" is one verb.
            var isOne = cue.Form == CueForm.Participle && narration.Is(i - 1, WordClass.Cue)
                && CueTokens.At(narration, i - 1) is { Form: CueForm.Finite };
            var subject = isOne ? Head(narration, SkipConjunctions(narration, floor, i), i - 1)
                : cue.Form == CueForm.Participle ? null
                : SubjectOf(narration, floor, i, quotation, cue.Form);
            return new(AttributionPlace.Before, subject ?? Unsaid(narration, floor, i, earlier), i);
        }

        return null;
    }

    static int SkipConjunctions(Narration narration, int start, int end)
    {
        while (start < end && narration.Is(start, WordClass.Conjunction) && !narration.Is(start, WordClass.Cue))
        {
            start++;
        }

        return start;
    }

    // Without its subject a verb goes on from the quotation before it. Where it begins a paragraph, or follows one that
    // somebody said there, it means whom the text was about; elsewhere a sentence between may be about another.
    static SpeakerPhrase? Unsaid(Narration narration, int floor, int verb, List<Attribution> earlier) =>
        earlier is [.., var last] && last.Quotation >= floor ? last.Subject ?? CaselessPhrase.Nobody(verb)
            : Begins(narration, floor, verb) && (floor == 0 || earlier.Count > 0) ? null
            : CaselessPhrase.Nobody(verb);

    static bool Begins(Narration narration, int floor, int verb)
    {
        for (var i = floor; i < verb; i++)
        {
            if (!narration.Is(i, TokenKind.Quotation)
                && !narration.Is(i, WordClass.Adverb | WordClass.Time | WordClass.Pronoun | WordClass.Cue)
                && narration.Is(i, TokenKind.Word))
            {
                return false;
            }
        }

        return true;
    }

    // "In an answer to"; but "by the words of".
    static bool IsNoun(Narration narration, int i, CueWord cue) => cue.Form != CueForm.Preposition
        && narration.Tongue is { IsUnspaced: false } && narration.Is(i - 1, WordClass.Preposition);

    static SpeakerPhrase? SubjectOf(Narration narration, int floor, int cue, int limit, CueForm form) => form switch
    {
        // "According to" stands behind them where the verb is last.
        CueForm.Preposition when narration.Tongue is { HasVerbLast: true } =>
            CaselessPhrase.UpTo(narration, floor, cue),

        // "By the words of"; but "has said" with its helper behind it.
        CueForm.Preposition when !narration.Is(cue + 1, WordClass.Auxiliary) =>
            CaselessPhrase.From(narration, cue + 1, limit),
        CueForm.Noun => BehindFrom(narration, floor, cue),
        _ when narration.Tongue is { HasVerbFirst: true } =>
            Described(narration, cue, CaselessPhrase.From(narration, cue + 1, limit)) ?? Head(narration, floor, cue),
        _ => Head(narration, floor, cue),
    };

    // "Described the minister the plan as": the last noun is the plan.
    static SpeakerPhrase? Described(Narration narration, int verb, SpeakerPhrase? phrase) => phrase is { } whole
        && whole.Last > whole.First && narration.Is(whole.Last + 1, WordClass.Subordinator)
        && narration.Tongue!.Unnamed.Describes(narration[verb].Of(narration.Source))
            ? whole with { Last = whole.Last - 1 }
            : phrase;

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
    // sentence: "Ali Rezaei, minister of roads, said", "Ali Rezaei, on Monday, of the roads said"; but where nothing parts
    // words, that head may be a clause, and "..., and said" goes on from one.
    static SpeakerPhrase? Head(Narration narration, int floor, int verb)
    {
        var start = ClauseShape.SegmentStart(narration, floor, verb);
        var isParted = start == verb || narration.Is(start, WordClass.Preposition);
        return !isParted || start == floor ? CaselessPhrase.From(narration, start, verb)
            : narration.Tongue is { IsUnspaced: true } || narration.Is(start - 1, TokenKind.Quotation)
                || narration.Is(verb, WordClass.Conjunction)
                ? null
                : CaselessPhrase.From(narration, floor, verb);
    }

    static Attribution? After(Narration narration, int quotation, List<Attribution> earlier)
    {
        var start = ForeignDesk.BehindMarks(narration, quotation, out var softly);
        return narration.Tongue is { HasVerbLast: true } ? VerbLast.Of(narration, quotation, start, earlier)
            : Inverted(narration, quotation, start, earlier)
                ?? SubjectFirst(narration, quotation, start, softly);
    }

    // "...", said the minister; but "... and the minister said" is a sentence of its own.
    static Attribution? Inverted(Narration narration, int quotation, int start, List<Attribution> earlier)
    {
        while (narration.Is(start, WordClass.Adverb))
        {
            start++;
        }

        return narration.Tongue is { IsUnspaced: false } && narration.Is(start, WordClass.Cue)
            && !narration.Is(start, WordClass.Conjunction)
            && CueTokens.At(narration, start) is { Form: CueForm.Finite or CueForm.Preposition }
                ? new(AttributionPlace.After,
                    CaselessPhrase.From(narration, start + 1, narration.EndOfSentence(start))
                        ?? Unsaid(narration, narration.StartOfSentence(quotation), start, earlier),
                    start)
                : null;
    }

    // The minister: "..."
    static Attribution? Labelled(Narration narration, int quotation)
    {
        var floor = narration.StartOfSentence(quotation);
        return narration.Is(quotation - 1, TokenKind.Colon) && quotation - 1 - floor <= LongestLabel
            && CaselessPhrase.From(narration, floor, quotation - 1) is { } label
            && label.First == floor && label.Last == quotation - 2
            && (narration.Is(floor, WordClass.Title) || !narration.Tongue!.Leans(narration[floor].Of(narration.Source)))
                ? new(AttributionPlace.Before, label)
                : null;
    }

    // "...," the minister said: the verb ends its part of the sentence, and after a full stop all of it.
    static Attribution? SubjectFirst(Narration narration, int quotation, int start, bool softly)
    {
        if (narration.Tongue is not { IsUnspaced: true } || (start == quotation + 1 && !EndsInComma(narration, quotation)))
        {
            return null;
        }

        var end = ClauseShape.SegmentEnd(narration, start, Math.Min(narration.Count, start + FarthestVerb));
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
}
