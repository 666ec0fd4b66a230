namespace Digest.Briefs;

/// <summary>Says how much a sentence is about somebody whom it names.</summary>
static class MentionWeights
{
    public const double Subject = 3;

    /// <summary>Of a subject whose name is still to come, and will then count as a mention.</summary>
    public const double SubjectToCome = 6;
    public const double Mention = 1.5;
    public const double Indirect = 1.5;
    const double Aside = 1;

    public static double Of(Narration narration, int i, int last)
    {
        var before = i - 1;
        while (before > i - SpeakerRoles.MostTitles && (narration.Is(before, WordClass.Title)
            || (before < i - 1 && narration.Is(before, WordClass.Capital) && narration.Is(before + 1, WordClass.Title))))
        {
            before--;
        }

        // "La concejala Jeanne Marvin": what she is, in words of no table, behind the article that opens the sentence.
        if (narration.Tongue is { IsCaseless: false } && before > 0 && narration.Is(before, TokenKind.Word)
            && narration[before].Class == WordClass.None && narration.Is(before - 1, WordClass.Determiner)
            && (before == 1 || !narration[before - 2].IsWord))
        {
            before--;
        }

        // "the Sons of the River" are as much a subject as "Roe".
        if (narration.Is(before, WordClass.Determiner))
        {
            before--;
        }

        // "Roe's", "of Roe", "Roe spokesman John Poe": the sentence is about somebody else.
        if (narration.Is(last, WordClass.Possessive) || narration.Is(before, WordClass.Preposition)
            || (narration.Is(last + 1, WordClass.Body | WordClass.Title) && !narration.Is(last + 1, WordClass.Capital))
            || IsPartOfRole(narration, i, last))
        {
            return Aside;
        }

        return before < 0 || !narration[before].IsWord
            || narration.Is(before, WordClass.Conjunction | WordClass.Subordinator)
            ? Subject
            : Mention;
    }

    // "Acme communications director Jane Roe": Acme only says of what she is director.
    static bool IsPartOfRole(Narration narration, int i, int last) =>
        PhraseReader.At(narration, i, narration.Count) is { Kind: PhraseKind.Name } phrase
        && phrase.NameFirst > last + 1 && narration.Is(phrase.NameFirst - 1, WordClass.Title);
}
