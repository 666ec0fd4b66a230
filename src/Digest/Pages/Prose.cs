using System.Buffers;
using Digest.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Digest.Pages;

/// <summary>
/// Markdown to HTML, and to the words alone. HTML in it stays text; pictures become their words; only web and mail
/// links remain links.
/// </summary>
static class Prose
{
    // Found text, not a manuscript: what is longer is shown as it stands, so that no nesting of marks can cost time.
    const int Longest = 20_000;

    // CommonMark sees marks within a line in these alone; what begins a list, a heading or a quotation is no letter.
    static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<&");

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>A sentence or line, without a paragraph around it.</summary>
    public static string Inline(string markdown)
    {
        var line = Printable.Line(markdown);
        return (IsPlain(line) ? null : Read(line, document => Paragraph(document) is { } paragraph
            ? Rendered(renderer => renderer.WriteLeafInline(paragraph))
            : null)) ?? Escaped(line);
    }

    /// <summary>
    /// Whole paragraphs. Headings begin at the second level and skip none, as the page has its own first.
    /// </summary>
    public static string Blocks(string markdown) =>
        Read(ControlCharacters.ToSpaces(markdown).Replace('\uFFFD', ' '), document =>
        {
            var above = 1;
            foreach (var heading in document.Descendants<HeadingBlock>())
            {
                heading.Level = above = Math.Min(heading.Level + 1, Math.Min(above + 1, 6));
            }

            return Rendered(renderer => renderer.Render(document)).Trim();
        }) ?? $"<p>{Escaped(markdown)}</p>";

    /// <summary>The words of a sentence or line, without its marks.</summary>
    public static string Plain(string markdown)
    {
        var line = Printable.Line(markdown);
        return (IsPlain(line)
            ? null
            : Read(line, document => Paragraph(document) is { } paragraph ? Words(paragraph) : null)) ?? line;
    }

    /// <summary>Text that is no Markdown, ready for a page.</summary>
    public static string Escaped(string text) => Printable.Line(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    // "1. We won" or "# 5" is a list or a heading to Markdown; in a single line it is what somebody wrote.
    static ParagraphBlock? Paragraph(MarkdownDocument document) =>
        document.Count == 1 ? document[0] as ParagraphBlock : null;

    static string Words(ParagraphBlock paragraph)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        renderer.WriteLeafInline(paragraph);
        return Printable.Line(text.ToString());
    }

    // Most lines are; parsing them would only give them back.
    static bool IsPlain(string line) =>
        line.Length > 0 && (char.IsLetter(line[0]) || line[0] is '“' or '‘' or '"')
            && !line.AsSpan().ContainsAny(Marks);

    // Null when the text cannot be read as Markdown; it is then shown as it stands.
    static string? Read(string markdown, Func<MarkdownDocument, string?> use)
    {
        if (markdown.Length > Longest)
        {
            return null;
        }

        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            Disarm(document);
            return use(document);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deeply, brackets that no link closes only when it writes them.
            return null;
        }
    }

    static void Disarm(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            // A link inside a link is none in HTML.
            if (link.IsImage || IsInLink(link)
                || (WebAddress.Parse(link.Url ?? "") ?? Mail(link.Url)) is not { } url)
            {
                Unlink(link);
                continue;
            }

            // What was found sound is what is printed: without the space around it, which may be of any kind.
            link.Url = url;
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            if (IsInLink(link) || (!link.IsEmail && WebAddress.Parse(link.Url) != link.Url))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
        }
    }

    static string? Mail(string? url) =>
        url is not null && url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? url : null;

    static bool IsInLink(Inline inline)
    {
        for (var around = inline.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline)
            {
                return true;
            }
        }

        return false;
    }

    static void Unlink(LinkInline link)
    {
        link.MoveChildrenAfter(link);
        link.Remove();
    }

    static string Rendered(Action<HtmlRenderer> write)
    {
        using var html = new StringWriter { NewLine = "\n" };
        write(new HtmlRenderer(html));
        return html.ToString();
    }
}
