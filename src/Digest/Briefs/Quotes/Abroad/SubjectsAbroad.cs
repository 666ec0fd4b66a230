namespace Digest.Briefs;

/// <summary>Tells who is meant where no phrase right beside a verb of saying is its subject: a body, nobody, or whom the
/// text was about.</summary>
static class SubjectsAbroad
{
    // Words between a verb and the body, or the aside, behind it.
    const int Nearby = 5;

    // Words between a body and the verb behind it.
    const int FarthestBody = 16;

    /// <summary>Whoever stands behind an aside: « ... », lance, ému, le maire.</summary>
    public static SpeakerPhrase? BehindAside(Narration narration, int verb, int end)
    {
        var next = narration.Is(verb + 1, TokenKind.Comma) ? ClauseShape.SegmentEnd(narration, verb + 2, end) : end;
        return next < end && next <= verb + Nearby && narration.Is(next, TokenKind.Comma)
            ? ForeignPhrase.At(narration, next + 1, end)
            : null;
    }

    /// <summary>Nobody where a verb needs a subject and none was read: whoever spoke last need not be meant.</summary>
    public static SpeakerPhrase? Unread(Narration narration, int verb) =>
        narration.Tongue is { DropsPronouns: false, HasVerbLast: false } && narration.Is(verb + 1, TokenKind.Word)
            ? CaselessPhrase.Nobody(verb)
            : null;

    /// <summary>Whether a verb is nobody's: "hieß es", "assure-t-on".</summary>
    public static bool IsNobodys(Narration narration, int verb)
    {
        var speakers = narration.Tongue!.Unnamed;
        return (narration.Is(verb + 1, TokenKind.Word) && speakers.IsImpersonal(narration[verb + 1].Of(narration.Source)))
            || (narration.Is(verb - 1, TokenKind.Word) && speakers.IsImpersonal(narration[verb - 1].Of(narration.Source)))
            || speakers.IsImpersonal(narration[verb].Of(narration.Source));
    }

    /// <summary>The body in which several people say it: «...», сообщили журналистам в МВД. Without one nobody is named.
    /// </summary>
    public static SpeakerPhrase? BodyBehind(Narration narration, int verb, int end)
    {
        if (!narration.Tongue!.Unnamed.IsOfSeveral(narration[verb].Of(narration.Source)))
        {
            return null;
        }

        for (var i = verb + 1; i < Math.Min(end, verb + Nearby); i++)
        {
            if (ForeignPhrase.Body(narration, i, end) is { } body)
            {
                return body;
            }
        }

        return CaselessPhrase.Nobody(verb);
    }

    /// <summary>The same before the verb: В МВД сообщили, что «...».</summary>
    public static SpeakerPhrase? BodyBefore(Narration narration, int floor, int verb)
    {
        if (!narration.Tongue!.Unnamed.IsOfSeveral(narration[verb].Of(narration.Source)))
        {
            return null;
        }

        for (var i = Math.Max(floor, verb - FarthestBody); i < verb; i++)
        {
            if (ForeignPhrase.Body(narration, i, verb) is { } body)
            {
                return body;
            }
        }

        return BodyBehind(narration, verb, narration.EndOfSentence(verb));
    }

    /// <summary>Whether a phrase before a verb of several is one person, who is told: "Павлу Орину ответили в компании".
    /// </summary>
    public static bool IsTold(Narration narration, SpeakerPhrase phrase, int verb) => phrase.Kind == PhraseKind.Name
        && narration.Tongue is { Declines: true } tongue && tongue.Unnamed.IsOfSeveral(narration[verb].Of(narration.Source))
        && phrase.Last > phrase.NameFirst && phrase.First == phrase.NameFirst
        && !narration.Is(phrase.Last + 1, WordClass.Conjunction)
        && !narration.Is(phrase.NameFirst - 1, WordClass.Conjunction);

    /// <summary>Nobody where words stand before a verb that were not understood, for one of them may be who says it;
    /// null where it goes on about whom the text was about: "Además, dijo".</summary>
    public static SpeakerPhrase? Unsaid(Narration narration, int floor, int verb)
    {
        for (var i = ClauseShape.SegmentStart(narration, floor, verb); i < verb; i++)
        {
            if (!narration.Is(i, WordClass.Auxiliary | WordClass.Adverb | WordClass.Time | WordClass.Conjunction
                | WordClass.Subordinator | WordClass.Relative | WordClass.Pronoun))
            {
                return CaselessPhrase.Nobody(verb);
            }
        }

        return null;
    }
}
