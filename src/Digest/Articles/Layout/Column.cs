namespace Digest.Articles;

/// <summary>A text whose lines are broken at a fixed width, as by a mail program or a typewriter.</summary>
sealed record Column(string Text, int Width)
{
    // No text is broken at a greater width than this, and none at a smaller one than that.
    const int Widest = 100;
    const int Narrowest = 40;

    // Of the line breaks within blocks, so many must be there because the next word had no room.
    const double FullLineShare = 0.6;

    /// <summary>The column that the lines make; null when they are as long as they please.</summary>
    public static Column? Of(string text, List<Block> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            width = Math.Max(width, line.Length);
        }

        var column = new Column(text, width);
        return width is >= Narrowest and <= Widest && column.Breaks(lines) ? column : null;
    }

    bool Breaks(List<Block> lines)
    {
        var (breaks, full) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].Number == lines[i].Number + 1)
            {
                breaks++;
                full += IsFull(lines[i], lines[i + 1]) ? 1 : 0;
            }
        }

        return breaks > 1 && full >= breaks * FullLineShare;
    }

    /// <summary>True when the second line goes on with the paragraph of the first.</summary>
    public bool RunsOn(Block line, Block next)
    {
        var isOpen = !Wording.EndsSentence(Text.AsSpan(line.Start, line.Length)) && char.IsLower(Text[next.Start]);
        return (isOpen || IsFull(line, next)) && ListMarks.Length(Text.AsSpan(next.Start, next.Length)) == 0;
    }

    // The next line's first word would not have fitted.
    bool IsFull(Block line, Block next)
    {
        var word = Text.AsSpan(next.Start, next.Length).IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > Width - 2;
    }
}
