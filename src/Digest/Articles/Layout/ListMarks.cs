namespace Digest.Articles;

/// <summary>Recognises what stands before an item of a list: a bullet, or a number with a point.</summary>
static class ListMarks
{
    /// <summary>The length of the mark and the space after it; 0 when the line is no item of a list.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var at = line.Length > 2 && line[0] is '•' or '*' or '-' or '‣' or '▪' or '●' or '◦' ? 1 : NumberLength(line);
        var hasSpace = at > 0 && at < line.Length && (line[at] is ' ' or '\t' || line[0] is '•' or '▪' or '●');
        // "21. März 2025" numbers no item of a list.
        if (!hasSpace || (char.IsAsciiDigit(line[0]) && DateFinder.At(line) is not null))
        {
            return 0;
        }

        while (at < line.Length && char.IsWhiteSpace(line[at]))
        {
            at++;
        }

        return at < line.Length ? at : 0;
    }

    static int NumberLength(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < 2 && digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
