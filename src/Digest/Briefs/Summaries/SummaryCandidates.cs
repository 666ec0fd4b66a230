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
/// <param name="QuotedShare">How much of it stands in quotation marks, 0 to 1.</param>
sealed record SummaryCandidate(
    TextSpan Span, int Words, int[] Terms, int[] Names, double TitleShare, bool IsPersonal, bool IsFit,
    bool StandsAlone, double QuotedShare);

/// <summary>Cuts an article into the sentences that its summary may take.</summary>
sealed class SummaryCandidates
{
    /// <summary>The most letters of a sentence that a summary prints; what has more was never meant for one.</summary>
    public const int MostLetters = 1000;

    const int FewestWords = 6;

    const int MostOnStack = 128;

    readonly string source;
    readonly ArticleTerms terms;
    readonly InterviewLabels labels;

    // By term: the last sentence that holds it, counted from 1.
    readonly int[] lastSeen;
    int sentences;

    SummaryCandidates(Article article, ArticleWords words)
    {
        source = article.Source;
        labels = new(article);
        terms = new(words, article.Metadata.Title?.Value);
        lastSeen = new int[terms.Count + words.Forms];
    }

    /// <summary>The sentences in order, the first <paramref name="most"/> at most, and how many terms they have among
    /// them.</summary>
    public static (List<SummaryCandidate> Candidates, int Terms) Of(Article article, ArticleWords words, int most)
    {
        var cutter = new SummaryCandidates(article, words);
        var candidates = new List<SummaryCandidate>();
        for (var i = 0; i < article.Paragraphs.Count && candidates.Count < most; i++)
        {
            if (!IsOwnText(article.Paragraphs[i]))
            {
                continue;
            }

            var paragraph = words.Sentences.Of(i);
            var quoted = cutter.WithOpen(paragraph.Quoted, article.Paragraphs[i].Span);
            foreach (var sentence in paragraph.Sentences.Span[..Math.Min(paragraph.Sentences.Count,
                most - candidates.Count)])
            {
                var span = cutter.labels.Without(sentence);
                candidates.Add(cutter.Candidate(SentenceWords.In(words, i, span), span, quoted));
            }
        }

        return (candidates, cutter.terms.Count);
    }

    // “We waited. Nobody came. / “Then it rained,” said Roe: what a paragraph leaves open is speech to its end.
    List<TextSpan> WithOpen(List<TextSpan> quoted, TextSpan paragraph)
    {
        var text = paragraph.In(source);
        var open = text.LastIndexOf('“');
        return open < 0 || text[open..].Contains('”') ? quoted
            : [.. quoted, new(paragraph.Start + open, paragraph.End)];
    }

    // Block quotations are somebody else's words, also where nobody says whose.
    static bool IsOwnText(Paragraph paragraph) => paragraph.Role is ParagraphRole.Body or ParagraphRole.ListItem;

    // Nothing but somebody's words, so that the sentence does not say whose: "“We waited. Nobody came.”"
    bool IsSpeech(TextSpan sentence, List<TextSpan> quoted)
    {
        foreach (var stretch in quoted)
        {
            if (stretch.Start <= sentence.Start && stretch.End >= sentence.End)
            {
                return true;
            }
        }

        var words = source.AsSpan(sentence.Start, sentence.Length);
        return words[0] switch
        {
            '“' => !words.Contains('”'),
            '"' => words.Count('"') == 1,
            _ => false,
        };
    }

    SummaryCandidate Candidate(SentenceWords sentence, TextSpan span, List<TextSpan> quoted)
    {
        var (held, named, inTitle) = TermsOf(sentence);
        var titleShare = terms.OfTitle == 0 ? 0 : (double)inTitle / terms.OfTitle;
        var isFit = sentence.Count >= FewestWords && span.Length <= MostLetters && SentenceForm.IsStatement(source, span)
            && !SentenceForm.BreaksOffSpeech(source.AsSpan(span.Start, span.Length))
            && !SentenceForm.IsNotice(sentence) && !IsSpeech(span, quoted);
        return new(span, sentence.Count, held, named, titleShare, SentenceForm.IsPersonal(sentence, quoted), isFit,
            !Dangling.Leans(sentence), QuotedShare(span, quoted));
    }

    static double QuotedShare(TextSpan sentence, List<TextSpan> quoted)
    {
        var letters = 0;
        foreach (var stretch in quoted)
        {
            letters += Math.Max(
                0, Math.Min(stretch.End, sentence.End) - Math.Max(stretch.Start, sentence.Start));
        }

        return (double)letters / sentence.Length;
    }

    (int[] Numbers, int[] Names, int InTitle) TermsOf(SentenceWords sentence)
    {
        sentences++;
        var (numbers, names, inTitle) = (0, 0, 0);
        Span<int> both = sentence.Count <= MostOnStack ? stackalloc int[2 * MostOnStack] : new int[2 * sentence.Count];
        var held = both[..sentence.Count];
        var named = both[sentence.Count..];
        for (var i = 0; i < sentence.Count; i++)
        {
            var number = terms.Of(sentence.First + i);
            if (number == Terms.None)
            {
                continue;
            }

            if (lastSeen[number] != sentences)
            {
                lastSeen[number] = sentences;
                held[numbers++] = number;
                inTitle += number < terms.OfTitle ? 1 : 0;
            }

            if (sentence[i].IsCapitalised && !sentence[i].StartsSentence)
            {
                named[names++] = number;
            }
        }

        return (held[..numbers].ToArray(), named[..names].ToArray(), inTitle);
    }
}
