using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Takes the paragraphs of block quotations for words between marks, which is what they stand for.</summary>
static class BlockWords
{
    const string Emphasis = "*_ \t";

    /// <summary>The words of one paragraph of a block, without marks around them.</summary>
    public static MarkedWords Whole(Article article, BlockQuotation block, int paragraph) => Of(
        article,
        block,
        paragraph,
        QuotationMarks.Pair(article.Source, article.Paragraphs[paragraph].Span, MarkFamily.Double))[0];

    /// <summary>The words of one paragraph of a block, and those between marks within them.</summary>
    /// <param name="marked">What stands between marks in the paragraph.</param>
    public static List<MarkedWords> Of(Article article, BlockQuotation block, int paragraph, List<MarkedWords> marked)
    {
        var whole = WithoutEmphasis(article.Source, article.Paragraphs[paragraph].Span);
        var isLast = paragraph == block.Last;
        if (marked is [var cover, ..] && cover.Whole.Start == whole.Start && cover.Whole.End >= whole.End - 1)
        {
            return [cover with { Closed = isLast }, .. marked[1..]];
        }

        return
        [
            new(whole, whole, Depth: 0, MarkFamily.Double, Closed: isLast),
            .. marked.Select(words => words with { Depth = words.Depth + 1 }),
        ];
    }

    // Pull quotes are often set in italics by signs on both sides.
    static TextSpan WithoutEmphasis(string source, TextSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        var inner = text.Trim(Emphasis);
        return inner.IsEmpty || inner.Length == text.Length || text[0] != text[^1]
            ? span
            : new(span.Start + text.IndexOf(inner), span.Start + text.IndexOf(inner) + inner.Length);
    }
}
