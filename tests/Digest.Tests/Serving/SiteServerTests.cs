using System.Net;
using Digest.Serving;
using Digest.Tests.Support;

namespace Digest.Tests.Serving;

public class SiteServerTests
{
    const string Strike = """
        Rail strike ends after a week

        HARBOUR CITY - The strike that stopped every train for a week ended on Thursday.

        "We listened, and then we moved," said Ada Byron, the minister of transport.
        """;

    const string Page = "/articles/rail-strike-ends-after-a-week/";

    [Theory]
    [InlineData("/", "text/html", "Rail strike ends")]
    [InlineData(Page, "text/html", "We listened, and then we moved")]
    [InlineData(Page + "index.html", "text/html", "We listened, and then we moved")]
    [InlineData(Page + "index.md", "text/markdown", "slug: rail-strike-ends-after-a-week")]
    [InlineData("/digest.json", "application/json", "rail-strike-ends-after-a-week")]
    [InlineData("/feed.xml", "application/xml", "Rail strike ends")]
    [InlineData("/search/manifest.js", "text/javascript", "digestPart(")]
    [InlineData("/assets/style.css", "text/css", "{")]
    public async Task Every_file_of_the_site_is_there_and_says_what_it_is(string path, string type, string words)
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var answer = await site.AskAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_carry_the_script_and_published_bytes_stay_as_they_are()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));
        var published = TinySite.Build($"-- seeds/a.txt --\n{Strike}");

        var (_, page) = await site.GetAsync(Page);
        var (_, data) = await site.GetAsync("/digest.json");

        Assert.DoesNotContain(ReloadScript.Path, published[$"{Page[1..]}index.html"], StringComparison.Ordinal);
        Assert.Contains($"<script src=\"{ReloadScript.Path}?", page, StringComparison.Ordinal);
        Assert.Equal(published["digest.json"], data);
        Assert.Equal(["seeds/a.txt"], site.Folder.Files().Keys);
    }

    [Fact]
    public async Task A_folder_without_its_slash_leads_to_the_one_with_it()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var answer = await site.AskAsync(HttpMethod.Get, "/about?from=here");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/about/?from=here", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task What_is_not_there_is_said_on_the_sites_own_page_which_waits_for_it()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        var (status, page) = await site.GetAsync("/articles/not-there/");

        Assert.Equal(404, status);
        Assert.Contains("default-src 'none'; script-src 'self'; connect-src 'self'", page, StringComparison.Ordinal);
        Assert.Contains(ReloadScript.Path, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../seeds/a.txt")]
    [InlineData("/%2e%2e/seeds/a.txt")]
    [InlineData("/..%2fseeds%2fa.txt")]
    [InlineData("/articles/..\\..\\seeds\\a.txt")]
    [InlineData("/articles/%5c..%5cseeds/a.txt")]
    [InlineData("/a%00.html")]
    public async Task A_path_that_leads_out_of_the_site_is_refused(string path)
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var answer = await site.AskAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example:{port}")]
    [InlineData("localhost:1")]
    [InlineData("localhost")]
    public async Task A_name_from_outside_is_not_answered(string host)
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var answer = await site.AskAsync(HttpMethod.Get, "/", headers => headers.Host = For(site, host));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("https://localhost:{port}")]
    [InlineData("http://localhost:1")]
    public async Task A_page_of_another_site_reads_nothing(string origin)
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var answer = await site.AskAsync(
            HttpMethod.Get, "/digest.json", headers => headers.Add("Origin", For(site, origin)));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1:{port}", "http://127.0.0.1:{port}")]
    [InlineData("[::1]:{port}", "http://[::1]:{port}")]
    [InlineData("LOCALHOST:{port}", "http://localhost:{port}")]
    public async Task Its_own_names_are_answered(string host, string origin)
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var answer = await site.AskAsync(HttpMethod.Get, "/", headers =>
        {
            headers.Host = For(site, host);
            headers.Add("Origin", For(site, origin));
        });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task Only_reading_is_allowed()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));

        using var posted = await site.AskAsync(HttpMethod.Post, "/");
        using var head = await site.AskAsync(HttpMethod.Head, "/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_port_that_is_taken_is_left_to_whoever_has_it()
    {
        await using var first = ServedSite.Open(("seeds/a.txt", Strike));

        await using var second = await SiteServer.OpenAsync(
            new(new("mark", Now: null, Before: null, [])), first.Port, CancellationToken.None);

        Assert.NotEqual(first.Port, second.Port);
        Assert.Equal(200, (await first.GetAsync("/")).Status);
    }

    static string For(ServedSite site, string text) =>
        text.Replace("{port}", $"{site.Port}", StringComparison.Ordinal);
}
