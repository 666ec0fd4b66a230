using Digest.Briefs;

namespace Digest.Pages;

/// <summary>A page that is to be: where it will stand, and how a press prints it on its paper.</summary>
sealed record PlannedPage(Address Address, Action<Press> Write);

/// <summary>Every page an edition has. A new kind of page is a line here.</summary>
static class PagePlan
{
    /// <summary>The pages, planned one by one as they are asked for; the largest first, so that no core is left with
    /// one of them at the end.</summary>
    public static IEnumerable<PlannedPage> Of(Concordance book, string style) =>
        OfIndex(book).Concat(WithoutIndex(book, style));

    /// <summary>The parts of the search index: to plan them, every word of the edition has to be looked at.</summary>
    public static IEnumerable<PlannedPage> OfIndex(Concordance book) =>
        SearchPage.Files(book).Select(file => File(file.Address, file.Write));

    /// <summary>All other pages, which cost nothing before they are printed.</summary>
    public static IEnumerable<PlannedPage> WithoutIndex(Concordance book, string style) =>
        WholeEdition(book, style).Concat(HtmlPages(book)).Concat(BriefFiles(book)).Concat(Feeds(book));

    static IEnumerable<PlannedPage> HtmlPages(Concordance book)
    {
        yield return Page(Address.Home, "home.html", () => HomePage.Of(book));

        for (var i = 0; i < book.Edition.Briefs.Count; i++)
        {
            var at = i;
            yield return Page(
                Address.Article(book.Edition.Briefs[at].Slug), "article.html", () => ArticlePage.Of(book, at));
        }

        for (var i = 0; i < book.Roles.Count; i++)
        {
            var at = i;
            yield return Page(Address.Actor(book.Roles[at].Actor.Slug), "actor.html", () => ActorPage.Of(book, at));
            for (var leaf = 2; leaf <= ActorPage.Count(book.Roles[at]); leaf++)
            {
                var number = leaf;
                yield return Page(
                    ActorPage.At(book.Roles[at], number), "archive.html", () => ArchivePage.OfActor(book, at, number));
            }
        }

        IEnumerable<PlannedPage> lists =
        [
            .. Leaves(ActorsPage.Count(book), ActorsPage.At, "actors.html", leaf => ActorsPage.Of(book, leaf)),
            .. Leaves(ArchivePage.Count(book), ArchivePage.At, "archive.html", leaf => ArchivePage.Of(book, leaf)),
            .. Leaves(QuotesPage.Count(book), QuotesPage.At, "quotes.html", leaf => QuotesPage.Of(book, leaf)),
            .. Leaves(TimelinePage.Count(book), TimelinePage.At, "timeline.html", leaf => TimelinePage.Of(book, leaf)),
        ];
        foreach (var page in lists)
        {
            yield return page;
        }

        yield return Page(SearchPage.Page, "search.html", () => SearchPage.Of(book));
        yield return Page(NetworkPage.Page, "network.html", () => NetworkPage.Of(book));
        yield return Page(AboutPage.Page, "about.html", () => AboutPage.Of(book));
    }

    static IEnumerable<PlannedPage> BriefFiles(Concordance book) => book.Edition.Briefs.Select((brief, at) => File(
        Address.Brief(brief.Slug), paper => paper.Write(BriefFile.Write(brief, RelatedBrief.Plain(book, at)))));

    static IEnumerable<PlannedPage> WholeEdition(Concordance book, string style)
    {
        yield return File(Address.Data, paper => DigestJson.Write(book, paper));
        yield return File(Address.Table, paper => QuotesCsv.Write(book, paper));
        yield return Page(Address.NotFound, "404.html", () => NotFoundPage.Of(book, style));
        yield return File(Address.Words, paper => ScriptWords.Write(book.Words, paper));
        yield return File(new("robots.txt"), paper => paper.Write(Sitemap.Robots(book.BaseUrl)));
        yield return File(new(".nojekyll"), _ => { });

        foreach (var (address, write) in Sitemap.Files(book, [.. HtmlPages(book).Select(page => page.Address)]))
        {
            yield return File(address, write);
        }
    }

    static IEnumerable<PlannedPage> Feeds(Concordance book) => Enumerable.Range(0, book.Roles.Count)
        .SelectMany(at => Feeds(Address.Actor(book.Roles[at].Actor.Slug), () => Feed.OfActor(book, at)))
        .Concat(Feeds(Address.Home, () => Feed.OfDigest(book)));

    // The three formats of a feed tell the same, which is put together once.
    static IEnumerable<PlannedPage> Feeds(Address owner, Func<Feed> make)
    {
        var feed = new Lazy<Feed>(make);
        return
        [
            File(owner.Beside("feed.xml"), paper => FeedXml.WriteRss(feed.Value, paper)),
            File(owner.Beside("atom.xml"), paper => FeedXml.WriteAtom(feed.Value, paper)),
            File(owner.Beside("feed.json"), paper => FeedJson.Write(feed.Value, paper)),
        ];
    }

    static IEnumerable<PlannedPage> Leaves(
        int count, Func<int, Address> address, string template, Func<int, object> view) =>
        Enumerable.Range(1, count).Select(number => Page(address(number), template, () => view(number)));

    static PlannedPage Page(Address address, string template, Func<object> view) =>
        new(address, press => press.Print(template, view()));

    static PlannedPage File(Address address, Action<Paper> write) => new(address, press => write(press.Paper));
}
