using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>An article as other pages name it: a headline that leads to its page, with date and publisher.</summary>
/// <param name="Short">For references in passing: the publisher, or the headline's first words.</param>
/// <param name="HasTitle">False where the clipping has no title and the headline is its opening words.</param>
/// <param name="Language">Set where it is not the site's own.</param>
sealed record BriefLink(
    string Headline, string Short, string Href, bool HasTitle, DateView? Date, string? Publisher, string? Language)
{
    // What is longer is no headline; lists and titles would drown in it.
    const int OpeningWords = 120;
    const int LongestTitle = 300;
    const int ShortWords = 36;

    public static BriefLink Of(Concordance book, Address page, Brief brief)
    {
        var headline = HeadlineOf(brief);
        var publisher = brief.Metadata.Publisher is { } known ? Printable.Line(known.Value) : null;
        return new(
            headline,
            Printable.Excerpt(publisher ?? headline, ShortWords),
            page.LinkTo(Address.Article(brief.Slug)),
            brief.Metadata.Title is not null,
            DateView.Of(brief.Metadata.Date?.Value),
            publisher,
            LanguageTag.Differing(brief.Metadata.Language?.Value, book.Masthead.Language));
    }

    public static BriefLink Of(Concordance book, Address page, int brief) => Of(book, page, book.Edition.Briefs[brief]);

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
