using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What pages say of an article in passing, worked out once for all pages that do.</summary>
/// <param name="Short">For references in passing: the publisher, or the headline's first words.</param>
/// <param name="HasTitle">False where the clipping has no title and the headline is its opening words.</param>
/// <param name="Language">Set where it is not the site's own.</param>
/// <param name="SourceUrl">The article at its publisher, if that is an address a link may have.</param>
sealed record Slip(
    Address Page, string Headline, string Short, bool HasTitle, DateView? Date, string? Publisher, string? Language,
    string? SourceUrl)
{
    // What is longer is no headline; lists and titles would drown in it.
    const int OpeningWords = 120;
    const int LongestTitle = 300;
    const int ShortWords = 36;

    public static Slip Of(Brief brief, Phrasebook words)
    {
        var headline = HeadlineOf(brief);
        var publisher = brief.Metadata.Publisher is { } known ? Printable.Line(known.Value) : null;
        return new(
            Address.Article(brief.Slug),
            headline,
            Printable.Excerpt(publisher ?? headline, ShortWords),
            brief.Metadata.Title is not null,
            DateView.Of(brief.Metadata.Date?.Value, words),
            publisher,
            LanguageTag.Differing(brief.Metadata.Language?.Value, words.Language),
            Address.Outside(brief.Metadata.SourceUrl?.Value));
    }

    /// <summary>
    /// The headline's words: of a clipping without title a few of its opening ones, and of one without words its slug.
    /// </summary>
    public static string HeadlineOf(Brief brief)
    {
        var longest = brief.Metadata.Title is null ? OpeningWords : LongestTitle;
        var line = Printable.Line(brief.Headline);
        var headline = line.Length > longest ? Printable.Excerpt(line, longest) : line;
        return headline.Length > 0 ? headline : brief.Slug;
    }
}
