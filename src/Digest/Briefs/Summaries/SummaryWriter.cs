using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Chooses the sentences of an article that say most of it, word for word and in their order.</summary>
/// <remarks>
/// A sentence is worth what Edmundson's signals say of it (New Methods in Automatic Extracting, 1969):
/// how early it stands, how
/// much of the title it holds, and how many of the words the article keeps
/// coming back to, which Nenkova and Vanderwende
/// (The Impact of Frequency on Summarization, 2005) found to carry most.
/// Sentences are taken one by one, each for what it
/// adds to those taken.
/// </remarks>
static class SummaryWriter
{
    // Later sentences of a very long text are not weighed, so that the work grows with the text and no faster.
    const int MostWeighed = 1000;

    // A newspaper sentence has some twenty words; three longer ones are no summary any more.
    const int WordsPerSentence = 20;

    const double LengthWeight = 1.2;
    const double RepetitionWeight = 0.6;

    public static Listing<Passage> Write(Article article, int sentences) =>
        Write(article, ArticleWords.Of(article), sentences);

    /// <summary>The same for an article whose words have been read already.</summary>
    public static Listing<Passage> Write(Article article, ArticleWords words, int sentences)
    {
        var (candidates, terms) = SummaryCandidates.Of(article, words, MostWeighed);
        var values = SummaryValues.Of(candidates, terms);
        var taken = new bool[candidates.Count];
        var said = new bool[terms];
        var wordsLeft = (double)sentences * WordsPerSentence;
        var count = 0;

        for (; count < sentences; count++)
        {
            var share = Math.Max(wordsLeft / (sentences - count), 1);
            var best = Best(candidates, values, taken, said, share);
            if (best < 0)
            {
                break;
            }

            taken[best] = true;
            wordsLeft -= candidates[best].Words;
            foreach (var term in candidates[best].Terms)
            {
                said[term] = true;
            }
        }

        return count > 0 || sentences < 1 ? Passages(article, candidates, taken) : Opening(article);
    }

    static Listing<Passage> Passages(Article article, List<SummaryCandidate> candidates, bool[] taken)
    {
        var passages = new List<Passage>();
        for (var i = 0; i < taken.Length; i++)
        {
            if (taken[i])
            {
                passages.Add(Passage(article, candidates[i].Span));
            }
        }

        return passages.ToListing();
    }

    // The place of the sentence worth most, of equals the first; -1 when none is left.
    static int Best(List<SummaryCandidate> candidates, double[] values, bool[] taken, bool[] said, double share)
    {
        var (best, most) = (-1, double.NegativeInfinity);
        for (var i = 0; i < taken.Length; i++)
        {
            var stands = candidates[i].StandsAlone || i == 0 || taken[i - 1];
            if (candidates[i].IsFit && stands && !taken[i]
                && values[i] - Loss(candidates[i], said, share) is var value && value > most)
            {
                (best, most) = (i, value);
            }
        }

        return best;
    }

    /// <summary>What a sentence is worth less for being long and for saying again what the others say.</summary>
    static double Loss(SummaryCandidate candidate, bool[] said, double share)
    {
        var repeated = 0;
        foreach (var term in candidate.Terms)
        {
            repeated += said[term] ? 1 : 0;
        }

        return (LengthWeight * Math.Max(0, candidate.Words - share) / share)
            + (RepetitionWeight * repeated / Math.Max(1, candidate.Terms.Length));
    }

    /// <summary>The first sentence of an article that has none fit for a summary, or as much of it as fits.</summary>
    static Listing<Passage> Opening(Article article)
    {
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role is ParagraphRole.Body
            or ParagraphRole.ListItem or ParagraphRole.BlockQuotation))
        {
            if (Sentences.Split(article.Source, paragraph.Span) is [var first, ..])
            {
                return [Passage(article, Beginning(article.Source, first))];
            }
        }

        return [];
    }

    static TextSpan Beginning(string source, TextSpan sentence)
    {
        if (sentence.Length <= SummaryCandidates.MostLetters)
        {
            return sentence;
        }

        var most = source.AsSpan(sentence.Start, SummaryCandidates.MostLetters);
        var end = most.LastIndexOf(' ') is > 0 and var space ? space : most.Length;
        return sentence with { End = sentence.Start + (char.IsHighSurrogate(most[end - 1]) ? end - 1 : end) };
    }

    static Passage Passage(Article article, TextSpan span) => new(span.Of(article.Source), span);
}
