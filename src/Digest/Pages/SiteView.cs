using Digest.Text;

namespace Digest.Pages;

/// <summary>What every template sees as <c>site</c>: the digest as a whole.</summary>
/// <param name="Newest">The date of the newest article: the date of this edition.</param>
/// <param name="Undated">How many articles print no date.</param>
/// <param name="Address">The site's own absolute address; null where it is not known.</param>
sealed record SiteView(
    string Title,
    string? Description,
    string Language,
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
    Listing<SourceLine> Sources)
{
    public static SiteView Of(Concordance book)
    {
        var masthead = book.Masthead;
        var briefs = book.Edition.Briefs;
        return new(
            Printable.Bare(masthead.Title),
            masthead.Description is { } description ? Printable.Line(description) : null,
            LanguageTag.Of(masthead.Language) ?? "en",
            masthead.Author is { } author ? Printable.Line(author) : null,
            masthead.Theme is { } theme ? Printable.Bare(theme) : null,
            Pages.Address.Home.Under(book.BaseUrl),
            DateView.Of(book.Oldest),
            DateView.Of(book.Newest),
            briefs.Count(brief => brief.Metadata.Date is null),
            briefs.Count,
            book.Edition.Cast.Count,
            book.QuoteCount,
            book.Edition.Related.Sum(related => related.Count) / 2,
            SourcesOf(book));
    }

    static Listing<SourceLine> SourcesOf(Concordance book) => book.Edition.Briefs
        .CountBy(brief => Printable.Line(brief.Metadata.Publisher?.Value ?? ""), StringComparer.Ordinal)
        .OrderBy(source => source.Key.Length == 0)
        .ThenByDescending(source => source.Value)
        .ThenBy(source => source.Key, StringComparer.Ordinal)
        .Select(source => new SourceLine(source.Key.Length == 0 ? null : source.Key, source.Value))
        .ToListing();
}

/// <summary>A publisher and how many articles are theirs; no name where an article names no publisher.</summary>
sealed record SourceLine(string? Name, int Articles);
