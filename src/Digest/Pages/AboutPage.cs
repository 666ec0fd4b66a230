using Digest.Text;

namespace Digest.Pages;

/// <summary>What the digest is, how it was made, and where its limits are.</summary>
/// <param name="AboutHtml">The editor's own words; null without them.</param>
sealed record AboutPage(PageHead Head, string? AboutHtml, Listing<BriefLink> Articles, int Longest, int UnnamedQuotes, int UnsaidQuotes)
{
    // A long list of articles is the archive's; here it only shows where the digest's words come from.
    const int ArticlesShown = 50;

    public static Address Page { get; } = Address.Folder("about");

    public static AboutPage Of(Concordance book)
    {
        var briefs = book.Edition.Briefs;
        var speakers = briefs.SelectMany(brief => brief.Quotes.Select(quote => quote.Speaker)).ToList();
        return new(
            PageHead.Of(book, Page, "About", "How this digest is made, from which sources, and what it cannot know."),
            book.Masthead.About is { } about ? Prose.Blocks(about) : null,
            briefs.Take(ArticlesShown).Select(brief => BriefLink.Of(book, Page, brief)).ToListing(),
            book.Masthead.QuoteWordsMax,
            speakers.Count(speaker => speaker is { IsNamed: false }),
            speakers.Count(speaker => speaker is null));
    }
}
