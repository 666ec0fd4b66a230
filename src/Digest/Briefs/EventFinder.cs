using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what happened when: the dates of an article, each with the sentence that gives it.</summary>
static class EventFinder
{
    // "March 9, 2014." alone tells of nothing.
    const int FewestWords = 5;

    /// <summary>The dated events in order of the text; a date that the article leaves open is left out.</summary>
    public static Listing<DatedEvent> Find(Article article)
    {
        var events = new List<DatedEvent>();
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Heading))
        {
            foreach (var (date, _, sentence) in DateMentions.In(article, paragraph))
            {
                var dated = new DatedEvent(date, sentence.Of(article.Source), sentence);
                if (!events.Contains(dated) && IsTelling(article.Source, sentence))
                {
                    events.Add(dated);
                }
            }
        }

        return events.ToListing();
    }

    static bool IsTelling(string source, TextSpan sentence) =>
        SentenceForm.IsStatement(source, sentence) && Words.Of(source, sentence).Count >= FewestWords;
}
