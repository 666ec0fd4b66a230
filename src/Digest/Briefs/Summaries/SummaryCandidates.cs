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
    TextSpan Span, int Words, int[] Terms, int[] Names, double TitleShare, bool IsPersonal, bool IsFit,
    bool StandsAlone);

/// <summary>Cuts an article into the sentences that its summary may take.</summary>
sealed class SummaryCandidates
{
    /// <summary>The most letters of a sentence that a summary prints; what has more was never meant for one.</summary>
    public const int MostLetters = 1000;

    const int FewestWords = 6;

    readonly string source;
    readonly ArticleWords words;
    readonly Terms terms = new();
    readonly HashSet<int> title = [];
    readonly HashSet<int> seen = [];
    int next;

    SummaryCandidates(Article article, ArticleWords words)
    {
        source = article.Source;
        this.words = words;
        if (article.Metadata.Title?.Value is { } headline)
        {
            title.UnionWith(Words.Of(headline)
                .Select(word => Term(Lexicon.HashOf(word.Of(headline)), word.Of(headline))).OfType<int>());
        }
    }

    /// <summary>The sentences in order, the first <paramref name="most"/> at most, and how many terms they have among
    /// them.</summary>
    public static (List<SummaryCandidate> Candidates, int Terms) Of(Article article, ArticleWords words, int most)
    {
        var cutter = new SummaryCandidates(article, words);
        var candidates = new List<SummaryCandidate>();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Heading))
        {
            var quoted = QuotedStretches.Find(article.Source, paragraph.Span);
            foreach (var span in Sentences.Split(article.Source, paragraph.Span).Take(most - candidates.Count))
            {
                candidates.Add(cutter.Candidate(span, quoted));
            }
        }

        return (candidates, cutter.terms.Count);
    }

    SummaryCandidate Candidate(TextSpan span, List<TextSpan> quoted)
    {
        var sentence = SentenceWords.In(words, span, next);
        next = sentence.End;
        var (numbers, names) = TermsOf(sentence);
        var inTitle = title.Count == 0 ? 0 : (double)numbers.Count(title.Contains) / title.Count;
        var isFit = sentence.Count >= FewestWords && span.Length <= MostLetters && SentenceForm.IsStatement(source, span)
            && !SentenceForm.BreaksOffSpeech(source.AsSpan(span.Start, span.Length))
            && !SentenceForm.IsNotice(sentence);
        return new(span, sentence.Count, numbers, names, inTitle, SentenceForm.IsPersonal(sentence, quoted), isFit,
            !Dangling.Leans(sentence));
    }

    (int[] Numbers, int[] Names) TermsOf(SentenceWords sentence)
    {
        var numbers = new List<int>(sentence.Count);
        var names = new List<int>();
        seen.Clear();
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Term(sentence.Hash(i), sentence.Text(i)) is not { } number)
            {
                continue;
            }

            if (seen.Add(number))
            {
                numbers.Add(number);
            }

            if (sentence[i].IsCapitalised && !sentence[i].StartsSentence)
            {
                names.Add(number);
            }
        }

        return ([.. numbers], [.. names]);
    }

    int? Term(ulong hash, ReadOnlySpan<char> word) => terms.Of(hash, word);
}
