using Digest.Pages;

namespace Digest.Tests.Pages;

public class AddressTests
{
    [Theory]
    [InlineData("index.html", "actors/index.html", "actors/index.html")]
    [InlineData("actors/index.html", "index.html", "../index.html")]
    [InlineData("articles/a/index.html", "actors/b/index.html", "../../actors/b/index.html")]
    [InlineData("articles/a/index.html", "articles/b/index.html", "../b/index.html")]
    [InlineData("articles/a/index.html", "articles/a/index.md", "index.md")]
    [InlineData("quotes/2/index.html", "quotes/index.html", "../index.html")]
    public void A_link_leads_from_one_page_to_another_by_the_shortest_way(string from, string to, string link) =>
        Assert.Equal(link, new Address(from).LinkTo(new(to)));

    [Fact]
    public void A_link_names_the_file_so_that_it_opens_from_disk_too() =>
        Assert.EndsWith(
            "/index.html#quote-2", Address.Home.LinkTo(Address.Article("a"), "quote-2"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/digest", "https://example.org/digest/actors/")]
    [InlineData("https://example.org/", "https://example.org/actors/")]
    public void The_canonical_address_is_the_folder(string site, string expected) =>
        Assert.Equal(expected, Address.Folder("actors").Under(site));

    [Fact]
    public void Without_the_sites_own_address_there_is_no_absolute_one() => Assert.Null(Address.Home.Under(null));

    [Fact]
    public void Letters_that_a_URL_cannot_hold_are_encoded() =>
        Assert.Equal("actors/%D9%81%D8%AC%D8%B1%3F%3A/index.html", Address.Home.LinkTo(Address.Actor("فجر?:")));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/relative")]
    [InlineData("//host/path")]
    [InlineData("file:///etc/passwd")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_web_addresses_lead_outside(string? written) => Assert.Null(Address.Outside(written));

    [Fact]
    public void A_web_address_stays() =>
        Assert.Equal("https://example.org/a?b=c", Address.Outside(" https://example.org/a?b=c "));
}
