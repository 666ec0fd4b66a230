using System.Buffers;

namespace Digest.Text;

/// <summary>Splits prose into sentences; quoted speech stays within the sentence that quotes it.</summary>
static class Sentences
{
    static readonly SearchValues<char> Boundaries = SearchValues.Create(SentenceEnds.Stops + "\n");

    public static Listing<TextSpan> Split(string text) => Split(text, new(0, text.Length));

    /// <summary>
    /// The sentences in a stretch of a text, in order, without the space around them; an empty line always parts two.
    /// </summary>
    public static Listing<TextSpan> Split(string text, TextSpan within)
    {
        var end = Math.Clamp(within.End, 0, text.Length);
        var inside = new TextSpan(Math.Clamp(within.Start, 0, end), end);
        return Split(text, inside, QuotedStretches.Find(text, inside));
    }

    /// <summary>The same for a stretch inside the text whose quoted stretches are known.</summary>
    public static Listing<TextSpan> Split(string text, TextSpan within, List<TextSpan> quoted)
    {
        var end = within.End;
        var start = SentenceEnds.AfterSpace(text, within.Start, end);
        var sentences = new List<TextSpan>();
        var nextQuoted = 0;
        var boundary = start - 1;

        for (var i = start; i < end;)
        {
            while (nextQuoted < quoted.Count && quoted[nextQuoted].End <= i)
            {
                nextQuoted++;
            }

            // Looked for only when the last one is behind, or a text of quotations would be read again for each of
            // them.
            boundary = boundary < i ? NextBoundary(text, i, end) : boundary;
            i = boundary;
            if (nextQuoted < quoted.Count && quoted[nextQuoted].Start <= i)
            {
                // Nothing is cut inside a quotation, but a stop just before its closing mark may end the sentence.
                i = BeforeClosingMark(text, quoted[nextQuoted]);
                nextQuoted++;
            }

            var after = SentenceEnds.After(text, i, nextQuoted < quoted.Count ? quoted[nextQuoted].Start : end);
            var ends = after > i
                ? SentenceEnds.MayEnd(text, start, new(i, after), end)
                : SentenceEnds.IsEmptyLine(text, i, end);
            i = Math.Max(after, i + 1);

            if (ends)
            {
                Add(sentences, text, start, after);
                start = i = SentenceEnds.AfterSpace(text, after, end);
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

    /// <summary>The first of the stops that stand before the closing mark, or the mark itself.</summary>
    static int BeforeClosingMark(string text, TextSpan quoted)
    {
        var i = quoted.End - 1;
        while (i > quoted.Start + 1
            && (SentenceEnds.Stops.Contains(text[i - 1]) || SentenceEnds.Closers.Contains(text[i - 1])))
        {
            i--;
        }

        while (i < quoted.End - 1 && !SentenceEnds.Stops.Contains(text[i]))
        {
            i++;
        }

        return i;
    }
}
