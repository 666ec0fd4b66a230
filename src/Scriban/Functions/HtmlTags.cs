using System.Collections;

namespace Scriban.Functions;

/// <summary>
/// Takes tags out of text in one pass. A tag ends at the first <c>&gt;</c> outside quotation marks; a tag that never
/// ends is text. Scripts, styles and comments go with all that is in them.
/// </summary>
static class HtmlTags
{
    public static string Remove(string text)
    {
        var at = text.IndexOf('<', StringComparison.Ordinal);

        if (at < 0)
        {
            return text;
        }

        var output = Growth.Scratch;
        var from = 0;
        var ends = new Ends();

        while (at >= 0)
        {
            var length = ends.MarkupLength(text, at);

            if (length > 0)
            {
                output.Append(text.AsSpan(from, at - from));
                from = at + length;
            }

            var next = text.AsSpan(at + Math.Max(length, 1)).IndexOf('<');
            at = next < 0 ? -1 : at + Math.Max(length, 1) + next;
        }

        output.Append(text.AsSpan(from));
        return output.ToString();
    }

    /// <summary>
    /// Remembers which endings the rest of the text has not: without it, a text of nothing but beginnings would be
    /// searched to its end once for each.
    /// </summary>
    struct Ends
    {
        bool noScript;
        bool noStyle;
        bool noComment;
        BitArray? hopeless;

        public int MarkupLength(ReadOnlySpan<char> text, int start)
        {
            var rest = text[start..];
            var length = ElementLength(rest, "<script", "</script>", ref noScript);

            if (length == 0)
            {
                length = ElementLength(rest, "<!--", "-->", ref noComment);
            }

            if (length == 0)
            {
                length = ElementLength(rest, "<style", "</style>", ref noStyle);
            }

            return length > 0 ? length : TagLength(text, start);
        }

        static int ElementLength(ReadOnlySpan<char> text, string start, string end, ref bool none)
        {
            if (none || !text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }

            var at = text[start.Length..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
            none = at < 0;
            return at < 0 ? 0 : start.Length + at + end.Length;
        }

        // The walk goes from one place outside quotation marks to the next. Places from where it came to no end are
        // noted, so that no later walk goes the same way again.
        int TagLength(ReadOnlySpan<char> text, int start)
        {
            var i = start + 1;

            while (i < text.Length && text[i] != '>' && hopeless?[i] != true)
            {
                i = Next(text, i);
            }

            if (i < text.Length && text[i] == '>')
            {
                return i == start + 1 ? 0 : i + 1 - start;
            }

            hopeless ??= new(text.Length);

            for (i = start + 1; i < text.Length && !hopeless[i]; i = Next(text, i))
            {
                hopeless[i] = true;
            }

            return 0;
        }

        static int Next(ReadOnlySpan<char> text, int at)
        {
            if (text[at] is not ('"' or '\''))
            {
                return at + 1;
            }

            var close = text[(at + 1)..].IndexOf(text[at]);
            return close < 0 ? text.Length : at + 2 + close;
        }
    }
}
