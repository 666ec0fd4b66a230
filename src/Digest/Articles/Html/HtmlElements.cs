using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Digest.Articles;

/// <summary>Makes the elements of a page as the parser's own workshop does, but for those whose making looks through
/// the whole page.</summary>
sealed class HtmlElements : IElementFactory<Document, HtmlElement>
{
    readonly IElementFactory<Document, HtmlElement> workshop =
        BrowsingContext.New(Configuration.Default).GetService<IElementFactory<Document, HtmlElement>>()!;

    // Each base element has the parser search the page for the first and read every address anew: ten thousand took
    // minutes. No address is put together here, so it is an element like any other that is empty.
    public HtmlElement Create(
        Document document, string localName, string? prefix = null, NodeFlags flags = NodeFlags.None) =>
        localName == "base"
            ? new(document, localName, prefix, flags | NodeFlags.Special | NodeFlags.SelfClosing)
            : workshop.Create(document, localName, prefix, flags);
}
