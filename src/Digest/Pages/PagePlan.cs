using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>A page that is to be: where it will stand, and how a press prints it on its paper.</summary>
/// <param name="Facts">A number for all that the page tells; null for a page that is printed every time.</param>
/// <param name="IsLong">It grows with the edition, and no template can spoil it half way: it may be sent off sheet by
/// sheet.</param>
sealed record PlannedPage(
    Address Address, Action<Press> Write, Func<Checksum, UInt128>? Facts = null, bool IsLong = false);

/// <summary>Every page an edition has. A new kind of page is a line here.</summary>
static class PagePlan
{
    /// <summary>The pages, planned one by one as they are asked for; the largest first, so that no core is left with
    /// one of them at the end.</summary>
    /// <param name="keys">Null where no page is compared with another time.</param>
    public static IEnumerable<PlannedPage> Of(Concordance book, string style, PageKeys? keys = null) =>
        OfIndex(book).Concat(WithoutIndex(book, style, keys));

    /// <summary>The parts of the search index: to plan them, every word of the edition has to be looked at.</summary>
    public static IEnumerable<PlannedPage> OfIndex(Concordance book) =>
        SearchPage.Files(book).Select(file => File(file.Address, file.Write));

    /// <summary>All other pages, which cost nothing before they are printed.</summary>
    public static IEnumerable<PlannedPage> WithoutIndex(Concordance book, string style, PageKeys? keys = null) =>
        WholeEdition(book, style).Concat(HtmlPages(book, keys)).Concat(BriefFiles(book, keys))
            .Concat(Feeds(book, keys));

    static IEnumerable<PlannedPage> HtmlPages(Concordance book, PageKeys? keys = null)
    {
        yield return Page(Address.Home, "home.html", () => HomePage.Of(book));

        for (var i = 0; i < book.Edition.Briefs.Count; i++)
        {
            var at = i;
            yield return Page(
                Address.Article(book.Edition.Briefs[at].Slug), "article.html", () => ArticlePage.Of(book, at),
                keys is null ? null : sum => keys.Article(sum, at));
        }

        foreach (var page in Enumerable.Range(0, book.Roles.Count).SelectMany(at => ActorPages(book, at, keys)))
        {
            yield return page;
        }

        foreach (var page in Lists(book, keys))
        {
            yield return page;
        }

        yield return Page(SearchPage.Page, "search.html", () => SearchPage.Of(book));
        yield return Page(NetworkPage.Page, "network.html", () => NetworkPage.Of(book));
        yield return Page(AboutPage.Page, "about.html", () => AboutPage.Of(book));
    }

    static IEnumerable<PlannedPage> ActorPages(Concordance book, int at, PageKeys? keys)
    {
        var role = book.Roles[at];
        for (var i = 1; i <= ActorPage.Count(role); i++)
        {
            var leaf = i;
            Func<Checksum, UInt128>? facts = keys is null ? null : sum => keys.Actor(sum, at, leaf);
            yield return leaf == 1
                ? Page(Address.Actor(role.Actor.Slug), "actor.html", () => ActorPage.Of(book, at), facts)
                : Page(
                    ActorPage.At(role, leaf), "archive.html", () => ArchivePage.OfActor(book, at, leaf), facts);
        }
    }

    static IEnumerable<PlannedPage> Lists(Concordance book, PageKeys? keys) =>
    [
        .. Leaves(ActorsPage.Count(book), ActorsPage.At, "actors.html", leaf => ActorsPage.Of(book, leaf)),
        .. Leaves(ArchivePage.Count(book), ArchivePage.At, "archive.html", leaf => ArchivePage.Of(book, leaf),
            keys is null ? null : keys.Archive),
        .. Leaves(QuotesPage.Count(book), QuotesPage.At, "quotes.html", leaf => QuotesPage.Of(book, leaf),
            keys is null ? null : keys.Quotes),
        .. Leaves(TimelinePage.Count(book), TimelinePage.At, "timeline.html", leaf => TimelinePage.Of(book, leaf),
            keys is null ? null : keys.Timeline),
    ];

    static IEnumerable<PlannedPage> BriefFiles(Concordance book, PageKeys? keys) =>
        book.Edition.Briefs.Select((brief, at) => File(
            Address.Brief(brief.Slug),
            paper => BriefFile.Write(brief, RelatedBrief.Plain(book, at), paper),
            keys is null ? null : sum => keys.Article(sum, at)));

    static IEnumerable<PlannedPage> WholeEdition(Concordance book, string style)
    {
        yield return File(Address.Data, paper => DigestJson.Write(book, paper)) with { IsLong = true };
        yield return File(Address.Table, paper => QuotesCsv.Write(book, paper)) with { IsLong = true };
        yield return Page(Address.NotFound, "404.html", () => NotFoundPage.Of(book, style));
        yield return File(Address.Words, paper => ScriptWords.Write(book.Words, paper));
        yield return File(new("robots.txt"), paper => paper.Write(Sitemap.Robots(book.BaseUrl)));
        yield return File(new(".nojekyll"), _ => { });

        foreach (var (address, write) in Sitemap.Files(book, [.. HtmlPages(book).Select(page => page.Address)]))
        {
            yield return File(address, write);
        }
    }

    static IEnumerable<PlannedPage> Feeds(Concordance book, PageKeys? keys) => Enumerable.Range(0, book.Roles.Count)
        .SelectMany(at => Feeds(
            Address.Actor(book.Roles[at].Actor.Slug), () => Feed.OfActor(book, at),
            keys is null ? null : sum => keys.Feeds(sum, at)))
        .Concat(Feeds(Address.Home, () => Feed.OfDigest(book)));

    // The three formats of a feed tell the same, which is put together once.
    static IEnumerable<PlannedPage> Feeds(Address owner, Func<Feed> make, Func<Checksum, UInt128>? facts = null)
    {
        var feed = Remembered(make);
        return
        [
            File(owner.Beside("feed.xml"), paper => FeedXml.WriteRss(feed(), paper), facts),
            File(owner.Beside("atom.xml"), paper => FeedXml.WriteAtom(feed(), paper), facts),
            File(owner.Beside("feed.json"), paper => FeedJson.Write(feed(), paper), facts),
        ];
    }

    // As long as nobody needs the memory: a plan lives longer than its feeds are wanted.
    static Func<Feed> Remembered(Func<Feed> make)
    {
        var last = new WeakReference<Feed?>(null);
        return () =>
        {
            if (!last.TryGetTarget(out var feed))
            {
                feed = make();
                last.SetTarget(feed);
            }

            return feed;
        };
    }

    static IEnumerable<PlannedPage> Leaves(
        int count, Func<int, Address> address, string template, Func<int, object> view,
        Func<Checksum, int, UInt128>? facts = null) =>
        Enumerable.Range(1, count).Select(number => Page(
            address(number), template, () => view(number), facts is null ? null : sum => facts(sum, number)));

    static PlannedPage Page(
        Address address, string template, Func<object> view, Func<Checksum, UInt128>? facts = null) =>
        new(address, press => press.Print(template, view()), facts);

    static PlannedPage File(Address address, Action<Paper> write, Func<Checksum, UInt128>? facts = null) =>
        new(address, press => write(press.Paper), facts);
}
