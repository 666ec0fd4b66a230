using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// A field of an article, what it holds and how that was found. No value and no way where nothing was found.
/// </summary>
sealed record Provenance(string Field, string? Value, string? How)
{
    public static Listing<Provenance> Of(Brief brief)
    {
        var found = brief.Metadata;
        return
        [
            Row("Title", found.Title),
            Row("Date", found.Date is { } date ? new(date.Value.ToString(), date.How) : null),
            Row("Publisher", found.Publisher),
            Row("Original publisher", found.OriginalPublisher),
            Row("Author", found.Byline),
            Row("Place", found.Dateline),
            Row("Language", found.Language),
            Row("Source address", found.SourceUrl),
        ];
    }

    static Provenance Row(string field, Finding<string>? finding) => finding is null
        ? new(field, null, null)
        : new(field, Printable.Line(finding.Value), Printable.Line(finding.How));
}
