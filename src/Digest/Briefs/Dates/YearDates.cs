using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads years that stand alone: in 2017, since mid-2021, in 2017 and 2018.</summary>
static class YearDates
{
    public static ReadDate? Read(DateContext context, int at)
    {
        var isMiddle = context[at].StartsWith("mid-", StringComparison.OrdinalIgnoreCase);
        var digits = isMiddle ? context[at][4..] : context[at];
        if (digits.Length != 4 || !int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var year)
            || year is < 1500 or > 2099)
        {
            return null;
        }

        var isTime = isMiddle || (CalendarWords.IsBeforeYear(context[at - 1]) && context.Words[at].Before == ' ')
            || IsSecond(context, at);
        return isTime && !IsCount(context, at) && !IsGoal(context, at, year) && PartialDate.Of(year) is { } date
            ? new(date, at, SaysYear: true)
            : null;
    }

    /// <summary>In 2017 and 2018, from 2017 to 2018.</summary>
    static bool IsSecond(DateContext context, int at) =>
        (context.Is(at - 1, "and") || context.Is(at - 1, "to") || context.Is(at - 1, "or"))
        && context[at - 2].Length == 4 && context.Number(at - 2) is >= 1500 and <= 2099
        && CalendarWords.IsBeforeYear(context[at - 3]);

    /// <summary>True for "in 2000 homes", "of 1,500", "from 2010 dollars": a number of things.</summary>
    static bool IsCount(DateContext context, int at)
    {
        if (at + 1 >= context.Words.Count || !context.Words[at].TouchesNext)
        {
            return context.Words[at].After is '%' or '$' or '°' or '/' or '-' or '–';
        }

        var next = context[at + 1];
        return char.IsLower(next[0]) && next.Length > 3 && next[^1] == 's'
            && next is not ("during" or "towards" or "across" or "was" or "has" or "this" or "his" or "besides");
    }

    /// <summary>True for a year after that of publication: what is to be by 2030 has not happened.</summary>
    static bool IsGoal(DateContext context, int at, int year) =>
        context.Published is { } published ? year > published.Year + 1 : context.Is(at - 1, "by") && context.IsFuture(at);
}
