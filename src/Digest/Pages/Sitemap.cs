namespace Digest.Pages;

/// <summary>What the site tells robots: its pages, where the site's address is known.</summary>
static class Sitemap
{
    /// <summary>The most that the format allows; what is left out is still linked.</summary>
    const int MostAddresses = 50_000;

    public static Address Page { get; } = new("sitemap.xml");

    public static void Write(Concordance book, IEnumerable<Address> pages, TextWriter xml)
    {
        var dates = book.Edition.Briefs
            .Where(brief => brief.Metadata.Date is not null)
            .ToDictionary(brief => Address.Article(brief.Slug), brief => brief.Metadata.Date!.Value.ToString());
        xml.Write("""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.ReplaceLineEndings("\n"));
        foreach (var page in pages.Take(MostAddresses))
        {
            // An address is percent-encoded and holds no sign that XML minds but the apostrophe, which needs none
            // outside quotes.
            var address = Prose.Escaped(page.Under(book.BaseUrl ?? Address.NoSite)!);
            var changed = dates.TryGetValue(page, out var date) ? $"<lastmod>{date}</lastmod>" : "";
            xml.Write($"  <url><loc>{address}</loc>{changed}</url>\n");
        }

        xml.Write("</urlset>\n");
    }

    public static string Robots(string? baseUrl)
    {
        var everybody = "User-agent: *\nAllow: /\n";
        return Page.Under(baseUrl) is { } address ? $"{everybody}Sitemap: {address}\n" : everybody;
    }
}
