using System.Globalization;

namespace Digest.Text;

/// <summary>A calendar date known to the day, the month or only the year; never more exact than its source.</summary>
/// <remarks>Written as ISO 8601 with reduced precision: 2020-03-30, 2020-03 or 2020.</remarks>
readonly record struct PartialDate : IComparable<PartialDate>
{
    PartialDate(int year, int month, int day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }

    /// <summary>1 to 12; 0 when only the year is known.</summary>
    public int Month { get; }

    /// <summary>1 to 31; 0 when no day is known.</summary>
    public int Day { get; }

    /// <summary>The date as one number, which is in the order of dates: 20200330, 20200300 or 20200000.</summary>
    public int Number => (Year * 10_000) + (Month * 100) + Day;

    public DatePrecision Precision =>
        Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The date, or null when there is no such day in the calendar.</summary>
    public static PartialDate? Of(int year, int month = 0, int day = 0)
    {
        if (year is < 1 or > 9999 || month is < 0 or > 12 || day < 0 || (month == 0 && day > 0))
        {
            return null;
        }

        return day > 0 && day > DateTime.DaysInMonth(year, month) ? null : new(year, month, day);
    }

    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>
    /// Reads 2020-03-30, 2020-03 or 2020; a time of day after the date is passed over. Null for anything else.
    /// </summary>
    public static PartialDate? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var time = text.IndexOfAny('T', ' ');
        if (time == 10)
        {
            text = text[..10];
        }

        return text.Length switch
        {
            4 when NumberIn(text) is int year => Of(year),
            7 when text[4] == '-' && NumberIn(text[..4]) is int year && NumberIn(text[5..]) is int month and > 0 =>
                Of(year, month),
            10 when text[4] == '-' && text[7] == '-' && NumberIn(text[..4]) is int year
                && NumberIn(text[5..7]) is int month and > 0
                && NumberIn(text[8..]) is int day and > 0 => Of(year, month, day),
            _ => null,
        };
    }

    static int? NumberIn(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Earlier first; of two dates that begin together the vaguer first.</summary>
    public int CompareTo(PartialDate other) => Number.CompareTo(other.Number);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };
}

/// <summary>How much of a date is known.</summary>
enum DatePrecision
{
    Year,
    Month,
    Day,
}
