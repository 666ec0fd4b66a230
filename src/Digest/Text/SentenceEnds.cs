namespace Digest.Text;

/// <summary>The rules by which a stop ends a sentence or does not.</summary>
static class SentenceEnds
{
    public const string Stops = ".!?…。！？؟۔।";
    public const string Closers = "\"'”’»)]}」』）";

    const string StopsWithoutSpace = "。！？";
    const string Openers = "\"'“‘„«([{¿¡—–-•「『（";

    // Speech follows a quotation closely: “Really?” Smith asked.
    const int WordsBeforeSpeech = 3;

    public static int AfterSpace(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>
    /// Where the stops that begin at an offset end, with closing marks and footnote marks; the offset itself when there
    /// are none.
    /// </summary>
    public static int After(string text, int i, int end)
    {
        var after = i;
        while (after < end && Stops.Contains(text[after]))
        {
            after++;
        }

        if (after == i)
        {
            return i;
        }

        while (after < end)
        {
            var closed = Closers.Contains(text[after]) ? after + 1 : AfterFootnote(text, after, end);
            if (closed == after)
            {
                break;
            }

            after = closed;
        }

        return after;
    }

    /// <summary>Where a footnote mark ends: [1], [12] or a raised digit.</summary>
    static int AfterFootnote(string text, int i, int end)
    {
        if (text[i] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹'))
        {
            return i + 1;
        }

        var digits = i + 1;
        while (digits < end && digits < i + 5 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return text[i] == '[' && digits > i + 1 && digits < end && text[digits] == ']' ? digits + 1 : i;
    }

    public static bool IsEmptyLine(string text, int i, int end)
    {
        if (i >= end || text[i] != '\n')
        {
            return false;
        }

        do
        {
            i++;
        }
        while (i < end && text[i] is ' ' or '\t' or '\r');

        return i < end && text[i] == '\n';
    }

    /// <summary>True when what follows the stop can begin a sentence and what precedes it can end one.</summary>
    public static bool MayEnd(string text, int start, TextSpan stop, int end)
    {
        var next = AfterSpace(text, stop.End, end);
        if (next == end || IsEmptyLineBetween(text, stop.End, next))
        {
            return true;
        }

        if (next == stop.End)
        {
            return IsFused(text, stop, end);
        }

        if (!CanBegin(text[next], stop, text) || IsLeftOut(text, stop.Start))
        {
            return false;
        }

        var following = StopWords.WordAt(text, next, end);
        return text[stop.Start] == '.' && stop.Length == 1
            ? !StopWords.IsAbbreviation(text, start, stop.Start, following)
            : !IsFollowedBySpeech(text, stop, next, end);
    }

    static bool IsEmptyLineBetween(string text, int from, int to) => text.AsSpan(from, to - from).Count('\n') > 1;

    /// <summary>Lower case never begins a sentence; scripts without cases always may.</summary>
    static bool CanBegin(char first, TextSpan stop, string text) =>
        char.IsLetter(first) ? !char.IsLower(first)
        : char.IsDigit(first)
            || (Openers.Contains(first) && (first is not ('—' or '–' or '-') || text[stop.Start] != '…'));

    /// <summary>True for the dots that stand for words left out: […], (...).</summary>
    static bool IsLeftOut(string text, int stop) => stop > 0 && text[stop - 1] is '[' or '(';

    /// <summary>True when a sentence is glued to the one before it: "It ended.The rest".</summary>
    static bool IsFused(string text, TextSpan stop, int end)
    {
        if (StopsWithoutSpace.Contains(text[stop.Start]))
        {
            return true;
        }

        var next = stop.End;
        var first = next < end && Openers.Contains(text[next]) && next + 1 < end ? next + 1 : next;
        var before = stop.Start;
        return before >= 2 && char.IsLower(text[before - 1]) && char.IsLetter(text[before - 2])
            && char.IsUpper(text[first]) && first + 1 < end && (char.IsLower(text[first + 1]) || text[first + 1] == ' ')
            && !StopWords.IsAddress(text, before, next, end);
    }

    /// <summary>True for “Really?” Smith asked: the quotation's mark does not end the sentence around it.</summary>
    static bool IsFollowedBySpeech(string text, TextSpan stop, int next, int end)
    {
        if (!Closers.Contains(text[stop.End - 1]) || text[stop.Start] == '.')
        {
            return false;
        }

        for (var word = 0; word < WordsBeforeSpeech && next < end; word++)
        {
            var span = StopWords.WordAt(text, next, end);
            if (span.IsEmpty)
            {
                return false;
            }

            if (StopWords.IsSpeech(span))
            {
                return true;
            }

            next = AfterSpace(text, next + span.Length, end);
        }

        return false;
    }
}
