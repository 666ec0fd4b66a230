using Digest.Articles;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Everybody in the digest, by kind, those in most articles first.</summary>
sealed record ActorsPage(PageHead Head, string Standfirst, Listing<ActorGroup> Groups)
{
    public static Address Page { get; } = Address.Folder("actors");

    public static ActorsPage Of(Concordance book)
    {
        var actors = book.Words.Count("count_actors", book.Roles.Count);

        // The kinds in the order of their definition, those of no known kind last.
        var groups = HomePage.Ranked(book)
            .GroupBy(role => role.Actor.Kind)
            .OrderBy(group => group.Key is null)
            .ThenBy(group => group.Key)
            .Select(group => ActorGroup.Of(book, group.Key, group));
        return new(
            PageHead.Of(book, Page, book.Words["actors"],
                book.Words.Fill("actors_description", ("actors", actors))),
            book.Words.Fill(
                "actors_standfirst",
                ("actors", actors),
                ("articles", book.Words.Count("count_articles", book.Edition.Briefs.Count))),
            groups.ToListing());
    }
}

/// <summary>The actors of one kind; no kind where nothing tells.</summary>
/// <param name="Name">What the kind is called: Armed groups.</param>
sealed record ActorGroup(string? Kind, string Name, Listing<ActorLine> Actors)
{
    public static ActorGroup Of(Concordance book, ActorKind? kind, IEnumerable<Role> roles)
    {
        return new(kind is { } known ? Label.Of(known) : null, KindNames.Many(kind, book.Words),
            roles.Select(role => ActorLine.Of(book, ActorsPage.Page, role)).ToListing());
    }
}

/// <summary>A line of the list of actors.</summary>
/// <param name="Actor">Its count is the number of articles; <paramref name="ArticlesText"/> says it in words.</param>
/// <param name="QuotesText">How many quotations are theirs; null where none are.</param>
sealed record ActorLine(
    ActorLink Actor, string? AboutHtml, int Mentions, string ArticlesText, string? QuotesText)
{
    public static ActorLine Of(Concordance book, Address page, Role role) => new(
        ActorLink.Of(book, page, role.Actor, role.Entrances.Count),
        role.Actor.About is { } about ? Prose.Inline(about) : null,
        role.Mentions,
        book.Words.Count("count_articles", role.Entrances.Count),
        role.By.Count > 0 ? book.Words.Count("count_quotations", role.By.Count) : null);
}
