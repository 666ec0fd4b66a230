using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Reads a saved page: what it says about itself, and the article without what stands around it.</summary>
static class HtmlReader
{
    static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static Transcript Read(Copy copy)
    {
        using var page = Parser.ParseDocument(copy.Clipping.Text[copy.BodyStart..]);
        var blocks = Blocks(page);
        return Set(blocks);
    }

    static List<HtmlBlock> Blocks(IHtmlDocument page)
    {
        if (page.Body is null)
        {
            return [];
        }

        var root = HtmlTree.Of(page.Body);
        HtmlNoise.Mark(root);
        return HtmlBlocks.Of(HtmlContent.Find(root));
    }

    static Transcript Set(List<HtmlBlock> blocks)
    {
        var source = string.Join("\n\n", blocks.Select(block => block.Text));
        var paragraphs = new List<Paragraph>();
        var at = 0;
        foreach (var block in blocks)
        {
            paragraphs.Add(new(block.Text, new(at, at + block.Text.Length), block.Role));
            at += block.Text.Length + 2;
        }

        return new(source, new(), [.. paragraphs]);
    }
}
