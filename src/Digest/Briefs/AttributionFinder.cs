namespace Digest.Briefs;

/// <summary>Where the words that attribute a quotation stand.</summary>
enum AttributionPlace
{
    /// <summary>Nothing in the paragraph says who speaks.</summary>
    Nowhere,

    /// <summary>"...," she said.</summary>
    After,

    /// <summary>She said, "..."</summary>
    Before,

    /// <summary>Together with the quotation before it, in the same sentence or right after it.</summary>
    WithPrevious,

    /// <summary>The sentence before the quotation tells of somebody who may be its speaker.</summary>
    SentenceBefore,
}

/// <summary>Who speaks a quotation by the shape of its paragraph alone; names and pronouns are not yet looked up.</summary>
/// <param name="Cue">The token of the cue; -1 where there is none.</param>
readonly record struct Attribution(AttributionPlace Place, SpeakerPhrase? Subject = null, int Cue = -1)
{
    /// <summary>The token of the quotation.</summary>
    public int Quotation { get; init; }

    public bool IsCued => Cue >= 0;
}

/// <summary>Finds cue and subject of every quotation of a paragraph.</summary>
static class AttributionFinder
{
    // Nobody reads farther than this for a speaker; it also keeps the work linear.
    const int Reach = 60;

    const WordClass NeverBeginsCue = WordClass.Conjunction | WordClass.Preposition | WordClass.Subordinator | WordClass.Relative
        | WordClass.Auxiliary;

    /// <summary>One attribution for each quotation of the narration, in order.</summary>
    public static List<Attribution> Find(Narration narration)
    {
        var found = new List<Attribution>();
        for (var i = 0; i < narration.Count; i++)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                found.Add(Of(narration, i, found) with { Quotation = i });
            }
        }

        return found;
    }

    static Attribution Of(Narration narration, int quotation, List<Attribution> earlier)
    {
        var before = CuedBefore(narration, quotation, earlier);
        var ended = narration.Is(quotation + 1, TokenKind.SoftStop);
        return (before is { IsCued: true } sure && (ended || IsTight(narration, sure, quotation)) ? before : null)
            ?? CuedAfter(narration, quotation)
            ?? before
            ?? Uncued(narration, quotation, earlier);
    }

    // "Roe said that ..." right before the quotation: what follows it is another's.
    static bool IsTight(Narration narration, Attribution before, int quotation)
    {
        if (before.Place != AttributionPlace.Before || !IsStrong(narration, before.Cue))
        {
            return false;
        }

        for (var i = before.Cue + 1; i < quotation; i++)
        {
            if (narration[i].IsWord && !narration.Is(i, WordClass.Time | WordClass.Adverb) && !narration.IsWord(i, "that") && !narration.IsWord(i, "on"))
            {
                return false;
            }
        }

        return true;
    }

    static bool IsStrong(Narration narration, int cue) =>
        QuoteCues.Of(narration[cue].Of(narration.Source)) is { Strength: CueStrength.Strong };

    static Attribution Uncued(Narration narration, int quotation, List<Attribution> earlier) =>
        NamedAfterDash(narration, quotation)
        ?? WithPrevious(narration, quotation, earlier)
        ?? FromSentenceBefore(narration, quotation)
        ?? new(AttributionPlace.Nowhere);

    static Attribution? CuedAfter(Narration narration, int quotation)
    {
        var start = quotation + 1;
        var softly = narration.Is(start, TokenKind.SoftStop);
        while (narration.Is(start, TokenKind.SoftStop) || narration.Is(start, TokenKind.Comma) || narration.Is(start, TokenKind.Dash))
        {
            start++;
        }

        var end = EndOfSentence(narration, start);
        if (start >= end)
        {
            return null;
        }

        if (narration.Is(start, NeverBeginsCue) && !narration.Is(start, WordClass.Cue | WordClass.Determiner | WordClass.Pronoun)
            && !narration.IsWord(start, "as"))
        {
            return softly ? null : InvertedLater(narration, start, end);
        }

        start += narration.IsWord(start, "as") ? 1 : 0;
        var found = Inverted(narration, start, end) ?? SubjectFirst(narration, start, end);
        return softly && found is { } loose && (!IsClose(start, loose) || IsLeadIn(narration, loose.Cue, end)) ? null : found;
    }

    // After a quotation that ends like a sentence only "Roe said." belongs to it, not "Roe went home and later said that".
    static bool IsClose(int start, Attribution found) => found.Cue - start <= 4;

    // "Roe added: ..." speaks of the quotation that follows.
    static bool IsLeadIn(Narration narration, int cue, int end) =>
        narration.Is(end, TokenKind.Quotation) || narration.Is(end, TokenKind.Colon)
        || (narration.Is(cue + 1, TokenKind.Word) && !narration.IsWord(cue, "told")
            && !narration.Is(cue + 1, WordClass.Preposition | WordClass.Time | WordClass.Adverb | WordClass.Conjunction)
            && (narration.Is(cue + 1, WordClass.Pronoun | WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Capital)
                || OpensReport(narration, cue + 1)));

    static bool OpensReport(Narration narration, int i) =>
        narration.IsWord(i, "that") || narration.IsWord(i, "whether") || narration.IsWord(i, "if") || narration.IsWord(i, "how")
        || narration.IsWord(i, "why") || narration.IsWord(i, "what");

    // "...," in contrast to what was promised, said Jane Roe.
    static Attribution? InvertedLater(Narration narration, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (narration.Is(i - 1, TokenKind.Comma) && narration.Is(i, WordClass.Cue) && IsStrong(narration, i))
            {
                return Inverted(narration, i, end);
            }
        }

        return null;
    }

    // "...," said Jane Roe; "...," according to the group.
    static Attribution? Inverted(Narration narration, int start, int end)
    {
        var verb = start;
        while (verb < end && narration.Is(verb, WordClass.Adverb) && !narration.Is(verb, WordClass.Cue))
        {
            verb++;
        }

        if (!narration.Is(verb, WordClass.Cue) || QuoteCues.Of(narration[verb].Of(narration.Source)) is not { } cue || cue.Form == CueForm.Participle)
        {
            return null;
        }

        var subject = verb + (cue.Form == CueForm.Preposition ? 2 : 1);
        return SpeakerPhrase.ReadAt(narration, subject, end) is { } phrase && phrase.First <= subject + 1
            ? new(AttributionPlace.After, SubjectFinder.Better(narration, phrase, narration.Count), verb)
            : null;
    }

    // "...," the minister, who had come by train, said.
    static Attribution? SubjectFirst(Narration narration, int start, int end)
    {
        return OfVerb(narration, start, end, CueStrength.Strong)
            ?? OfVerb(narration, start, end, CueStrength.Weak)
            ?? UnknownVerb(narration, start, end);
    }

    static Attribution? OfVerb(Narration narration, int start, int end, CueStrength strength)
    {
        for (var verb = start + 1; verb < end; verb++)
        {
            if (IsFinite(narration, verb) && IsStrong(narration, verb) == (strength == CueStrength.Strong)
                && !InRelativeClause(narration, start, verb) && SubjectFinder.Of(narration, start, verb) is { } subject)
            {
                return new(AttributionPlace.After, subject, verb);
            }
        }

        return null;
    }

    // "...," she sighed: after a quotation that runs on, any verb may be a cue.
    static Attribution? UnknownVerb(Narration narration, int start, int end)
    {
        if (SpeakerPhrase.ReadAt(narration, start, end) is not { Kind: not PhraseKind.Description } subject || subject.First != start)
        {
            return null;
        }

        var verb = subject.Last + 1;
        return verb < end && narration[verb].IsWord && narration[verb].Class == WordClass.None
            && narration[verb].Of(narration.Source).EndsWith("ed", StringComparison.Ordinal)
            ? new(AttributionPlace.After, subject, verb)
            : null;
    }

    // After "the" or "of" such a word is a noun: the reports, of attacks.
    const WordClass BeforeNoun = WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Preposition | WordClass.Possessive
        | WordClass.Number;

    static bool IsNoun(Narration narration, int i) =>
        narration.Is(i - 1, BeforeNoun) && !narration.IsWord(i - 1, "to") && !narration.Is(i - 1, WordClass.Particle)
        && !narration.IsWord(i, "said") && narration[i - 1].Kind == TokenKind.Word;

    static bool IsFinite(Narration narration, int i) =>
        narration.Is(i, WordClass.Cue) && !IsNoun(narration, i) && QuoteCues.Of(narration[i].Of(narration.Source)) is { Form: CueForm.Finite };

    static bool InRelativeClause(Narration narration, int start, int verb)
    {
        for (var i = verb - 1; i >= start && narration[i].IsWord; i--)
        {
            if (narration.Is(i, WordClass.Relative))
            {
                return true;
            }
        }

        return false;
    }

    static Attribution? CuedBefore(Narration narration, int quotation, List<Attribution> earlier)
    {
        var floor = StartOfSentence(narration, quotation);
        if (NameBeforeColon(narration, floor, quotation) is { } name)
        {
            return name;
        }

        for (var i = quotation - 1; i >= floor; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return Inherited(narration, i, earlier);
            }

            if (narration.Is(i, WordClass.Cue | WordClass.CueNoun) && Led(narration, floor, i, quotation, earlier) is { } found)
            {
                return found;
            }
        }

        return ColonBefore(narration, floor, quotation);
    }

    static Attribution? Inherited(Narration narration, int quotation, List<Attribution> earlier)
    {
        var previous = earlier[narration[quotation].Quotation];
        return previous.Place == AttributionPlace.Nowhere ? null : new(AttributionPlace.WithPrevious, previous.Subject, previous.Cue);
    }

    static Attribution? Led(Narration narration, int floor, int cue, int quotation, List<Attribution> earlier)
    {
        if (QuoteCues.Of(narration[cue].Of(narration.Source)) is not { } row)
        {
            return null;
        }

        var clause = ClauseStart(narration, floor, cue);
        var subject = row.Form switch
        {
            CueForm.Preposition => SpeakerPhrase.ReadAt(narration, cue + 2, quotation),
            CueForm.Noun => Possessor(narration, floor, cue) ?? Issuer(narration, clause, cue),
            CueForm.Participle => OfParticiple(narration, clause, cue),
            _ when IsNoun(narration, cue) => null,
            _ => Passive(narration, cue, quotation) ?? SubjectFinder.Of(narration, clause, cue),
        };

        if (earlier.Count > 0 && earlier[^1].Cue == cue)
        {
            return earlier[^1] with { Place = AttributionPlace.WithPrevious };
        }

        if (subject is { } phrase)
        {
            return new(AttributionPlace.Before, phrase, cue);
        }

        // "...," Roe said, adding: "...": the subject stands before the quotation in between.
        return clause > floor && row.Form != CueForm.Noun && Inherited(narration, clause - 1, earlier) is { Subject: not null } previous
            ? new(AttributionPlace.Before, previous.Subject, cue)
            : null;
    }

    // After another quotation of the same sentence a new clause begins.
    static int ClauseStart(Narration narration, int floor, int cue)
    {
        var start = cue;
        while (start > floor && !narration.Is(start - 1, TokenKind.Quotation))
        {
            start--;
        }

        return start;
    }

    // "quoted Roe as saying": Roe speaks; "Roe was quoted as saying" too.
    static SpeakerPhrase? OfParticiple(Narration narration, int floor, int cue)
    {
        if (narration.IsWord(cue - 1, "as"))
        {
            for (var i = cue - 2; i >= floor; i--)
            {
                if ((narration.IsWord(i, "quoted") || narration.IsWord(i, "quotes") || narration.IsWord(i, "quoting")) && i + 1 < cue - 1)
                {
                    return LastPhrase(narration, i + 1, cue - 1);
                }
            }
        }

        return Companion(narration, floor, cue)
            ?? SubjectFinder.OfRelativeBefore(narration, floor, cue)
            ?? SubjectFinder.First(narration, floor, cue);
    }

    // "..., with Roe tweeting that it was late and asking".
    static SpeakerPhrase? Companion(Narration narration, int floor, int cue)
    {
        for (var i = cue - 2; i >= floor; i--)
        {
            if (narration.IsWord(i, "with") && SpeakerPhrase.ReadAt(narration, i + 1, cue) is { } phrase
                && narration.Is(phrase.Last + 1, WordClass.Participle))
            {
                return phrase;
            }
        }

        return null;
    }

    // "quoted a member of the council, Jane Roe, as saying".
    static SpeakerPhrase? LastPhrase(Narration narration, int start, int end) =>
        SpeakerPhrase.ReadAt(narration, start, end) is { } phrase ? SubjectFinder.Better(narration, phrase, end) : null;

    // "described by Roe as".
    static SpeakerPhrase? Passive(Narration narration, int cue, int quotation) =>
        narration.IsWord(cue + 1, "by") ? SpeakerPhrase.ReadAt(narration, cue + 2, quotation) : null;

    // "Roe's claim that", "his vow to", "the statement by Roe".
    static SpeakerPhrase? Possessor(Narration narration, int floor, int noun)
    {
        if (narration.IsWord(noun + 1, "by") || narration.IsWord(noun + 1, "from"))
        {
            return SpeakerPhrase.ReadAt(narration, noun + 2, narration.Count);
        }

        for (var i = noun - 1; i >= floor && i >= noun - 3 && narration[i].IsWord; i--)
        {
            if (narration.Is(i, WordClass.PossessivePronoun))
            {
                return new(i, i, PhraseKind.Pronoun, i);
            }

            if (narration.Is(i, WordClass.Possessive) && narration.Is(i, WordClass.Capital))
            {
                return NameEndingAt(narration, floor, i);
            }
        }

        return null;
    }

    // "Roe issued a statement", "Roe has used the phrase".
    static SpeakerPhrase? Issuer(Narration narration, int floor, int noun) =>
        narration.Is(noun - 1, WordClass.Determiner) && narration.Is(noun - 2, TokenKind.Word) && !narration.Is(noun - 2, WordClass.Preposition)
            ? SubjectFinder.First(narration, floor, noun)
            : null;

    static SpeakerPhrase NameEndingAt(Narration narration, int floor, int last)
    {
        var first = last;
        while (first > floor && narration.Is(first - 1, WordClass.Capital) && !narration.Is(first - 1, WordClass.Possessive))
        {
            first--;
        }

        return new(first, last, PhraseKind.Name, first);
    }

    // "ROE: ...", "More from Jane Roe: ...", "Snow is late - Jane Roe: ..."
    static Attribution? NameBeforeColon(Narration narration, int floor, int quotation)
    {
        var colon = quotation - 1;
        if (!narration.Is(colon, TokenKind.Colon) || SpeakerPhrase.ReadBackFrom(narration, colon, floor) is not { Kind: PhraseKind.Name } name)
        {
            return null;
        }

        return name.First == floor || !narration[name.First - 1].IsWord || narration.IsWord(name.First - 1, "from")
            || (narration.IsWord(name.First - 1, "by") && !narration.Is(name.First - 2, WordClass.Cue))
            ? new(AttributionPlace.Before, name)
            : null;
    }

    // "Roe had one message: ..."
    static Attribution? ColonBefore(Narration narration, int floor, int quotation) =>
        narration.Is(quotation - 1, TokenKind.Colon) && SubjectFinder.First(narration, floor, quotation - 1) is { } subject
            ? new(AttributionPlace.Before, subject)
            : null;

    static Attribution? WithPrevious(Narration narration, int quotation, List<Attribution> earlier)
    {
        for (var i = quotation - 1; i >= 0 && i >= quotation - Reach; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return Inherited(narration, i, earlier);
            }
        }

        return null;
    }

    // "..." - Jane Roe
    static Attribution? NamedAfterDash(Narration narration, int quotation)
    {
        var dash = narration.Is(quotation + 1, TokenKind.SoftStop) ? quotation + 2 : quotation + 1;
        return narration.Is(dash, TokenKind.Dash)
            && SpeakerPhrase.ReadAt(narration, dash + 1, narration.Count) is { Kind: PhraseKind.Name } name && name.First == dash + 1
            && (name.Last + 1 == narration.Count || !narration[name.Last + 1].IsWord)
            ? new(AttributionPlace.After, name)
            : null;
    }

    static Attribution? FromSentenceBefore(Narration narration, int quotation)
    {
        var end = quotation - 1;
        if (end <= 0)
        {
            return null;
        }

        var floor = StartOfSentence(narration, end);
        for (var verb = end - 1; verb > floor; verb--)
        {
            if (IsFinite(narration, verb) && SubjectFinder.Of(narration, floor, verb) is { } speaker)
            {
                return new(AttributionPlace.SentenceBefore, speaker);
            }
        }

        for (var noun = end - 1; noun > floor; noun--)
        {
            if (narration.Is(noun, WordClass.CueNoun) && Possessor(narration, floor, noun) is { } author)
            {
                return new(AttributionPlace.SentenceBefore, author);
            }
        }

        return SubjectFinder.First(narration, floor, end) is { } subject ? new(AttributionPlace.SentenceBefore, subject) : null;
    }

    static int EndOfSentence(Narration narration, int start)
    {
        var end = start;
        while (end < narration.Count && end < start + Reach
            && !(narration[end].Kind is TokenKind.Stop or TokenKind.Quotation or TokenKind.SoftStop or TokenKind.Colon))
        {
            end++;
        }

        return end;
    }

    static int StartOfSentence(Narration narration, int end)
    {
        var start = end;
        while (start > 0 && start > end - Reach && !(narration[start - 1].Kind is TokenKind.Stop or TokenKind.SoftStop))
        {
            start--;
        }

        return start;
    }
}
