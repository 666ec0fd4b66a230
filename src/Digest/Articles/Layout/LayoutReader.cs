using Digest.Text;

namespace Digest.Articles;

/// <summary>Understands a text by its layout alone: what stands above it, what stands under it, and the article
/// between.</summary>
static class LayoutReader
{
    // An agency's dateline may follow a first paragraph by the paper that took the report over.
    const int DatelineParagraphs = 3;

    public static Transcript Read(Sheet sheet) => Opened(Cut(sheet));

    /// <summary>The article without head and tail, its dateline still before its first sentence.</summary>
    public static Transcript Cut(Sheet sheet)
    {
        var head = HeadReader.Read(sheet);
        var tail = TailReader.Read(sheet, head);
        return new(sheet.Text, tail.Found, BodyReader.Read(sheet, head, tail.End));
    }

    /// <summary>The article with its dateline read, and whose report it is if it says so.</summary>
    public static Transcript Opened(Transcript cut)
    {
        var (found, paragraphs) = WithDateline(cut.Found, cut.Source, cut.Paragraphs);
        return cut with { Found = WithOrigin(found, paragraphs), Paragraphs = paragraphs };
    }

    // The dateline is printed before the first sentence; the paragraph begins after it.
    static (Metadata Found, Listing<Paragraph> Paragraphs) WithDateline(Metadata found, string text,
        Listing<Paragraph> paragraphs)
    {
        var body = 0;
        for (var i = 0; i < paragraphs.Count && body < DatelineParagraphs; i++)
        {
            var paragraph = paragraphs[i];
            if (paragraph.Role != ParagraphRole.Body)
            {
                continue;
            }

            body++;
            if (Datelines.Read(paragraph.Text) is { } dateline && dateline.Length < paragraph.Text.Length)
            {
                var span = paragraph.Span with { Start = paragraph.Span.Start + dateline.Length };
                var opened = paragraph with { Span = span, Text = span.Of(text) };
                return (Told(found, dateline), [.. paragraphs.Select((other, at) => at == i ? opened : other)]);
            }
        }

        return (found, paragraphs);
    }

    // "Example News/ …" is the publisher's own mark; "(AP)" says whose report a paper prints.
    static Metadata Told(Metadata found, Dateline dateline)
    {
        var agency = dateline.Agency is null ? null : new Finding<string>(dateline.Agency, "dateline");
        var place = dateline.Place is null ? null : new Finding<string>(dateline.Place, "dateline");
        found = dateline.Date is { } date ? found with { Date = found.Date ?? new(date, "dateline") } : found;
        return place is null
            ? found with { Publisher = found.Publisher ?? agency }
            : found with { Dateline = place, OriginalPublisher = found.OriginalPublisher ?? agency };
    }

    static Metadata WithOrigin(Metadata found, Listing<Paragraph> paragraphs)
    {
        if (found.OriginalPublisher is null
            && FirstBody(paragraphs) is { } first
            && SourceLines.ReportOf(first.Text) is { } original)
        {
            found = found with { OriginalPublisher = new(original, "\"According to …\" in the first paragraph") };
        }

        return found.OriginalPublisher?.Value == found.Publisher?.Value
            ? found with { OriginalPublisher = null }
            : found;
    }

    static Paragraph? FirstBody(Listing<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Role == ParagraphRole.Body)
            {
                return paragraph;
            }
        }

        return null;
    }
}
