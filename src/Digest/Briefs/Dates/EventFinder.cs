using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what happened when: the dates of an article, each with the sentence that gives it.</summary>
static class EventFinder
{
    // "March 9, 2014." alone tells of nothing.
    const int FewestWords = 5;

    // Longer than any sentence written to be read; shown with each of its dates it would flood a timeline.
    const int LongestSentence = 1000;

    /// <summary>The dated events in order of the text; a date that the article leaves open is left out.</summary>
    public static Listing<DatedEvent> Find(Article article) => Find(article, new(article));

    /// <summary>The same for an article whose sentences may have been cut already.</summary>
    public static Listing<DatedEvent> Find(Article article, ArticleSentences sentences)
    {
        var events = new List<DatedEvent>();
        var found = new HashSet<(PartialDate Date, TextSpan Sentence)>();
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            if (article.Paragraphs[i].Role == ParagraphRole.Heading)
            {
                continue;
            }

            foreach (var (date, _, sentence) in DateMentions.In(article, i, sentences))
            {
                if (sentence.Length <= LongestSentence && found.Add((date, sentence))
                    && IsTelling(article.Source, sentence))
                {
                    events.Add(new(date, sentence.Of(article.Source), sentence));
                }
            }
        }

        return events.ToListing();
    }

    static bool IsTelling(string source, TextSpan sentence) =>
        SentenceForm.IsStatement(source, sentence)
            && WordCount.Of(source.AsSpan(sentence.Start, sentence.Length)) >= FewestWords;
}
