using System.Buffers;

namespace Digest.Text;

/// <summary>Knows the three ways in which lines end: LF, CR LF, CR.</summary>
static class LineEnds
{
    // Line separator, paragraph separator.
    static readonly SearchValues<char> Separators = SearchValues.Create("\u2028\u2029");

    // Vertical tab, form feed, next line.
    static readonly SearchValues<char> Rare = SearchValues.Create("\u000B\u000C\u0085");

    /// <summary>The text with a LF for each line end of another kind, unit for unit, so that offsets hold.</summary>
    /// <remarks>The rare ones end lines where no others do. Beside others a form feed only turns the page, in the
    /// middle of a sentence as well, and a next line was an ellipsis before somebody read it wrongly.</remarks>
    public static string Usual(string text)
    {
        var usual = ReplaceAny(text, Separators);
        return usual.AsSpan().ContainsAny('\r', '\n') ? usual : ReplaceAny(usual, Rare);
    }

    static string ReplaceAny(string text, SearchValues<char> ends) => !text.AsSpan().ContainsAny(ends)
        ? text
        : string.Create(text.Length, (text, ends), static (lines, from) =>
        {
            from.text.CopyTo(lines);
            lines.ReplaceAny(from.ends, '\n');
        });

    /// <summary>Where the line after the one at an offset begins; the text's length on the last line.</summary>
    public static int Next(string text, int at)
    {
        var end = text.AsSpan(at).IndexOfAny('\r', '\n');
        if (end < 0)
        {
            return text.Length;
        }

        end += at;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
