using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Parts of a text, and text brought to a length or a form.</summary>
public partial class StringFunctions
{
    const string Dots = "...";

    /// <summary>
    /// The part from <paramref name="start"/>, which counts from the end where it is negative; all the rest unless a
    /// length is given.
    /// </summary>
    internal static string? Slice(string? text, int start, int? length = null)
    {
        if (length is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(given, nameof(length));
        }

        return text is null ? null : Cut(text, start, length ?? text.Length);
    }

    /// <summary>As <see cref="Slice"/>, but one character unless a length is given.</summary>
    internal static string? Slice1(string? text, int start, int length = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return text is null ? null : Cut(text, start, length);
    }

    /// <summary>At most <paramref name="length"/> characters, the ellipsis among them.</summary>
    internal static string? Truncate(string? text, int length, string? ellipsis = null)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }

        var mark = ellipsis ?? Dots;
        return string.Concat(text.AsSpan(0, Math.Clamp(length - mark.Length, 0, text.Length)), mark);
    }

    /// <summary>At most <paramref name="count"/> words with one space between them, then the ellipsis.</summary>
    internal static string? Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var output = Growth.Scratch;
        var rest = text.AsSpan().TrimStart();

        for (var words = 0; !rest.IsEmpty; words++)
        {
            if (words >= count)
            {
                output.Append(ellipsis ?? Dots);
                break;
            }

            if (words > 0)
            {
                output.Append(' ');
            }

            var length = WordLength(rest);
            output.Append(rest[..length]);
            rest = rest[length..].TrimStart();
        }

        return output.ToString();
    }

    internal static string PadLeft(TemplateContext context, string? text, int width)
    {
        Growth.CheckWidth(context, width);
        return (text ?? "").PadLeft(width);
    }

    internal static string PadRight(TemplateContext context, string? text, int width)
    {
        Growth.CheckWidth(context, width);
        return (text ?? "").PadRight(width);
    }

    /// <summary>Lower-case letters and digits, with one hyphen for whatever stands between them.</summary>
    internal static string Handleize(string? text)
    {
        // A missing text is an error here and nowhere else in the group: an empty address would go unnoticed.
        if (IsHandle(text!))
        {
            return text!;
        }

        var output = Growth.Scratch;
        WriteHandle(text!, output);
        return output.ToString();
    }

    static void WriteHandle(string text, TextBuffer output)
    {
        var free = output.Free(text.Length);
        var length = 0;

        foreach (var letter in text)
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                free[length++] = letter;
            }
            else if (char.IsLetterOrDigit(letter))
            {
                free[length++] = char.ToLowerInvariant(letter);
            }
            else if (length == 0 || free[length - 1] != '-')
            {
                free[length++] = '-';
            }
        }

        output.Advance(length > 0 && free[length - 1] == '-' ? length - 1 : length);
    }

    static bool IsHandle(string text)
    {
        var last = '\0';

        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && (letter != '-' || last == '-'))
            {
                return false;
            }

            last = letter;
        }

        return text.Length > 0 && last != '-';
    }

    static string Cut(string text, int start, int length)
    {
        if (start < 0)
        {
            start += text.Length;
        }

        var end = Math.Min((long)start + length, text.Length);
        start = Math.Max(start, 0);
        return start >= end ? "" : text[start..(int)end];
    }

    static int WordLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return text.Length;
    }
}
