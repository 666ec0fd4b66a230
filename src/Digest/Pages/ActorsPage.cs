using System.Globalization;
using Digest.Articles;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Everybody in the digest, by kind, those in most articles first: one leaf of that list.</summary>
sealed record ActorsPage(PageHead Head, string Standfirst, Listing<ActorGroup> Groups, Leaves Leaves)
{
    const string Folder = "actors";
    const int ActorsOnALeaf = 500;

    public static Address Page { get; } = Address.Folder(Folder);

    public static int Count(Concordance book) => Leaves.Count(book.Roles.Count, ActorsOnALeaf);

    public static Address At(int number) => number == 1 ? Page : new(string.Create(
        CultureInfo.InvariantCulture, $"{Folder}/page/{number}/index.html"));

    public static ActorsPage Of(Concordance book, int number)
    {
        var page = At(number);
        var actors = book.Words.Count("count_actors", book.Roles.Count);
        var standfirst = book.Words.Fill(
            "actors_standfirst",
            ("actors", actors),
            ("articles", book.Words.Count("count_articles", book.Edition.Briefs.Count)));

        // The kinds in the order of their definition, those of no known kind last.
        var groups = book.Ranked
            .OrderBy(role => role.Actor.Kind is null)
            .ThenBy(role => role.Actor.Kind)
            .Skip((number - 1) * ActorsOnALeaf)
            .Take(ActorsOnALeaf)
            .GroupBy(role => role.Actor.Kind)
            .Select(group => ActorGroup.Of(book, page, group));
        return new(
            PageHead.Of(book, page, Leaves.Title(book.Words, "actors", number),
                Leaves.Description(
                    book.Words, "actors", book.Words.Fill("actors_description", ("actors", actors)), number)),
            Leaves.Standfirst(book.Words, standfirst, number, Count(book)),
            groups.ToListing(),
            Leaves.Of(page, At, number, Count(book)));
    }
}

/// <summary>The actors of one kind; no kind where nothing tells.</summary>
/// <param name="Name">What the kind is called: Armed groups.</param>
sealed record ActorGroup(string? Kind, string Name, Listing<ActorLine> Actors)
{
    public static ActorGroup Of(Concordance book, Address page, IGrouping<ActorKind?, Role> roles) => new(
        roles.Key is { } known ? Label.Of(known) : null,
        KindNames.Many(roles.Key, book.Words),
        roles.Select(role => ActorLine.Of(book, page, role)).ToListing());
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
