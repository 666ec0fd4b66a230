using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>A dated event as pages show it: the sentence that gives it, with the way back to it.</summary>
/// <param name="Id">Its anchor on the article's page.</param>
/// <param name="Href">The event on its article's page.</param>
/// <param name="SourceHref">The article at its publisher, opened at the sentence; null without an address.</param>
sealed record EventView(
    string Id, DateView Date, string Text, string Href, string? SourceHref, string? Language, BriefLink Article)
{
    public static EventView Of(Concordance book, Address page, int at, int happening)
    {
        var brief = book.Edition.Briefs[at];
        var found = brief.Events[happening];
        var text = QuoteView.Words(brief, FootnoteMarks.Remove(found.Text));
        var id = string.Create(CultureInfo.InvariantCulture, $"event-{happening + 1}");
        var article = BriefLink.Of(book, page, at);
        return new(
            id,
            DateView.Of(found.Date, book.Words),
            text,
            page.LinkTo(book.Slips[at].Page, id),
            TextFragment.LinkTo(book.Slips[at].SourceUrl, text),
            article.Language,
            article);
    }
}
