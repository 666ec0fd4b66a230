namespace Digest.Pages;

/// <summary>What the digest is, how it was made, and where its limits are.</summary>
/// <param name="AboutHtml">The editor's own words; null without them.</param>
/// <param name="UnnamedQuotes">Quotations of a source that is described but not named.</param>
/// <param name="UnsaidQuotes">Quotations of which the article does not say whose they are.</param>
/// <param name="DataHref">The digest as data; <paramref name="TableHref"/> its quotations as a table.</param>
sealed record AboutPage(
    PageHead Head, string? AboutHtml, int UnnamedQuotes, int UnsaidQuotes, string DataHref, string TableHref)
{
    public static Address Page { get; } = Address.Folder("about");

    public static AboutPage Of(Concordance book)
    {
        var briefs = book.Edition.Briefs;
        var speakers = briefs.SelectMany(brief => brief.Quotes.Select(quote => quote.Speaker)).ToList();
        return new(
            PageHead.Of(book, Page, "About", "How this digest is made, from which sources, and what it cannot know."),
            book.Masthead.About is { } about ? Prose.Blocks(about) : null,
            speakers.Count(speaker => speaker is { IsNamed: false }),
            speakers.Count(speaker => speaker is null),
            Page.LinkTo(Address.Data),
            Page.LinkTo(Address.Table));
    }
}
