using Digest.Text;

namespace Digest.Articles;

/// <summary>A date as printed and how many characters it takes, its day of the week included.</summary>
readonly record struct PrintedDate(PartialDate Date, int Length);

/// <summary>Reads dates in the forms newspapers print them; what can be read two ways, such as 03/04/2020, is not
/// read.</summary>
static class DateFinder
{
    /// <summary>The date that begins the text; null when it begins with something else.</summary>
    public static PrintedDate? At(ReadOnlySpan<char> text)
    {
        var start = AfterDay(text);
        var rest = text[start..];
        if (rest.IsEmpty)
        {
            return null;
        }

        var found = DateForms.IsDigit(rest[0])
            ? DateForms.FromDigits(rest)
            : char.IsLetter(rest[0]) ? DateForms.FromMonth(rest) : null;
        return found is { } date ? new(date.Date, start + date.Length) : null;
    }

    /// <summary>The first date in the text that begins at the beginning of a word, and the offset where it
    /// begins.</summary>
    public static (PartialDate Date, TextSpan Span)? First(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var begins = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
            if (begins && char.IsLetterOrDigit(text[i]) && At(text[i..]) is { } found)
            {
                return (found.Date, new(i, i + found.Length));
            }
        }

        return null;
    }

    // "Monday, ", "Tue. ", "sexta-feira, " and "Freitag, den " before a date.
    static int AfterDay(ReadOnlySpan<char> text)
    {
        var at = Months.DayLength(text);
        if (at == 0)
        {
            return 0;
        }

        while (at < text.Length && text[at] is ' ' or '.' or ',' or '\u00A0')
        {
            at++;
        }

        return text[at..].StartsWith("den ", StringComparison.OrdinalIgnoreCase) ? at + "den ".Length : at;
    }
}
