using System.Buffers;
using AngleSharp.Dom;

namespace Digest.Articles;

/// <summary>What makers of pages call the elements for authors and dates, and those for other people's words.</summary>
static class HtmlNames
{
    const int LongestName = 300;

    // How far above an element the name of its part of the page is looked for.
    const int Levels = 8;

    static readonly SearchValues<string> Authors = SearchValues.Create(
        ["author", "byline", "by-line", "writer", "posted-by", "creator", "contributor", "auteur", "autor"],
        StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<string> Dates = SearchValues.Create(
        ["date", "time", "publish", "posted", "datum", "entry-meta", "post-meta", "meta-info", "timestamp", "post-info",
         "postmetadata", "byline", "meta", "submitted"], StringComparison.OrdinalIgnoreCase);

    // Comments and other articles have authors and dates too.
    static readonly SearchValues<string> Others = SearchValues.Create(
        ["comment", "related", "sidebar", "recent", "recommend", "trending", "popular", "widget", "promo", "teaser",
         "latest"], StringComparison.OrdinalIgnoreCase);

    // Folders in which sites keep pages about their authors.
    static readonly SearchValues<string> AuthorFolders = SearchValues.Create(
    [
        "/author/", "/authors/", "/contributors/", "/contributor/", "/staff/", "/newsteam/", "/journalist/",
        "/journalists/", "/reporter/", "/profile/", "/people/", "/by/", "/columnists/", "/writers/",
    ], StringComparison.OrdinalIgnoreCase);

    public static bool IsAuthor(IElement element) =>
        Holds(element.ClassName, Authors) || Holds(element.Id, Authors) || HtmlClues.Is(element, "class", "fn");

    public static bool IsDate(IElement element) => Holds(element.ClassName, Dates) || Holds(element.Id, Dates);

    public static bool LeadsToAuthor(IElement link) => Holds(link.GetAttribute("href"), AuthorFolders);

    /// <summary>True for what stands among comments, other articles, or in the page's frame.</summary>
    public static bool IsAside(IElement element)
    {
        var level = 0;
        for (var at = element;
            at is not null && level < Levels && at.LocalName != "body";
            at = at.ParentElement, level++)
        {
            if (at.LocalName is "nav" or "footer" || Holds(at.ClassName, Others) || Holds(at.Id, Others))
            {
                return true;
            }
        }

        return false;
    }

    static bool Holds(string? name, SearchValues<string> words) =>
        name is { Length: > 0 and < LongestName } && name.AsSpan().ContainsAny(words);
}
