using System.Buffers;
using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>Characters that show nothing but do something: they never leave the desk as they came.</summary>
static class ControlCharacters
{
    static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '\u007F' - ' ').Select(unit => (char)unit), '\n', '\t', '\r']);

    /// <summary>
    /// The text with a space for each unit of a control character, half a surrogate pair or code point that is no
    /// character. Tabs and line ends stay, and so does every offset.
    /// </summary>
    public static string ToSpaces(string text)
    {
        var first = FirstUnprintable(text);
        if (first < 0)
        {
            return text;
        }

        return string.Create(text.Length, (text, first), static (cleaned, from) =>
        {
            from.text.CopyTo(cleaned);
            for (var i = from.first; i < cleaned.Length;)
            {
                var width = RuneAt(cleaned, i, out var isPrintable);
                if (!isPrintable)
                {
                    cleaned.Slice(i, width).Fill(' ');
                }

                i += width;
            }
        });
    }

    /// <summary>
    /// The text on one line, with every invisible character spelled out: safe in a message and in a terminal.
    /// </summary>
    public static string Show(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            }
            else
            {
                shown.Append(rune.ToString());
            }
        }

        return shown.ToString();
    }

    /// <summary>Controls, line ends, and the format characters that hide or turn the text around them.</summary>
    public static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator;

    static int FirstUnprintable(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            // Nearly all texts are nothing but plain letters and a few marks, which need not be looked at one by one.
            var plain = text[i..].IndexOfAnyExcept(Plain);
            if (plain < 0)
            {
                return -1;
            }

            i += plain;
            var width = RuneAt(text, i, out var isPrintable);
            if (!isPrintable)
            {
                return i;
            }

            i += width;
        }

        return -1;
    }

    static int RuneAt(ReadOnlySpan<char> text, int at, out bool isPrintable)
    {
        var unit = text[at];
        if (unit is >= ' ' and < '\u007F' or '\n' or '\t' or '\r')
        {
            isPrintable = true;
            return 1;
        }

        if (!char.IsSurrogate(unit))
        {
            isPrintable = unit > '\u009F' && unit < '\uFFFE' && unit is not (>= '\uFDD0' and <= '\uFDEF');
            return 1;
        }

        if (at + 1 < text.Length && char.IsSurrogatePair(unit, text[at + 1]))
        {
            isPrintable = (char.ConvertToUtf32(unit, text[at + 1]) & 0xFFFE) != 0xFFFE;
            return 2;
        }

        isPrintable = false;
        return 1;
    }
}
