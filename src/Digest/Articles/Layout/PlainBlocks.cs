using Digest.Text;

namespace Digest.Articles;

/// <summary>Cuts plain text into blocks: a line each, or, where lines are broken at a fixed width or paragraphs begin with
/// an indent, the lines of a paragraph together.</summary>
static class PlainBlocks
{
    public static Listing<Block> Of(string text, int start)
    {
        var lines = Lines(text, start);
        if (Indents.Of(text, lines) is { } indents)
        {
            return WithRoles(text, indents.Joined(lines));
        }

        return Column.Of(text, lines) is { } column ? WithRoles(text, Joined(lines, column)) : WithRoles(text, lines);
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

    static List<Block> Joined(List<Block> lines, Column column)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var block = lines[i];
            while (i + 1 < lines.Count
                && lines[i + 1].Number == lines[i].Number + 1
                && column.RunsOn(lines[i], lines[i + 1]))
            {
                i++;
                block = block with { End = lines[i].End };
            }

            blocks.Add(block);
        }

        return blocks;
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
