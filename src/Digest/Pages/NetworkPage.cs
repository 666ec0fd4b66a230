using Digest.Text;

namespace Digest.Pages;

/// <summary>Who appears with whom: the picture, and the same as a table.</summary>
/// <param name="Network">Null where no two actors share an article.</param>
sealed record NetworkPage(PageHead Head, Network? Network, Listing<Tie> Ties)
{
    const int ActorsCompared = 60;
    const int TiesShown = 40;
    const int ArticlesShown = 6;

    public static Address Page { get; } = Address.Folder("network");

    public static NetworkPage Of(Concordance book)
    {
        var roles = HomePage.Telling(book).Take(ActorsCompared).ToList();
        var ties = Network.Shared(roles)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.One)
            .ThenBy(pair => pair.Key.Other)
            .Take(TiesShown)
            .Select(pair => TieOf(book, roles[pair.Key.One], roles[pair.Key.Other]));
        return new(
            PageHead.Of(book, Page, book.Words["network"], book.Words["network_description"]),
            Network.Of(book, Page),
            ties.ToListing());
    }

    static Tie TieOf(Concordance book, Role one, Role other)
    {
        var others = other.Entrances.Select(entrance => entrance.Brief).ToHashSet();
        var both = one.Entrances.Select(entrance => entrance.Brief).Where(others.Contains).ToList();
        return new(
            ActorLink.Of(book, Page, one.Actor, one.Entrances.Count),
            ActorLink.Of(book, Page, other.Actor, other.Entrances.Count),
            both.Count,
            both.Take(ArticlesShown).Select(at => BriefLink.Of(book, Page, at)).ToListing());
    }
}

/// <summary>Two actors and the articles that name both; only the newest of them when there are many.</summary>
sealed record Tie(ActorLink One, ActorLink Other, int Count, Listing<BriefLink> Articles);
