using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads the cues among the tokens of a narration.</summary>
static class CueTokens
{
    // After "the" or "of" such a word is a noun: the reports, of attacks, receiving reports.
    const WordClass BeforeNoun = WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Preposition
        | WordClass.Possessive
        | WordClass.Number | WordClass.Participle;

    /// <summary>The row of the table of cues that the token's word has, if any.</summary>
    public static CueWord? At(Narration narration, int i) => narration.Tongue is { } tongue
        ? tongue.CueOf(narration[i].Of(narration.Source))
        : QuoteCues.Of(narration[i].Of(narration.Source));

    /// <summary>The cue as the article writes it; null for no token.</summary>
    public static Cue? Cue(Narration narration, int i)
    {
        if (i < 0)
        {
            return null;
        }

        var span = narration[i].Span;
        if (narration.Tongue?.LengthOfSource(narration, i) is > 1 and var length)
        {
            span = span with { End = narration[i + length - 1].End };
        }

        if (HasPartner(narration, i) && narration[i + 1].Start == span.End + 1)
        {
            span = span with { End = narration[i + 1].End };
        }

        return new(Logotype.Of(span.Of(narration.Source)), At(narration, i)?.Class ?? CueClass.Said, span);
    }

    // "according to", "pointed out", "went on": half of it says nothing to whoever reads it by itself.
    static bool HasPartner(Narration narration, int i) => narration.Tongue is null
        && ((narration.IsWord(i, "according") && narration.IsWord(i + 1, "to"))
            || (narration.IsWord(i + 1, "out") && narration.IsOneOf(i, "point", "points", "pointed", "pointing"))
            || (narration.IsWord(i + 1, "on") && narration.IsOneOf(i, "go", "goes", "went", "going")));

    public static bool IsStrong(Narration narration, int i) => At(narration, i) is { Strength: CueStrength.Strong };

    /// <summary>A verb that has a subject of its own: said, tells.</summary>
    public static bool IsFinite(Narration narration, int i) =>
        narration.Is(i, WordClass.Cue) && !IsNoun(narration, i) && At(narration, i) is { Form: CueForm.Finite };

    /// <summary>A verb that tells of one occasion, and cannot be a noun: said, told, wrote, asserted.</summary>
    public static bool IsPast(Narration narration, int i) =>
        narration.Is(i, WordClass.Cue) && (narration.Tongue is null
            ? QuoteCues.IsPast(narration[i].Of(narration.Source))
            : At(narration, i) is { IsPast: true });

    /// <summary>was told, are often called.</summary>
    public static bool IsPassive(Narration narration, int i)
    {
        var before = narration.Is(i - 1, WordClass.Adverb) ? i - 2 : i - 1;
        return narration.IsOneOf(before, "was", "were", "is", "are", "been", "be");
    }

    public static bool IsNoun(Narration narration, int i) =>
        !IsPast(narration, i)
        && narration.Is(i - 1, TokenKind.Word) && (narration.Is(i - 1, BeforeNoun) || IsOfName(narration, i))
        && !narration.IsWord(i - 1, "to") && !narration.Is(i - 1, WordClass.Particle);

    // "a holiday snap", "this week's call": one who does it snaps and calls.
    static bool IsOneThing(Narration narration, int i) =>
        narration.Is(i - 1, TokenKind.Word) && narration[i - 1].Of(narration.Source)[^1] != 's'
            && narration.IsOneOf(i - 2, "a", "an", "one", "another", "this", "that", "every", "each")
            && (narration[i - 1].Class == WordClass.None || narration.Is(i - 1, WordClass.Number));

    // "Ellery state court", "the Gazette report", "the weak point": a verb would have an ending there. Nobody "brands" in
    // the present.
    static bool IsOfName(Narration narration, int i)
    {
        if (narration.IsWord(i, "brands") || (At(narration, i) is { IsBase: true } && IsOneThing(narration, i)))
        {
            return true;
        }

        if (!narration.IsOneOf(i, "state", "report", "claim", "charge", "request", "question", "attack", "comment",
            "offer", "note", "call", "post", "demand", "pledge", "appeal", "brand", "text", "point", "signal", "hint", "answer",
            "voice"))
        {
            return false;
        }

        var isOne = narration[i - 1].Of(narration.Source)[^1] != 's';
        return narration.Is(i - 1, WordClass.Capital) ? isOne || narration.IsWord(i, "state")
            : isOne && narration[i - 1].Class == WordClass.None && narration.Is(i - 2, BeforeNoun);
    }
}
