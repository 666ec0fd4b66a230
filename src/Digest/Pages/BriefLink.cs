using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>An article as other pages name it: a headline that leads to its page, with date and publisher.</summary>
/// <param name="HasTitle">False where the clipping has no title and the headline is its opening words.</param>
/// <param name="Language">Set where it is not the site's own.</param>
sealed record BriefLink(
    string Headline, string Href, bool HasTitle, DateView? Date, string? Publisher, string? Language)
{
    // What is longer is no headline; lists and titles would drown in it.
    const int OpeningWords = 120;
    const int LongestTitle = 300;

    public static BriefLink Of(Concordance book, Address page, Brief brief) => new(
        HeadlineOf(brief),
        page.LinkTo(Address.Article(brief.Slug)),
        brief.Metadata.Title is not null,
        DateView.Of(brief.Metadata.Date?.Value),
        brief.Metadata.Publisher is { } publisher ? Printable.Line(publisher.Value) : null,
        LanguageTag.Differing(brief.Metadata.Language?.Value, book.Masthead.Language));

    public static BriefLink Of(Concordance book, Address page, int brief) => Of(book, page, book.Edition.Briefs[brief]);

    /// <summary>The headline's words: of a clipping without title a few of its opening ones, and of one without words its slug.</summary>
    public static string HeadlineOf(Brief brief)
    {
        var longest = brief.Metadata.Title is null ? OpeningWords : LongestTitle;
        var line = Printable.Line(brief.Headline);
        var headline = line.Length > longest ? Printable.Excerpt(line, longest) : line;
        return headline.Length > 0 ? headline : brief.Slug;
    }
}
