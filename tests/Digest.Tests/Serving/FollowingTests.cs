using System.Text.Json;
using Digest.Tests.Support;

namespace Digest.Tests.Serving;

public class FollowingTests
{
    const string Strike = """
        Rail strike ends after a week

        "We listened, and then we moved," said Ada Byron, the minister of transport.
        """;

    const string Page = "/articles/rail-strike-ends-after-a-week/";

    [Fact]
    public async Task A_saved_clipping_is_told_to_open_pages_and_is_what_they_then_get()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike));
        await using var news = site.NewsAsync().GetAsyncEnumerator();
        var before = await NextAsync(news);

        await site.SaveAsync("seeds/b.txt", "Buses return\n\n\"More is coming,\" said Ada Byron on Friday.");
        var after = await NextAsync(news);

        Assert.NotEqual(before.GetProperty("issue").GetString(), after.GetProperty("issue").GetString());
        Assert.Equal(200, (await site.GetAsync("/articles/buses-return/")).Status);
        Assert.Contains("Buses return", (await site.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_clipping_is_gone()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike), ("seeds/b.txt", "Buses return\n\nOn Friday."));
        File.Delete(site.Folder.At("seeds", "b.txt"));

        await site.SaveAsync("seeds/a.txt", Strike + "\n\nThat was all.");

        Assert.Equal(404, (await site.GetAsync("/articles/buses-return/")).Status);
    }

    [Fact]
    public async Task A_problem_is_told_as_text_and_gone_when_it_is_mended()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike), ("seeds/<b>.txt", " \n"));
        await using var news = site.NewsAsync().GetAsyncEnumerator();
        var before = Problems(await NextAsync(news));

        await site.SaveAsync("seeds/<b>.txt", "Buses return\n\nOn Friday all buses came back.");
        var after = Problems(await NextAsync(news));

        var problem = Assert.Single(before);
        Assert.EndsWith("seeds/<b>.txt", problem.GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.Empty(after);
    }

    [Fact]
    public async Task A_template_that_cannot_be_compiled_leaves_the_last_pages_and_a_problem()
    {
        await using var site = ServedSite.Open(
            ("seeds/a.txt", Strike), ("templates/about.html", "<p>About us</p>"));
        await using var news = site.NewsAsync().GetAsyncEnumerator();
        await NextAsync(news);

        await site.SaveAsync("templates/about.html", "<p>{{ if }}</p>");
        var problems = Problems(await NextAsync(news));

        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.Contains(
            "templates/about.html:1:", problem.GetProperty("place").GetString(), StringComparison.Ordinal));
        Assert.Contains("About us", (await site.GetAsync("/about/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_that_fails_on_a_page_shows_the_page_as_it_was_and_then_tells()
    {
        await using var site = ServedSite.Open(
            ("seeds/a.txt", Strike), ("templates/about.html", "<p>About us</p>"));

        await site.SaveAsync("templates/about.html", "<p>{{ page.misspelt.name }}</p>");
        var (status, page) = await site.GetAsync("/about/");
        await using var news = site.NewsAsync().GetAsyncEnumerator();

        Assert.Equal(200, status);
        Assert.Contains("About us", page, StringComparison.Ordinal);
        Assert.Contains(
            "templates/about.html:1:",
            Assert.Single(Problems(await NextAsync(news))).GetProperty("place").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_any_template_that_works_a_page_says_so_and_waits()
    {
        await using var site = ServedSite.Open(("seeds/a.txt", Strike), ("templates/home.html", "{{ if }}"));

        var (broken, waiting) = await site.GetAsync("/");
        await site.SaveAsync("templates/home.html", "<p>Mended</p>");
        var (mended, page) = await site.GetAsync("/");

        Assert.Equal(503, broken);
        Assert.Contains("/__digest/reload.js", waiting, StringComparison.Ordinal);
        Assert.Equal(200, mended);
        Assert.Contains("Mended", page, StringComparison.Ordinal);
    }

    static async Task<JsonElement> NextAsync(IAsyncEnumerator<JsonElement> news)
    {
        Assert.True(await news.MoveNextAsync());
        return news.Current;
    }

    static List<JsonElement> Problems(JsonElement told) => [.. told.GetProperty("problems").EnumerateArray()];
}
