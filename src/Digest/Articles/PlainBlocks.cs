using Digest.Text;

namespace Digest.Articles;

/// <summary>Cuts plain text into blocks: a line each, or, where lines are broken at a fixed width, the lines of a paragraph together.</summary>
static class PlainBlocks
{
    // Text broken at a fixed width has no longer lines than this, and no paragraph of it is narrower than that.
    const int WidestColumn = 100;
    const int NarrowestColumn = 40;

    // Of the line breaks within blocks, so many must be there because the next word had no room.
    const double FullLineShare = 0.6;

    public static Listing<Block> Of(string text, int start)
    {
        var lines = Lines(text, start);
        var width = ColumnWidth(text, lines);
        return width == 0 ? WithRoles(text, lines) : WithRoles(text, Joined(text, lines, width));
    }

    // Every line that is not empty, without the white space around it. Lines end with LF, CR LF or CR.
    static List<Block> Lines(string text, int start)
    {
        var lines = new List<Block>();
        var number = 1 + LineBreaks(text.AsSpan(0, start));
        var at = start;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny('\n', '\r');
            length = length < 0 ? rest.Length : length;
            var line = rest[..length];
            var trimmed = line.TrimStart();
            if (trimmed.Length > 0 && Wording.HasInk(trimmed))
            {
                var from = at + line.Length - trimmed.Length;
                lines.Add(new(from, from + trimmed.TrimEnd().Length, number));
            }

            at += length;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            number++;
        }

        return lines;
    }

    static int LineBreaks(ReadOnlySpan<char> text)
    {
        var breaks = text.Count('\n');
        return breaks > 0 ? breaks : text.Count('\r');
    }

    // The width at which the text's lines are broken; 0 when they are not.
    static int ColumnWidth(string text, List<Block> lines)
    {
        var width = 0;
        foreach (var line in lines)
        {
            width = Math.Max(width, line.Length);
        }

        if (width is < NarrowestColumn or > WidestColumn)
        {
            return 0;
        }

        var (breaks, full) = (0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].Number == lines[i].Number + 1)
            {
                breaks++;
                full += IsFull(text, lines[i], lines[i + 1], width) ? 1 : 0;
            }
        }

        return breaks > 1 && full >= breaks * FullLineShare ? width : 0;
    }

    // The next line's first word would not have fitted.
    static bool IsFull(string text, Block line, Block next, int width)
    {
        var word = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        return line.Length + 1 + (word < 0 ? next.Length : word) > width - 2;
    }

    static List<Block> Joined(string text, List<Block> lines, int width)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var block = lines[i];
            while (i + 1 < lines.Count && lines[i + 1].Number == lines[i].Number + 1 && RunsOn(text, lines[i], lines[i + 1], width))
            {
                i++;
                block = block with { End = lines[i].End };
            }

            blocks.Add(block);
        }

        return blocks;
    }

    static bool RunsOn(string text, Block line, Block next, int width)
    {
        var isOpen = !Wording.EndsSentence(text.AsSpan(line.Start, line.Length)) && char.IsLower(text[next.Start]);
        return (isOpen || IsFull(text, line, next, width)) && ListMarks.Length(text.AsSpan(next.Start, next.Length)) == 0;
    }

    static Listing<Block> WithRoles(string text, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = ListMarks.Length(text.AsSpan(blocks[i].Start, blocks[i].Length));
            if (mark > 0)
            {
                blocks[i] = blocks[i] with { Start = blocks[i].Start + mark, Role = ParagraphRole.ListItem };
            }
        }

        return [.. blocks];
    }
}
