using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What a feed tells, whatever its format: the newest articles of the digest or of one actor.</summary>
/// <param name="Page">The page the feed belongs to.</param>
/// <param name="Updated">The date of the newest article, an undated one counting as new as the edition; null where
/// nothing is dated.</param>
sealed record Feed(
    Address Page, string Title, string Description, string Language, string Author, PartialDate? Updated,
    string BaseUrl, Listing<FeedItem> Items)
{
    // What readers of feeds fetch again and again; the pages have the rest.
    public const int ItemsShown = 20;

    public static Feed OfDigest(Concordance book)
    {
        var newest = Enumerable.Range(0, book.Edition.Briefs.Count);
        var feed = Of(book, Address.Home, Printable.Bare(book.Masthead.Title), newest);
        return Printable.Bare(book.Masthead.Description ?? "") is { Length: > 0 } words
            ? feed with { Description = words }
            : feed;
    }

    public static Feed OfActor(Concordance book, int at)
    {
        var role = book.Roles[at];
        var title = $"{Printable.Bare(role.Actor.Name)} — {Printable.Bare(book.Masthead.Title)}";
        return Of(
            book, Address.Actor(role.Actor.Slug), title, role.Entrances.Select(entrance => entrance.Brief));
    }

    /// <summary>The absolute address of a file of the site.</summary>
    public string Link(Address target) => target.Under(BaseUrl)!;

    static Feed Of(Concordance book, Address page, string title, IEnumerable<int> newest)
    {
        var items = newest.Take(ItemsShown).Select(at => FeedItem.Of(book, at)).ToListing();
        var name = title.Length > 0 ? title : "Digest";
        return new(
            page,
            name,
            name,
            LanguageTag.Of(book.Masthead.Language) ?? "en",
            Printable.Bare(book.Masthead.Author ?? "") is { Length: > 0 } author ? author : name,
            items.Any(item => item.Date is null) ? book.Newest : items.Select(item => item.Date).Max(),
            book.BaseUrl ?? Address.NoSite,
            items);
    }
}

/// <summary>An article in a feed.</summary>
/// <param name="Html">The summary and the key quotations; everything found is escaped, and no link is relative.</param>
/// <param name="Text">The summary in plain words.</param>
sealed record FeedItem(
    Address Page, string Title, string Html, string Text, PartialDate? Date, string? Publisher, string? SourceUrl,
    string? Language, Listing<string> Actors)
{
    const int QuotesShown = 3;
    const int ActorsShown = 12;

    public static FeedItem Of(Concordance book, int at)
    {
        var (brief, slip) = (book.Edition.Briefs[at], book.Slips[at]);
        var text = Printable.Bare(BriefItem.Abstract(brief));
        var quotes = brief.Quotes.Where(quote => quote.IsKey).Take(QuotesShown);
        return new(
            slip.Page,
            Printable.Bare(slip.Headline) is { Length: > 0 } title ? title : brief.Slug,
            $"<p>{Escaped(text)}</p>{string.Concat(quotes.Select(quote => Blockquote(brief, quote)))}",
            text,
            brief.Metadata.Date?.Value,
            brief.Metadata.Publisher is { } publisher ? Printable.Bare(publisher.Value) : null,
            slip.SourceUrl,
            LanguageTag.Of(brief.Metadata.Language?.Value),
            brief.Actors.Take(ActorsShown).Select(each => Printable.Bare(each.Actor.Name)).ToListing());
    }

    static string Blockquote(Brief brief, Quote quote)
    {
        var words = string.Join("” … “", quote.Pieces(part => Escaped(QuoteView.Words(brief, part))));
        var speaker = quote.Speaker is { } known ? $" — {Escaped(known.Name)}" : "";
        return $"<blockquote><p>“{words}”{speaker}</p></blockquote>";
    }

    // Readers of feeds filter by crude patterns: an equals sign in the text shall not look like an attribute to them.
    static string Escaped(string text) => Prose.Escaped(Printable.Bare(text))
        .Replace("=", "&#61;", StringComparison.Ordinal);
}
