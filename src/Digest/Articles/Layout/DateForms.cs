using Digest.Text;

namespace Digest.Articles;

/// <summary>The forms in which dates are printed, each read from its first digit or letter.</summary>
static class DateForms
{
    // Longer than any name of a month or a day; a longer word is not looked up.
    const int LongestName = 12;

    public static PrintedDate? FromDigits(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        return first switch
        {
            4 => YearFirst(text),
            1 or 2 => DayThenMonthName(text, first) ?? Numeric(text, first),
            _ => null,
        };
    }

    // 2020-03-30, 2020/03/30, 2020.03.30 and 2020-03, followed by a time or not.
    static PrintedDate? YearFirst(ReadOnlySpan<char> text)
    {
        if (text.Length < 7 || text[4] is not ('-' or '/' or '.'))
        {
            return null;
        }

        var month = Digits(text[5..]);
        var end = 5 + month;
        if (month is 1 or 2 && end < text.Length && text[end] == text[4])
        {
            var day = Digits(text[(end + 1)..]);
            return day is 1 or 2
                ? Made(text, (Value(text[..4]), Value(text[5..end]), Value(text.Slice(end + 1, day))), end + 1 + day)
                : null;
        }

        return month == 2 && text[4] == '-' ? Made(text, (Value(text[..4]), Value(text[5..7]), 0), 7) : null;
    }

    // 14 Feb 2024, 3rd of June, 2019, 6-Sep-2016, 28. März 2020.
    static PrintedDate? DayThenMonthName(ReadOnlySpan<char> text, int digits)
    {
        var at = AfterOrdinal(text, digits);
        at = AfterGap(text, at);
        foreach (var small in (ReadOnlySpan<string>)["of ", "de "])
        {
            at += text[at..].StartsWith(small, StringComparison.OrdinalIgnoreCase) ? small.Length : 0;
        }

        var name = Word(text[at..]);
        var month = Months.Number(name);
        if (month == 0 || at == digits)
        {
            return null;
        }

        at = AfterGap(text, at + name.Length);
        at += text[at..].StartsWith("de ", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
        return Digits(text[at..]) == 4
            ? Made(text, (Value(text.Slice(at, 4)), month, Value(text[..digits])), at + 4)
            : null;
    }

    // February 14, 2024, Sept. 6 2016, March 28th, 2020 and, to the month only, March 2020.
    public static PrintedDate? FromMonth(ReadOnlySpan<char> text)
    {
        var name = Word(text);
        var month = Months.Number(name);
        if (month == 0)
        {
            return null;
        }

        var at = AfterGap(text, name.Length);
        var digits = Digits(text[at..]);
        if (digits == 4)
        {
            return Made(text, (Value(text.Slice(at, 4)), month, 0), at + 4);
        }

        if (digits is not (1 or 2) || at == name.Length)
        {
            return null;
        }

        var year = AfterGap(text, AfterOrdinal(text, at + digits));
        return Digits(text[year..]) == 4 && year > at + digits
            ? Made(text, (Value(text.Slice(year, 4)), month, Value(text.Slice(at, digits))), year + 4)
            : null;
    }

    // 22/03/2016 and 03/22/2016 say which is the day; 03/04/2016 does not and stays unread.
    static PrintedDate? Numeric(ReadOnlySpan<char> text, int digits)
    {
        if (digits >= text.Length || text[digits] is not ('/' or '.' or '-'))
        {
            return null;
        }

        var second = Digits(text[(digits + 1)..]);
        var year = digits + 1 + second + 1;
        if (second is not (1 or 2) || year > text.Length || text[year - 1] != text[digits] || Digits(text[year..]) != 4)
        {
            return null;
        }

        var (one, other) = (Value(text[..digits]), Value(text.Slice(digits + 1, second)));
        var (day, month) = one > 12 ? (one, other) : (other, one);
        return day > 12 || day == month ? Made(text, (Value(text.Slice(year, 4)), month, day), year + 4) : null;
    }

    static PrintedDate? Made(ReadOnlySpan<char> text, (int Year, int Month, int Day) parts, int length)
    {
        var runsOn = length < text.Length && char.IsAsciiDigit(text[length]);
        // Other numbers of four digits are no years of newspapers.
        var isYear = parts.Year is > 1400 and < 2200;
        return !runsOn && isYear && parts.Month > 0 && PartialDate.Of(parts.Year, parts.Month, parts.Day) is { } date
            ? new(date, length)
            : null;
    }

    static int AfterOrdinal(ReadOnlySpan<char> text, int at)
    {
        var ending = at + 2 <= text.Length ? text.Slice(at, 2) : [];
        return ending is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "er" ? at + 2 : at;
    }

    static int AfterGap(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + 4);
        while (at < limit && text[at] is ' ' or ',' or '.' or '-' or '/' or '\u00A0' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>The letters that the text begins with; none when they are too many for a name.</summary>
    public static ReadOnlySpan<char> Word(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return end <= LongestName ? text[..end] : [];
    }

    // No more than five are counted: a longer run is no part of a date anyway.
    static int Digits(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 5 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}
