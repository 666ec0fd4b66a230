using Digest.Text;

namespace Digest.Articles;

/// <summary>Where the front matter of a clipping stands, and where the article begins.</summary>
/// <param name="Fields">The YAML between the two lines of hyphens; empty when there is none.</param>
/// <param name="FirstLine">The line the YAML begins in, counted from 1.</param>
/// <param name="BodyStart">The offset of the first character after the front matter; 0 without any.</param>
/// <param name="IsClosed">False when the second line of hyphens is missing, and the first empty line ended the
/// fields.</param>
sealed record FrontMatterFence(TextSpan Fields, int FirstLine, int BodyStart, bool IsClosed)
{
    const int LongestKey = 40;
    const int MostWordsInKey = 3;

    /// <summary>Null when the clipping does not begin with front matter.</summary>
    public static FrontMatterFence? Find(string text)
    {
        var start = LineEnds.Next(text, 0);
        if (!IsFence(text, 0, start))
        {
            return null;
        }

        var firstLine = FirstLineOfFields(text, start);
        if (!LooksLikeField(firstLine))
        {
            return null;
        }

        var emptyLine = -1;
        for (var at = start; at < text.Length;)
        {
            var next = LineEnds.Next(text, at);
            if (IsFence(text, at, next))
            {
                return new(new(start, at), 2, next, IsClosed: true);
            }

            emptyLine = emptyLine < 0 && text.AsSpan(at, next - at).IsWhiteSpace() ? at : emptyLine;
            at = next;
        }

        // A rule above a plain text is not closed either; only what is surely a field makes it front matter.
        if (!HasPlainKey(firstLine))
        {
            return null;
        }

        var end = emptyLine < 0 ? text.Length : emptyLine;
        return new(new(start, end), 2, end, IsClosed: false);
    }

    // Three hyphens, or the three dots that end a YAML document, and nothing else but space.
    static bool IsFence(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        return line is "---" || (start > 0 && line is "...");
    }

    static ReadOnlySpan<char> FirstLineOfFields(string text, int start)
    {
        for (var at = start; at < text.Length;)
        {
            var next = LineEnds.Next(text, at);
            var line = text.AsSpan(at, next - at).Trim();
            if (!line.IsEmpty && line[0] != '#')
            {
                return line;
            }

            at = next;
        }

        return [];
    }

    // A rule at the top of a plain text is no front matter: a field must follow, or the other line of hyphens.
    static bool LooksLikeField(ReadOnlySpan<char> line) =>
        line is "---" or "..." or ['{' or '?' or '"' or '\'' or '&' or '!', ..] || KeyEnd(line) > 0;

    static bool HasPlainKey(ReadOnlySpan<char> line) =>
        KeyEnd(line) is > 0 and var end && !line[..end].ContainsAny(" \t");

    // The colon that ends a key of at most three words.
    static int KeyEnd(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        var isKey = colon is > 0 and <= LongestKey
            && line[..colon].Count(' ') < MostWordsInKey
            && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t');
        return isKey ? colon : -1;
    }
}
