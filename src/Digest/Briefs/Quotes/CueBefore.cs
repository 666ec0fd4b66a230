using System.Collections.Frozen;

namespace Digest.Briefs;

/// <summary>Finds the cue that leads to a quotation: She said, "..."; according to her, "...".</summary>
/// <param name="quotation">The token of the quotation.</param>
/// <param name="earlier">The attributions of the paragraph's quotations before it.</param>
sealed class CueBefore(Narration narration, int quotation, List<Attribution> earlier)
{
    // What people have and words can be; elsewhere than before a colon they mean too much else.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opinions =
        ("take view opinion line advice point position stance theory excuse plea prediction hope dream plan lesson "
        + "thought thoughts credo philosophy tip rule judgment judgement reasoning rationale logic creed wish")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // People go, begin and smile without a word; only right before the quotation such a verb leads to it.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Motions =
        ("go goes went begin begins began continue continues continued fire fires fired shoot shoots shot snap snaps "
        + "snapped smile smiles smiled nod nods nodded grin grins grinned shrug shrugs shrugged laugh laughs laughed "
        + "boom booms boomed echo echoes echoed")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] Signs = ["sign", "signs", "placard", "placards", "banner", "banners", "poster", "posters",
        "sticker", "stickers", "shirt", "shirts", "t-shirt", "t-shirts", "cap", "caps", "hat", "hats", "button", "buttons"];

    // Words between such a verb and the comma or colon before the quotation: went on, began in a whisper.
    const int LongestLeadIn = 4;

    // Words of what one is between "by" and the name.
    const int LongestRole = 4;

    readonly int floor = narration.StartOfSentence(quotation);

    public Attribution? Find()
    {
        if (Denials.Ask(narration, floor, quotation))
        {
            return new(AttributionPlace.Unnamed);
        }

        if ((NameBeforeColon() ?? OpinionBeforeColon()) is { } name)
        {
            return name;
        }

        for (var i = quotation - 1; i >= floor; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return Inherited(narration, i, earlier);
            }

            if (narration.Is(i, WordClass.Cue | WordClass.CueNoun) && Led(i) is { } found)
            {
                if (!narration.Is(quotation - 1, TokenKind.Colon) && Denials.Deny(narration, i, found.Subject))
                {
                    return (Denials.IsJudgement(narration, i) ? Teller(i) : null) ?? new(AttributionPlace.Unsaid);
                }

                return found.Place == AttributionPlace.Before && (IsSupposed(i) || IsJudged(i)) ? Teller(i) ?? found
                    : found;
            }
        }

        return ColonBefore() ?? NameAlone();
    }

    // Roe promised "..."; Poe, "...": the verb goes for both.
    Attribution? NameAlone() =>
        narration.Tongue is null && earlier is [.., { IsCued: true, Place: AttributionPlace.Before } same]
            && narration.Is(quotation - 1, TokenKind.Comma)
            && PhraseReader.At(narration, floor, quotation - 1) is { Kind: PhraseKind.Name } name
            && name.First == floor && name.Last == quotation - 2
            && (quotation + 1 == narration.Count || narration[quotation + 1].Kind is TokenKind.Stop or TokenKind.SoftStop)
            ? new(AttributionPlace.Before, name, same.Cue)
            : null;

    public static Attribution? Inherited(Narration narration, int quotation, List<Attribution> earlier)
    {
        var previous = earlier[narration[quotation].Quotation];
        return previous.Place == AttributionPlace.Nowhere ? null
            : previous.Place is AttributionPlace.Unnamed or AttributionPlace.Unsaid ? new(previous.Place)
            : new(AttributionPlace.WithPrevious, previous.Subject, previous.Cue);
    }

    // "would reject", "to maintain": whoever tells of it speaks, for it has not been said.
    bool IsSupposed(int cue)
    {
        var before = narration.Is(cue - 1, WordClass.Adverb) || narration.IsWord(cue - 1, "help") ? cue - 2 : cue - 1;
        return narration.Tongue is null
            && ((narration.IsWord(before, "to") && !narration.IsWord(before - 1, "used"))
                || narration.IsOneOf(before, "will", "would", "could", "should", "may", "might", "must")
                || IsOfThing(cue));
    }

    // "the workers called", "a drug termed": behind a noun it says what its bearer is called.
    bool IsOfThing(int cue) => narration.IsOneOf(cue, "called", "dubbed", "termed", "described", "labelled", "labeled")
        && narration.Is(cue - 1, TokenKind.Word) && narration[cue - 1].Class == WordClass.None;

    // Roe said that the mayor's letter was "...": what is said of words is not said in them.
    bool IsJudged(int cue) => narration.Tongue is null && narration.Is(cue, WordClass.CueNoun)
        && narration.IsOneOf(cue + 1, "is", "was", "are", "were");

    // Roe said the port would reject "..."
    Attribution? Teller(int supposed)
    {
        for (var i = supposed - 1; i >= floor && !narration.Is(i, TokenKind.Quotation); i--)
        {
            if (CueTokens.IsPast(narration, i) && Led(i) is { Place: AttributionPlace.Before } told)
            {
                return told;
            }
        }

        return null;
    }

    Attribution? Led(int cue)
    {
        if (CueTokens.At(narration, cue) is not { } row || IsNoCue(cue, row))
        {
            return null;
        }

        var clause = ClauseStart(cue);
        var subject = row.Form switch
        {
            CueForm.Preposition => CueSubject.AfterPreposition(narration, cue + 2, quotation),
            CueForm.Noun => CueSubject.Answerer(narration, floor, cue) ?? CueSubject.Possessor(narration, floor, cue)
                ?? CueSubject.Issuer(narration, clause, cue),
            CueForm.Participle => OfParticiple(clause, cue),
            _ => CueSubject.Passive(narration, cue, quotation) ?? CueSubject.Repeated(narration, cue, quotation)
                ?? DescribedBy(cue, row) ?? Inserted(cue) ?? SubjectFinder.Of(narration, clause, cue),
        };

        if (earlier.Count > 0 && earlier[^1].Cue == cue)
        {
            return earlier[^1] with { Place = AttributionPlace.WithPrevious };
        }

        if (subject is { } phrase)
        {
            return new(AttributionPlace.Before, phrase, cue);
        }

        // Roe, star of "Tides," thanked them for "...": a title in between is nobody's words.
        if (row.Form == CueForm.Finite && clause > floor
            && earlier[narration[clause - 1].Quotation].Place == AttributionPlace.Nowhere
            && SubjectFinder.First(narration, floor, cue) is { Kind: PhraseKind.Name } titled)
        {
            return new(AttributionPlace.Before, titled, cue);
        }

        // "...," Roe said, adding: "...": the subject stands before the quotation in between.
        return clause > floor && row.Form != CueForm.Noun
            && Inherited(narration, clause - 1, earlier) is { Subject: not null } previous
            ? new(AttributionPlace.Before, previous.Subject, cue)
            : null;
    }

    // "added "fizz" to the port": a thing to a thing.
    bool IsAddedTo(int cue) => narration.IsOneOf(cue, "add", "adds", "added") && cue == quotation - 1
        && narration.IsWord(quotation + 1, "to");

    bool IsMotion(int cue) => Motions.Contains(narration[cue].Of(narration.Source));

    // "He began, ...", "She laughed: ...", "they went on about ..."
    bool LeadsIn(int cue) => cue == quotation - 1 || narration.IsWord(cue + 1, "on")
        || (quotation - cue <= LongestLeadIn + 1 && !narration[quotation - 1].IsWord);

    // a sport described as "..." by Jane Roe; was praised as "..." by her
    SpeakerPhrase? DescribedBy(int cue, CueWord row)
    {
        var between = cue + 1;
        while (between < quotation && (narration.IsWord(between, "as") || narration.Is(between, WordClass.Determiner)))
        {
            between++;
        }

        return narration.Tongue is null && row.IsPast && between == quotation
            && (row.Strength == CueStrength.Weak || CueTokens.IsPassive(narration, cue))
            && narration.IsWord(quotation + 1, "by")
            ? CueSubject.AfterPreposition(narration, quotation + 2, narration.Count)
            : null;
    }

    // The way, said Jane Roe, "...": her clause is put into the sentence. Whoever is told listens.
    SpeakerPhrase? Inserted(int cue) =>
        narration.Tongue is null && narration.Is(cue - 1, TokenKind.Comma)
            && narration.IsOneOf(cue, "said", "added", "explained", "wrote", "argued", "insisted", "declared",
                "recalled")
            && PhraseReader.At(narration, cue + 1, quotation) is { Kind: not PhraseKind.Pronoun } phrase
            && phrase.First == cue + 1 && narration.Is(phrase.Last + 1, TokenKind.Comma) && phrase.Last + 2 == quotation
                ? phrase
                : null;

    // Roe waved a sign reading "..."; beside a sign reading "..." she need not have written it.
    bool IsOnSign(int cue) => narration.Tongue is null && narration.IsOneOf(cue, "reading", "saying", "declaring")
        && narration.IsOneOf(cue - 1, Signs);

    SpeakerPhrase? OfSign(int cue)
    {
        for (var i = cue - 2; i > floor && i > cue - LongestRole - 2; i--)
        {
            if (narration.IsOneOf(i, "held", "holding", "hold", "waved", "waving", "carried", "carrying", "carry", "wore",
                "wearing", "raised", "raising", "brandished", "brandishing", "hung", "unfurled", "bore", "bearing"))
            {
                return SubjectFinder.First(narration, floor, i);
            }
        }

        return null;
    }

    SpeakerPhrase? OfParticiple(int clause, int cue)
    {
        if (IsOnSign(cue))
        {
            return OfSign(cue);
        }

        var speaker = CueSubject.OfParticiple(narration, clause, cue);
        return clause > floor && speaker is not { Kind: PhraseKind.Pronoun } && EarlierIn(clause) is { } same ? same
            : speaker ?? (cue == floor ? CueSubject.BehindOpening(narration, quotation) : null);
    }

    // "the reports", "without explaining", "she was told", "will continue to": whose words follow is not said.
    bool IsNoCue(int cue, CueWord row) => row.Form switch
    {
        CueForm.Participle => narration.IsWord(cue - 1, "without"),
        CueForm.Noun => narration.IsWord(cue + 1, "as") && narration.Is(cue - 1, WordClass.Determiner),
        CueForm.Finite => CueTokens.IsNoun(narration, cue) || (IsMotion(cue) && !LeadsIn(cue))
            || IsAddedTo(cue)
            || (narration.IsWord(cue + 1, "to") && narration.IsOneOf(cue, "continue", "continues", "continued"))
            || (row.IsPast && CueTokens.IsPassive(narration, cue) && !narration.IsWord(cue + 1, "by")
                && !narration.IsWord(quotation + 1, "by")),
        _ => false,
    };

    // "...," Roe told them, saying: "...": the sentence has one speaker.
    SpeakerPhrase? EarlierIn(int clause) => earlier[narration[clause - 1].Quotation] is
        { Place: AttributionPlace.After, IsCued: true, Subject: { } subject } && subject.First >= clause
            ? subject
            : null;

    // After another quotation of the same sentence a new clause begins.
    int ClauseStart(int cue)
    {
        var start = cue;
        while (start > floor && !narration.Is(start - 1, TokenKind.Quotation))
        {
            start--;
        }

        return start;
    }

    // "ROE: ...", "More from Jane Roe: ...", "Snow is late - Jane Roe: ...", "by the Gazette's Jane Roe: ..."
    Attribution? NameBeforeColon()
    {
        var colon = quotation - 1;
        if (!narration.Is(colon, TokenKind.Colon)
            || PhraseReader.BackFrom(narration, colon, floor) is not { Kind: PhraseKind.Name } name)
        {
            return null;
        }

        // by Ellery nurse Jane Roe, by the Gazette's Jane Roe
        var before = name.First - 1;
        while (before >= floor && before > name.First - LongestRole
            && (narration.Is(before, WordClass.Possessive | WordClass.Capital | WordClass.Body)
                || (narration[before].IsWord && narration[before].Class == WordClass.None)))
        {
            before--;
        }

        return name.First == floor || !narration[name.First - 1].IsWord || narration.IsWord(before, "from")
            || (narration.IsWord(before, "by") && !narration.Is(before - 1, WordClass.Cue))
            ? new(AttributionPlace.Before, name)
            : null;
    }

    // "Jane Roe's take: ...", "their own view: ..."
    Attribution? OpinionBeforeColon() =>
        narration.Is(quotation - 1, TokenKind.Colon) && narration.Is(quotation - 2, TokenKind.Word)
            && Opinions.Contains(narration[quotation - 2].Of(narration.Source))
            && CueSubject.Possessor(narration, floor, quotation - 2) is { } holder && !IsSaid(holder)
            ? new(AttributionPlace.Before, holder)
            : null;

    // "Roe said in his judgement: ...": he is Roe.
    bool IsSaid(SpeakerPhrase holder)
    {
        for (var i = holder.First - 1; i > floor && narration[i].IsWord && holder.Kind == PhraseKind.Pronoun; i--)
        {
            if (CueTokens.IsFinite(narration, i) && CueTokens.IsStrong(narration, i))
            {
                return true;
            }
        }

        return false;
    }

    // "Roe had one message: ..."
    Attribution? ColonBefore() => IsOnlyThere() ? new(AttributionPlace.Unsaid)
        : narration.Is(quotation - 1, TokenKind.Colon)
            && SubjectFinder.First(narration, floor, quotation - 1) is { } subject && !IsThought(subject)
            ? new(AttributionPlace.Before,
                JointSpeakers.Behind(narration, subject.First, subject, quotation - 1) ?? subject)
            : null;

    // "There is a word for it: ..."
    bool IsOnlyThere() => narration.Tongue is null && narration.Is(quotation - 1, TokenKind.Colon)
        && narration.IsWord(floor, "there")
        && (narration.Is(floor, WordClass.Possessive) || narration.IsOneOf(floor + 1, "is", "was", "are", "were"));

    // "His hope must be that ...: ...": whose it is does not say it.
    bool IsThought(SpeakerPhrase subject) => subject.Kind == PhraseKind.Description
        && Opinions.Contains(narration[subject.Last].Of(narration.Source));
}
