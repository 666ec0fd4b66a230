using Digest.Text;

namespace Digest.Pages;

/// <summary>What a card shows: the picture that stands for a page where its address is shared.</summary>
/// <param name="IsDigest">True for the card of the digest as a whole.</param>
/// <param name="Language">Set where it is not the site's own.</param>
/// <param name="Quote">The key quotation of an article, cut where it is long; null where it has none.</param>
/// <param name="Speaker">Who says it; null where that is not known.</param>
sealed record Card(
    bool IsDigest,
    string Title,
    string? Publisher,
    DateView? Date,
    string? Language,
    string? Quote,
    string? Speaker)
{
    // Two lines of the card.
    const int LongestQuote = 110;

    /// <summary>The digest's own, then one for each brief in the edition's order.</summary>
    public static IEnumerable<Card> All(Concordance book) =>
        Enumerable.Range(0, book.Edition.Briefs.Count).Select(at => OfArticle(book, at)).Prepend(OfDigest(book));

    static Card OfDigest(Concordance book) => new(
        IsDigest: true,
        Printable.Bare(book.Masthead.Title),
        Publisher: null,
        Date: null,
        Language: null,
        Quote: null,
        Speaker: null);

    static Card OfArticle(Concordance book, int at)
    {
        var (brief, slip) = (book.Edition.Briefs[at], book.Slips[at]);
        var quote = BriefItem.KeyQuoteOf(brief) is var key and >= 0 ? brief.Quotes[key] : null;
        return new(
            IsDigest: false,
            slip.Headline,
            slip.Publisher,
            slip.Date,
            slip.Language,
            quote is null ? null : Printable.Excerpt(QuoteView.Words(brief, quote.Parts[0]), LongestQuote),
            quote?.Speaker is { } speaker ? Printable.Line(speaker.Name) : null);
    }
}
