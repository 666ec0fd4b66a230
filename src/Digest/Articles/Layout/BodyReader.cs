using Digest.Text;

namespace Digest.Articles;

/// <summary>Makes paragraphs of the blocks between head and tail: leaves out labels, notices and captions, and tells
/// headings and list items.</summary>
static class BodyReader
{
    // Longer blocks are text without a look at their words.
    const int LongestCaption = 300;
    const int LongestNotice = 120;
    const int LongestHeading = 160;
    const int LongestPlainHeading = 60;

    public static Listing<Paragraph> Read(Sheet sheet, Head head, int end)
    {
        var paragraphs = new List<Paragraph>(Math.Max(0, end - head.Next) + head.Subtitles.Count);
        foreach (var subtitle in head.Subtitles)
        {
            Add(paragraphs, sheet.Text, subtitle with { Role = ParagraphRole.Heading });
        }

        for (var i = head.Next; i < end; i++)
        {
            var block = sheet.Blocks[i];
            var start = i == head.Next ? Math.Max(head.Lead, block.Start) : block.Start;
            var line = sheet.Text.AsSpan(start, block.End - start);
            if (!IsLeftOut(head, line))
            {
                Add(paragraphs, sheet.Text, block with { Start = start, Role = Role(sheet, i, end) });
            }
        }

        return [.. paragraphs];
    }

    static bool IsLeftOut(Head head, ReadOnlySpan<char> line)
    {
        if (line.Length > LongestCaption)
        {
            return false;
        }

        return Captions.IsCaption(line) || !Wording.HasLetters(line) || IsTitle(head, line)
            || (line.Length <= LongestNotice && (Boilerplate.Is(line) || SourceLines.IsAddress(line)));
    }

    static bool IsTitle(Head head, ReadOnlySpan<char> line)
    {
        foreach (var title in head.Titles)
        {
            if (Wording.SameLetters(line, title))
            {
                return true;
            }
        }

        return false;
    }

    // A line of few words without a sentence's end, above text, is a heading.
    static ParagraphRole Role(Sheet sheet, int at, int end)
    {
        var block = sheet.Blocks[at];
        if (block.Role != ParagraphRole.Body || block.Length > LongestHeading || at + 1 >= end)
        {
            return block.Role;
        }

        var line = sheet.Line(at);
        if (Wording.EndsSentence(line) || char.IsLower(line[0]) || line.ContainsAny("\"“”"))
        {
            return ParagraphRole.Body;
        }

        var isHeading = block.Length <= LongestPlainHeading || Wording.IsTitleCase(line);
        return isHeading && sheet.Blocks[at + 1].Length > block.Length ? ParagraphRole.Heading : ParagraphRole.Body;
    }

    // Footnote marks at the end of a paragraph belong to the notes, not to the sentence.
    static void Add(List<Paragraph> paragraphs, string text, Block block)
    {
        var end = block.Start + Wording.TrimFootnotes(text.AsSpan(block.Start, block.Length)).Length;
        if (end > block.Start)
        {
            paragraphs.Add(new(text[block.Start..end], new(block.Start, end), block.Role));
        }
    }
}
