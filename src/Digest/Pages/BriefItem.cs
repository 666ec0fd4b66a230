using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>A brief as the home page tells it.</summary>
/// <param name="SummaryHtml">Sentences, ready for the page.</param>
/// <param name="KeyQuote">The first of its key quotations; null where it has none.</param>
/// <param name="Closest">The article it has most in common with; null where it has none.</param>
/// <param name="Actors">The most often named, generic ones last, and <paramref name="MoreActors"/> others.</param>
sealed record BriefItem(
    BriefLink Article,
    string? OriginalPublisher,
    int Words,
    Listing<string> SummaryHtml,
    QuoteView? KeyQuote,
    Listing<ActorLink> Actors,
    int MoreActors,
    RelatedBrief? Closest)
{
    const int ActorsShown = 6;
    const int SentencesShown = 3;

    public static BriefItem Of(Concordance book, Address page, int at)
    {
        var brief = book.Edition.Briefs[at];
        var key = KeyQuoteOf(brief);
        return new(
            BriefLink.Of(book, page, at),
            brief.Metadata.OriginalPublisher is { } original ? Printable.Line(original.Value) : null,
            brief.Words,
            Sentences(brief).Take(SentencesShown).ToListing(),
            key < 0 ? null : QuoteView.Of(book, page, new(at, key)),
            brief.Actors.OrderBy(each => each.Actor.Generic).Take(ActorsShown)
                .Select(each => ActorLink.Of(book, page, each.Actor, each.Count)).ToListing(),
            Math.Max(0, brief.Actors.Count - ActorsShown),
            RelatedBrief.Closest(book, page, at));
    }

    /// <summary>The summary's sentences as HTML: in a Markdown clipping they may hold emphasis and links.</summary>
    public static IEnumerable<string> Sentences(Brief brief) => brief.Summary.Select(sentence =>
        brief.Origin.Format == ClippingFormat.Markdown
            ? Prose.Inline(sentence.Shown)
            : Prose.Escaped(sentence.Shown));

    /// <summary>The summary in plain words.</summary>
    public static string Abstract(Brief brief) =>
        string.Join(' ', brief.Summary.Select(sentence => QuoteView.Words(brief, sentence.Shown)));

    /// <summary>
    /// The place of the quotation that stands for the brief, -1 where there is none: of the key ones the first whose
    /// speaker is named, which tells more.
    /// </summary>
    public static int KeyQuoteOf(Brief brief)
    {
        var keys = Enumerable.Range(0, brief.Quotes.Count).Where(at => brief.Quotes[at].IsKey).ToList();
        var named = keys.FindIndex(at => brief.Quotes[at].Speaker is { IsNamed: true });
        return named >= 0 ? keys[named] : keys.Count > 0 ? keys[0] : -1;
    }
}
