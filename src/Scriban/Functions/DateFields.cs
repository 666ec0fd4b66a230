using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What each letter after a percent sign means in a date pattern.</summary>
static class DateFields
{
    const string Numbers = "CdeHIjklLmMNsSuUVwWyY";

    const string Names = "aAbBhpPvxXZg";

    public static bool IsNumber(char letter) => Numbers.Contains(letter, StringComparison.Ordinal);

    public static bool IsKnown(char letter) => IsNumber(letter) || Names.Contains(letter, StringComparison.Ordinal);

    public static string? LiteralOf(char letter) => letter switch
    {
        '%' => "%",
        'n' => "\n",
        't' => "\t",
        _ => null,
    };

    /// <summary>The pattern a letter is short for.</summary>
    public static string? LongForm(char letter) => letter switch
    {
        'c' => "%a %b %d %T %Y",
        'D' => "%m/%d/%y",
        'F' => "%Y-%m-%d",
        'r' => "%I:%M:%S %p",
        'R' => "%H:%M",
        'T' => "%H:%M:%S",
        _ => null,
    };

    public static void WriteNumber(char letter, DateTime date, TextBuffer output)
    {
        var (value, width, pad) = Number(letter, date);
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);

        for (var missing = width - length; missing > 0; missing--)
        {
            output.Append(pad);
        }

        output.Append(digits[..length]);
    }

    public static string Name(char letter, DateTime date, CultureInfo culture) => letter switch
    {
        'a' => culture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek),
        'A' => culture.DateTimeFormat.GetDayName(date.DayOfWeek),
        'b' or 'h' => culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month),
        'B' => culture.DateTimeFormat.GetMonthName(date.Month),
        'p' => HalfOfDay(date, culture),
        'P' => HalfOfDay(date, culture).ToLowerInvariant(),
        'v' => VmsDate(date),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        _ => date.ToString("zzz", CultureInfo.InvariantCulture),
    };

    static (long Value, int Width, char Pad) Number(char letter, DateTime date) => letter switch
    {
        'C' => (date.Year / 100, 2, '0'),
        'd' => (date.Day, 2, '0'),
        'e' => (date.Day, 2, ' '),
        'H' => (date.Hour, 2, '0'),
        'I' => (HourOfHalf(date), 2, '0'),
        'j' => (date.DayOfYear, 3, '0'),
        'k' => (date.Hour, 2, ' '),
        'l' => (HourOfHalf(date), 2, ' '),
        'L' => (date.Millisecond, 3, '0'),
        'm' => (date.Month, 2, '0'),
        'M' => (date.Minute, 2, '0'),
        'N' => (date.Ticks % TimeSpan.TicksPerSecond * TimeSpan.NanosecondsPerTick, 9, '0'),
        's' => (new DateTimeOffset(date).ToUnixTimeSeconds(), 1, '0'),
        'S' => (date.Second, 2, '0'),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1, '0'),
        'U' => (WeekOfYear(date, DayOfWeek.Sunday), 2, '0'),
        'V' => (ISOWeek.GetWeekOfYear(date), 2, '0'),
        'w' => ((int)date.DayOfWeek, 1, '0'),
        'W' => (WeekOfYear(date, DayOfWeek.Monday), 2, '0'),
        'y' => (date.Year % 100, 2, '0'),
        _ => (date.Year, 4, '0'),
    };

    static int HourOfHalf(DateTime date) => ((date.Hour + 11) % 12) + 1;

    // The first of January is always in week one, however few days of it are left.
    static int WeekOfYear(DateTime date, DayOfWeek weekStart)
    {
        var newYear = new DateTime(date.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var daysBefore = ((int)newYear.DayOfWeek - (int)weekStart + 7) % 7;
        return ((date.DayOfYear - 1 + daysBefore) / 7) + 1;
    }

    static string HalfOfDay(DateTime date, CultureInfo culture) =>
        date.Hour < 12 ? culture.DateTimeFormat.AMDesignator : culture.DateTimeFormat.PMDesignator;

    static string VmsDate(DateTime date)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(date.Month);
        return string.Create(
            CultureInfo.InvariantCulture, $"{date.Day,2}-{month.ToUpperInvariant()}-{date.Year:0000}");
    }
}
