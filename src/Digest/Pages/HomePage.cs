using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What the home page shows: what the digest covers, the newest briefs, and who appears where.</summary>
/// <param name="Older">How many briefs the home page leaves to the archive.</param>
/// <param name="Leading">The actors that most articles name.</param>
/// <param name="Disputed">What somebody by name claimed, denied or warned of in these briefs: where a reader should
/// look twice.</param>
/// <param name="Matrix">Null where no actor appears in two articles.</param>
sealed record HomePage(
    PageHead Head,
    Listing<BriefItem> Briefs,
    int Older,
    string ArchiveHref,
    Listing<ActorLine> Leading,
    string ActorsHref,
    Listing<QuoteView> Disputed,
    string QuotesHref,
    Matrix? Matrix)
{
    /// <summary>Enough for a minute's reading; the whole list is the archive.</summary>
    public const int BriefsShown = 8;

    const int LeadingShown = 10;
    const int DisputedShown = 6;

    // What the heading names and nothing else: a promise below "Denied, claimed, warned" would be a false report.
    static readonly CueClass[] Disputing = [CueClass.Denied, CueClass.Claimed, CueClass.Warned];

    public static HomePage Of(Concordance book)
    {
        var page = Address.Home;
        var briefs = book.Edition.Briefs;
        var shown = Math.Min(briefs.Count, BriefsShown);
        var head = PageHead.Of(book, page, "", book.Masthead.Description ?? Coverage(book));
        return new(
            head with { JsonLd = JsonLd.Home(book) },
            Enumerable.Range(0, shown).Select(at => BriefItem.Of(book, page, at)).ToListing(),
            briefs.Count - shown,
            page.LinkTo(ArchivePage.First),
            Telling(book).Take(LeadingShown).Select(role => ActorLine.Of(book, page, role)).ToListing(),
            page.LinkTo(ActorsPage.Page),
            DisputedIn(book, page, shown),
            page.LinkTo(QuotesPage.At(1)),
            Matrix.Of(book, page));
    }

    /// <summary>
    /// The ranked cast without those whom the editor calls generic: in pictures and short lists they would crowd out
    /// who matters.
    /// </summary>
    public static IEnumerable<Role> Telling(Concordance book) => book.Ranked.Where(role => !role.Actor.Generic);

    // Denials first, because they are said against somebody; of each kind the newest article first. A single word
    // tells nothing without the sentence around it.
    static Listing<QuoteView> DisputedIn(Concordance book, Address page, int shown) => Enumerable.Range(0, shown)
        .SelectMany(at => book.Edition.Briefs[at].Quotes.Select((quote, i) => (Quote: quote, Key: new QuoteKey(at, i))))
        .Where(each => each.Quote is { Speaker.IsNamed: true, Cue: not null }
            && Disputing.Contains(each.Quote.Cue.Class)
            && each.Quote.Parts.Any(part => part.Text.Contains(' ', StringComparison.Ordinal)))
        .OrderBy(each => Array.IndexOf(Disputing, each.Quote.Cue!.Class))
        .Take(DisputedShown)
        .Select(each => QuoteView.Of(book, page, each.Key))
        .ToListing();

    static string Coverage(Concordance book) =>
        book.Words.Fill("coverage", ("articles", book.Words.Count("count_articles", book.Edition.Briefs.Count)));
}
