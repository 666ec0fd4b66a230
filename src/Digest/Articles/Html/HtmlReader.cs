using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Digest.Articles;

/// <summary>Reads a saved page: what it says about itself, and the article without what stands around it.</summary>
static class HtmlReader
{
    // An empty line stands between two paragraphs.
    const string Gap = "\n\n";

    const int ShortestArticle = 250;

    static readonly HtmlParser Parser = new(
        new HtmlParserOptions { IsScripting = false },
        BrowsingContext.New(
            Configuration.Default.WithOnly<IElementFactory<Document, HtmlElement>>(new HtmlElements())));

    public static Transcript Read(Copy copy)
    {
        using var page = Parsed(copy.Clipping.Text[copy.BodyStart..]);
        var found = HtmlMetadata.Of(HtmlClues.Of(page));
        if (page.Body is null)
        {
            return new("", found, []);
        }

        var root = HtmlTree.Of(page.Body);
        found = HtmlHead.Filled(found, root);
        var blocks = Article(root).ConvertAll(WithoutBullet);
        return LayoutReader.Opened(Reset(LayoutReader.Cut(Set(blocks, copy.Given, found))));
    }

    /// <summary>A page as a tree of its elements, made in a time that grows with the page.</summary>
    public static IHtmlDocument Parsed(string text) => Parser.ParseDocument(WithTitleClosed(text));

    // Lists are also made of paragraphs with a bullet before each.
    static HtmlBlock WithoutBullet(HtmlBlock block) =>
        block is { Role: ParagraphRole.Body, Text: [> '\u007F', ..] }
            && ListMarks.Length(block.Text) is > 0 and var mark
                ? block with { Text = block.Text[mark..], Role = ParagraphRole.ListItem }
                : block;

    // A title that is never closed swallows the page: it ends where the next element begins.
    static string WithTitleClosed(string text)
    {
        var title = text.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        if (title < 0 || text.IndexOf("</title", title, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return text;
        }

        var next = text.IndexOf('<', title + 1);
        return next < 0 ? text : text.Insert(next, "</title>");
    }

    // Where the names of the page's parts leave next to nothing, they mean something else there.
    static List<HtmlBlock> Article(HtmlNode root)
    {
        HtmlNoise.Mark(root);
        var blocks = HtmlSieve.Sift(HtmlBlocks.Of(HtmlContent.Find(root)));
        var length = blocks.Sum(block => block.Text.Length);
        if (length >= ShortestArticle)
        {
            return blocks;
        }

        HtmlNoise.MarkSure(root);
        var more = HtmlSieve.Sift(HtmlBlocks.Of(HtmlContent.Find(root)));
        return more.Sum(block => block.Text.Length) > length * 2 ? more : blocks;
    }

    static Sheet Set(List<HtmlBlock> blocks, FrontMatter given, Metadata found)
    {
        var set = new List<Block>();
        var at = 0;
        foreach (var block in blocks)
        {
            set.Add(new(at, at + block.Text.Length, set.Count + 1, block.Role));
            at += block.Text.Length + Gap.Length;
        }

        var text = string.Join(Gap, blocks.Select(block => block.Text));
        return new(text, [.. set], (given.Title ?? found.Title)?.Value, found, Sheet.Paragraph);
    }

    // The source of a page is the article taken out of it: what was cut away has no place in it.
    static Transcript Reset(Transcript cut)
    {
        var set = new List<Paragraph>();
        var at = 0;
        foreach (var paragraph in cut.Paragraphs)
        {
            set.Add(paragraph with { Span = new(at, at + paragraph.Text.Length) });
            at += paragraph.Text.Length + Gap.Length;
        }

        return cut with { Source = string.Join(Gap, set.Select(paragraph => paragraph.Text)), Paragraphs = [.. set] };
    }
}
