using System.Text;

namespace Digest.Pages;

/// <summary>What the site tells robots: its pages, where the site's address is known.</summary>
static class Sitemap
{
    /// <summary>The most that the format allows; what is left out is still linked.</summary>
    const int MostAddresses = 50_000;

    public static Address Page { get; } = new("sitemap.xml");

    public static string Write(Concordance book, IEnumerable<Address> pages)
    {
        var dates = book.Edition.Briefs
            .Where(brief => brief.Metadata.Date is not null)
            .ToDictionary(brief => Address.Article(brief.Slug), brief => brief.Metadata.Date!.Value.ToString());
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="utf-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.ReplaceLineEndings("\n"));
        foreach (var page in pages.Take(MostAddresses))
        {
            // An address is percent-encoded and holds no sign that XML minds but the apostrophe, which needs none
            // outside quotes.
            xml.Append("  <url><loc>").Append(Prose.Escaped(page.Under(book.BaseUrl ?? Address.NoSite)!))
                .Append("</loc>");
            if (dates.TryGetValue(page, out var date))
            {
                xml.Append("<lastmod>").Append(date).Append("</lastmod>");
            }

            xml.Append("</url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }

    public static string Robots(string? baseUrl)
    {
        var everybody = "User-agent: *\nAllow: /\n";
        return Page.Under(baseUrl) is { } address ? $"{everybody}Sitemap: {address}\n" : everybody;
    }
}
