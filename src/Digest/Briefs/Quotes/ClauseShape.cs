namespace Digest.Briefs;

/// <summary>Reads the shape of a sentence: its segments between marks,
/// its introductions, the helpers of its verbs.</summary>
static class ClauseShape
{
    const WordClass Introductions = WordClass.Preposition | WordClass.Subordinator | WordClass.Relative
        | WordClass.Participle
        | WordClass.Cue | WordClass.Auxiliary;

    static readonly string[] AdjectiveEndings = ["stent", "cious", "xious", "nable", "sible", "teful", "dful", "ware",
        "less", "lient", "dent", "tant", "tive", "lar", "ntrary"];

    // "In Iowa", "Asked about it", "Denying everything"; but not "Fleming said", whose capital is that of a name.
    public static bool IsIntroduction(Narration narration, int i)
    {
        if (narration.Tongue is null && IsState(narration, i))
        {
            return true;
        }

        // "state Sen. Jane Roe of Ellery": the state is not a verb.
        if (narration.Tongue is null && narration.IsWord(i, "state") && narration.Is(i + 1, WordClass.Title))
        {
            return false;
        }

        if (!narration.Is(i, Introductions) || narration.Is(i, WordClass.Determiner))
        {
            return false;
        }

        return !narration.Is(i, WordClass.Capital)
            || (narration.Is(i + 1, TokenKind.Word)
                && !narration.Is(i + 1, WordClass.Capital | WordClass.Cue | WordClass.Auxiliary | WordClass.Adverb
                    | WordClass.Body | WordClass.Relative));
    }

    // "Consistent with it, the board", "Unable to go, Roe": how the subject is, before the subject.
    static bool IsState(Narration narration, int i)
    {
        if (!narration.Is(i, WordClass.Capital)
            || !narration.IsOneOf(i + 1, "with", "to", "of", "about", "for", "from", "by"))
        {
            return false;
        }

        var word = narration[i].Of(narration.Source);
        foreach (var ending in AdjectiveEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Auxiliaries, adverbs and times between the subject and its verb; also "went on to".
    public static int BeforeHelpers(Narration narration, int floor, int verb)
    {
        var end = verb;
        while (end > floor && narration[end - 1].IsWord && IsHelper(narration, end - 1))
        {
            end--;
        }

        return end;
    }

    public static int SkipLittle(Narration narration, int start, int end)
    {
        while (start < end && (narration.Is(start, WordClass.Conjunction)
            || (narration.Is(start, WordClass.Time) && !PhraseEnd.IsGivenName(narration, start))
            || (narration.Is(start, WordClass.Adverb)
                && !narration.Is(start, WordClass.Determiner | WordClass.Subordinator))))
        {
            start++;
        }

        return start;
    }

    public static int SegmentStart(Narration narration, int floor, int end)
    {
        var start = end;
        while (start > floor && narration[start - 1].IsWord)
        {
            start--;
        }

        return start;
    }

    public static int SegmentEnd(Narration narration, int start, int end)
    {
        while (start < end && narration[start].IsWord)
        {
            start++;
        }

        return start;
    }

    static bool IsHelper(Narration narration, int i) =>
        (narration.Is(i, WordClass.Auxiliary | WordClass.Adverb)
            && !narration.Is(i, WordClass.Capital | WordClass.Pronoun | WordClass.Determiner))
        || narration.Is(i, WordClass.Time)
        || narration.IsOneOf(i, "to", "went", "continued", "proceeded", "'s")
        || (narration.IsWord(i, "on") && (narration.IsWord(i - 1, "went") || narration.Is(i + 1, WordClass.Time)));
}
