using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Paragraphs that an article sets apart as somebody's words.</summary>
/// <param name="First">The first of its paragraphs, told by its place in the article.</param>
/// <param name="Signature">The paragraph that says whose words they are; -1 where none does.</param>
readonly record struct BlockQuotation(int First, int Last, int Signature)
{
    /// <summary>Its last paragraph, the signature included.</summary>
    public int End => Math.Max(Last, Signature);

    /// <summary>The block quotations of an article, in order.</summary>
    public static List<BlockQuotation> Of(Article article)
    {
        var found = new List<BlockQuotation>();
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            if (article.Paragraphs[i].Role != ParagraphRole.BlockQuotation)
            {
                continue;
            }

            var first = i;
            while (IsAt(article, i + 1, ParagraphRole.BlockQuotation) && !IsParted(article, i))
            {
                i++;
            }

            found.Add(new(first, i, IsAt(article, i + 1, ParagraphRole.Signature) ? i + 1 : -1));
        }

        return found;
    }

    static bool IsAt(Article article, int paragraph, ParagraphRole role) =>
        paragraph < article.Paragraphs.Count && article.Paragraphs[paragraph].Role == role;

    // In Markdown an empty line without a sign ends the block; elsewhere two that follow one another look like one.
    static bool IsParted(Article article, int paragraph)
    {
        if (article.Clipping.Format != ClippingFormat.Markdown)
        {
            return false;
        }

        var start = article.Paragraphs[paragraph].Span.End;
        var gap = article.Source.AsSpan(start, article.Paragraphs[paragraph + 1].Span.Start - start);
        var isFirst = true;
        foreach (var line in gap.EnumerateLines())
        {
            if (!isFirst && line.IsWhiteSpace())
            {
                return true;
            }

            isFirst = false;
        }

        return false;
    }
}
