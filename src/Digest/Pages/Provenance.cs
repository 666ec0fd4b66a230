using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>A field of an article, what it holds and how that was found.</summary>
sealed record Provenance(string Field, string Value, string How)
{
    // Title and address stand at the head of the page in full.
    const int LongestValue = 60;

    /// <summary>What is known of an article, and the names of the fields that are not.</summary>
    public static (Listing<Provenance> Known, Listing<string> Unknown) Of(Brief brief, Phrasebook words)
    {
        var found = brief.Metadata;
        var fields = new (string Name, Finding<string>? Finding)[]
        {
            ("field_title", found.Title),
            ("field_date", found.Date is { } date ? new(date.Value.ToString(), date.How) : null),
            ("field_publisher", found.Publisher),
            ("field_original_publisher", found.OriginalPublisher),
            ("field_author", found.Byline),
            ("field_place", found.Dateline),
            ("field_language", found.Language),
            ("field_source_address", found.SourceUrl),
        };
        return (
            fields.Where(field => field.Finding is not null)
                .Select(field => Row(words[field.Name], field.Finding!)).ToListing(),
            fields.Where(field => field.Finding is null).Select(field => words[field.Name]).ToListing());
    }

    static Provenance Row(string field, Finding<string> finding) =>
        new(field, Printable.Excerpt(finding.Value, LongestValue), Printable.Line(finding.How));
}

/// <summary>A rule that told who spoke, and the quotations of which it did.</summary>
sealed record Ruling(string How, Listing<QuoteView> Quotes)
{
    public static Listing<Ruling> All(IEnumerable<QuoteView> quotes) => quotes
        .Where(quote => quote.Speaker is not null)
        .GroupBy(quote => quote.Speaker!.How, StringComparer.Ordinal)
        .Select(group => new Ruling(group.Key, group.ToListing()))
        .ToListing();
}
