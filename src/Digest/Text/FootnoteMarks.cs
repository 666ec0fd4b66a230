namespace Digest.Text;

/// <summary>
/// Takes out the bracketed numbers that lead to footnotes: "published[1] a video" reads "published a video".
/// </summary>
static class FootnoteMarks
{
    const int MostDigits = 3;

    /// <summary>
    /// The text without marks that stand close behind a word, a stop or another mark; everything else in brackets
    /// stays.
    /// </summary>
    public static string Remove(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = i > 0 && !char.IsWhiteSpace(text[i - 1]) ? MarkLength(text.AsSpan(i)) : 0;
            if (length > 0)
            {
                i += length - 1;
            }
            else
            {
                kept.Append(text[i]);
            }
        }

        return kept.ToString();
    }

    static int MarkLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < MostDigits && digits + 1 < text.Length && char.IsAsciiDigit(text[digits + 1]))
        {
            digits++;
        }

        return text[0] == '[' && digits > 0 && digits + 1 < text.Length && text[digits + 1] == ']' ? digits + 2 : 0;
    }
}
