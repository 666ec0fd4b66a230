using Digest.Text;

namespace Digest.Pages;

/// <summary>What the home page shows: what the digest covers, the newest briefs, and who appears where.</summary>
/// <param name="Older">How many briefs the home page leaves to the archive.</param>
/// <param name="Leading">The actors that most articles name.</param>
/// <param name="Matrix">Null where no actor appears in two articles.</param>
sealed record HomePage(
    PageHead Head,
    Listing<BriefItem> Briefs,
    int Older,
    string ArchiveHref,
    Listing<ActorLink> Leading,
    string ActorsHref,
    Matrix? Matrix)
{
    /// <summary>Enough for a minute's reading; the whole list is the archive.</summary>
    public const int BriefsShown = 8;

    const int LeadingShown = 10;

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
            Telling(book).Take(LeadingShown).Select(role => ActorLink.Of(page, role.Actor, role.Entrances.Count))
                .ToListing(),
            page.LinkTo(ActorsPage.Page),
            Matrix.Of(book, page));
    }

    /// <summary>The cast by how many articles name them, then by how often, then by name.</summary>
    public static IEnumerable<Role> Ranked(Concordance book) => book.Roles
        .OrderByDescending(role => role.Entrances.Count)
        .ThenByDescending(role => role.Mentions)
        .ThenBy(role => role.Actor.Name, StringComparer.Ordinal)
        .ThenBy(role => role.Actor.Slug, StringComparer.Ordinal);

    /// <summary>
    /// The same without those whom the editor calls generic: in pictures and short lists they would crowd out who
    /// matters.
    /// </summary>
    public static IEnumerable<Role> Telling(Concordance book) => Ranked(book).Where(role => !role.Actor.Generic);

    static string Coverage(Concordance book) =>
        $"A digest of {book.Edition.Briefs.Count} articles: who said what, who is who, and how the articles hang "
        + "together.";
}
