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

    // Where so much of a text stands in block quotations, that is how the clipping was pasted.
    const double WholeShare = 0.9;

    public static Listing<Paragraph> Read(Sheet sheet, Head head, int end)
    {
        var paragraphs = new List<Paragraph>(Math.Max(0, end - head.Next) + head.Subtitles.Count);
        foreach (var subtitle in head.Subtitles)
        {
            Add(paragraphs, sheet.Text, subtitle with { Role = ParagraphRole.Heading });
        }

        var isQuotedWhole = QuotedShare(sheet, head.Next, end) > WholeShare;
        for (var i = head.Next; i < end; i++)
        {
            var block = sheet.Blocks[i];
            var start = i == head.Next ? Math.Max(head.Lead, block.Start) : block.Start;
            var line = sheet.Text.AsSpan(start, block.End - start);
            if (!IsLeftOut(head, line))
            {
                var role = Role(sheet, i, end);
                role = isQuotedWhole && role == ParagraphRole.BlockQuotation ? ParagraphRole.Body : role;
                AddSigned(paragraphs, sheet.Text, block with { Start = start, Role = role });
            }
        }

        return [.. paragraphs];
    }

    static double QuotedShare(Sheet sheet, int start, int end)
    {
        var (quoted, all) = (0, 0);
        for (var i = start; i < end; i++)
        {
            all += sheet.Blocks[i].Length;
            quoted += sheet.Blocks[i].Role == ParagraphRole.BlockQuotation ? sheet.Blocks[i].Length : 0;
        }

        return all == 0 ? 0 : (double)quoted / all;
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
        if (block.Role == ParagraphRole.Body && Bylines.IsCredits(sheet.Line(at)))
        {
            return ParagraphRole.Credit;
        }

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

    // A block quotation may hold its signature, or have it for its last line, or right below it.
    static void AddSigned(List<Paragraph> paragraphs, string text, Block block)
    {
        var isBelow = paragraphs is [.., { Role: ParagraphRole.BlockQuotation }];
        if (block.Role != ParagraphRole.BlockQuotation && !(isBelow && IsLine(block)))
        {
            Add(paragraphs, text, block);
            return;
        }

        var at = Signatures.At(text.AsSpan(block.Start, block.Length));
        if (at == 0 && isBelow)
        {
            Add(paragraphs, text, block with { Role = ParagraphRole.Signature });
        }
        else if (at > 0 && block.Role == ParagraphRole.BlockQuotation)
        {
            var words = text.AsSpan(block.Start, at).TrimEnd().Length;
            Add(paragraphs, text, block with { End = block.Start + words });
            Add(paragraphs, text, block with { Start = block.Start + at, Role = ParagraphRole.Signature });
        }
        else
        {
            Add(paragraphs, text, block);
        }
    }

    // A name by itself looks like a heading, too.
    static bool IsLine(Block block) => block.Role is ParagraphRole.Body or ParagraphRole.Heading;

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
