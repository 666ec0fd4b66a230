using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what happened when: the dates of an article, each with the sentence that gives it.</summary>
static class EventFinder
{
    // "March 9, 2014." alone tells of nothing.
    const int FewestWords = 5;

    // "A:", "Q:", "Jane Roe:".
    const int LongestLabel = 30;
    const int WordsOfLabel = 3;

    // "since about the end of 2016"
    const int MostWordsBehindSince = 5;

    // What stands around a date and tells of nothing.
    static readonly WordTable<bool> TimeWords = WordTable.Of(
        "in on at by since until from to of the a an about around before after during and or early late mid "
        + "beginning start middle end spring summer autumn fall winter season week weeks weekend month months year years "
        + "day days morning afternoon evening night noon midnight last next this that first second third fourth quarter "
        + "least half only just probably perhaps sometime some time back yes no then ago");

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
                Add(events, article, mentions.In(i), words.Sentences.Of(i).Quoted);
            }
        }

        return events.ToListing();
    }

    static void Add(
        List<DatedEvent> events, Article article, List<DateMention> mentions, List<TextSpan> quoted)
    {
        foreach (var (date, span, sentence) in mentions)
        {
            // A sentence in the middle of somebody's words says neither whose they are nor when they were said.
            if (IsSince(article.Source, sentence, span) || QuotedStretches.HoldAll(quoted, sentence))
            {
                continue;
            }

            if (sentence.Length <= LongestSentence && !IsTold(events, date, sentence)
                && IsTelling(article.Source, sentence))
            {
                events.Add(new(date, sentence.Of(article.Source), sentence));
            }
        }
    }

    // "Since early 2016 the town has grown": what has gone on from then is not what happened then.
    static bool IsSince(string source, TextSpan sentence, TextSpan date)
    {
        var before = source.AsSpan(sentence.Start, date.Start - sentence.Start);
        for (var words = 0; words <= MostWordsBehindSince; words++)
        {
            before = before.TrimEnd(" \u00A0\n");
            var word = before[(before.LastIndexOfAny(" \u00A0\n") + 1)..];
            if (word.Equals("since", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!TimeWords.Contains(word))
            {
                return false;
            }

            before = before[..^word.Length];
        }

        return false;
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

    static bool IsTelling(string source, TextSpan sentence)
    {
        if (!SentenceForm.IsStatement(source, sentence))
        {
            return false;
        }

        var told = source.AsSpan(sentence.Start, sentence.Length);
        told = told[LabelLength(told)..];
        return WordCount.Of(told) >= FewestWords && !IsTimeOnly(told);
    }

    // "A:" before an answer says nothing of it.
    static int LabelLength(ReadOnlySpan<char> sentence)
    {
        var colon = sentence.IndexOf(": ");
        return colon is > 0 and < LongestLabel && sentence[..colon].Count(' ') < WordsOfLabel ? colon + 1 : 0;
    }

    // "In the summer of 2024." and "By the end of May last year." say when, and not what.
    static bool IsTimeOnly(ReadOnlySpan<char> sentence)
    {
        foreach (var range in sentence.SplitAny(" \u00A0-–"))
        {
            var word = sentence[range].Trim(" ,.;:!…’'\"“”");
            if (!word.IsEmpty && !char.IsAsciiDigit(word[0]) && !Months.IsDay(word) && Months.Number(word) == 0
                && !TimeWords.Contains(word))
            {
                return false;
            }
        }

        return true;
    }
}
