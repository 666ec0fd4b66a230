using Digest.Articles;
using Digest.Text;

namespace Digest.Tests.Support;

/// <summary>
/// Articles for tests: a text whose paragraphs are parted by empty lines, with nothing else understood.
/// </summary>
static class Plain
{
    public static Article Article(string text, string? title = null, string? date = null)
    {
        var paragraphs = new List<Paragraph>();
        var start = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            paragraphs.Add(new(paragraph, new(start, start + paragraph.Length), Role(paragraph)));
            start += paragraph.Length + 2;
        }

        var metadata = new Metadata(
            Title: title is null ? null : new(title, "test"),
            Date: date is null ? null : new(PartialDate.Parse(date)!.Value, "test"));
        return new(
            new("a.txt", "a.txt", ClippingFormat.Plain, text, ""),
            text,
            FrontMatter.None,
            metadata,
            paragraphs.ToListing());
    }

    static ParagraphRole Role(string paragraph) =>
        paragraph.StartsWith('#') ? ParagraphRole.Heading : ParagraphRole.Body;
}
