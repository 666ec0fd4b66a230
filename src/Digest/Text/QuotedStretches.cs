using System.Buffers;

namespace Digest.Text;

/// <summary>
/// Finds the stretches that stand between quotation marks of one paragraph, so that a splitter can pass over them.
/// </summary>
static class QuotedStretches
{
    static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„«»‘’\n");

    /// <summary>
    /// The outermost stretches with their marks, in order. A mark without its partner in the paragraph begins nothing.
    /// </summary>
    public static List<TextSpan> Find(string text, TextSpan within)
    {
        var found = new List<TextSpan>();
        int straight = -1, curly = -1, angled = -1, single = -1;
        for (var i = NextMark(text, within.Start, within.End); i < within.End; i = NextMark(text, i + 1, within.End))
        {
            switch (text[i])
            {
                case '\n' when IsEmptyLine(text, i, within.End):
                    straight = curly = angled = single = -1;
                    break;
                case '"':
                    straight = Pair(found, straight, i, IsOpening(text, i, straight, within));
                    break;
                case '“' when curly < 0 || text[curly] != '„':
                case '„':
                    curly = i;
                    break;
                case '“' or '”':
                    curly = Pair(found, curly, i, opens: false);
                    break;
                case '«':
                    angled = i;
                    break;
                case '»':
                    angled = Pair(found, angled, i, opens: false);
                    break;
                case '‘':
                    single = i;
                    break;
                case '’' when single >= 0 && IsClosing(text, i, within.End):
                    single = Pair(found, single, i, opens: false);
                    break;
            }
        }

        return Outermost(found);
    }

    /// <summary>Whether an offset stands in one of the stretches.</summary>
    public static bool Holds(List<TextSpan> stretches, int offset)
    {
        var at = stretches.BinarySearch(new(offset, int.MaxValue));
        var before = at < 0 ? ~at - 1 : at;
        return before >= 0 && stretches[before].Contains(offset);
    }

    /// <summary>Whether one of the stretches holds all of another.</summary>
    public static bool HoldAll(List<TextSpan> stretches, TextSpan span)
    {
        var at = stretches.BinarySearch(new(span.Start, int.MaxValue));
        var before = at < 0 ? ~at - 1 : at;
        return before >= 0 && stretches[before].Start <= span.Start && stretches[before].End >= span.End;
    }

    static int NextMark(string text, int from, int end)
    {
        if (from >= end)
        {
            return end;
        }

        var at = text.AsSpan(from, end - from).IndexOfAny(Marks);
        return at < 0 ? end : from + at;
    }

    static bool IsEmptyLine(string text, int i, int end) =>
        i + 1 < end && (text[i + 1] == '\n' || (text[i + 1] == '\r' && i + 2 < end && text[i + 2] == '\n'));

    /// <summary>Closes the pair that is open, or opens one; returns the open mark, -1 for none.</summary>
    static int Pair(List<TextSpan> found, int open, int at, bool opens)
    {
        if (opens || open < 0)
        {
            return opens ? at : -1;
        }

        found.Add(new(open, at + 1));
        return -1;
    }

    /// <summary>
    /// A straight mark before a word opens when nothing is open, or when space or a bracket before it says so.
    /// </summary>
    static bool IsOpening(string text, int i, int open, TextSpan within) =>
        i + 1 < within.End && !char.IsWhiteSpace(text[i + 1])
        && (open < 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or '‘' or '\'');

    /// <summary>A raised comma closes a quotation after a stop; elsewhere it is an apostrophe.</summary>
    static bool IsClosing(string text, int i, int end) =>
        text[i - 1] is '.' or ',' or '!' or '?' or '…' && (i + 1 == end || !char.IsLetter(text[i + 1]));

    static List<TextSpan> Outermost(List<TextSpan> found)
    {
        found.Sort();
        var outermost = new List<TextSpan>(found.Count);
        foreach (var span in found)
        {
            if (outermost.Count == 0 || span.Start >= outermost[^1].End)
            {
                outermost.Add(span);
            }
        }

        return outermost;
    }
}
