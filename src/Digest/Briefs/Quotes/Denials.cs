namespace Digest.Briefs;

/// <summary>Tells what somebody is said not to have said, and what was asked of them: not their words.</summary>
static class Denials
{
    // Words between "not" and its verb, and between "Asked" and the question.
    const int LongestHelpers = 4;

    // Calling a thing by a name is a judgement: whoever says he would not call it that speaks of the name.
    static readonly string[] Namers = ["call", "called", "describe", "described", "label", "labelled", "labeled", "term",
        "termed", "characterise", "characterised", "characterize", "characterized", "compare", "compared"];

    // "does not believe it": a view is said all the same.
    static readonly string[] Views = ["believe", "think", "thought", "believed", "know", "see", "want", "expect", "feel",
        "agree", "accept", "support", "understand", "mean", "care", "like"];

    static readonly string[] Refusals = ["refuse", "refuses", "refused", "refusing", "decline", "declines", "declined",
        "declining", "fail", "fails", "failed", "failing", "unable", "unwilling", "reluctant"];

    /// <summary>Roe did not say "sorry"; refused to say whether it was "robbed"; nobody said "thank you". But Roe did
    /// not only say "sorry", and did not hesitate to say it.</summary>
    public static bool Deny(Narration narration, int cue, SpeakerPhrase? subject) =>
        narration.Tongue is null
            && ((subject is { } phrase && (narration.IsOneOf(phrase.First, "nobody", "neither", "none")
                    || (narration.IsWord(phrase.First, "no") && narration.IsWord(phrase.First + 1, "one"))))
                || (IsNegated(narration, cue) && !narration.IsOneOf(cue, Views)) || IsRefused(narration, cue));

    /// <summary>Roe would not call it "safe": if somebody is said to say so, the judgement is theirs.</summary>
    public static bool IsJudgement(Narration narration, int cue) => narration.IsOneOf(cue, Namers);

    static bool IsNegated(Narration narration, int cue)
    {
        for (var i = cue - 1; i >= 0 && i >= cue - LongestHelpers && narration[i].IsWord; i--)
        {
            if (narration.IsOneOf(i, "not", "never", "cannot") || IsContraction(narration, i))
            {
                return !narration.IsOneOf(i + 1, "only", "just", "merely", "simply");
            }

            if (!narration.Is(i, WordClass.Adverb | WordClass.Auxiliary) && !narration.IsOneOf(i, "even", "yet"))
            {
                return false;
            }
        }

        return false;
    }

    // didn't, hasn't
    static bool IsContraction(Narration narration, int i)
    {
        var word = narration[i].Of(narration.Source);
        return word.Length > 3 && word[^1] is 't' && word[^2] is '\'' or '’' && word[^3] is 'n';
    }

    // refused to say, denied saying
    static bool IsRefused(Narration narration, int cue) =>
        (narration.IsWord(cue - 1, "to") && narration.IsOneOf(cue - 2, Refusals))
            || (narration.Is(cue, WordClass.Participle)
                && narration.IsOneOf(cue - 1, "denied", "denies", "deny", "avoided", "avoids"));

    /// <summary>Asked whether they were "armed", Roe answered: what stands in the question is the asker's.</summary>
    public static bool Ask(Narration narration, int floor, int quotation)
    {
        var opening = narration.IsWord(floor, "when") ? floor + 1 : floor;
        if (narration.Tongue is not null || !narration.IsOneOf(opening, "asked", "questioned", "pressed", "quizzed")
            || narration.Is(opening + 1, TokenKind.Comma))
        {
            return false;
        }

        for (var i = opening + 1; i < quotation; i++)
        {
            if (narration.Is(i, TokenKind.Comma) || narration.Is(i, TokenKind.Colon))
            {
                return false;
            }
        }

        return true;
    }
}
