namespace Digest.Articles;

/// <summary>Tells before parsing whether Markdown is built so that reading it would fail, or take time out of
/// proportion.</summary>
static class MarkdownBounds
{
    // The parser gives up at 128 levels, and a list costs two.
    const int DeepestBlocks = 50;

    // The parser moves all later definitions up for each one it takes.
    const int MostDefinitions = 5000;

    // For each underlined heading it looks through all blocks before it.
    const int MostUnderlines = 5000;

    /// <summary>Said where lists or quotations stand in one another without end.</summary>
    public static Fault TooDeep { get; } =
        new("Quotations or lists are nested too deeply.", "Keep them within fifty levels.", 0);

    /// <summary>What keeps the text from being parsed; null when nothing does.</summary>
    public static Fault? Find(ReadOnlySpan<char> text)
    {
        var (definitions, underlines) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            definitions += line.StartsWith('[') && line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            text.Overlaps(line, out var offset);
            if (definitions > MostDefinitions)
            {
                return new("The text defines more than 5,000 links.",
                    "Leave the definitions out that it does not need.", offset);
            }

            underlines += IsUnderline(line) ? 1 : 0;
            if (underlines > MostUnderlines)
            {
                return new("The text has more than 5,000 underlined headings.",
                    "Keep only the article's text.", offset);
            }

            if (Depth(line) > DeepestBlocks)
            {
                return TooDeep with { Offset = offset };
            }
        }

        return null;
    }

    static bool IsUnderline(ReadOnlySpan<char> line) =>
        line is ['=' or '-', ..] && line.TrimEnd().TrimEnd(line[0]).IsEmpty;

    // Every ">" and every list mark opens a level; so may two columns of space before one.
    static int Depth(ReadOnlySpan<char> line)
    {
        var (marks, spaces, at) = (0, 0, 0);
        while (at < line.Length)
        {
            var width = line[at] is ' ' or '\t' ? 1 : MarkWidth(line[at..]);
            if (width == 0)
            {
                break;
            }

            spaces += line[at] switch { ' ' => 1, '\t' => 4, _ => 0 };
            marks += line[at] is ' ' or '\t' ? 0 : 1;
            at += width;
        }

        // A rule of hyphens or stars with blanks between them nests nothing.
        var isRule = line.Trim(" \t-").IsEmpty || line.Trim(" \t*").IsEmpty;
        return marks == 0 || isRule ? 0 : marks + (spaces / 2);
    }

    // 0 where no mark stands; a blank must follow those of lists.
    static int MarkWidth(ReadOnlySpan<char> text)
    {
        if (text[0] == '>')
        {
            return 1;
        }

        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var width = text[0] is '-' or '*' or '+' ? 1
            : digits > 0 && text[digits] is '.' or ')' ? digits + 1
            : 0;
        return width > 0 && (width == text.Length || text[width] is ' ' or '\t') ? width : 0;
    }
}
