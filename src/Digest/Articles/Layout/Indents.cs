namespace Digest.Articles;

/// <summary>A text whose paragraphs begin with blanks and are broken into lines, as old wires and typewriters have
/// it.</summary>
/// <param name="Width">How long its longest line is.</param>
sealed record Indents(string Text, int Width)
{
    // Fewer blanks are a slip of the finger.
    const int Fewest = 2;

    // A line that is shorter than this share of the longest is one of a head or a list, or ends its paragraph.
    const double FullShare = 0.6;
    const int LongestLine = 100;

    // So many paragraphs must begin so, and of the lines that follow at once no more than this share.
    const int FewestParagraphs = 2;
    const double MostShare = 0.6;

    /// <summary>The text as one of such paragraphs; null for any other.</summary>
    public static Indents? Of(string text, List<Block> lines)
    {
        var indents = new Indents(text, lines.Count == 0 ? 0 : lines.Max(line => line.Length));
        var (begun, follow) = (0, 0);
        for (var i = 1; i < lines.Count && indents.Width <= LongestLine; i++)
        {
            if (lines[i].Number == lines[i - 1].Number + 1)
            {
                follow++;
                begun += indents.Begins(lines[i]) ? 1 : 0;
            }
        }

        return begun >= FewestParagraphs && begun <= follow * MostShare ? indents : null;
    }

    /// <summary>The lines of each paragraph as one block.</summary>
    public List<Block> Joined(List<Block> lines)
    {
        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var block = lines[i];
            while (i + 1 < lines.Count && lines[i + 1].Number == lines[i].Number + 1 && RunsOn(lines[i], lines[i + 1]))
            {
                i++;
                block = block with { End = lines[i].End };
            }

            blocks.Add(block);
        }

        return blocks;
    }

    bool RunsOn(Block line, Block next) => line.Length >= Width * FullShare && !Begins(next)
        && ListMarks.Length(Text.AsSpan(next.Start, next.Length)) == 0;

    bool Begins(Block line)
    {
        var blanks = 0;
        for (var i = line.Start - 1; i >= 0 && Text[i] is ' ' or '\t' or '\u00A0'; i--)
        {
            blanks += Text[i] == '\t' ? Fewest : 1;
        }

        return blanks >= Fewest;
    }
}
