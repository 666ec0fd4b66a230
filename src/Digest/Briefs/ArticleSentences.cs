using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>The sentences of an article's paragraphs, cut once for all who ask.</summary>
sealed class ArticleSentences(Article article)
{
    readonly CutParagraph?[] cut = new CutParagraph?[article.Paragraphs.Count];

    /// <summary>The sentences of a paragraph, told by its place among the paragraphs.</summary>
    public CutParagraph Of(int paragraph) => cut[paragraph] ??= Cut(article.Source, article.Paragraphs[paragraph].Span);

    static CutParagraph Cut(string source, TextSpan span)
    {
        var quoted = QuotedStretches.Find(source, span);
        return new(Sentences.Split(source, span, quoted), quoted);
    }
}

/// <summary>A paragraph cut into sentences, and the stretches of it that stand between quotation marks.</summary>
sealed record CutParagraph(Listing<TextSpan> Sentences, List<TextSpan> Quoted);
