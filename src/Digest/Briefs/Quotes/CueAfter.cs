namespace Digest.Briefs;

/// <summary>Finds the cue that follows a quotation: "...," she said; "...," said Jane Roe.</summary>
static class CueAfter
{
    const WordClass NeverBeginsCue = WordClass.Conjunction | WordClass.Preposition | WordClass.Subordinator
        | WordClass.Relative
        | WordClass.Auxiliary;

    // Words of the name of whose message it was.
    const int LongestOwner = 7;

    // Nobody reads farther than this for a speaker; it also keeps the work linear.
    const int Reach = 60;

    public static Attribution? Find(Narration narration, int quotation)
    {
        var start = quotation + 1;
        var softly = narration.Is(start, TokenKind.SoftStop);
        while (narration.Is(start, TokenKind.SoftStop) || narration.Is(start, TokenKind.Comma)
            || narration.Is(start, TokenKind.Dash))
        {
            start++;
        }

        var end = narration.EndOfSentence(start);
        if (start >= end)
        {
            return null;
        }

        if ((Per(narration, start, end) ?? So(narration, start, end) ?? AsDescribed(narration, start, end)
            ?? IsWhat(narration, start, end) ?? WasMessage(narration, start, end)) is { } told)
        {
            return told;
        }

        if (narration.Is(start, NeverBeginsCue)
            && !narration.Is(start, WordClass.Cue | WordClass.Determiner | WordClass.Pronoun)
            && !narration.IsWord(start, "as"))
        {
            return softly ? null : InvertedLater(narration, start, end) ?? AtEnd(narration, start);
        }

        start += narration.IsWord(start, "as") ? 1 : 0;
        var found = Inverted(narration, start, end)
            ?? QuotedAs(narration, start, end)
            ?? SubjectFirst(narration, start, end);
        return softly && found is { } loose && (!IsClose(narration, start, loose) || IsLeadIn(narration, loose.Cue, end)) ? null
            : found;
    }

    // "...," per Jane Roe; never "five crowns" per head.
    static Attribution? Per(Narration narration, int start, int end) =>
        narration.IsWord(start, "per") && PhraseReader.At(narration, start + 1, end) is { } phrase
            && phrase.First == start + 1
            && (phrase.Kind == PhraseKind.Name || narration.Is(start + 1, WordClass.Determiner))
            ? new(AttributionPlace.After, SubjectFinder.Better(narration, phrase, narration.Count), start)
            : null;

    // "...," as described by Jane Roe; "...", as quoted by the Gazette.
    static Attribution? AsDescribed(Narration narration, int start, int end) =>
        narration.Tongue is null && narration.IsWord(start, "as") && narration.Is(start + 1, WordClass.Cue)
            && CueTokens.At(narration, start + 1) is { IsPast: true } && narration.IsWord(start + 2, "by")
            && CueSubject.AfterPreposition(narration, start + 3, end) is { } phrase && phrase.First == start + 3
            ? new(AttributionPlace.After, phrase, start + 1)
            : null;

    // "...," is what Jane Roe called it.
    static Attribution? IsWhat(Narration narration, int start, int end)
    {
        if (narration.Tongue is not null || !narration.IsOneOf(start, "is", "was")
            || !narration.IsOneOf(start + 1, "what", "how"))
        {
            return null;
        }

        for (var verb = start + 3; verb < end; verb++)
        {
            if (CueTokens.IsFinite(narration, verb) && SubjectFinder.Of(narration, start + 2, verb) is { } subject)
            {
                return new(AttributionPlace.After, subject, verb);
            }
        }

        return null;
    }

    // "...," was Jane Roe's message to them.
    static Attribution? WasMessage(Narration narration, int start, int end)
    {
        for (var noun = start + 2; narration.Tongue is null && narration.IsOneOf(start, "is", "was") && noun < end
            && noun <= start + LongestOwner && narration[noun].IsWord; noun++)
        {
            if (narration.Is(noun, WordClass.CueNoun))
            {
                return CueSubject.Possessor(narration, start + 1, noun) is { } owner
                    ? new(AttributionPlace.After, owner, noun)
                    : null;
            }
        }

        return null;
    }

    // "..." So said Jane Roe; but "So said Jane Roe: ..." speaks of what follows.
    static Attribution? So(Narration narration, int start, int end) =>
        narration.IsOneOf(start, "so", "thus")
            && !narration.Is(end, TokenKind.Quotation) && !narration.Is(end, TokenKind.Colon)
            ? Inverted(narration, start + 1, end)
            : null;

    // After a quotation that ends like a sentence only "Roe said." belongs to
    // it, not "Roe went home and later said that".
    static bool IsClose(Narration narration, int start, Attribution found) =>
        found.Cue - start <= 4
            || (found.Subject is { Kind: PhraseKind.Name } name && name.First == start
                && narration.Is(name.Last + 1, TokenKind.Comma) && narration.Is(found.Cue - 1, TokenKind.Comma));

    // "Roe added: ..." speaks of the quotation that follows.
    static bool IsLeadIn(Narration narration, int cue, int end) =>
        narration.Is(end, TokenKind.Quotation) || narration.Is(end, TokenKind.Colon)
        || (narration.Is(cue + 1, TokenKind.Word) && !narration.IsWord(cue, "told") && !HasListener(narration, cue)
            && !narration.Is(cue + 1, WordClass.Preposition | WordClass.Time | WordClass.Adverb | WordClass.Conjunction)
            && (narration.Is(cue + 1, WordClass.Pronoun | WordClass.Determiner | WordClass.PossessivePronoun
                | WordClass.Capital)
                || OpensReport(narration, cue + 1) || BeginsClause(narration, cue + 1)));

    // "Late?" Roe asked Poe: with whoever is asked the sentence ends.
    static bool HasListener(Narration narration, int cue) =>
        narration.IsOneOf(cue, "asked", "asks", "tells", "warned", "reminded", "assured", "interrupted", "texted")
            && PhraseReader.At(narration, cue + 1, narration.Count) is { } listener && listener.First == cue + 1
            && !narration.Is(listener.Last + 1, TokenKind.Word);

    // "said research would begin", "said talks had failed"
    static bool BeginsClause(Narration narration, int i) =>
        narration.Tongue is null && narration[i].Class == WordClass.None
            && (narration.Is(i + 1, WordClass.Auxiliary) || narration.Is(i + 2, WordClass.Auxiliary));

    static bool OpensReport(Narration narration, int i) =>
        narration.IsOneOf(i, "that", "whether", "if", "how", "why", "what");

    // "...," in contrast to what was promised, said Jane Roe.
    static Attribution? InvertedLater(Narration narration, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (narration.Is(i - 1, TokenKind.Comma) && narration.Is(i, WordClass.Cue)
                && CueTokens.IsStrong(narration, i))
            {
                // Whoever is named behind "told" listens: "...," when he came, Jane Roe, the mayor, told reporters.
                return !narration.IsWord(i, "told") ? Inverted(narration, i, end)
                    : SubjectFinder.Of(narration, start, i) is { } teller
                        ? new(AttributionPlace.After, teller, i)
                        : null;
            }
        }

        return null;
    }

    // "..." in their letter, Jane Roe told reporters; "..." but would "...", the mayor said: the end of a sentence
    // says whose it is.
    static Attribution? AtEnd(Narration narration, int start)
    {
        var end = start;
        while (end < narration.Count && end < start + Reach
            && narration[end].Kind is not (TokenKind.Stop or TokenKind.SoftStop or TokenKind.Colon))
        {
            end++;
        }

        for (var i = end - 1; i > start; i--)
        {
            if (narration.Is(i, TokenKind.Comma) && PhraseReader.At(narration, i + 1, end) is { } subject
                && subject.First == i + 1 && CueTokens.IsPast(narration, subject.Last + 1))
            {
                return new(AttributionPlace.After, subject, subject.Last + 1);
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

        if (!narration.Is(verb, WordClass.Cue) || CueTokens.At(narration, verb) is not { } cue
            || cue.Form == CueForm.Participle || IsDoneToSomebody(cue))
        {
            return null;
        }

        var subject = verb + (cue.Form == CueForm.Preposition ? 2 : 1);
        if (cue.Form == CueForm.Preposition
            && CueSubject.AfterPreposition(narration, subject, end) is { Kind: PhraseKind.Pronoun } meant)
        {
            return new(AttributionPlace.After, meant, verb);
        }

        return PhraseReader.At(narration, subject, end) is { } phrase && phrase.First <= subject + 1
            && !(narration.Is(phrase.Last + 1, TokenKind.Quotation) && IsNaming(narration, verb))
            ? new(AttributionPlace.After,
                JointSpeakers.Behind(narration, verb, phrase, end) ?? SubjectFinder.Better(narration, phrase, narration.Count),
                verb)
            : null;
    }

    // "..., called the results "...": they are called so.
    static bool IsNaming(Narration narration, int verb) => narration.Tongue is null
        && narration.IsOneOf(verb, "called", "calls", "termed", "dubbed", "labelled", "labeled", "branded", "deemed");

    // "..., thanked Jane Roe": she is thanked.
    static bool IsDoneToSomebody(CueWord cue) =>
        cue is { Strength: CueStrength.Weak, Class: CueClass.Praised or CueClass.Criticised };

    // "...," the agency quoted Jane Roe as saying.
    static Attribution? QuotedAs(Narration narration, int start, int end)
    {
        for (var cue = start + 3; cue < end; cue++)
        {
            if (narration.Is(cue, WordClass.Cue) && narration.IsWord(cue - 1, "as")
                && CueSubject.Quoted(narration, start, cue) is { } quoted)
            {
                return new(AttributionPlace.After, quoted, cue);
            }
        }

        return null;
    }

    // "...," the minister, who had come by train, said.
    static Attribution? SubjectFirst(Narration narration, int start, int end)
    {
        Attribution? weak = null;
        for (var verb = start + 1; verb < end; verb++)
        {
            if (!CueTokens.IsFinite(narration, verb) || InRelativeClause(narration, start, verb)
                || SubjectFinder.Of(narration, start, verb) is not { } subject)
            {
                continue;
            }

            if (IsAddressed(narration, verb))
            {
                return CueSubject.Passive(narration, verb, end) is { } teller
                    ? new(AttributionPlace.After, teller, verb)
                    : new(AttributionPlace.Unnamed, Cue: verb);
            }

            var found = new Attribution(AttributionPlace.After, Described(narration, start, subject), verb);
            if (CueTokens.IsStrong(narration, verb))
            {
                return found;
            }

            weak ??= found;
        }

        return weak ?? UnknownVerb(narration, start, end);
    }

    // "...," Roe was told: whoever is told listens.
    static bool IsAddressed(Narration narration, int verb) =>
        narration.IsOneOf(verb, "told", "asked", "informed", "warned", "reminded", "advised", "assured")
            && CueTokens.IsPassive(narration, verb);

    // "...," Jane Roe, head of the Harbour Office said: with one comma only, what she is stands before the verb.
    static SpeakerPhrase Described(Narration narration, int start, SpeakerPhrase subject) =>
        subject.First > start && subject.Kind != PhraseKind.Pronoun
        && PhraseReader.At(narration, start, subject.First) is { Kind: PhraseKind.Name } name
        && name.First == start && name.Last > start && narration.Is(name.Last + 1, TokenKind.Comma)
        && !narration.Is(name.Last + 2, WordClass.Conjunction)
        && ClauseShape.SegmentEnd(narration, name.Last + 2, subject.First) == subject.First
            ? name
            : subject;

    // "...," she sighed: after a quotation that runs on, any verb may be a cue.
    static Attribution? UnknownVerb(Narration narration, int start, int end)
    {
        if (PhraseReader.At(narration, start, end) is not { Kind: not PhraseKind.Description } subject
            || subject.First != start)
        {
            return null;
        }

        var verb = subject.Last + 1;
        return verb < end && narration[verb].IsWord && narration[verb].Class == WordClass.None
            && narration[verb].Of(narration.Source).EndsWith("ed", StringComparison.Ordinal)
            ? new(AttributionPlace.After, subject, verb)
            : null;
    }

    // "a spokesman who declined to be named said": the clause has had its verb, the second is the sentence's.
    static bool InRelativeClause(Narration narration, int start, int verb)
    {
        var hasVerb = false;
        for (var i = verb - 1; i >= start && narration[i].IsWord; i--)
        {
            if (narration.Is(i, WordClass.Relative))
            {
                return !(hasVerb && CueTokens.IsPast(narration, verb));
            }

            hasVerb |= i < verb - 1 && (CueTokens.IsFinite(narration, i) || narration.Is(i, WordClass.Auxiliary));
        }

        return false;
    }
}
