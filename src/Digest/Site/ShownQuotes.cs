using System.Net;
using Digest.Articles;
using Digest.Text;

namespace Digest.Site;

/// <summary>Holds the quotations that pages show against those of the briefs, which are held against the
/// clippings.</summary>
static class ShownQuotes
{
    const string Opening = "<figure class=\"quote\">";

    /// <summary>Reads every page of a site; words that no brief quotes are reported at their line.</summary>
    /// <param name="quoted">The quotations of all briefs, as <see cref="Plain"/> writes them.</param>
    public static void Check(string siteFolder, IReadOnlySet<string> quoted, Problems problems)
    {
        var pages = Directory.EnumerateFiles(siteFolder, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).ToList();
        InOrder.Map(pages, page =>
        {
            CheckPage(page, quoted, problems);
            return true;
        });
    }

    /// <summary>A quotation as it can be compared: its letters and digits alone, since pages set marks and spaces of
    /// their own.</summary>
    public static string Plain(IEnumerable<string> parts) =>
        string.Concat(parts.SelectMany(part => part.Where(char.IsLetterOrDigit)));

    static void CheckPage(string file, IReadOnlySet<string> quoted, Problems problems)
    {
        if (SeedFolder.ReadText(file, problems) is not { } page)
        {
            return;
        }

        for (var at = page.IndexOf(Opening, StringComparison.Ordinal); at >= 0;
            at = page.IndexOf(Opening, at + Opening.Length, StringComparison.Ordinal))
        {
            var start = page.IndexOf("<blockquote", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : page.IndexOf("</blockquote>", start, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            var words = WebUtility.HtmlDecode(page[(page.IndexOf('>', start) + 1)..end]);
            if (!quoted.Contains(Plain([words])))
            {
                problems.Add(
                    Place.Of(file.Replace('\\', '/'), page, start),
                    $"The page shows \"{Printable.Excerpt(words.Trim('“', '”'), 60)}\", which no brief quotes so.",
                    "Build the site again.");
            }
        }
    }
}
