using System.Buffers;
using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>
/// Escapes text for HTML: the five markup characters, what lies between U+00A0 and U+00FF, and characters beyond the
/// first plane, the last two as numbers.
/// </summary>
static class HtmlText
{
    static readonly SearchValues<char> markup = SearchValues.Create("<>&\"'");

    /// <summary>The first character that cannot stand as it is, or -1; two vector scans for most text.</summary>
    public static int FirstSpecial(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(markup);
        var head = first < 0 ? text : text[..first];
        var high = head.IndexOfAnyInRange('\u00A0', '\uDFFF');

        if (high < 0)
        {
            return first;
        }

        for (; high < head.Length; high++)
        {
            if (IsHighSpecial(head[high]))
            {
                return high;
            }
        }

        return first;
    }

    public static void Write(ReadOnlySpan<char> text, TextBuffer output)
    {
        var at = FirstSpecial(text);
        var from = 0;

        // From the first special character on, letter by letter: scanning ahead each time would be quadratic in text
        // that is full of them.
        while (at >= 0 && at < text.Length)
        {
            if (!IsSpecial(text[at]))
            {
                at++;
                continue;
            }

            output.Append(text[from..at]);
            from = at += WriteReference(text[at..], output);
        }

        output.Append(text[from..]);
    }

    static bool IsSpecial(char letter) =>
        letter < '\u00A0' ? letter is '<' or '>' or '&' or '"' or '\'' : IsHighSpecial(letter);

    static bool IsHighSpecial(char letter) => letter is >= '\u00A0' and <= '\u00FF' || char.IsSurrogate(letter);

    // Returns how many units were written as one reference.
    static int WriteReference(ReadOnlySpan<char> text, TextBuffer output)
    {
        switch (text[0])
        {
            case '<':
                output.Append("&lt;");
                return 1;
            case '>':
                output.Append("&gt;");
                return 1;
            case '&':
                output.Append("&amp;");
                return 1;
            case '"':
                output.Append("&quot;");
                return 1;
            case '\'':
                output.Append("&#39;");
                return 1;
            case <= '\u00FF':
                WriteNumber(text[0], output);
                return 1;
            default:
                return WriteSurrogates(text, output);
        }
    }

    static int WriteSurrogates(ReadOnlySpan<char> text, TextBuffer output)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            WriteNumber(char.ConvertToUtf32(text[0], text[1]), output);
            return 2;
        }

        // Half a character is none.
        output.Append('\uFFFD');
        return 1;
    }

    static void WriteNumber(int code, TextBuffer output)
    {
        output.Append("&#");
        code.TryFormat(output.Free(8), out var written, provider: CultureInfo.InvariantCulture);
        output.Advance(written);
        output.Append(';');
    }
}
