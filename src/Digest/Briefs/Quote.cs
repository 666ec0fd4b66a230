using Digest.Text;

namespace Digest.Briefs;

/// <summary>Words that somebody said, exactly as printed. A quotation split by its cue has several parts.</summary>
/// <param name="IsKey">One of the few that the page shows first.</param>
sealed record Quote(Listing<Passage> Parts, QuoteKind Kind, Speaker? Speaker, Cue? Cue, bool IsKey = false)
{
    /// <summary>How long its parts are together.</summary>
    public int Letters()
    {
        var letters = 0;
        foreach (var part in Parts)
        {
            letters += part.Length;
        }

        return letters;
    }

    /// <summary>The words piece by piece: parts between which the article says nothing, as from line to line of a block
    /// quotation and from paragraph to paragraph of a long one, are one piece.</summary>
    /// <param name="shown">The words of a part as they are to be shown.</param>
    public Listing<string> Pieces(Func<Passage, string> shown)
    {
        var pieces = new List<string>(Parts.Count);
        for (var i = 0; i < Parts.Count; i++)
        {
            var words = shown(Parts[i]);
            if (i > 0 && Adjoin(Parts[i - 1].Span, Parts[i].Span))
            {
                pieces[^1] = $"{pieces[^1]} {words}";
            }
            else
            {
                pieces.Add(words);
            }
        }

        return [.. pieces];
    }

    // An empty line, a mark that opens the words anew, the sign of a block quotation.
    const int LongestGap = 5;

    static bool Adjoin(TextSpan before, TextSpan after) => before.Length > 0 && after.Start >= before.End
        && after.Start - before.End <= LongestGap;
}

/// <summary>Words of the source without their quotation marks, and where they stand;
/// no place (0 to 0) when only the editor vouches for them.</summary>
readonly record struct Passage(PackedText Words, TextSpan Span)
{
    public Passage(string text, TextSpan span)
        : this(new PackedText(text), span)
    {
    }

    public string Text => Words.ToString();

    /// <summary>How long the words are, in UTF-16 units.</summary>
    public int Length => Span.Length > 0 ? Span.Length : Text.Length;

    /// <summary>The words as a summary prints them, without marks of footnotes that are not there.
    /// Quotations are printed as they stand.</summary>
    public string Shown => FootnoteMarks.Remove(Text);
}

/// <summary>How much of a sentence the quoted words are.</summary>
enum QuoteKind
{
    /// <summary>Someone's words, worth a line of their own.</summary>
    Statement,

    /// <summary>A few words of someone's within the writer's sentence.</summary>
    Fragment,
}

/// <summary>Who spoke.</summary>
/// <param name="Name">The resolved name, or for an unnamed source the description: "a former official".</param>
/// <param name="AsWritten">The words that name the speaker at the quotation: "he", "Al-Yasser".</param>
/// <param name="Span">Where those words stand; null when the speaker is carried over or written down by the
/// editor.</param>
/// <param name="IsNamed">False for a description.</param>
/// <param name="How">The rule that decided, in words for readers.</param>
sealed record Speaker(string Name, string AsWritten, TextSpan? Span, bool IsNamed, string How);

/// <summary>The words that say that somebody speaks: "told reporters that" has the cue "told".</summary>
sealed record Cue(string Words, CueClass Class, TextSpan? Span);

/// <summary>What a cue says about the speaking.</summary>
enum CueClass
{
    Said,
    Claimed,
    Denied,
    Warned,
    Asked,
    Promised,
    Demanded,
    Praised,
    Criticised,
    Agreed,
    Wrote,
}
