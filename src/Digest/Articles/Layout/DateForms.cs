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
            4 => YearFirst(text) ?? YearThenMonthName(text) ?? WithCounters(text, "年月日") ?? WithCounters(text, "년월일"),
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

    // 2024. március 14., 2024 Mar 14.
    static PrintedDate? YearThenMonthName(ReadOnlySpan<char> text)
    {
        var at = AfterGap(text, 4);
        var (month, length) = Months.At(text[at..]);
        var day = AfterGap(text, at + length);
        var digits = Digits(text[day..]);
        return month > 0 && at > 4 && day > at + length && digits is 1 or 2
            ? Made(text, (Value(text[..4]), month, Value(text.Slice(day, digits))), day + digits)
            : null;
    }

    // 2024年3月14日, 2024년 3월 14일: year, month and day each with a word that counts them.
    static PrintedDate? WithCounters(ReadOnlySpan<char> text, string counters)
    {
        Span<int> parts = stackalloc int[counters.Length];
        var (at, end) = (0, 0);
        for (var i = 0; i < parts.Length; i++)
        {
            var digits = Digits(text[at..]);
            parts[i] = Value(text.Slice(at, digits));
            at = AfterSpace(text, at + digits);
            if (digits == 0 || (digits > 2 && i > 0) || at == text.Length || text[at] != counters[i])
            {
                return null;
            }

            end = at + 1;
            at = AfterSpace(text, end);
        }

        return Made(text, (parts[0], parts[1], parts[2]), end);
    }

    // 14 Feb 2024, 3rd of June, 2019, 6-Sep-2016, 28. März 2020.
    static PrintedDate? DayThenMonthName(ReadOnlySpan<char> text, int digits)
    {
        var at = AfterOrdinal(text, digits);
        at = AfterGap(text, at);
        at = AfterAny(text, at, ["of ", "de "]);
        var (month, length) = Months.At(text[at..]);
        if (month == 0 || at == digits)
        {
            return null;
        }

        at = AfterAny(text, AfterGap(text, at + length), ["de ", "del "]);
        return Digits(text[at..]) == 4
            ? Made(text, (Value(text.Slice(at, 4)), month, Value(text[..digits])), at + 4)
            : null;
    }

    // February 14, 2024, Sept. 6 2016, March 28th, 2020 and, to the month only, March 2020.
    public static PrintedDate? FromMonth(ReadOnlySpan<char> text)
    {
        var (month, length) = Months.At(text);
        if (month == 0)
        {
            return null;
        }

        var at = AfterGap(text, length);
        var digits = Digits(text[at..]);
        if (digits == 4)
        {
            return Made(text, (Value(text.Slice(at, 4)), month, 0), at + 4);
        }

        if (digits is not (1 or 2) || at == length)
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
        var runsOn = length < text.Length && IsDigit(text[length]);

        // Other numbers of four digits are no years of newspapers; where digits are Arabic, the years of another
        // calendar look like those of the late Middle Ages.
        var isYear = parts.Year is > 1400 and < 2200
            && (parts.Year > 1800 || !text[..length].ContainsAnyInRange('\u0660', '\u06F9'));
        return !runsOn && isYear && parts.Month > 0 && PartialDate.Of(parts.Year, parts.Month, parts.Day) is { } date
            ? new(date, length)
            : null;
    }

    static int AfterAny(ReadOnlySpan<char> text, int at, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return at + word.Length;
            }
        }

        return at;
    }

    static int AfterSpace(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    static int AfterOrdinal(ReadOnlySpan<char> text, int at)
    {
        // "1.º de mayo", "1º maggio", "1° maggio", "1ª".
        var sign = at < text.Length && text[at] == '.' ? at + 1 : at;
        if (sign < text.Length && text[sign] is 'º' or '°' or 'ª')
        {
            return sign + 1;
        }

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

    /// <summary>True for the digits of Europe, of the Arab countries, and of Iran and Pakistan.</summary>
    public static bool IsDigit(char letter) => letter is (>= '0' and <= '9') or (>= '\u0660' and <= '\u0669')
        or (>= '\u06F0' and <= '\u06F9');

    // No more than five are counted: a longer run is no part of a date anyway.
    static int Digits(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 5 && IsDigit(text[end]))
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
            value = (value * 10) + (int)char.GetNumericValue(digit);
        }

        return value;
    }
}
