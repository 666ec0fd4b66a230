using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Reads dates from text, freely or by a pattern: one with percent signs, or one of .NET's own.</summary>
static class DateReader
{
    /// <summary>The date, or the first day of all where the text is none; a time without a zone is local.</summary>
    public static DateTime Read(string text, string? pattern, CultureInfo culture)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeLocal | DateTimeStyles.AllowWhiteSpaces;
        DateTime date;

        return (pattern is null
            ? DateTime.TryParse(text, culture, Styles, out date)
            : DateTime.TryParseExact(text, NetPattern(pattern), culture, Styles, out date))
            ? date
            : default;
    }

    static string NetPattern(string pattern)
    {
        if (!pattern.Contains('%', StringComparison.Ordinal))
        {
            return pattern;
        }

        var net = new StringBuilder();

        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                net.Append(NetField(pattern[++i]));
            }
            else
            {
                AppendLiteral(net, pattern[i]);
            }
        }

        // A field alone would be taken for the name of a whole format.
        return net.Length == 1 ? "%" + net : net.ToString();
    }

    static void AppendLiteral(StringBuilder net, char letter)
    {
        if (!char.IsWhiteSpace(letter))
        {
            net.Append('\\');
        }

        net.Append(letter);
    }

    static string NetField(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'g' => "",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'n' => "\n",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        't' => "\t",
        'T' => "HH:mm:ss",
        'v' => "d-MMM-yyyy",
        'x' => "d",
        'X' => "HH:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => "\\%\\" + letter,
    };
}
