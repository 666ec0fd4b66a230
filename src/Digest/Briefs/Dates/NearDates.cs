using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads dates that are counted from the day of publication:
/// on Friday, yesterday, last month, three days ago.</summary>
static class NearDates
{
    /// <summary>A day of the week alone: the last such day,
    /// that of publication included unless it is called "last".</summary>
    public static ReadDate? Weekday(DateContext context, int at)
    {
        if (CalendarWords.Weekday(context[at]) is not { } weekday || context.PublishedDay is not { } today
            || context.IsForeign || context.IsFuture(at) || context.IsQuoted(at)
            || CalendarWords.MeansOtherDay(context[at - 1]) || IsName(context, at))
        {
            return null;
        }

        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        back = back == 0 && context.Is(at - 1, "last") ? 7 : back;
        return Before(today, back, at);
    }

    // The Sunday Times, Friday the 13th; but "on Sunday, Lund" is a day.
    static bool IsName(DateContext context, int at) =>
        context.Words[at].Is(WordTraits.Possessive)
        || (at + 1 < context.Words.Count && context.Words[at].TouchesNext && context.Words[at + 1].IsCapitalised)
        || context.Is(at - 1, "the") || (context.Words[at].TouchesNext && context.Is(at + 1, "the"));

    public static ReadDate? Counted(DateContext context, int at)
    {
        if (context.Published is not { } published || context.IsForeign || context.IsQuoted(at))
        {
            return null;
        }

        return Day(context, at) ?? MonthOrYear(context, at, published) ?? Ago(context, at, published);
    }

    /// <summary>Today, yesterday, this morning.</summary>
    static ReadDate? Day(DateContext context, int at)
    {
        if (context.PublishedDay is not { } today)
        {
            return null;
        }

        if (context.Is(at, "yesterday"))
        {
            return Before(today, 1, at);
        }

        if (context.Is(at, "this")
            && (context.Is(at + 1, "morning") || context.Is(at + 1, "afternoon") || context.Is(at + 1, "evening")))
        {
            return Before(today, 0, at + 1);
        }

        return IsThisDay(context, at) ? Before(today, 0, at) : null;
    }

    // "Velm is still in use today" means nowadays: only a today that closes what was done is a date.
    static bool IsThisDay(DateContext context, int at) =>
        context.Is(at, "today") && context.Words[at].Before == ' ' && context.Words[at].After is '.' or ','
        && !CalendarWords.IsNowadays(context[at - 1])
        && !context.Words.Exists(word => CalendarWords.IsNowadays(word.Of(context.Source)))
        && context.Words.Exists(word => CalendarWords.IsPast(word.Of(context.Source)));

    /// <summary>Last month, this year, next year.</summary>
    static ReadDate? MonthOrYear(DateContext context, int at, PartialDate published)
    {
        var step = context.Is(at, "last") ? -1 : context.Is(at, "next") ? 1 : 0;
        if ((step == 0 && !context.Is(at, "this")) || IsSpan(context, at))
        {
            return null;
        }

        if (context.Is(at + 1, "year"))
        {
            return PartialDate.Of(published.Year + step) is { } year ? new(year, at + 1) : null;
        }

        return context.Is(at + 1, "month") ? Months(published, step, at + 1) : null;
    }

    // "The last year" and "of next month" count otherwise.
    static bool IsSpan(DateContext context, int at) =>
        context.Is(at - 1, "the") || context.Is(at - 1, "these") || context.Is(at - 1, "those")
            || context.Is(at - 1, "of");

    /// <summary>Three days ago, two months ago, a year ago;
    /// weeks are too wide for a day and too narrow for a month.</summary>
    static ReadDate? Ago(DateContext context, int at, PartialDate published)
    {
        var number = context.Number(at) ?? CalendarWords.Number(context[at]);
        if (number is 0 or > 200 || !context.Is(at + 2, "ago") || CalendarWords.IsVague(context[at - 1]))
        {
            return null;
        }

        var unit = context[at + 1];
        if (unit is "day" or "days")
        {
            return context.PublishedDay is { } today ? Before(today, number, at + 2) : null;
        }

        if (unit is "month" or "months")
        {
            return Months(published, -number, at + 2);
        }

        return unit is "year" or "years" && PartialDate.Of(published.Year - number) is { } year
            ? new(year, at + 2)
            : null;
    }

    static ReadDate? Months(PartialDate published, int step, int last)
    {
        var months = (published.Year * 12) + published.Month - 1 + step;
        return published.Month > 0 && PartialDate.Of(months / 12, (months % 12) + 1) is { } date
            ? new(date, last)
            : null;
    }

    static ReadDate? Before(DateOnly today, int days, int last) =>
        today.DayNumber >= days ? new(PartialDate.Of(today.AddDays(-days)), last) : null;
}
