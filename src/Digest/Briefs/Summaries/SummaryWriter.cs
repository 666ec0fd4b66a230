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
        var taken = new SortedSet<int>();
        var said = new bool[terms];
        var wordsLeft = (double)sentences * WordsPerSentence;

        while (taken.Count < sentences)
        {
            var share = Math.Max(wordsLeft / (sentences - taken.Count), 1);
            if (Best(candidates, taken, at => values[at] - Loss(candidates[at], said, share)) is not int best)
            {
                break;
            }

            taken.Add(best);
            wordsLeft -= candidates[best].Words;
            foreach (var term in candidates[best].Terms)
            {
                said[term] = true;
            }
        }

        return taken.Count > 0 || sentences < 1
            ? taken.Select(at => Passage(article, candidates[at].Span)).ToListing()
            : Opening(article);
    }

    static int? Best(List<SummaryCandidate> candidates, SortedSet<int> taken, Func<int, double> worth)
    {
        int? best = null;
        var most = double.NegativeInfinity;
        for (var i = 0; i < candidates.Count; i++)
        {
            var stands = candidates[i].StandsAlone || i == 0 || taken.Contains(i - 1);
            if (candidates[i].IsFit && stands && !taken.Contains(i) && worth(i) is var value && value > most)
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
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Heading))
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
