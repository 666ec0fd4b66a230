using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class PageRendererTests
{
    [Theory]
    [InlineData("home", "index.html")]
    [InlineData("article", "articles/strike/index.html")]
    [InlineData("article-without-date", "articles/leaflet/index.html")]
    [InlineData("actors", "actors/index.html")]
    [InlineData("actor", "actors/ada-byron/index.html")]
    [InlineData("quotes", "quotes/index.html")]
    [InlineData("timeline", "timeline/index.html")]
    [InlineData("network", "network/index.html")]
    [InlineData("archive", "archive/index.html")]
    [InlineData("about", "about/index.html")]
    [InlineData("search", "search/index.html")]
    public Task A_page_of_this_kind_looks_like_this(string kind, string path) =>
        Verify(Printed.Site(TinyEdition.Edition)[path], "html").UseTextForParameters(kind);

    [Theory]
    [InlineData("feed.xml", "xml")]
    [InlineData("atom.xml", "xml")]
    [InlineData("feed.json", "json")]
    [InlineData("actors/ada-byron/feed.xml", "xml")]
    [InlineData("sitemap.xml", "xml")]
    [InlineData("robots.txt", "txt")]
    [InlineData("digest.json", "json")]
    [InlineData("quotes.csv", "csv")]
    [InlineData("search/words-0.js", "js")]
    [InlineData("search/found-0.js", "js")]
    public Task A_file_for_programs_looks_like_this(string path, string extension) =>
        Verify(Printed.Site(TinyEdition.Edition)[path], extension).UseTextForParameters(path.Replace('/', '-'));

    [Fact]
    public void The_site_has_these_pages() =>
        Assert.Equal(
            [
                "about/index.html", "actors/ada-byron/index.html", "actors/fajr/index.html",
                "actors/harbour-union/index.html", "actors/index.html", "archive/index.html",
                "articles/leaflet/index.html", "articles/strike/index.html", "articles/talks/index.html",
                "index.html", "network/index.html", "quotes/index.html", "search/index.html", "timeline/index.html",
            ],
            Printed.Site(TinyEdition.Edition)
                .Keys.Where(path => path.EndsWith("index.html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    [Fact]
    public void An_empty_edition_is_a_site_too() =>
        Assert.Contains("There is no article", Printed.Site(Some.Edition())["index.html"], StringComparison.Ordinal);

    [Fact]
    public void Without_the_sites_address_no_page_claims_one()
    {
        var pages = Printed.Site(TinyEdition.Edition with { Masthead = TinyEdition.Masthead with { BaseUrl = null } });

        Assert.Contains("<loc>https://digest.invalid/about/</loc>", pages["sitemap.xml"], StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", pages["index.html"], StringComparison.Ordinal);
    }
}
