using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads dates that name a month: January 3, the 3rd of January, early January.
/// Without a year, the nearest one past is meant.</summary>
static class MonthDates
{
    // A day less than this far ahead of publication may be announced rather than told, even if no word says so.
    const int SoonInDays = 120;

    /// <summary>Days so well known by their date that it is printed without the year even long afterwards.</summary>
    static readonly (int Month, int Day, int Year)[] Famous = [(9, 11, 2001), (1, 6, 2021), (10, 7, 2023)];

    /// <summary>March of 2014, May in 2014.</summary>
    public static ReadDate? WithYearApart(DateContext context, int at) =>
        context.Month(at) is var month and > 0 && (context.Is(at + 1, "of") || context.Is(at + 1, "in"))
            && context.Number(at + 2) is int year and > 1400 and < 2200
        && context[at + 2].Length == 4 && PartialDate.Of(year, month) is { } date
            ? new(date, at + 2, SaysYear: true)
            : null;

    public static ReadDate? WithoutYear(DateContext context, int at)
    {
        if (context.Published is not { } published || context.IsForeign || context.IsFuture(at))
        {
            return null;
        }

        var weekday = CalendarWords.Weekday(context[at]);
        var first = weekday is null ? at : at + 1;
        if (DayAndMonth(context, first) is { } found)
        {
            var (month, day, last) = found;
            return IsTiedElsewhere(context, at, last)
                ? null
                : Dated(context, Year(published, month, day, weekday), new(month, day, last));
        }

        return weekday is null ? MonthAlone(context, at, published) : null;
    }

    // "In 1981 he left. In March he returned": the month belongs to the year of
    // the story, not to that before publication.
    static ReadDate? Dated(DateContext context, int? year, MonthDay found) =>
        year is { } known && (context.YearSaid is not { } said || said == known || said == context.Published?.Year)
        && PartialDate.Of(known, found.Month, found.Day) is { } date
            ? new(date, found.Last)
            : null;

    /// <summary>January 3, Jan. 3rd, 3 January, 3rd of January.</summary>
    static MonthDay? DayAndMonth(DateContext context, int at)
    {
        if (context.Month(at) is var month and > 0 && context.Joins(at + 1) && IsDay(context.Number(at + 1)))
        {
            return IsCount(context, at) ? null : new(month, context.Number(at + 1)!.Value, at + 1);
        }

        if (!IsDay(context.Number(at)))
        {
            return null;
        }

        var named = context.Is(at + 1, "of") ? at + 2 : at + 1;
        return context.Joins(at + 1) && context.Month(named) is var after and > 0
            ? new(after, context.Number(at)!.Value, named)
            : null;
    }

    static bool IsDay(int? number) => number is >= 1 and <= 31;

    /// <summary>True for "in May 12 people": a number of things, not a day.</summary>
    static bool IsCount(DateContext context, int at) =>
        context.Is(at - 1, "in") && at + 2 < context.Words.Count && context.Words[at + 1].TouchesNext
            && !context.Words[at + 2].IsCapitalised;

    /// <summary>True when other words say which year: "the same year", "of that year", or it is a name:
    /// the January 6 riot.</summary>
    static bool IsTiedElsewhere(DateContext context, int first, int last)
    {
        var next = last + (context.Is(last + 1, "of") ? 2 : 1);
        return (context.Is(next, "that") && (next > last + 1 || context.Is(next + 1, "year")))
            || context.Is(last + 1, "last") || context.Is(last + 1, "next")
            || context.Is(first - 1, "next")
            || (context.Is(next, "the")
                && (context.Is(next + 1, "same") || context.Is(next + 1, "following")
                    || context.Is(next + 1, "previous")))
            || (context.Is(first - 1, "the") && context.Month(first) > 0 && last + 1 < context.Words.Count
                && context.Words[last].TouchesNext);
    }

    /// <summary>The year in which the day was, seen from publication; null where that is not certain.</summary>
    static int? Year(PartialDate published, int month, int day, DayOfWeek? weekday)
    {
        if (weekday is { } expected)
        {
            return YearByWeekday(published, month, day, expected);
        }

        if (published.Precision == DatePrecision.Year)
        {
            return null;
        }

        var isPast = published.Day > 0
            ? (month, day).CompareTo((published.Month, published.Day)) <= 0
            : month <= published.Month;
        var year = isPast ? published.Year : published.Year - 1;
        var isSoon = !isPast && published.Day > 0 && DaysAhead(published, month, day) < SoonInDays;
        var isFamous = Array.Exists(Famous, famous => famous.Month == month && famous.Day == day && famous.Year < year);
        return isSoon || isFamous ? null : year;
    }

    // "Saturday, March 28" fits one year in six or so: of this year and the last, the one it fits.
    static int? YearByWeekday(PartialDate published, int month, int day, DayOfWeek weekday)
    {
        for (var year = published.Year; year >= published.Year - 1; year--)
        {
            if (PartialDate.Of(year, month, day) is { } date && new DateOnly(year, month, day).DayOfWeek == weekday
                && (published.Precision != DatePrecision.Day || date <= published))
            {
                return year;
            }
        }

        return null;
    }

    static int DaysAhead(PartialDate published, int month, int day) =>
        PartialDate.Of(published.Year, month, day) is null
            ? 0
            : new DateOnly(published.Year, month, day).DayNumber - new DateOnly(published.Year, published.Month,
                published.Day).DayNumber;

    /// <summary>In January, since early January, last November.</summary>
    static ReadDate? MonthAlone(DateContext context, int at, PartialDate published)
    {
        var month = context.Month(at);
        if (month == 0 || published.Month == 0 || IsTiedElsewhere(context, at, at) || context.IsQuoted(at)
            || IsNumbered(context, at + 1))
        {
            return null;
        }

        var isLast = context.Is(at - 1, "last");
        var year = month <= published.Month ? published.Year : published.Year - 1;

        // "Last March", said in August, may be this year's or the year before.
        if (isLast && year == published.Year)
        {
            return null;
        }

        var isTime = isLast || CalendarWords.IsBeforeMonth(context[at - 1])
            || context.MonthStart(at) > context.Words[at].Start;
        return isTime ? Dated(context, year, new(month, 0, at)) : null;
    }

    /// <summary>A month, a day in it (0 for none), and the last word that gives them.</summary>
    readonly record struct MonthDay(int Month, int Day, int Last);

    static bool IsNumbered(DateContext context, int at) =>
        at < context.Words.Count && context.Words[at].Is(WordTraits.Digit);
}
