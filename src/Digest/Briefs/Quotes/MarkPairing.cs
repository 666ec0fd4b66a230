namespace Digest.Briefs;

/// <summary>Goes through the marks of one paragraph once, with the open quotations on a stack.</summary>
sealed class MarkPairing(MarkedParagraph paragraph, List<QuotationMark> marks)
{
    // A quotation inside a quotation inside a quotation is read; deeper marks are noise.
    const int DeepestNesting = 3;

    // Speech between single marks is looked for no farther than this; it also keeps the work linear.
    const int MostMarksInside = 20;

    readonly List<MarkedWords> pairs = [];
    readonly List<QuotationMark> open = [];

    // The last mark that can close a quotation opened by a straight mark, and by a curly one.
    readonly int lastStraight = marks.FindLastIndex(mark => mark.IsStraight && mark.Family != MarkFamily.Single
        && mark.Lean != MarkLean.Opens);
    readonly int lastCurly = marks.FindLastIndex(mark => !mark.IsStraight && mark.Family != MarkFamily.Single
        && mark.Lean != MarkLean.Opens);

    public List<MarkedWords> Run()
    {
        for (var i = 0; i < marks.Count; i++)
        {
            Take(i);
        }

        while (open.Count > 0)
        {
            Abandon(paragraph.Span.End);
        }

        pairs.Sort((a, b) => a.Whole.CompareTo(b.Whole));
        return pairs;
    }

    void Take(int i)
    {
        var mark = marks[i];
        var level = open.FindLastIndex(other => other.IsClosedBy(mark));
        if (level >= 0 && (mark.Lean != MarkLean.Opens || IsDetached(i)) && !IsApostrophe(i))
        {
            Close(level, mark);
        }
        else if (mark.Lean == MarkLean.Closes || (level >= 0 && mark.Lean != MarkLean.Opens))
        {
            return;
        }
        else if (mark.Family == MarkFamily.Single)
        {
            OpenSingle(i, level);
        }
        else
        {
            OpenOther(i, level);
        }
    }

    // "We sail at noon, "she said: the space stands on the wrong side of a mark that closes; the next one opens.
    bool IsDetached(int i)
    {
        var mark = marks[i];
        if (mark.Family != MarkFamily.Double || (!mark.IsStraight && paragraph.Text[mark.Start] != '”'))
        {
            return false;
        }

        var before = mark.Start - 1;
        while (before > paragraph.Span.Start && paragraph.Text[before] == ' ')
        {
            before--;
        }

        return before > paragraph.Span.Start && before < mark.Start - 1
            && paragraph.Text[before] is ',' or '.' or '!' or '?' or '…'
            && marks.FindIndex(i + 1, other => other.Family == MarkFamily.Double) is var next
            && (next < 0 || marks[next].Lean == MarkLean.Opens);
    }

    void OpenSingle(int i, int level)
    {
        if (level < 0 && marks[i].Lean == MarkLean.Opens
            && (paragraph.Outermost == MarkFamily.Single || open.Count > 0 || IsSpeech(i)))
        {
            open.Add(marks[i]);
        }
    }

    // Among other marks ‘We sail at noon,’ is somebody's words all the same: curly, with a capital, and closed behind a
    // stop; ‘so-called’ and ‘90s are not.
    bool IsSpeech(int i)
    {
        if (marks[i].IsStraight || marks[i].End >= paragraph.Span.End || !char.IsUpper(paragraph.Text[marks[i].End]))
        {
            return false;
        }

        for (var next = i + 1; next < Math.Min(marks.Count, i + MostMarksInside); next++)
        {
            var mark = marks[next];
            if (mark.Family == MarkFamily.Single && !mark.IsStraight && mark.Lean != MarkLean.Opens
                && paragraph.Text[mark.Start - 1] is ',' or '.' or '!' or '?' or '…')
            {
                return true;
            }
        }

        return false;
    }

    void OpenOther(int i, int level)
    {
        // Two opening marks that touch are one, written twice.
        if (level >= 0 && open[level].End == marks[i].Start)
        {
            open[level] = open[level] with { Length = marks[i].End - open[level].Start };
            return;
        }

        // An opening mark while one of its kind is open: nested when two closing
        // ones follow, else the first was never closed.
        if (level >= 0 && !TwoCloseAfter(i) && !IsOfOtherShape(i, open[level]))
        {
            while (open.Count > level)
            {
                Abandon(marks[i].Start);
            }
        }

        if (open.Count < DeepestNesting)
        {
            open.Add(marks[i]);
        }
    }

    // "It comes across as “loud” or “shrill”": curly marks inside straight ones, whose closing mark is still to come.
    bool IsOfOtherShape(int i, QuotationMark outer) =>
        outer.IsStraight != marks[i].IsStraight
        && i + 1 < marks.Count && marks[i + 1].IsStraight == marks[i].IsStraight && marks[i + 1].Lean == MarkLean.Closes
        && ((outer.IsStraight ? lastStraight : lastCurly) > i + 1 || outer.Start == paragraph.Span.Start);

    bool TwoCloseAfter(int i) =>
        i + 2 < marks.Count
        && marks[i].IsClosedBy(marks[i + 1]) && marks[i + 1].Lean == MarkLean.Closes
        && marks[i].IsClosedBy(marks[i + 2]) && marks[i + 2].Lean != MarkLean.Opens;

    // "the workers' rights": an s, an apostrophe, a small letter, and the real closing mark still to come.
    bool IsApostrophe(int i)
    {
        var mark = marks[i];
        if (mark.Family != MarkFamily.Single || mark.Start == 0 || paragraph.Text[mark.Start - 1] is not ('s' or 'S'))
        {
            return false;
        }

        var next = mark.End;
        while (next < paragraph.Span.End && paragraph.Text[next] == ' ')
        {
            next++;
        }

        return next < paragraph.Span.End && char.IsLower(paragraph.Text[next]) && i + 1 < marks.Count
            && marks[i + 1].Family == MarkFamily.Single && marks[i + 1].Lean == MarkLean.Closes;
    }

    void Close(int level, QuotationMark mark)
    {
        while (open.Count > level + 1)
        {
            Abandon(mark.Start);
        }

        var opening = open[level];
        open.RemoveAt(level);
        Add(new(new(opening.End, mark.Start), new(opening.Start, mark.End), level, opening.Family, Closed: true));
    }

    // A single mark without its partner was an apostrophe; any other opened a quotation that ends where it must.
    void Abandon(int end)
    {
        var opening = open[^1];
        open.RemoveAt(open.Count - 1);
        if (opening.Family != MarkFamily.Single || (open.Count == 0
            && (opening.Start == paragraph.Span.Start || (end == paragraph.Span.End && IsTakenUp(opening)))))
        {
            Add(new(new(opening.End, end), new(opening.Start, end), open.Count, opening.Family, Closed: false));
        }
    }

    // She was clear. ‘We sail at noon. / ‘We come back tomorrow,’ she said: it begins like a sentence, and the next
    // paragraph opens with its mark.
    bool IsTakenUp(QuotationMark opening)
    {
        var before = opening.Start - 1;
        while (before > paragraph.Span.Start && paragraph.Text[before] == ' ')
        {
            before--;
        }

        var next = paragraph.Span.End;
        while (next < paragraph.Text.Length && char.IsWhiteSpace(paragraph.Text[next]))
        {
            next++;
        }

        return before < opening.Start - 1 && paragraph.Text[before] is '.' or ',' or ':' or '!' or '?'
            && opening.End < paragraph.Span.End && char.IsUpper(paragraph.Text[opening.End])
            && next < paragraph.Text.Length && paragraph.Text[next] == paragraph.Text[opening.Start];
    }

    // Without the spaces that some writers, and all French ones, put inside their marks.
    void Add(MarkedWords words)
    {
        var (start, end) = (words.Inside.Start, words.Inside.End);
        while (start < end && char.IsWhiteSpace(paragraph.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(paragraph.Text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            pairs.Add(words with { Inside = new(start, end) });
        }
    }
}
