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

            underlines += line.Length > 0 && line[0] is '=' or '-' && line.TrimEnd().TrimEnd(line[0]).IsEmpty ? 1 : 0;
            if (underlines > MostUnderlines)
            {
                return new("The text has more than 5,000 underlined headings.", "Keep only the article's text.", offset);
            }

            if (Depth(line) > DeepestBlocks)
            {
                return new("Quotations or lists are nested too deeply.", "Keep them within fifty levels.", offset);
            }
        }

        return null;
    }

    // Every ">" and every list mark opens a level; so may two columns of space before a list mark.
    static int Depth(ReadOnlySpan<char> line)
    {
        var marks = 0;
        var spaces = 0;
        var afterMark = false;
        foreach (var letter in line)
        {
            if (letter is ' ' or '\t')
            {
                spaces += letter == '\t' ? 4 : 1;
                afterMark = false;
            }
            else if (!afterMark && letter is '>' or '-' or '*' or '+' || (char.IsAsciiDigit(letter) && !afterMark))
            {
                marks++;
                afterMark = letter != '>';
            }
            else if (letter is not ('.' or ')' or '-' or '*'))
            {
                break;
            }
        }

        return marks == 0 ? 0 : marks + (spaces / 4);
    }
}
