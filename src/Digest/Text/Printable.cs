using System.Buffers;
using System.Text;

namespace Digest.Text;

/// <summary>Found text made fit for a page: characters that no page, feed or table may hold are left out.</summary>
static class Printable
{
    static readonly SearchValues<char> Turning =
        SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    const char EmbeddingEnd = '\u202C';
    const char IsolateEnd = '\u2069';
    const char Nothing = '\0';

    /// <summary>
    /// The text on one line: white space becomes single spaces, control characters and broken surrogates go, and the
    /// direction of writing is as it was before when the line ends.
    /// </summary>
    public static string Line(string text)
    {
        var line = IsPlainLine(text) ? text : Rebuilt(text, keepsDirection: true);
        return HasDirection(line) ? Closed(line) : line;
    }

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

    // An override turns letters round against their nature, so that a reader sees other words than were written; no
    // writing needs it. What embeds or isolates stays, and is closed at the end of the line at the latest: what stands
    // beside somebody's words is not theirs to turn.
    static string Closed(string text)
    {
        var line = new StringBuilder(text.Length);
        var open = new Stack<char>();
        var isolates = 0;
        foreach (var unit in text)
        {
            switch (unit)
            {
                case '\u202D' or '\u202E':
                    open.Push(Nothing);
                    continue;
                case '\u202A' or '\u202B':
                    open.Push(EmbeddingEnd);
                    break;
                case >= '\u2066' and <= '\u2068':
                    open.Push(IsolateEnd);
                    isolates++;
                    break;
                case EmbeddingEnd:
                    if (!open.TryPeek(out var end) || end == IsolateEnd || open.Pop() == Nothing)
                    {
                        continue;
                    }

                    break;
                case IsolateEnd:
                    if (isolates == 0)
                    {
                        continue;
                    }

                    // With an isolate everything ends that was opened in it.
                    isolates--;
                    while (open.Pop() != IsolateEnd)
                    {
                    }

                    break;
            }

            line.Append(unit);
        }

        foreach (var end in open.Where(end => end != Nothing))
        {
            line.Append(end);
        }

        return line.ToString();
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
