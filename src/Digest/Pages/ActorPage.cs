using Digest.Text;

namespace Digest.Pages;

/// <summary>What the page of an actor shows.</summary>
/// <param name="Actor">Its count is the number of articles.</param>
/// <param name="IsGeneric">Shown, but too common or too general to relate articles.</param>
/// <param name="Companions">Who appears in the same articles; the count is how many.</param>
sealed record ActorPage(
    PageHead Head,
    ActorLink Actor,
    string? AboutHtml,
    string? Url,
    bool IsGeneric,
    int Mentions,
    Listing<Spelling> Spellings,
    Listing<ActorEntrance> Articles,
    Listing<QuoteView> QuotesBy,
    Listing<QuoteView> QuotesAbout,
    int MoreQuotesBy,
    int MoreQuotesAbout,
    Listing<ActorLink> Companions,
    Listing<FeedLink> Feeds,
    Leaves Leaves)
{
    /// <summary>The first of an actor's articles stand on the actor's page, the others on leaves behind it.</summary>
    public const int ArticlesOnALeaf = 100;

    // Somebody quoted in a thousand articles has a page that still opens at once; the rest is on the articles' pages.
    const int QuotesShown = 50;
    const int CompanionsShown = 24;

    public static ActorPage Of(Concordance book, int at)
    {
        var role = book.Roles[at];
        var page = Address.Actor(role.Actor.Slug);
        var feeds = FeedLink.All(page, page, Printable.Bare(role.Actor.Name));
        return new(
            HeadOf(book, page, role) with { Feeds = feeds },
            ActorLink.Of(book, page, role.Actor, role.Entrances.Count),
            role.Actor.About is { } about ? Prose.Inline(about) : null,
            Address.Outside(role.Actor.Url),
            role.Member.IsGeneric,
            role.Mentions,
            Spelling.All(book, page, role),
            role.Entrances.Take(ArticlesOnALeaf).Select(entrance => ActorEntrance.Of(book, page, entrance)).ToListing(),
            Quotes(book, page, role.By),
            Quotes(book, page, role.About),
            Math.Max(0, role.By.Count - QuotesShown),
            Math.Max(0, role.About.Count - QuotesShown),
            CompanionsOf(book, page, role),
            feeds,
            LeavesOf(role, 1));
    }

    /// <summary>How many pages an actor has: its own, and those with more of its articles.</summary>
    public static int Count(Role role) => Leaves.Count(role.Entrances.Count, ArticlesOnALeaf);

    public static Address At(Role role, int number) => Address.Leaf(FolderOf(role), number);

    public static Leaves LeavesOf(Role role, int number) =>
        Leaves.Of(At(role, number), each => At(role, each), number, Count(role));

    /// <summary>The actor's name with the kind, a title that no other page has.</summary>
    public static string TitleOf(Concordance book, Role role)
    {
        var what = KindNames.One(role.Actor.Kind, book.Words) ?? book.Words["actor"];
        return $"{Printable.Excerpt(role.Actor.Name, 80)} ({what}{Distinction(book, role)})";
    }

    static string FolderOf(Role role) => $"actors/{role.Actor.Slug}";

    static PageHead HeadOf(Concordance book, Address page, Role role)
    {
        var name = Printable.Excerpt(role.Actor.Name, 80);
        var description = role.Actor.About is { } about
            ? Prose.Plain(about)
            : book.Words.Fill(
                "actor_description",
                ("name", name),
                ("articles", book.Words.Count("count_articles", role.Entrances.Count)),
                ("quotations", book.Words.Count("count_quotations", role.By.Count)));
        var head = PageHead.Of(book, page, TitleOf(book, role), description);
        return head with { Kind = "profile", JsonLd = JsonLd.Actor(book, role) };
    }

    // Two actors may bear one name; their addresses differ, and so must their titles.
    static string Distinction(Concordance book, Role role) =>
        book.Namesakes.Contains(role.Actor.Name) ? $", {role.Actor.Slug}" : "";

    static Listing<QuoteView> Quotes(Concordance book, Address page, Listing<QuoteKey> keys) =>
        keys.Take(QuotesShown).Select(key => QuoteView.Of(book, page, key)).ToListing();

    static Listing<ActorLink> CompanionsOf(Concordance book, Address page, Role role) => role.Entrances
        .SelectMany(entrance => book.Edition.Briefs[entrance.Brief].Actors)
        .Where(each => each.Actor.Slug != role.Actor.Slug)
        .CountBy(each => each.Actor.Slug, StringComparer.Ordinal)
        .Where(pair => book.CastBySlug.ContainsKey(pair.Key))
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Take(CompanionsShown)
        .Select(pair => ActorLink.Of(book, page, book.Roles[book.CastBySlug[pair.Key]].Actor, pair.Value))
        .ToListing();
}

/// <summary>An article on an actor's page, and how often it names the actor.</summary>
sealed record ActorEntrance(BriefLink Article, int Count)
{
    public static ActorEntrance Of(Concordance book, Address page, Entrance entrance) =>
        new(BriefLink.Of(book, page, entrance.Brief), entrance.Appearance.Count);
}
