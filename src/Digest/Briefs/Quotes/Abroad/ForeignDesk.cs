namespace Digest.Briefs;

/// <summary>Finds cue and subject of a quotation in the languages that have a table of their own.</summary>
/// <remarks>Papers of many languages write alike: the quotation, its verb and who spoke; or who spoke, the verb and the
/// quotation. What the order of words leaves open is left open.</remarks>
static class ForeignDesk
{
    // Between the head of a clause and its verb: "María Pérez, alcaldesa de la ciudad desde 2019, dijo".
    const int FarthestVerb = 16;

    // Behind a quotation that ends like a sentence only "A dit Jean." belongs to it.
    const int FarthestVerbSoftly = 5;

    const int FarthestNegation = 3;

    // "considéré par Jean Dupont comme": the passive.
    static readonly string[] By = ["par", "por", "da", "dal", "dalla", "von", "vom"];

    public static Attribution Of(Narration narration, int quotation, List<Attribution> earlier)
    {
        var before = Before(narration, quotation, earlier);
        return (before is { IsCued: true } && IsLedIn(narration, quotation) ? before : null)
            ?? After(narration, quotation)
            ?? before
            ?? GoesOn(narration, quotation, earlier)
            ?? new(AttributionPlace.Nowhere);
    }

    // « ... », a dit Jean Dupont. « ... »: with nothing between that sentence and the next quotation he goes on.
    public static Attribution? GoesOn(Narration narration, int quotation, List<Attribution> earlier)
    {
        if (earlier is not [.., { Place: AttributionPlace.After or AttributionPlace.WithPrevious, IsCued: true } last]
            || !narration.Is(narration.Is(quotation - 1, TokenKind.Dash) ? quotation - 2 : quotation - 1, TokenKind.Stop))
        {
            return null;
        }

        var end = narration.Is(quotation - 1, TokenKind.Dash) ? quotation - 2 : quotation - 1;
        return narration.StartOfSentence(end) <= last.Quotation + 2 && last.Quotation < quotation
            ? last with { Place = AttributionPlace.WithPrevious }
            : null;
    }

    // María Pérez dijo: «...»; dijo que «...».
    public static bool IsLedIn(Narration narration, int quotation) =>
        narration.Is(quotation - 1, TokenKind.Colon) || narration.Is(quotation - 1, WordClass.Subordinator);

    static Attribution? After(Narration narration, int quotation)
    {
        var start = BehindMarks(narration, quotation, out var softly);
        var end = narration.EndOfSentence(start);
        var leadsOn = narration.Is(end, TokenKind.Quotation) || narration.Is(end, TokenKind.Colon);
        var limit = Math.Min(end, start + (softly ? FarthestVerbSoftly : FarthestVerb));
        return start >= end || (softly && leadsOn)
            ? null
            : Inverted(narration, quotation, start, end)
                ?? SubjectFirst(narration, start, limit)
                ?? UnknownVerbs.Of(narration, start, end);
    }

    /// <summary>The token behind a quotation and the marks that follow it.</summary>
    /// <param name="softly">Whether a sentence seems to have ended inside the quotation.</param>
    public static int BehindMarks(Narration narration, int quotation, out bool softly)
    {
        var start = quotation + 1;
        softly = false;
        while (narration.Is(start, TokenKind.SoftStop) || narration.Is(start, TokenKind.Comma)
            || narration.Is(start, TokenKind.Dash))
        {
            softly |= narration.Is(start, TokenKind.SoftStop);
            start++;
        }

        return start;
    }

    // «...», a déclaré Jean Dupont; «...», según María Pérez; « ... », dit-il.
    static Attribution? Inverted(Narration narration, int quotation, int start, int end)
    {
        var verb = ForeignPhrase.SkipHelpers(narration, start, end);
        if (verb >= end || !narration.Is(verb, WordClass.Cue))
        {
            return null;
        }

        var pronoun = verb;
        while (pronoun > start && !narration.Is(pronoun, WordClass.Pronoun))
        {
            pronoun--;
        }

        var subject = narration.Is(pronoun, WordClass.Pronoun)
            ? new(pronoun, pronoun, PhraseKind.Pronoun, pronoun)
            : SubjectsAbroad.IsNobodys(narration, verb) ? CaselessPhrase.Nobody(verb)
            : ForeignPhrase.Behind(narration, verb, end) ?? SubjectsAbroad.BehindAside(narration, verb, end)
                ?? SubjectsAbroad.BodyBehind(narration, verb, end) ?? Around(narration, quotation)
                ?? SubjectsAbroad.Unread(narration, verb);
        return new(AttributionPlace.After, subject, verb);
    }

    // Ahmet Orbay, "..." dedi.
    static SpeakerPhrase? Around(Narration narration, int quotation) => narration.Tongue is { HasVerbLast: true }
        ? NameBefore(narration, quotation)
            ?? FirstSubject(narration, narration.StartOfSentence(quotation), quotation)
        : null;

    // At the given name, or behind a title.
    static int NameIn(Narration narration, int first, int last)
    {
        var name = first;
        while (name < last && !ForeignPhrase.IsGivenName(narration, name))
        {
            name++;
        }

        return name < last ? name : narration.Is(first - 1, WordClass.Title) ? first : -1;
    }

    // Zam için konuşan Başkan Ahmet Orbay, "...": a full name right before the quotation.
    static SpeakerPhrase? NameBefore(Narration narration, int quotation)
    {
        var last = quotation - 1;
        while (last > 0 && (narration.Is(last, TokenKind.Comma) || narration.Is(last, TokenKind.Colon)
            || narration.Is(last, WordClass.Adverb)))
        {
            last--;
        }

        var first = last;
        while (narration.Is(first - 1, WordClass.Capital) && first > last - FarthestNegation)
        {
            first--;
        }

        return first < last && narration.Is(last, WordClass.Capital)
            && NameIn(narration, first, last) is var name and >= 0
            ? new(first, last, PhraseKind.Name, name)
            : null;
    }

    // «...», Jean Dupont a déclaré.
    static Attribution? SubjectFirst(Narration narration, int start, int limit) =>
        ForeignPhrase.At(narration, ForeignPhrase.SkipHelpers(narration, start, limit), limit) is { } subject
            && VerbBehind(narration, subject.Last + 1, limit) is var verb and >= 0
            ? new(AttributionPlace.After, subject, verb)
            : null;

    static int VerbBehind(Narration narration, int start, int limit)
    {
        for (var i = start; i < limit; i++)
        {
            if (CueTokens.IsPast(narration, i))
            {
                return i;
            }
        }

        return -1;
    }

    static Attribution? Before(Narration narration, int quotation, List<Attribution> earlier)
    {
        var floor = narration.StartOfSentence(quotation);
        for (var i = quotation - 1; i >= floor; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return CueBefore.Inherited(narration, i, earlier);
            }

            // « ... », annonce Jean Dupont, qui compte « ... »: the verb belongs to the quotation before it.
            if (narration.Is(i, WordClass.Cue) && QuotationBefore(narration, i) is var told and >= 0)
            {
                return CueBefore.Inherited(narration, told, earlier);
            }

            if (narration.Is(i, WordClass.Cue) && CueTokens.At(narration, i) is { } cue)
            {
                if (!narration.Is(quotation - 1, TokenKind.Colon) && IsNegated(narration, i))
                {
                    return new(AttributionPlace.Unsaid);
                }

                var subject = cue.Form == CueForm.Preposition
                    ? ForeignPhrase.At(narration, i + 1, quotation) ?? CaselessPhrase.Nobody(i)
                    : narration.IsOneOf(i + 1, By) && ForeignPhrase.At(narration, i + 2, quotation) is { } doer ? doer
                    : SubjectsAbroad.IsNobodys(narration, i) ? CaselessPhrase.Nobody(i)
                    : Subject(narration, floor, i, quotation) ?? Same(narration, floor, i, earlier);
                return subject is null && narration.Tongue is not { DropsPronouns: true }
                    ? null
                    : new(AttributionPlace.Before, subject ?? SubjectsAbroad.Unsaid(narration, floor, i), i);
            }
        }

        // По словам Ивана Марвина, «...»; Pour Jean Dupont, « ... »
        if (SourceAt(narration, floor, quotation) is { } source)
        {
            return source;
        }

        // Jean Dupont ne décolère pas : « ... »
        return narration.Is(quotation - 1, TokenKind.Colon)
            && FirstSubject(narration, floor, quotation - 1) is { Kind: not PhraseKind.Description } head
                ? new(AttributionPlace.Before,
                    IsOfWords(narration, head) ? NameBefore(narration, quotation) ?? head : head)
                : null;
    }

    // „...“, sagt Anna Merk und fügt hinzu: „...“; « ... », avertit Jeanne Dupont, qui plaide pour « ... »
    static SpeakerPhrase? Same(Narration narration, int floor, int verb, List<Attribution> earlier) =>
        earlier is [.., { IsCued: true, Place: AttributionPlace.After } last] && last.Quotation >= floor
            && (narration.Is(verb - 1, WordClass.Conjunction)
                || (narration.Is(verb - 1, WordClass.Relative) && last.Subject?.Last == verb - 3))
            ? last.Subject
            : null;

    static SpeakerPhrase? Subject(Narration narration, int floor, int verb, int quotation)
    {
        var before = SubjectBefore(narration, floor, verb) is { } found && !SubjectsAbroad.IsTold(narration, found, verb)
            ? found
            : default(SpeakerPhrase?);
        return before is null
            ? BehindAs(narration, floor, verb) ?? ForeignPhrase.Behind(narration, verb, quotation)
                ?? SubjectsAbroad.BodyBefore(narration, floor, verb)
            : IsOfWords(narration, before.Value) && ForeignPhrase.At(narration, verb + 1, quotation) is
                { Kind: PhraseKind.Name } name && ForeignPhrase.IsGivenName(narration, name.NameFirst)
                ? name
                : before;
    }

    // "Wie die Polizei mitteilte, ..."
    static SpeakerPhrase? BehindAs(Narration narration, int floor, int verb)
    {
        var segment = ClauseShape.SegmentStart(narration, floor, verb);
        return narration.Is(segment, WordClass.Subordinator)
            && ForeignPhrase.At(narration, segment + 1, verb) is { Kind: not PhraseKind.Pronoun } phrase
            && phrase.First == segment + 1
                ? phrase
                : null;
    }

    // "Deutliche Worte fand Ministerin Anna Merk": where nouns have capitals two of them are not yet a name.
    static bool IsOfWords(Narration narration, SpeakerPhrase phrase) => narration.Tongue is { HasCapitalNouns: true }
        && phrase.Kind == PhraseKind.Name && !ForeignPhrase.IsGivenName(narration, phrase.NameFirst);

    // "n'a pas dit", "sagte nicht": what was not said is nobody's. "No solo dijo" says more, not less.
    static bool IsNegated(Narration narration, int cue)
    {
        var tongue = narration.Tongue!;
        for (var i = cue - 1; i >= 0 && i >= cue - FarthestNegation && narration[i].IsWord; i--)
        {
            if (tongue.IsNegation(narration[i].Of(narration.Source)))
            {
                return true;
            }

            if (!narration.Is(i, WordClass.Auxiliary | WordClass.Pronoun))
            {
                break;
            }
        }

        return narration.Is(cue + 1, TokenKind.Word) && tongue.IsNegationBehind(narration[cue + 1].Of(narration.Source));
    }

    static Attribution? SourceAt(Narration narration, int floor, int quotation)
    {
        var length = narration.Tongue!.LengthOfSource(narration, floor);
        if (length == 0 || ForeignPhrase.At(narration, floor + length, quotation) is not { } phrase
            || phrase.First != floor + length)
        {
            return null;
        }

        // "Pour Noël" and "Para mañana" are no sources; "Pour Jean Dupont" is.
        return length > 1 || (phrase.Kind == PhraseKind.Name && phrase.Last > phrase.NameFirst)
            || IsSomebody(narration, phrase)
            ? new(AttributionPlace.Before, phrase, floor)
            : null;
    }

    // "Pour l'association", "Para el ministro"
    static bool IsSomebody(Narration narration, SpeakerPhrase phrase)
    {
        var noun = narration.Is(phrase.First, WordClass.Determiner) ? phrase.First + 1 : phrase.First;
        return noun <= phrase.Last && (narration.Is(noun, WordClass.Title)
            || narration.Tongue!.Unnamed.IsBody(narration[noun].Of(narration.Source)));
    }

    // The quotation that a verb follows, with nothing but marks and helpers between; -1 where none does.
    static int QuotationBefore(Narration narration, int verb)
    {
        var i = verb - 1;
        while (narration.Is(i, WordClass.Auxiliary | WordClass.Adverb) && i > verb - FarthestVerbSoftly)
        {
            i--;
        }

        var marks = i;
        while (narration.Is(i, TokenKind.Comma) || narration.Is(i, TokenKind.Dash))
        {
            i--;
        }

        return i < marks && narration.Is(i, TokenKind.Quotation) ? i : -1;
    }

    // What stands between the last comma and the verb, as in "Interrogée mardi, elle a dit"; else the head of the
    // sentence, of which more was said between commas. "Am Montag sagte Anna Merk" has its subject behind the verb.
    static SpeakerPhrase? SubjectBefore(Narration narration, int floor, int verb)
    {
        var segment = ClauseShape.SegmentStart(narration, floor, verb);
        return (segment > floor ? ForeignPhrase.At(narration, segment, verb) : null)
            ?? FirstSubject(narration, floor, verb);
    }

    /// <summary>The first phrase of a sentence that is no introduction.</summary>
    public static SpeakerPhrase? FirstSubject(Narration narration, int floor, int end)
    {
        var start = floor;
        while (start < end && (!narration[start].IsWord || ForeignPhrase.LengthOfAside(narration, start) > 0
            || ForeignPhrase.IsIntroduction(narration, start)))
        {
            start = !narration[start].IsWord ? start + 1
                : ForeignPhrase.LengthOfAside(narration, start) is > 0 and var length ? start + length
                : ClauseShape.SegmentEnd(narration, start, end) + 1;
        }

        return ForeignPhrase.At(narration, start, end) is { } first ? BehindState(narration, first, end) ?? first : null;
    }

    // "Preguntada por los retrasos, la alcaldesa Ana Marvin": how the subject is, before the subject.
    static SpeakerPhrase? BehindState(Narration narration, SpeakerPhrase first, int end)
    {
        if (first.Kind != PhraseKind.Name || first.Last > first.First || !narration.Is(first.Last + 1, WordClass.Preposition)
            || ForeignPhrase.IsGivenName(narration, first.First))
        {
            return null;
        }

        var next = ClauseShape.SegmentEnd(narration, first.First, end) + 1;
        return next < end && ForeignPhrase.At(narration, next, end) is { Kind: PhraseKind.Name } name
            && name.First == next && name.Last > name.NameFirst
                ? name
                : null;
    }
}
