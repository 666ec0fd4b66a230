namespace Digest.Briefs;

/// <summary>Finds who speaks by a cue that is no plain verb: a participle, a noun, a verb in the passive.</summary>
static class CueSubject
{
    // Words between "in" and the noun: in the former harbour board official's account.
    const int LongestOwner = 7;

    // "he always opened by": so many words lie between the pronoun and the participle.
    const int LongestMeans = 7;

    // "quoted Roe as saying": Roe speaks; "Roe was quoted as saying" too.
    public static SpeakerPhrase? OfParticiple(Narration narration, int floor, int cue)
    {
        return Quoted(narration, floor, cue)
            ?? OfMeans(narration, floor, cue)
            ?? Companion(narration, floor, cue)
            ?? OfTeller(narration, floor, cue)
            ?? OfSecondClause(narration, floor, cue)
            ?? SubjectFinder.OfRelativeBefore(narration, floor, cue)
            ?? SubjectFinder.First(narration, floor, cue);
    }

    /// <summary>Roe in "the agency quoted Roe as saying", told by the participle; null for any other participle.
    /// </summary>
    public static SpeakerPhrase? Quoted(Narration narration, int floor, int cue)
    {
        if (!narration.IsWord(cue - 1, "as"))
        {
            return null;
        }

        for (var i = cue - 2; i >= floor; i--)
        {
            if (Quotes(narration, i) && i + 1 < cue - 1)
            {
                return AfterPreposition(narration, i + 1, cue - 1);
            }
        }

        return null;
    }

    // "was quoted by the agency" has its speaker before it.
    static bool Quotes(Narration narration, int i) =>
        (narration.IsWord(i, "quoted") && !narration.Is(i - 1, WordClass.Auxiliary) && !narration.IsWord(i + 1, "by"))
        || narration.IsOneOf(i, "quotes", "quoting");

    // "..., which he always opened by saying": nearer than whom the sentence is about.
    static SpeakerPhrase? OfMeans(Narration narration, int floor, int cue)
    {
        if (!narration.IsWord(cue - 1, "by"))
        {
            return null;
        }

        for (var i = cue - 2; i >= floor && i >= cue - LongestMeans && narration[i].IsWord; i--)
        {
            if (narration.Is(i, WordClass.Pronoun))
            {
                return new(i, i, PhraseKind.Pronoun, i);
            }
        }

        return null;
    }

    // "..., with Roe tweeting that it was late and asking".
    static SpeakerPhrase? Companion(Narration narration, int floor, int cue)
    {
        for (var i = cue - 2; i >= floor; i--)
        {
            if (narration.IsWord(i, "with") && PhraseReader.At(narration, i + 1, cue) is { } phrase
                && narration.Is(phrase.Last + 1, WordClass.Participle))
            {
                return phrase;
            }
        }

        return null;
    }

    // "The port is safe, he said, adding": whoever is said to speak goes on.
    static SpeakerPhrase? OfTeller(Narration narration, int floor, int cue)
    {
        var verb = cue - 2;
        return narration.Is(cue - 1, TokenKind.Comma) && verb > floor && narration.Is(verb, WordClass.Cue)
            && CueTokens.At(narration, verb) is { IsPast: true } && SubjectFinder.Of(narration, floor, verb) is { } teller && teller.Last == verb - 1
            && narration.Is(teller.First - 1, TokenKind.Comma)
                ? teller
                : null;
    }

    // "The crowd fell silent, and Roe shut the door, saying": the clause that began last has its own subject.
    static SpeakerPhrase? OfSecondClause(Narration narration, int floor, int cue)
    {
        var end = narration.Is(cue - 1, TokenKind.Comma) ? cue - 1 : cue;
        var start = ClauseShape.SegmentStart(narration, floor, end);
        return start < end && start > floor && narration.IsOneOf(start, "and", "but")
            && PhraseReader.At(narration, start + 1, end) is { Kind: not PhraseKind.Description } phrase
            && phrase.First == start + 1 && phrase.Last + 1 < end
            && !narration.Is(phrase.Last + 1, WordClass.Conjunction)
                ? phrase
                : null;
    }

    /// <summary>The subject behind a sentence's opening: Saying he was "content" with it, Roe left. Where the quotation
    /// itself ends in the comma, the subject stands beside it.</summary>
    public static SpeakerPhrase? BehindOpening(Narration narration, int quotation)
    {
        if (narration.Source[narration[quotation].End - 2] == ',')
        {
            return null;
        }

        var comma = ClauseShape.SegmentEnd(narration, quotation + 1, narration.EndOfSentence(quotation + 1));
        return narration.Is(comma, TokenKind.Comma)
            ? SubjectFinder.First(narration, comma + 1, narration.EndOfSentence(comma + 1))
            : null;
    }

    /// <summary>Roe in "quoted Roe's own words of the year before", "repeated Roe's line that".</summary>
    public static SpeakerPhrase? Repeated(Narration narration, int cue, int quotation)
    {
        if (narration.Tongue is not null || !narration.IsOneOf(cue, "quoted", "quotes", "cited", "cites", "repeated",
            "repeats", "recalled", "recalls"))
        {
            return null;
        }

        for (var i = cue + 1; i < quotation && i < cue + LongestOwner && narration[i].IsWord; i++)
        {
            if (narration.IsOneOf(i, "words", "line", "remark", "remarks", "promise", "phrase"))
            {
                return Possessor(narration, cue + 1, i);
            }
        }

        return null;
    }

    // "described by Roe as".
    public static SpeakerPhrase? Passive(Narration narration, int cue, int quotation) =>
        narration.IsWord(cue + 1, "by") ? AfterPreposition(narration, cue + 2, quotation) : null;

    /// <summary>"according to her aunt, Jane Roe", "described by Jane Roe as".</summary>
    public static SpeakerPhrase? AfterPreposition(Narration narration, int start, int limit) =>
        IsObject(narration, start) ? new(start, start, PhraseKind.Pronoun, start)
        : PhraseReader.At(narration, start, limit) is { } phrase ? SubjectFinder.Better(narration, phrase, limit) : null;

    // "according to him", but "to her aunt"
    static bool IsObject(Narration narration, int i) => narration.Tongue is null
        && (narration.IsWord(i, "him") || (narration.IsWord(i, "her") && !narration.Is(i + 1, TokenKind.Word)));

    /// <summary>Roe in "Roe replied to Poe's post with", "Roe answered Poe's question with": whose words are answered does
    /// not speak.</summary>
    public static SpeakerPhrase? Answerer(Narration narration, int floor, int noun)
    {
        if (narration.Tongue is not null || Possessor(narration, floor, noun) is not { } owner || owner.First <= floor)
        {
            return null;
        }

        var verb = narration.IsWord(owner.First - 1, "to") ? owner.First - 2 : owner.First - 1;
        return narration.IsOneOf(verb, "replied", "replies", "responded", "responds", "reacted", "reacts", "answered",
            "answers", "dismissed", "dismisses", "rejected", "rejects", "countered")
            ? SubjectFinder.Of(narration, floor, verb)
            : null;
    }

    // "Roe's claim that", "his vow to", "the statement by Roe".
    public static SpeakerPhrase? Possessor(Narration narration, int floor, int noun)
    {
        if (narration.IsWord(noun + 1, "by") || narration.IsWord(noun + 1, "from"))
        {
            return AfterPreposition(narration, noun + 2, narration.Count);
        }

        if (narration.IsWord(noun + 1, "of") && narration.IsWord(noun, "words")
            && AfterPreposition(narration, noun + 2, narration.Count) is { } author)
        {
            return author;
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

    /// <summary>Whose it is: in the old pilot's account, in Jane Roe's opinion.</summary>
    public static SpeakerPhrase? OwnerBehindIn(Narration narration, int floor, int noun)
    {
        var start = noun - 1;
        while (start > floor && start > noun - LongestOwner && narration.Is(start, TokenKind.Word)
            && !narration.Is(start, WordClass.Preposition))
        {
            start--;
        }

        return !narration.IsWord(start, "in") || start == noun - 1 ? null
            : narration.Is(start + 1, WordClass.Determiner)
                ? new(start + 1, noun - 1, PhraseKind.Description, start + 1)
                : PhraseReader.At(narration, start + 1, noun) is { Kind: PhraseKind.Name } name && name.Last == noun - 1
                    ? name
                    : null;
    }

    // "Roe issued a statement", "Roe has used the phrase".
    public static SpeakerPhrase? Issuer(Narration narration, int floor, int noun) =>
        narration.Is(noun - 1, WordClass.Determiner) && narration.Is(noun - 2, TokenKind.Word)
            && !narration.Is(noun - 2, WordClass.Preposition)
            && SubjectFinder.First(narration, floor, noun) is { } issuer
            ? JointSpeakers.Behind(narration, issuer.First, issuer, noun) ?? issuer
            : null;

    static SpeakerPhrase NameEndingAt(Narration narration, int floor, int last)
    {
        var first = last;
        while (first > floor && narration.Is(first - 1, WordClass.Capital)
            && !narration.Is(first - 1, WordClass.Possessive))
        {
            first--;
        }

        return new(first, last, PhraseKind.Name, first);
    }
}
