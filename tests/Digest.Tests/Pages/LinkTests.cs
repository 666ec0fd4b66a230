using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class LinkTests
{
    [Fact]
    public void Every_link_within_the_site_is_relative_and_lands()
    {
        var site = Printed.Site(TinyEdition.Edition);
        var briefs = TinyEdition.Edition.Briefs.Select(brief => $"articles/{brief.Slug}/index.md");
        var files = site.Keys.Concat(briefs).Concat(Printed.AssetPaths).ToHashSet(StringComparer.Ordinal);

        var lost = site
            .Where(page => page.Key.EndsWith("index.html", StringComparison.Ordinal))
            .SelectMany(page => Links(page.Value).Select(link => (Page: page.Key, Link: link)))
            .Where(found => !found.Link.StartsWith("https://", StringComparison.Ordinal))
            .Where(found => !Lands(found.Page, found.Link, files, site));

        Assert.Empty(lost);
    }

    [Fact]
    public void The_page_for_lost_readers_links_absolutely_as_it_may_stand_anywhere()
    {
        var page = Printed.Site(TinyEdition.Edition)["404.html"];

        Assert.All(
            Links(page).Where(link => link is not "#main" and not "data:,"),
            link => Assert.StartsWith("https://example.org/harbour/", link, StringComparison.Ordinal));
    }

    static IEnumerable<string> Links(string html) => html
        .Split([" href=\"", " src=\""], StringSplitOptions.None)
        .Skip(1)
        .Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);

    static bool Lands(string page, string link, HashSet<string> files, Dictionary<string, string> site)
    {
        var target = new Uri(new Uri($"https://here.invalid/{page}"), link);
        var file = Uri.UnescapeDataString(target.AbsolutePath[1..]);
        var anchor = target.Fragment.TrimStart('#');
        return files.Contains(file)
            && (anchor.Length == 0 || site[file].Contains($" id=\"{anchor}\"", StringComparison.Ordinal));
    }
}
