namespace Digest.Briefs;

/// <summary>Takes two for the speaker where the text says that they speak together: "Jane Roe and the port said in a joint
/// statement". One of them alone would be half the truth.</summary>
static class JointSpeakers
{
    // Words behind the verb that may say so, and words of what the first of the two is.
    const int Farthest = 10;

    /// <summary>The two whose verb stands at a token, the second of whom is given as its subject; null where one speaks.
    /// </summary>
    public static SpeakerPhrase? Before(Narration narration, int floor, int verb, SpeakerPhrase second)
    {
        if (narration.Tongue is not null || second.Kind == PhraseKind.Pronoun || second.First < floor
            || !SpeakTogether(narration, floor, verb))
        {
            return null;
        }

        var and = And(narration, floor, second.First);
        if (and < 0)
        {
            return null;
        }

        var start = ClauseShape.SkipLittle(narration, ClauseShape.SegmentStart(narration, floor, and), and);
        return start < and && !ClauseShape.IsIntroduction(narration, start) && HoldsNoVerb(narration, start, and)
            ? new(start, second.Last, PhraseKind.Pair, start)
            : null;
    }

    /// <summary>The same behind the verb, where the first of the two is given: "said Jane Roe and the port".</summary>
    public static SpeakerPhrase? Behind(Narration narration, int verb, SpeakerPhrase first, int end) =>
        narration.Tongue is null && narration.IsWord(first.Last + 1, "and") && SpeakTogether(narration, verb, first.Last)
            && PhraseReader.At(narration, first.Last + 2, end) is { Kind: not PhraseKind.Pronoun } second
            && second.First == first.Last + 2
            ? new(first.First, second.Last, PhraseKind.Pair, first.First)
            : null;

    // The "and" right before the second, or before what she is: "and his deputy, Jane Roe,".
    static int And(Narration narration, int floor, int second)
    {
        var i = narration.Is(second - 1, TokenKind.Comma) ? second - 2 : second - 1;
        var isRole = i < second - 1;
        while (isRole && i > floor && i > second - Farthest && narration.Is(i, TokenKind.Word)
            && !narration.IsWord(i, "and"))
        {
            i--;
        }

        return i > floor && narration.IsWord(i, "and") ? i : -1;
    }

    static bool SpeakTogether(Narration narration, int floor, int verb)
    {
        for (var i = floor; i < Math.Min(narration.Count, verb + Farthest) && i < floor + (Farthest * Farthest); i++)
        {
            if (narration.IsOneOf(i, "joint", "jointly"))
            {
                return true;
            }
        }

        return false;
    }

    static bool HoldsNoVerb(Narration narration, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (CueTokens.IsFinite(narration, i)
                || (narration.Is(i, WordClass.Auxiliary) && !narration.Is(i, WordClass.Capital)))
            {
                return false;
            }
        }

        return true;
    }
}
