namespace Scriban.Parsing;

/// <summary>
/// A text and its name; turns offsets into lines and columns when somebody asks, which is when something is wrong.
/// </summary>
sealed class SourceText(string text, string? path)
{
    int[]? lineStarts;

    public string Text { get; } = text;

    public string? Path { get; } = path;

    public SourceSpan SpanOf(int start, int end) =>
        new(this, start, end);

    public TextPosition PositionOf(int offset)
    {
        if (offset < 0)
        {
            return TextPosition.Eof;
        }

        var starts = lineStarts ??= FindLines(Text);
        var line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new(offset, line, offset - starts[line]);
    }

    // A line ends with CR LF, LF or CR.
    static int[] FindLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
