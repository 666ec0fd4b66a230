using System.Globalization;

namespace Digest.Pages;

/// <summary>What the site tells robots: its pages, where the site's address is known.</summary>
static class Sitemap
{
    // The most that the format allows in one file (sitemaps.org, "Sitemaps XML format").
    const int MostAddresses = 50_000;

    const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static Address Page { get; } = new("sitemap.xml");

    /// <summary>One file, or an index of several, and how each is written.</summary>
    public static IEnumerable<(Address Address, Action<Paper> Write)> Files(
        Concordance book, IReadOnlyList<Address> pages)
    {
        if (pages.Count <= MostAddresses)
        {
            return [(Page, paper => WritePages(book, pages, paper))];
        }

        var parts = pages.Chunk(MostAddresses)
            .Select((part, at) => (Address: new Address(string.Create(
                CultureInfo.InvariantCulture, $"sitemap-{at + 1}.xml")), Pages: part))
            .ToList();
        return parts
            .Select(part => (part.Address, (Action<Paper>)(paper => WritePages(book, part.Pages, paper))))
            .Prepend((Page, paper => WriteIndex(book, parts.Select(part => part.Address), paper)));
    }

    static void WritePages(Concordance book, IEnumerable<Address> pages, TextWriter xml)
    {
        var dates = book.Edition.Briefs
            .Where(brief => brief.Metadata.Date is not null)
            .ToDictionary(brief => Address.Article(brief.Slug), brief => brief.Metadata.Date!.Value.ToString());
        xml.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"{Schema}\">\n");
        foreach (var page in pages)
        {
            var changed = dates.TryGetValue(page, out var date) ? $"<lastmod>{date}</lastmod>" : "";
            xml.Write($"  <url><loc>{Location(book, page)}</loc>{changed}</url>\n");
        }

        xml.Write("</urlset>\n");
    }

    static void WriteIndex(Concordance book, IEnumerable<Address> parts, TextWriter xml)
    {
        xml.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"{Schema}\">\n");
        foreach (var part in parts)
        {
            xml.Write($"  <sitemap><loc>{Location(book, part)}</loc></sitemap>\n");
        }

        xml.Write("</sitemapindex>\n");
    }

    // An address is percent-encoded and holds no sign that XML minds but the apostrophe, which needs none outside
    // quotes.
    static string Location(Concordance book, Address page) =>
        Prose.Escaped(page.Under(book.BaseUrl ?? Address.NoSite)!);

    public static string Robots(string? baseUrl)
    {
        var everybody = "User-agent: *\nAllow: /\n";
        return Page.Under(baseUrl) is { } address ? $"{everybody}Sitemap: {address}\n" : everybody;
    }
}
