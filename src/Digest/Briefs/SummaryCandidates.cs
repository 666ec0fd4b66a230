using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>A sentence as the summary weighs it.</summary>
/// <param name="Terms">Its words of substance, each once, as numbers that are the same throughout the article.</param>
/// <param name="Names">Those of them that stand there as names.</param>
/// <param name="TitleShare">How much of the title it holds, 0 to 1.</param>
/// <param name="IsPersonal">The writer speaks of himself or to the reader.</param>
/// <param name="IsFit">A whole statement of the writer's: no question, scrap or notice.</param>
/// <param name="StandsAlone">It can be understood without the sentence before it.</param>
sealed record SummaryCandidate(
    TextSpan Span, int Words, List<int> Terms, List<int> Names, double TitleShare, bool IsPersonal, bool IsFit, bool StandsAlone);

/// <summary>Cuts an article into the sentences that its summary may take.</summary>
static class SummaryCandidates
{
    const int FewestWords = 6;

    public static List<SummaryCandidate> Of(Article article, int most)
    {
        var terms = new Terms();
        var title = new HashSet<int>();
        if (article.Metadata.Title?.Value is { } words)
        {
            title = [.. terms.In(words, Words.Of(words)).Numbers];
        }

        var candidates = new List<SummaryCandidate>();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Heading))
        {
            var quoted = QuotedStretches.Find(article.Source, paragraph.Span);
            foreach (var span in Sentences.Split(article.Source, paragraph.Span))
            {
                if (candidates.Count == most)
                {
                    return candidates;
                }

                candidates.Add(Of(article.Source, span, quoted, terms, title));
            }
        }

        return candidates;
    }

    static SummaryCandidate Of(string source, TextSpan span, List<TextSpan> quoted, Terms terms, HashSet<int> title)
    {
        var words = Words.Of(source, span);
        var (numbers, names) = terms.In(source, words);
        var inTitle = title.Count == 0 ? 0 : (double)numbers.Count(title.Contains) / title.Count;
        var isFit = words.Count >= FewestWords && SentenceForm.IsStatement(source, span) && !SentenceForm.IsNotice(source, words);
        return new(
            span, words.Count, numbers, names, inTitle, SentenceForm.IsPersonal(source, words, quoted), isFit,
            !Dangling.Leans(source, words));
    }
}
