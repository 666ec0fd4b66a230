namespace Digest.Briefs;

/// <summary>Finds cue and subject of every quotation of a paragraph.</summary>
static class AttributionFinder
{
    // Nobody reads farther than this for a speaker; it also keeps the work linear.
    const int Reach = 60;

    /// <summary>One attribution for each quotation of the narration, in order.</summary>
    public static List<Attribution> Find(Narration narration)
    {
        var found = new List<Attribution>();
        for (var i = 0; i < narration.Count; i++)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                var attribution = narration.Tongue switch
                {
                    null => Of(narration, i, found),
                    { IsCaseless: true } => CaselessDesk.Of(narration, i, found),
                    _ => ForeignDesk.Of(narration, i, found),
                };
                found.Add(attribution with { Quotation = i });
            }
        }

        return found;
    }

    static Attribution Of(Narration narration, int quotation, List<Attribution> earlier)
    {
        var before = new CueBefore(narration, quotation, earlier).Find();
        if (before is { Place: AttributionPlace.Unnamed or AttributionPlace.Unsaid } nobodys)
        {
            return nobodys;
        }

        var ended = narration.Is(quotation + 1, TokenKind.SoftStop);
        return (before is { IsCued: true } sure && (ended || IsTight(narration, sure, quotation)) ? before : null)
            ?? CueAfter.Find(narration, quotation)
            ?? before
            ?? Uncued(narration, quotation, earlier);
    }

    // "Roe said that ..." right before the quotation: what follows it is another's.
    static bool IsTight(Narration narration, Attribution before, int quotation)
    {
        if (before.Place != AttributionPlace.Before || !CueTokens.IsStrong(narration, before.Cue))
        {
            return false;
        }

        for (var i = before.Cue + 1; i < quotation; i++)
        {
            if (narration[i].IsWord && !narration.Is(i, WordClass.Time | WordClass.Adverb)
                && !narration.IsWord(i, "that") && !narration.IsWord(i, "on"))
            {
                return false;
            }
        }

        return true;
    }

    static Attribution Uncued(Narration narration, int quotation, List<Attribution> earlier) =>
        NamedAfterDash(narration, quotation)
        ?? WithPrevious(narration, quotation, earlier)
        ?? FromSentenceBefore(narration, quotation)
        ?? new(AttributionPlace.Nowhere);

    static Attribution? WithPrevious(Narration narration, int quotation, List<Attribution> earlier)
    {
        for (var i = quotation - 1; i >= 0 && i >= quotation - Reach; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return ToldSince(narration, i, quotation, earlier[narration[i].Quotation])
                    ?? CueBefore.Inherited(narration, i, earlier);
            }
        }

        return null;
    }

    // "...," he said. Jane Roe said she was shocked. "...": a sentence in between tells of somebody else.
    static Attribution? ToldSince(Narration narration, int previous, int quotation, Attribution told)
    {
        var end = quotation - 1;
        var floor = narration.StartOfSentence(end);
        return narration.Tongue is null && floor > previous + 1 && told.Cue < floor && narration.Is(end, TokenKind.Stop)
            && Teller(narration, floor, end, CueStrength.Strong) is { } teller
            ? new(AttributionPlace.SentenceBefore, teller)
            : null;
    }

    // "..." - Jane Roe
    static Attribution? NamedAfterDash(Narration narration, int quotation)
    {
        var dash = narration.Is(quotation + 1, TokenKind.SoftStop) ? quotation + 2 : quotation + 1;
        return narration.Is(dash, TokenKind.Dash)
            && PhraseReader.At(narration, dash + 1, narration.Count) is { Kind: PhraseKind.Name } name
                && name.First == dash + 1
            && (name.Last + 1 == narration.Count || !narration[name.Last + 1].IsWord)
            ? new(AttributionPlace.After, name)
            : null;
    }

    static SpeakerPhrase? Teller(Narration narration, int floor, int end, CueStrength strength)
    {
        for (var verb = end - 1; verb > floor; verb--)
        {
            if (CueTokens.IsFinite(narration, verb) && CueTokens.At(narration, verb) is { } cue
                && cue.Strength == strength && !(cue.IsBase && narration.Is(verb - 1, WordClass.Conjunction))
                && SubjectFinder.Of(narration, floor, verb) is { } teller)
            {
                return teller;
            }
        }

        return null;
    }

    static Attribution? FromSentenceBefore(Narration narration, int quotation)
    {
        var end = quotation - 1;
        if (end <= 0)
        {
            return null;
        }

        var floor = narration.StartOfSentence(end);
        if ((Teller(narration, floor, end, CueStrength.Strong) ?? Teller(narration, floor, end, CueStrength.Weak))
            is { } speaker)
        {
            return new(AttributionPlace.SentenceBefore, speaker);
        }

        for (var noun = end - 1; noun > floor; noun--)
        {
            if (narration.Is(noun, WordClass.CueNoun) && CueSubject.Possessor(narration, floor, noun) is { } author)
            {
                return new(AttributionPlace.SentenceBefore, author);
            }
        }

        // "Her parents parted" tells of nobody who would be quoted next; "Roe was not amused" does.
        return SubjectFinder.First(narration, floor, end) is { Kind: not PhraseKind.Description } subject
            ? new(AttributionPlace.SentenceBefore, subject)
            : null;
    }
}
