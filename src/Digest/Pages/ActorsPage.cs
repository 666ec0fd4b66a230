using Digest.Articles;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Everybody in the digest, by kind, those in most articles first.</summary>
sealed record ActorsPage(PageHead Head, Listing<ActorGroup> Groups)
{
    public static Address Page { get; } = Address.Folder("actors");

    public static ActorsPage Of(Concordance book)
    {
        // The kinds in the order of their definition, those of no known kind last.
        var groups = HomePage.Ranked(book)
            .GroupBy(role => role.Actor.Kind)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key)
            .Select(group => ActorGroup.Of(Page, group.Key, group));
        return new(
            PageHead.Of(book, Page, "Actors",
                $"The {book.Roles.Count} people and bodies that the articles name, and where each appears."),
            groups.ToListing());
    }
}

/// <summary>The actors of one kind; no kind where nothing tells.</summary>
/// <param name="Name">What the kind is called: Armed groups.</param>
sealed record ActorGroup(string? Kind, string Name, Listing<ActorLine> Actors)
{
    public static ActorGroup Of(Address page, ActorKind? kind, IEnumerable<Role> roles)
    {
        return new(kind is { } known ? Label.Of(known) : null, KindNames.Many(kind),
            roles.Select(role => ActorLine.Of(page, role)).ToListing());
    }
}

/// <summary>A line of the list of actors.</summary>
/// <param name="Actor">Its count is the number of articles.</param>
sealed record ActorLine(ActorLink Actor, string? AboutHtml, int Mentions, int Quotes)
{
    public static ActorLine Of(Address page, Role role) => new(
        ActorLink.Of(page, role.Actor, role.Entrances.Count),
        role.Actor.About is { } about ? Prose.Inline(about) : null,
        role.Mentions,
        role.By.Count);
}
