using System.Buffers;
using System.Globalization;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Writes text the way it would stand in a template between double quotes.</summary>
static class StringLiteral
{
    static readonly SearchValues<char> escaped =
        SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)) + "\u007F");

    /// <summary>The text with escapes; the same string where none is needed.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(escaped))
        {
            return text;
        }

        var output = Growth.Scratch;
        AppendEscaped(output, text);
        return output.ToString();
    }

    public static void AppendQuoted(TextBuffer output, ReadOnlySpan<char> text)
    {
        output.Append('"');
        AppendEscaped(output, text);
        output.Append('"');
    }

    public static void AppendEscaped(TextBuffer output, ReadOnlySpan<char> text)
    {
        for (var next = text.IndexOfAny(escaped); next >= 0; next = text.IndexOfAny(escaped))
        {
            output.Append(text[..next]);
            AppendEscape(output, text[next]);
            text = text[(next + 1)..];
        }

        output.Append(text);
    }

    static void AppendEscape(TextBuffer output, char letter)
    {
        output.Append('\\');

        switch (letter)
        {
            case '"' or '\\':
                output.Append(letter);
                break;
            case '\n':
                output.Append('n');
                break;
            case '\r':
                output.Append('r');
                break;
            case '\t':
                output.Append('t');
                break;
            case '\b':
                output.Append('b');
                break;
            case '\f':
                output.Append('f');
                break;
            case '\v':
                output.Append('v');
                break;
            case '\0':
                output.Append('0');
                break;
            default:
                output.Append('u');
                output.Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
