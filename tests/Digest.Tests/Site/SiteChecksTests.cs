using System.Text;
using Digest.Site;
using Digest.Tests.Support;

namespace Digest.Tests.Site;

public class SiteChecksTests
{
    [Theory]
    [InlineData("<a href=\"b/index.html\">")]
    [InlineData("<a href='b/'>")]
    [InlineData("<a href=b>")]
    [InlineData("<a href=\"./b/../b/index.html#x\">")]
    [InlineData("<a href=\"b/?q=1#x\">")]
    [InlineData("<a href=\"b/#%C3%A9\">")]
    [InlineData("<a href=\"b/#:~:text=word\">")]
    [InlineData("<a href=\"b/#x:~:text=word\">")]
    [InlineData("<a href=\"#home\">")]
    [InlineData("<a href=\"#top\">")]
    [InlineData("<a href=\"\">")]
    [InlineData("<img src=\"data:image/png;base64,AA\">")]
    [InlineData("<link rel=icon href=\"data:,\">")]
    [InlineData("<a href=\"https://elsewhere.example/none#none\">")]
    [InlineData("<a href=\"mailto:a@b.example\">")]
    [InlineData("<!-- <a href=\"none.html\"> -->")]
    [InlineData("<script>var a = '<a href=\"none.html\">';</script>")]
    [InlineData("<p>a < b href=\"none.html\"</p>")]
    [InlineData("<p data-href=\"none.html\" title=\"a > b href='none.html'\">")]
    [InlineData("<a href=\"a&amp;b.txt\">")]
    [InlineData("<a href=\"a%26b.txt\">")]
    public void A_link_that_lands_is_sound(string link)
    {
        var isSound = Check(
            out var problems,
            ("index.html", $"<p id=\"home\">{link}"),
            ("b/index.html", "<p id=x><p id=\"é\">"),
            ("a&b.txt", ""));

        Assert.Empty(problems);
        Assert.True(isSound);
    }

    [Theory]
    [InlineData("<a href=\"none.html\">",
        "A link leads to none.html, and there is no such file. Mend it in the template.")]
    [InlineData("<img src=\"b/none.png\">",
        "A link leads to b/none.png, and there is no such file. Mend it in the template.")]
    [InlineData("<a href=\"B/index.html\">",
        "A link leads to B/index.html, and there is no such file. Mend it in the template.")]
    [InlineData("<a href=\"b/#y\">",
        "A link leads to \"y\" in b/index.html, and nothing there has that id. Mend it in the template.")]
    [InlineData("<a href=\"../b/\">", "The link \"../b/\" leads out of the site. Mend it in the template.")]
    [InlineData("<a href=\"%2e%2e/b/\">", "The link \"%2e%2e/b/\" leads out of the site. Mend it in the template.")]
    [InlineData("<a href=\"/b/\">",
        "The link \"/b/\" is not relative, so it breaks where the site is not at the root of its domain. Mend it in the template.")]
    [InlineData("<a href=\"//b/\">",
        "The link \"//b/\" is not relative, so it breaks where the site is not at the root of its domain. Mend it in the template.")]
    [InlineData("<a href=\" java&#115;cript:x\">",
        "The link \" javascript:x\" is neither a web nor a mail address. Mend it in the template.")]
    [InlineData("<a href=\"data:text/html,x\">",
        "The link \"data:text/html,x\" is neither a web nor a mail address. Mend it in the template.")]
    [InlineData("<p id=a><p id=a>", "Two elements have the id \"a\". Change the template so that each has its own.")]
    public void A_link_that_does_not_land_is_reported(string link, string problem)
    {
        var isSound = Check(out var problems, ("index.html", link), ("b/index.html", "<p id=x>"));

        Assert.Equal($"site/index.html: {problem}", Assert.Single(problems).ToString());
        Assert.False(isSound);
    }

    [Fact]
    public void A_link_may_come_before_the_page_it_leads_to()
    {
        Assert.True(
            Check(out _, ("a/index.html", "<a href=\"../z/index.html#late\">"), ("z/index.html", "<p id=\"late\">")));
    }

    [Theory]
    [InlineData("a/index.html", "A/index.html",
        "site/a/index.html: A/index.html has the same address. Give one of them another slug.")]
    [InlineData("a", "a/b.txt",
        "site/a/b.txt: a is a file, so nothing can stand below it. Give one of them another slug.")]
    [InlineData("a", "b?.txt",
        "site/b?.txt: Not every system can hold a file of this name. Use letters, digits, hyphens and dots.")]
    [InlineData("a", "../b",
        "site/../b: Not every system can hold a file of this name. Use letters, digits, hyphens and dots.")]
    public void Files_that_would_meet_on_some_disk_are_reported(string one, string other, string problem)
    {
        Check(out var problems, (one, "x"), (other, "y"));

        Assert.Equal(problem, Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_file_larger_than_github_takes_is_reported_and_costs_nobody_the_site()
    {
        var problems = new Problems();
        var checks = new SiteChecks("site");
        checks.Add(new("large.json", new byte[100_000_001]));

        Assert.True(checks.Finish(problems));
        Assert.Equal(
            "site/large.json: The file has 100 MB, and GitHub takes no more than 100. "
                + "Leave out articles, or publish the site elsewhere.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_published_site_is_checked_on_the_disk()
    {
        using var folder = new TempFolder();
        var problems = new Problems();
        using (var publisher = SitePublisher.Open(folder.At("site"), problems)!)
        {
            publisher.Take(new("index.html", "<a href=\"a/index.html\"><a href=\"b/index.html\">"u8.ToArray()));
            publisher.Take(new("a/index.html", "A"u8.ToArray()));
            publisher.Publish(problems);
        }

        var files = SiteChecks.Check(folder.At("site"), problems);

        Assert.Equal(2, files);
        Assert.EndsWith(
            "site/index.html: A link leads to b/index.html, and there is no such file. Mend it in the template.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_is_not_there_is_reported()
    {
        var problems = new Problems();

        Assert.Equal(0, SiteChecks.Check("no-such-site", problems));
        Assert.Equal(
            "no-such-site: There is no such folder. Build the site first, or name its folder with --site.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void No_bytes_make_the_checks_fail_by_themselves() => Any.Times(
        any =>
        {
            var page = any.Chance(0.5)
                ? any.Bytes(80)
                : Encoding.UTF8.GetBytes($"<a {any.OneOf("href=", "src='", "id=\"", "<!--", "<script")}{any.Text()}>");

            var checks = new SiteChecks("site");
            checks.Add(new("index.html", page));

            checks.Finish(new());
        },
        runs: 2_000);

    static bool Check(out Problems problems, params (string Path, string Text)[] files)
    {
        problems = new();
        var checks = new SiteChecks("site");
        foreach (var (path, text) in files)
        {
            checks.Add(new(path, Encoding.UTF8.GetBytes(text)));
        }

        return checks.Finish(problems);
    }
}
