namespace Digest.Articles;

/// <summary>An element of a page, reduced to what tells an article from what stands around it.</summary>
/// <remarks>It is filled once, from the leaves up, while the page is walked; afterwards it is only read.</remarks>
sealed class HtmlNode(string tag, string marks, HtmlNode? parent)
{
    /// <summary>The element's name in lower case.</summary>
    public string Tag { get; } = tag;

    /// <summary>Class, id, role and itemprop in lower case, as words with a space around each.</summary>
    public string Marks { get; } = marks;

    public HtmlNode? Parent { get; } = parent;

    /// <summary>The element's text and child elements in order: a piece has one or the other.</summary>
    public List<HtmlPiece> Pieces { get; } = [];

    /// <summary>Letters of text within, runs of white space counted once.</summary>
    public int TextLength { get; set; }

    /// <summary>Those of them that stand in links.</summary>
    public int LinkLength { get; set; }

    /// <summary>Letters of the text that stands in no block within this element, and those of them in links.</summary>
    public int OwnLength { get; set; }

    public int OwnLinks { get; set; }

    /// <summary>True for a paragraph, or a block used as one: enough text of its own, and few links in it.</summary>
    public bool IsProse { get; set; }

    /// <summary>Letters that stand in paragraphs which read like prose.</summary>
    public int ProseLength { get; set; }

    /// <summary>True when a heading of the first rank stands within: most likely the article's title.</summary>
    public bool HasTopHeading { get; set; }

    /// <summary>True when a heading of any rank stands within.</summary>
    public bool HasHeading { get; set; }

    /// <summary>True for what no reader of the article sees or wants.</summary>
    public bool IsNoise { get; set; }

    /// <summary>How much speaks for this element as the one that holds the article.</summary>
    public double Score { get; set; }

    public double LinkShare => TextLength == 0 ? 0 : (double)LinkLength / TextLength;

    public bool Has(string mark) => Marks.Contains(mark, StringComparison.Ordinal);
}

/// <summary>A stretch of text or an element within an element.</summary>
readonly record struct HtmlPiece(string? Text, HtmlNode? Node);
