using System.Buffers;

namespace Digest.Text;

/// <summary>Splits prose into sentences; quoted speech stays within the sentence that quotes it.</summary>
static class Sentences
{
    const string Stops = ".!?…。！？؟۔।";
    const string StopsWithoutSpace = "。！？";
    const string Closers = "\"'”’»)]}";
    const string Openers = "\"'“‘„«([{¿¡—–-•";

    static readonly SearchValues<char> Boundaries = SearchValues.Create(Stops + "\n");

    // Speech follows a quotation closely: “Really?” Smith asked.
    const int WordsBeforeSpeech = 3;

    public static Listing<TextSpan> Split(string text) => Split(text, new(0, text.Length));

    /// <summary>The sentences in a stretch of a text, in order, without the space around them; an empty line always parts two.</summary>
    public static Listing<TextSpan> Split(string text, TextSpan within)
    {
        var end = Math.Clamp(within.End, 0, text.Length);
        var start = AfterSpace(text, Math.Clamp(within.Start, 0, end), end);
        var quoted = QuotedStretches.Find(text, new(start, end));
        var sentences = new List<TextSpan>();
        var nextQuoted = 0;
        var boundary = start - 1;

        for (var i = start; i < end;)
        {
            while (nextQuoted < quoted.Count && quoted[nextQuoted].End <= i)
            {
                nextQuoted++;
            }

            // Looked for only when the last one is behind, or a text of quotations would be read again for each of them.
            boundary = boundary < i ? NextBoundary(text, i, end) : boundary;
            i = boundary;
            if (nextQuoted < quoted.Count && quoted[nextQuoted].Start <= i)
            {
                // Nothing is cut inside a quotation, but a stop just before its closing mark may end the sentence.
                i = BeforeClosingMark(text, quoted[nextQuoted]);
                nextQuoted++;
            }

            var after = AfterStop(text, i, nextQuoted < quoted.Count ? quoted[nextQuoted].Start : end);
            var ends = after > i ? MayEnd(text, start, new(i, after), end) : IsEmptyLine(text, i, end);
            i = Math.Max(after, i + 1);

            if (ends)
            {
                Add(sentences, text, start, after);
                start = i = AfterSpace(text, after, end);
            }
        }

        Add(sentences, text, start, end);
        return sentences.ToListing();
    }

    static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new(start, end));
        }
    }

    static int NextBoundary(string text, int from, int end)
    {
        var at = text.AsSpan(from, end - from).IndexOfAny(Boundaries);
        return at < 0 ? end : from + at;
    }

    static int AfterSpace(string text, int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>The first of the stops that stand before the closing mark, or the mark itself.</summary>
    static int BeforeClosingMark(string text, TextSpan quoted)
    {
        var i = quoted.End - 1;
        while (i > quoted.Start + 1 && (Stops.Contains(text[i - 1]) || Closers.Contains(text[i - 1])))
        {
            i--;
        }

        while (i < quoted.End - 1 && !Stops.Contains(text[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Where the stops that begin at an offset end, with closing marks and footnote marks; the offset itself when there are none.</summary>
    static int AfterStop(string text, int i, int end)
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

    static bool IsEmptyLine(string text, int i, int end)
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
    static bool MayEnd(string text, int start, TextSpan stop, int end)
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
        : char.IsDigit(first) || (Openers.Contains(first) && (first is not ('—' or '–' or '-') || text[stop.Start] != '…'));

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
