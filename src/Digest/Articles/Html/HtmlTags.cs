using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>What the elements of a page are for, by their names.</summary>
static class HtmlTags
{
    // Nothing in them is text for readers.
    static readonly FrozenSet<string> Unread = new[]
    {
        "script", "style", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map",
        "head", "link", "meta", "title",
        "select", "option", "datalist", "textarea", "input", "button", "amp-ad", "ins", "picture", "source", "area",
        "progress", "meter",
    }.ToFrozenSet(StringComparer.Ordinal);

    // They are for what stands around an article, or under its pictures; some pages put everything into one of them.
    static readonly FrozenSet<string> Aside = new[]
    {
        "form", "fieldset", "label", "dialog", "menu", "nav", "footer", "aside", "figcaption", "figure", "time",
    }.ToFrozenSet(StringComparer.Ordinal);

    // They hold text, and it does not belong to the elements around them.
    static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
        "tfoot", "th", "thead", "tr", "ul", "html",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Headings =
        new[] { "h1", "h2", "h3", "h4", "h5", "h6" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsUnread(string tag) => Unread.Contains(tag);

    public static bool IsAside(string tag) => Aside.Contains(tag);

    public static bool IsBlock(string tag) => Blocks.Contains(tag);

    public static bool IsHeading(string tag) => Headings.Contains(tag);
}
