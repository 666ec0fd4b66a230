using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>A date as an article mentions it, resolved: the words and the sentence they stand in.</summary>
readonly record struct DateMention(PartialDate Date, TextSpan Span, TextSpan Sentence);

/// <summary>Reads the dates in prose; those without a year and those told by the day are
/// counted from the day of publication.</summary>
sealed class DateMentions(ArticleWords words)
{
    // The longest printed date: Wednesday, the 30th of September, 2020.
    const int LongestDate = 48;

    // Forms are tried in this order at every word; the first that reads it wins.
    static readonly Func<DateContext, int, ReadDate?>[] Forms =
        [Printed, MonthDates.WithYearApart, MonthDates.WithoutYear, NearDates.Weekday, NearDates.Counted,
            YearDates.Read];

    readonly DateWords signs = new(words);
    readonly List<Word> cut = [];

    /// <summary>The dates of a paragraph, told by its place among the paragraphs, in order of the text.</summary>
    public List<DateMention> In(int paragraph)
    {
        if (!signs.StandIn(words.OfParagraph(paragraph)))
        {
            return [];
        }

        var mentions = new List<DateMention>();
        var (sentences, quoted) = words.Sentences.Of(paragraph);
        int? yearSaid = null;
        foreach (var sentence in sentences)
        {
            if (!signs.StandIn(words.In(paragraph, sentence)) || !DateSigns.StandIn(words.Source, sentence))
            {
                yearSaid = null;
                continue;
            }

            cut.Clear();
            Words.Read(words.Source, sentence, cut);
            yearSaid = Read(DateContext.Of(words.Article, sentence, cut, quoted, yearSaid), mentions);
        }

        return mentions;
    }

    // Gives the year that the sentence says last.
    static int? Read(DateContext context, List<DateMention> mentions)
    {
        int? yearSaid = null;
        for (var i = 0; i < context.Words.Count;)
        {
            if (ReadAt(context, i) is not { } read)
            {
                i++;
                continue;
            }

            yearSaid = read.SaysYear ? read.Date.Year : yearSaid;
            context = context with { YearSaid = yearSaid ?? context.YearSaid };
            mentions.Add(new(read.Date, new(context.Words[i].Start, context.Words[read.Last].End), context.Sentence));
            i = read.Last + 1;
        }

        return yearSaid;
    }

    static ReadDate? ReadAt(DateContext context, int at)
    {
        if (!context.MayBeginAt(at))
        {
            return null;
        }

        foreach (var form in Forms)
        {
            if (form(context, at) is { } read)
            {
                return read;
            }
        }

        return null;
    }

    /// <summary>A date printed with its year: February 14, 2024; 3 March 2019; May 2019; 2020-03-30.</summary>
    static ReadDate? Printed(DateContext context, int at)
    {
        var word = context.Words[at];
        var start = context.MonthStart(at);
        if (!word.Is(WordTraits.Capitalised | WordTraits.Digit) && start == word.Start)
        {
            return null;
        }

        var text = context.Source.AsSpan(start, Math.Min(LongestDate, context.Sentence.End - start));
        if (DateFinder.At(text) is not { } printed)
        {
            return null;
        }

        var last = at;
        while (last + 1 < context.Words.Count && context.Words[last + 1].Start < start + printed.Length)
        {
            last++;
        }

        return new(printed.Date, last, SaysYear: true);
    }
}
