namespace Digest.Briefs;

/// <summary>Takes a verb that no table knows for one of saying where its place leaves it nothing else to be: right behind a
/// quotation and before whoever speaks.</summary>
static class UnknownVerbs
{
    // Words behind the article.
    const int LongestDescription = 2;

    /// <summary>«...», soupire Jean Dupont; «...», tempête-t-elle; «...», ironiza.</summary>
    public static Attribution? Of(Narration narration, int verb, int end)
    {
        if (!narration.Is(verb, TokenKind.Word)
            || !(narration.Is(verb - 1, TokenKind.Comma) || narration.Is(verb - 1, TokenKind.Dash)))
        {
            return null;
        }

        if (narration.Is(verb, WordClass.Pronoun) && narration[verb].Of(narration.Source).ContainsAny('-', '‑'))
        {
            return new(AttributionPlace.After, new(verb, verb, PhraseKind.Pronoun, verb), verb);
        }

        // "si sfoga don Piero"
        if (narration.Is(verb, WordClass.Auxiliary) && !narration.Is(verb, WordClass.Cue)
            && narration.Is(verb + 1, TokenKind.Word))
        {
            verb++;
        }

        if (narration[verb].Class != WordClass.None || !char.IsLower(narration.Source[narration[verb].Start])
            || !narration.Tongue!.Unnamed.MayBeVerb(narration[verb].Of(narration.Source)))
        {
            return null;
        }

        // "wzdycha", "ironiza": nothing else stands behind the quotation.
        if (narration.Tongue is { DropsPronouns: true } && narration.Is(verb + 1, TokenKind.Stop))
        {
            return new(AttributionPlace.After, null, verb);
        }

        // "skarży się Marta Marvin"
        var start = narration.Is(verb + 1, WordClass.Auxiliary) ? verb + 2 : verb + 1;
        return ForeignPhrase.At(narration, start, end) is { } phrase && phrase.First == start && IsSpeaker(narration, phrase)
            ? new(AttributionPlace.After, phrase, verb)
            : null;
    }

    // A name alone, or a full one behind what its bearer is; "elle"; "un passante" and no more.
    static bool IsSpeaker(Narration narration, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Pronoun => narration.PronounAt(phrase.First) is Gender.He or Gender.She or Gender.They,
        PhraseKind.Name => phrase.NameFirst == phrase.First || phrase.Last > phrase.NameFirst
            || narration.Is(phrase.NameFirst - 1, WordClass.Title),
        _ => narration.Is(phrase.First, WordClass.Determiner) && phrase.Last <= phrase.First + LongestDescription
            && narration.Is(phrase.Last + 1, TokenKind.Stop),
    };
}
