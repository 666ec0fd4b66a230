using System.Globalization;
using System.Text;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Undoes what happens to a text in UTF-8 that was once read as Windows-1252 and saved so: "Ã©" for "é",
/// "â€œ" for "“".</summary>
static class DoubleEncoding
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // What the bytes from 80 to 9F are in Windows-1252. Five of them are nothing, and come through as controls.
    const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // A closing quotation mark ends in the byte 9D, which many programs drop because it means nothing to them.
    const string LostItsEnd = "â€";
    const byte LostEnd = 0x9D;

    // Letters of other scripts stand in words; one or two alone are a capital before a quotation mark, as in "ß“".
    const int FewestOfOtherScripts = 4;

    /// <summary>The text as it was; null unless every letter above ASCII is such a mistake. Then nothing else could have
    /// been meant: no language's letters and marks follow one another so throughout.</summary>
    public static string? Undone(string text)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        if (first < 0 || Length(text.AsSpan(first)) == 0)
        {
            return null;
        }

        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (ByteOf(text[i]) is not { } unit)
            {
                return null;
            }

            bytes.Add(unit);
            if (text[i] == '€' && LostEndAt(text, i))
            {
                bytes.Add(LostEnd);
            }
        }

        return Decoding.TryRead(Utf8, bytes.ToArray()) is { } undone && IsWriting(undone) ? undone : null;
    }

    /// <summary>The word with the first such mistake that is one beyond doubt, and what it was; null when there is
    /// none.</summary>
    public static (TextSpan Span, string Was)? First(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F'); i >= 0 && i < text.Length; i++)
        {
            if (IsBeyondDoubt(text, i) && WordAt(text, i) is var word && Undone(word.Of(text)) is { } was)
            {
                return (word, was);
            }
        }

        return null;
    }

    // "Ã©", "Â£", "â€œ". Nobody writes a capital with an accent before a sign of money, a raised figure or the second half
    // of a small letter; before a closing mark or a dash many do.
    static bool IsBeyondDoubt(string text, int at) => Length(text.AsSpan(at)) > 0
        && (text[at] is 'Ã' or 'Â' or 'Ä' or 'Å'
            ? !char.IsPunctuation(text[at + 1]) && !char.IsWhiteSpace(text[at + 1])
            : text.AsSpan(at).StartsWith(LostItsEnd));

    // Letters and signs between blanks: long enough to be known again, too short for the rest of the text to matter.
    static TextSpan WordAt(string text, int at)
    {
        const int Farthest = 40;
        var (start, end) = (at, at);
        while (start > 0 && at - start < Farthest && !IsBlank(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < Farthest && !IsBlank(text[end]))
        {
            end++;
        }

        return new(start, end);
    }

    // A no-break space may be the second half of a letter.
    static bool IsBlank(char letter) => letter is ' ' or '\n' or '\r' or '\t';

    // How many letters the first one and those after it have been made of one; 0 when it is a letter of its own.
    static int Length(ReadOnlySpan<char> text)
    {
        var length = ByteOf(text[0]) switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 3 && text.StartsWith(LostItsEnd) && (text.Length == 2 || !char.IsLetterOrDigit(text[2])))
        {
            return 2;
        }

        for (var i = 1; i < length; i++)
        {
            if (i >= text.Length || ByteOf(text[i]) is not (>= 0x80 and <= 0xBF))
            {
                return 0;
            }
        }

        return length;
    }

    static bool LostEndAt(string text, int euro) => euro > 0 && text[euro - 1] == 'â'
        && (euro + 1 == text.Length
            || (!char.IsLetterOrDigit(text[euro + 1]) && ByteOf(text[euro + 1]) is not (>= 0x80 and <= 0xBF)));

    static byte? ByteOf(char letter)
    {
        if (letter <= '\u00FF')
        {
            return (byte)letter;
        }

        var at = Upper.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? null : (byte)(0x80 + at);
    }

    static bool IsWriting(string text)
    {
        var (latin, others) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case < 0x80:
                    break;
                case (>= 0xA0 and <= 0x17F) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2000 and <= 0x22FF) or 0xFEFF:
                    latin++;
                    break;
                case (>= 0x180 and < 0x370) or (>= 0x700 and < 0x900):
                    return false;
                default:
                    others += Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned ? -FewestOfOtherScripts : 1;
                    break;
            }
        }

        return others == 0 ? latin > 0 : others >= FewestOfOtherScripts;
    }
}
