using Markdig;
using Markdig.Syntax;

namespace Digest.Articles;

/// <summary>Reads Markdown by its block structure; what is no prose, such as code, tables and raw HTML, is left
/// out.</summary>
static class MarkdownReader
{
    // A paragraph of more lines is text, not an author's line above a date.
    const int MostHeadLines = 6;

    // Blocks are all that is asked for: without inline parsers, whatever stands within a line costs nothing to read.
    static readonly MarkdownPipeline Blocks = BlocksOnly();

    /// <summary>Null where the text is nested more deeply than the parser goes.</summary>
    public static Transcript? Read(Copy copy)
    {
        var text = copy.Clipping.Text;
        if (Parsed(text[copy.BodyStart..]) is not { } document)
        {
            return null;
        }

        var blocks = new List<Block>();
        var page = new Page(text, copy.BodyStart, Lines.Of(text));
        foreach (var block in document)
        {
            Add(blocks, page, block, ParagraphRole.Body);
        }

        var read = LayoutReader.Read(Sheet.OfLines(text, [.. blocks], copy.Given));
        return read.Found.Title is { } title
            ? read with { Found = read.Found with { Title = title with { Value = MarkdownTitle.Plain(title.Value) } } }
            : read;
    }

    static MarkdownDocument? Parsed(string body)
    {
        try
        {
            return Markdown.Parse(body, Blocks);
        }
        catch (ArgumentException)
        {
            // The bounds are read line by line; only the parser knows what the lines make together.
            return null;
        }
    }

    static MarkdownPipeline BlocksOnly()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.InlineParsers.Clear();
        return builder.Build();
    }

    static void Add(List<Block> blocks, Page page, Markdig.Syntax.Block block, ParagraphRole role)
    {
        switch (block)
        {
            case HeadingBlock heading:
                AddHeading(blocks, page, heading);
                break;
            case ParagraphBlock paragraph:
                AddParagraph(blocks, page, paragraph, role);
                break;
            case QuoteBlock quote:
                AddAll(blocks, page, quote, ParagraphRole.BlockQuotation);
                break;
            case ListBlock { Count: 1 } only when role == ParagraphRole.BlockQuotation:
                AddRaw(blocks, page, only, role);
                break;
            case ListBlock { IsOrdered: true, Count: 1 } dated when page.BeginsWithDate(dated):
                AddRaw(blocks, page, dated, role);
                break;
            case ListBlock or ListItemBlock:
                AddAll(blocks, page, (ContainerBlock)block, role == ParagraphRole.Body ? ParagraphRole.ListItem : role);
                break;
        }
    }

    // "- Jane Roe" in a block quotation is its signature, of which the dash is part; no list has one item. Nor is
    // "21. März 2025" the twenty-first of anything but a month.
    static void AddRaw(List<Block> blocks, Page page, Markdig.Syntax.Block block, ParagraphRole role)
    {
        var (start, end) = page.Of(block);
        page.AddTrimmed(blocks, new(start, end, 0, role), " \t\r\n");
    }

    // The depth of the tree is bounded before it is parsed.
    static void AddAll(List<Block> blocks, Page page, ContainerBlock container, ParagraphRole role)
    {
        foreach (var block in container)
        {
            Add(blocks, page, block, role);
        }
    }

    // The words alone, without the signs before, behind or under them.
    static void AddHeading(List<Block> blocks, Page page, HeadingBlock heading)
    {
        var (start, end) = page.Of(heading);
        var words = page.Text.AsSpan(start, end - start);
        if (heading.IsSetext)
        {
            end = start + Math.Max(0, words.LastIndexOfAny('\n', '\r'));
        }

        // Signs close a heading only behind a blank: that of "C#" belongs to the word.
        words = page.Text.AsSpan(start, end - start).TrimEnd();
        var closed = words.TrimEnd('#');
        end = closed.Length < words.Length && closed.EndsWith(" ") ? start + closed.Length : end;
        page.AddTrimmed(blocks, new(start, end, 0, ParagraphRole.Heading), heading.IsSetext ? " \t\r\n" : "# \t\r\n");
    }

    static void AddParagraph(List<Block> blocks, Page page, ParagraphBlock paragraph, ParagraphRole role)
    {
        var (start, end) = page.Of(paragraph);
        var text = page.Text.AsSpan(start, end - start);
        if (IsTable(text) || IsPicture(text) || IsButton(text))
        {
            return;
        }

        if (role == ParagraphRole.Body && IsHead(text) || HasMarksWithin(text, role))
        {
            foreach (var line in text.EnumerateLines())
            {
                var at = start + Offset(text, line);
                page.AddTrimmed(blocks, new(at, at + line.Length, 0, role), "> \t");
            }

            return;
        }

        page.AddTrimmed(blocks, new(start, end, 0, role), " \t\r\n");
    }

    static int Offset(ReadOnlySpan<char> text, ReadOnlySpan<char> line) =>
        text.Overlaps(line, out var offset) ? offset : text.Length;

    // An author's line, a date and an address under one another, without empty lines between.
    static bool IsHead(ReadOnlySpan<char> text)
    {
        var lines = 0;
        foreach (var _ in text.EnumerateLines())
        {
            lines++;
        }

        if (lines is 1 or > MostHeadLines)
        {
            return false;
        }

        foreach (var line in text.EnumerateLines())
        {
            if (PublicationLines.Read(line) is not null
                || Bylines.Read(line) is not null
                || SourceLines.Address(line) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // A block quotation over several lines has a sign before each; only the lines by themselves are free of them.
    static bool HasMarksWithin(ReadOnlySpan<char> text, ParagraphRole role)
    {
        if (role != ParagraphRole.BlockQuotation)
        {
            return false;
        }

        var first = true;
        foreach (var line in text.EnumerateLines())
        {
            if (!first && line.TrimStart().StartsWith('>'))
            {
                return true;
            }

            first = false;
        }

        return false;
    }

    // Rows between bars, the second of them dashes.
    static bool IsTable(ReadOnlySpan<char> text)
    {
        var lines = text.EnumerateLines();
        return lines.MoveNext() && lines.MoveNext() && lines.Current is var second
            && second.Contains('-') && second.Contains('|') && second.IndexOfAnyExcept("|-: \t") < 0;
    }

    static bool IsPicture(ReadOnlySpan<char> text) =>
        text.StartsWith("![") && text.TrimEnd().EndsWith(")") && text.Count("](") == 1 && text.Count(')') == 1;

    // A link by itself that says "Read more".
    static bool IsButton(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf("](");
        return close > 1 && text[0] == '[' && text.TrimEnd().EndsWith(")") && Boilerplate.IsLabel(text[1..close]);
    }

    /// <summary>The text being read, where its Markdown begins, and where its lines do.</summary>
    sealed record Page(string Text, int BodyStart, Lines Lines)
    {
        public (int Start, int End) Of(Markdig.Syntax.Block block) =>
            (BodyStart + Math.Max(0, block.Span.Start), Math.Min(Text.Length, BodyStart + block.Span.End + 1));

        /// <summary>True for "21. März 2025", which Markdown takes for an item of a list.</summary>
        public bool BeginsWithDate(Markdig.Syntax.Block block) =>
            Of(block) is var (start, end) && DateFinder.At(Text.AsSpan(start, end - start)) is not null;

        /// <summary>Adds the block without the signs and blanks before it and the blanks after it, if anything is left,
        /// with its line's number.</summary>
        public void AddTrimmed(List<Block> blocks, Block block, string signs)
        {
            var text = Text.AsSpan(block.Start, Math.Max(0, block.Length));
            var trimmed = text.TrimStart(signs);
            var start = block.Start + text.Length - trimmed.Length;
            trimmed = trimmed.TrimEnd();
            if (Wording.HasInk(trimmed))
            {
                blocks.Add(new(start, start + trimmed.Length, Lines.Number(start), block.Role));
            }
        }
    }
}
