using System.Globalization;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>A quotation as pages show it.</summary>
/// <param name="Id">Its anchor on the article's page, and half of its own address; <paramref name="Number"/> is
/// counted from 1 in the article's order.</param>
/// <param name="Parts">The words piece by piece, without quotation marks; more than one where the cue splits
/// them.</param>
/// <param name="IsFragment">True for a few words within the writer's sentence.</param>
/// <param name="Speaker">Null where the article does not say who spoke.</param>
/// <param name="Cue">The word that says how it was said, as printed: told, denied.</param>
/// <param name="CueClass">said, claimed, denied, warned and so on; null without a cue.</param>
/// <param name="Href">The quotation on its article's page.</param>
/// <param name="SourceHref">The article at its publisher, opened at these words; null without an address.</param>
sealed record QuoteView(
    string Id,
    int Number,
    Listing<string> Parts,
    bool IsKey,
    bool IsFragment,
    SpeakerView? Speaker,
    string? Cue,
    string? CueClass,
    string Href,
    string? SourceHref,
    string? Language,
    BriefLink Article)
{
    public static QuoteView Of(Concordance book, Address page, QuoteKey key)
    {
        var brief = book.Edition.Briefs[key.Brief];
        var quote = brief.Quotes[key.Quote];
        var id = IdOf(key.Quote);
        var article = BriefLink.Of(book, page, key.Brief);
        return new(
            id,
            key.Quote + 1,
            quote.Pieces(part => Words(brief, part)),
            quote.IsKey,
            quote.Kind == QuoteKind.Fragment,
            SpeakerView.Of(page, quote.Speaker, book.Said[key.Brief].Speakers[key.Quote]),
            quote.Cue is { } cue ? Printable.Line(cue.Words) : null,
            quote.Cue is { } spoken ? Label.Of(spoken.Class) : null,
            page.LinkTo(book.Slips[key.Brief].Page, id),
            quote.Parts.Count > 0
                ? TextFragment.LinkTo(book.Slips[key.Brief].SourceUrl, Words(brief, quote.Parts[0]))
                : null,
            article.Language,
            article);
    }

    public static string IdOf(int quote) => string.Create(CultureInfo.InvariantCulture, $"quote-{quote + 1}");

    /// <summary>The words of a passage: without the marks of the Markdown it may stand in.</summary>
    public static string Words(Brief brief, Passage passage) => Words(brief, passage.Text);

    public static string Words(Brief brief, string text) =>
        brief.Origin.Format == ClippingFormat.Markdown ? Prose.Plain(text) : Printable.Line(text);
}

/// <summary>Who spoke.</summary>
/// <param name="Href">The speaker's page; null for an unnamed source and for somebody without a page.</param>
/// <param name="AsWritten">The words at the quotation where they differ from the name: he, al-Yasser.</param>
/// <param name="How">The rule that decided.</param>
sealed record SpeakerView(string Name, string? Href, string? AsWritten, bool IsNamed, string How)
{
    public static SpeakerView? Of(Address page, Speaker? speaker, string? slug)
    {
        if (speaker is null)
        {
            return null;
        }

        var name = Printable.Line(speaker.Name);
        var written = Printable.Line(speaker.AsWritten);
        return new(
            name,
            slug is null ? null : page.LinkTo(Address.Actor(slug)),
            written.Length == 0 || written == name ? null : written,
            speaker.IsNamed,
            Printable.Line(speaker.How));
    }
}
