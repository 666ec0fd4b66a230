using Digest.Text;

namespace Digest.Pages;

/// <summary>What every template sees as <c>site</c>: the digest as a whole.</summary>
/// <param name="ExplanationLanguage">The language of sentences that say how something was found, where it is not the
/// site's own: the rules speak English.</param>
/// <param name="Newest">The date of the newest article: the date of this edition.</param>
/// <param name="Undated">How many articles print no date.</param>
/// <param name="Address">The site's own absolute address; null where it is not known.</param>
sealed record SiteView(
    string Title,
    string? Description,
    string Language,
    string? ExplanationLanguage,
    string? Author,
    string? Theme,
    string? Address,
    DateView? Oldest,
    DateView? Newest,
    int Undated,
    int Articles,
    int Actors,
    int Quotes,
    int Connections,
    string ArticlesText,
    string ActorsText,
    string QuotesText,
    Listing<SourceLine> Sources)
{
    public static SiteView Of(Concordance book)
    {
        var masthead = book.Masthead;
        var briefs = book.Edition.Briefs;
        return new(
            Printable.Bare(masthead.Title),
            masthead.Description is { } description ? Printable.Line(description) : null,
            book.Words.Language,
            book.Words.Language.StartsWith("en", StringComparison.Ordinal) ? null : "en",
            masthead.Author is { } author ? Printable.Line(author) : null,
            masthead.Theme is { } theme ? Printable.Bare(theme) : null,
            Pages.Address.Home.Under(book.BaseUrl),
            DateView.Of(book.Oldest, book.Words),
            DateView.Of(book.Newest, book.Words),
            briefs.Count(brief => brief.Metadata.Date is null),
            briefs.Count,
            book.Edition.Cast.Count,
            book.QuoteCount,
            book.Edition.Related.Sum(related => related.Count) / 2,
            book.Words.Count("count_articles", briefs.Count),
            book.Words.Count("count_actors", book.Edition.Cast.Count),
            book.Words.Count("count_quotations", book.QuoteCount),
            SourcesOf(book));
    }

    static Listing<SourceLine> SourcesOf(Concordance book) => book.Edition.Briefs
        .CountBy(brief => Printable.Line(brief.Metadata.Publisher?.Value ?? ""), StringComparer.Ordinal)
        .OrderBy(source => source.Key.Length == 0)
        .ThenByDescending(source => source.Value)
        .ThenBy(source => source.Key, StringComparer.Ordinal)
        .Select(source => new SourceLine(
            source.Key.Length == 0 ? null : source.Key, source.Value, book.Words.Count("count_articles", source.Value)))
        .ToListing();
}

/// <summary>A publisher and how many articles are theirs; no name where an article names no publisher.</summary>
sealed record SourceLine(string? Name, int Articles, string ArticlesText);
