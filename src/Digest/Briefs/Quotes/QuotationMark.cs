namespace Digest.Briefs;

/// <summary>Marks that may open and close one another.</summary>
enum MarkFamily
{
    /// <summary>" “ ” „ and two apostrophes or two grave accents in a row.</summary>
    Double,

    /// <summary>« » and ‹ ›, also pointing inwards as in German print.</summary>
    Angle,

    /// <summary>' ‘ ’ ‚ and `.</summary>
    Single,

    /// <summary>「 and 」.</summary>
    Corner,

    /// <summary>『 and 』, most often inside the former.</summary>
    WhiteCorner,

    /// <summary>A dash, which nothing closes but narration.</summary>
    Dash,
}

/// <summary>What a mark does, by its surroundings and, where these say nothing, by its shape.</summary>
enum MarkLean
{
    /// <summary>It is no quotation mark: an apostrophe, a sign for inches.</summary>
    None,
    Opens,
    Closes,

    /// <summary>It closes what is open, else it opens.</summary>
    Either,
}

/// <summary>One quotation mark of a text.</summary>
/// <param name="IsStraight">The mark is one and the same for opening and closing: " and not “.</param>
readonly record struct QuotationMark(int Start, int Length, MarkFamily Family, MarkLean Lean, bool IsStraight)
{
    public int End => Start + Length;

    public bool IsClosedBy(QuotationMark other) => other.Family == Family;
}
