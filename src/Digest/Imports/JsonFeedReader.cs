using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>Reads a saved JSON Feed (jsonfeed.org, versions 1 and 1.1).</summary>
static class JsonFeedReader
{
    public static FeedSheet? Read(FoundFile file, string text, Problems problems)
    {
        if (JsonCard.ReadAll(text, file.File, problems) is not [var feed, ..])
        {
            return null;
        }

        return new(
            file.File,
            feed.Text("title"),
            [.. new[] { feed.Text("feed_url"), feed.Text("home_page_url") }.OfType<string>()],
            [.. feed.Cards("items").Select(item => Article(file, feed, item))]);
    }

    static Cutting Article(FoundFile file, JsonCard feed, JsonCard item)
    {
        var authors = item.Cards("authors").Concat(item.Cards("author")).Select(author => author.Text("name"));
        var told = new FrontMatter(
            Title: Finding(item.Text("title"), "the feed's title of it"),
            Date: PartialDate.Parse(item.Text("date_published") ?? "") is { } date
                ? new(date, "the feed's date of it")
                : null,
            Publisher: Finding(feed.Text("title"), "the feed's name"),
            Byline: string.Join(", ", authors.OfType<string>()) is { Length: > 0 } names
                ? new(names, "the feed's author of it")
                : null,
            SourceUrl: Finding(
                WebAddress.Parse(item.Text("url") ?? item.Text("external_url") ?? item.Text("id") ?? ""),
                "the feed's link to it"),
            Language: LanguageTag.Of(item.Text("language") ?? feed.Text("language")) is { } tag
                ? new(tag, "the feed's language")
                : null);
        return item.Text("content_html") is { } html
            ? new(file.File, ClippingFormat.Html, FeedPage.Of(html), told, FrontMatter.None)
            : new(file.File, ClippingFormat.Plain, item.Whole("content_text") ?? item.Whole("summary") ?? "", told,
                FrontMatter.None);
    }

    static Finding<string>? Finding(string? words, string how) => words is null ? null : new(words, how);
}
