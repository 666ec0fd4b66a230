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
    public static Listing<DatedEvent> Find(Article article) => Find(article, ArticleWords.Of(article));

    /// <summary>The same for an article whose words have been read already.</summary>
    public static Listing<DatedEvent> Find(Article article, ArticleWords words)
    {
        var events = new List<DatedEvent>();
        var mentions = new DateMentions(words);
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            if (article.Paragraphs[i].Role is ParagraphRole.Body or ParagraphRole.ListItem
                or ParagraphRole.BlockQuotation)
            {
                Add(events, article, mentions.In(i));
            }
        }

        return events.ToListing();
    }

    static void Add(List<DatedEvent> events, Article article, List<DateMention> mentions)
    {
        foreach (var (date, _, sentence) in mentions)
        {
            if (sentence.Length <= LongestSentence && !IsTold(events, date, sentence)
                && IsTelling(article.Source, sentence))
            {
                events.Add(new(date, sentence.Of(article.Source), sentence));
            }
        }
    }

    // Twice in one sentence a date is one event.
    static bool IsTold(List<DatedEvent> events, PartialDate date, TextSpan sentence)
    {
        for (var i = events.Count - 1; i >= 0 && events[i].Span == sentence; i--)
        {
            if (events[i].Date == date)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsTelling(string source, TextSpan sentence) =>
        SentenceForm.IsStatement(source, sentence)
            && WordCount.Of(source.AsSpan(sentence.Start, sentence.Length)) >= FewestWords;
}
