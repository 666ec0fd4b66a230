using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class PageViewTests
{
    [Fact]
    public Task The_head_of_every_page_knows() => Verify(ArticlePage.Of(TinyEdition.Book, 0).Head);

    // The head is the same on all of them, so it has a snapshot of its own.
    [Fact]
    public Task The_home_page_knows() => Verify(HomePage.Of(TinyEdition.Book) with { Head = null! });

    [Fact]
    public Task The_page_of_an_article_knows() => Verify(ArticlePage.Of(TinyEdition.Book, 0) with { Head = null! });

    [Fact]
    public Task The_page_of_an_article_without_title_and_date_knows() =>
        Verify(ArticlePage.Of(TinyEdition.Book, 2) with { Head = null! });

    [Fact]
    public Task The_list_of_actors_knows() => Verify(ActorsPage.Of(TinyEdition.Book, 1) with { Head = null! });

    [Fact]
    public Task The_page_of_an_actor_knows() => Verify(ActorPage.Of(TinyEdition.Book, 0) with { Head = null! });

    [Fact]
    public Task The_list_of_quotations_knows() => Verify(QuotesPage.Of(TinyEdition.Book, 1) with { Head = null! });

    [Fact]
    public Task The_timeline_knows() => Verify(TimelinePage.Of(TinyEdition.Book, 1) with { Head = null! });

    [Fact]
    public Task The_network_knows() => Verify(NetworkPage.Of(TinyEdition.Book) with { Head = null! });

    [Fact]
    public Task The_archive_knows() => Verify(ArchivePage.Of(TinyEdition.Book, 1) with { Head = null! });

    [Fact]
    public Task Every_page_knows_of_the_site() => Verify(SiteView.Of(TinyEdition.Book));
}
