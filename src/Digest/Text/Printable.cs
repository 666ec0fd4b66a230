using System.Buffers;
using System.Text;

namespace Digest.Text;

/// <summary>Found text made fit for a page: characters that no page, feed or table may hold are left out.</summary>
static class Printable
{
    static readonly SearchValues<char> Turning =
        SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>
    /// The text on one line: white space becomes single spaces, control characters and broken surrogates go.
    /// </summary>
    public static string Line(string text) => IsPlainLine(text) ? text : Rebuilt(text, keepsDirection: true);

    /// <summary>
    /// As <see cref="Line"/>, and without the invisible characters that turn the direction of writing: for titles and
    /// attributes, which nothing can isolate.
    /// </summary>
    public static string Bare(string text) => IsPlainLine(text) && !HasDirection(text)
        ? text
        : Rebuilt(text, keepsDirection: false);

    /// <summary>The beginning of a line, cut between words, with an ellipsis where something was cut.</summary>
    public static string Excerpt(string text, int longest)
    {
        var line = Bare(text);
        if (line.Length <= longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', longest - 1, longest / 2);
        if (end < 0)
        {
            end = char.IsLowSurrogate(line[longest - 1]) ? longest - 2 : longest - 1;
        }

        return $"{line.AsSpan(0, end).TrimEnd(" ,;:.")}…";
    }

    static bool IsPlainLine(string text)
    {
        // Nearly every line is; whole vectors are looked at at once.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text.Length == 0
                || (text[0] != ' ' && text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal));
        }

        var afterSpace = true;
        foreach (var unit in text)
        {
            var isSpace = unit == ' ';
            if ((isSpace && afterSpace) || (!isSpace && (char.IsWhiteSpace(unit) || IsSuspect(unit))))
            {
                return false;
            }

            afterSpace = isSpace;
        }

        return text.Length == 0 || !afterSpace;
    }

    // Surrogates are looked at in pairs when the text is rebuilt.
    static bool IsSuspect(char unit) => char.IsControl(unit) || char.IsSurrogate(unit)
        || unit is >= '\uFFF9' or (>= '\uFDD0' and <= '\uFDEF');

    static bool HasDirection(string text) => text.AsSpan().ContainsAny(Turning);

    static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    static string Rebuilt(string text, bool keepsDirection)
    {
        var line = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                gap = line.Length > 0;
            }
            else if (IsAllowed(rune) && (keepsDirection || !TurnsDirection(rune)))
            {
                line.Append(gap ? " " : "").Append(rune);
                gap = false;
            }
        }

        return line.ToString();
    }

    // A broken surrogate arrives here as U+FFFD, like every character that was lost before; noncharacters are no text.
    static bool IsAllowed(Rune rune) =>
        !Rune.IsControl(rune) && rune.Value is < 0xFFF9 or > 0xFFFF && (rune.Value & 0xFFFE) != 0xFFFE
            && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
}
