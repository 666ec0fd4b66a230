namespace Digest.Text;

/// <summary>Knows the three ways in which lines end: LF, CR LF, CR.</summary>
static class LineEnds
{
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
