namespace Digest.Briefs;

/// <summary>Where the words that attribute a quotation stand.</summary>
enum AttributionPlace
{
    /// <summary>Nothing in the paragraph says who speaks.</summary>
    Nowhere,

    /// <summary>"...," she said.</summary>
    After,

    /// <summary>She said, "..."</summary>
    Before,

    /// <summary>Together with the quotation before it, in the same sentence or right after it.</summary>
    WithPrevious,

    /// <summary>The sentence before the quotation tells of somebody who may be its speaker.</summary>
    SentenceBefore,

    /// <summary>Whoever it tells of listens, and nobody is named who speaks: "...," she was told.</summary>
    Unnamed,

    /// <summary>It is told that somebody did not say it: she did not say "...".</summary>
    Unsaid,
}

/// <summary>Who speaks a quotation by the shape of its paragraph alone;
/// names and pronouns are not yet looked up.</summary>
/// <param name="Cue">The token of the cue; -1 where there is none.</param>
readonly record struct Attribution(AttributionPlace Place, SpeakerPhrase? Subject = null, int Cue = -1)
{
    /// <summary>The token of the quotation.</summary>
    public int Quotation { get; init; }

    public bool IsCued => Cue >= 0;
}
