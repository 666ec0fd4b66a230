using System.ServiceModel.Syndication;
using System.Xml;
using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>Reads a saved RSS 2.0 or Atom 1.0 feed.</summary>
static class XmlFeedReader
{
    const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static FeedSheet? Read(FoundFile file, string text, Problems problems)
    {
        var feed = BoundedXml.Read(text, file.File, problems, reader => Load(reader, file, problems));
        return feed is null ? null : new(
            file.File,
            Plain(feed.Title?.Text),
            [.. feed.Links.Select(Whole).OfType<string>()],
            [.. feed.Items.Select(item => Article(file, feed, item))]);
    }

    static SyndicationFeed? Load(XmlReader reader, FoundFile file, Problems problems)
    {
        reader.MoveToContent();
        if (IsRss20(reader) || new Atom10FeedFormatter().CanRead(reader))
        {
            return SyndicationFeed.Load(reader);
        }

        problems.Add(new(file.File), "This feed is neither RSS 2.0 nor Atom 1.0.",
            "Save the articles it leads to as pages.");
        return null;
    }

    // The library takes every version for its own until it reads the feed.
    static bool IsRss20(XmlReader reader) =>
        new Rss20FeedFormatter().CanRead(reader) && reader.GetAttribute("version") is "2.0";

    static Cutting Article(FoundFile file, SyndicationFeed feed, SyndicationItem item)
    {
        var told = new FrontMatter(
            Title: Finding(Plain(item.Title?.Text), "the feed's title of it"),
            Date: Day(() => item.PublishDate) ?? Day(() => item.LastUpdatedTime),
            Publisher: Finding(Plain(feed.Title?.Text), "the feed's name"),
            Byline: Finding(Author(item), "the feed's author of it"),
            SourceUrl: Finding(Link(item), "the feed's link to it"),
            Language: LanguageTag.Of(feed.Language) is { } tag ? new(tag, "the feed's language") : null);
        return new(file.File, ClippingFormat.Html, FeedPage.Of(Content(item)), told, FrontMatter.None);
    }

    static string Content(SyndicationItem item) =>
        item.ElementExtensions.ReadElementExtensions<string>("encoded", ContentModule).FirstOrDefault()
            ?? (item.Content as TextSyndicationContent)?.Text
            ?? item.Summary?.Text
            ?? "";

    static string? Link(SyndicationItem item)
    {
        var link = item.Links.FirstOrDefault(link => link.RelationshipType is null or "alternate");
        return WebAddress.Parse((link is null ? null : Whole(link)) ?? item.Id ?? "");
    }

    // A base that is itself only the end of an address makes none whole.
    static string? Whole(SyndicationLink link) =>
        link.Uri is { IsAbsoluteUri: true } || link.BaseUri is { IsAbsoluteUri: true }
            ? link.GetAbsoluteUri()?.AbsoluteUri
            : null;

    // RSS has room for an address only; the name, if there is one, stands in brackets behind it or in Dublin Core.
    static string? Author(SyndicationItem item)
    {
        var names = item.ElementExtensions.ReadElementExtensions<string>("creator", DublinCore)
            .Concat(item.Authors.Select(author => author.Name ?? InBrackets(author.Email)))
            .Select(Plain).OfType<string>();
        return string.Join(", ", names.Distinct(StringComparer.Ordinal)) is { Length: > 0 } line ? line : null;
    }

    static string? InBrackets(string? address)
    {
        var open = address?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return open < 0 ? null : address![(open + 1)..].TrimEnd(')');
    }

    // A date that is none is told by an exception, at the moment it is asked for.
    static Finding<PartialDate>? Day(Func<DateTimeOffset> read)
    {
        try
        {
            var moment = read();
            return moment.Year <= 1 ? null
                : new(PartialDate.Of(DateOnly.FromDateTime(moment.DateTime)), "the feed's date of it");
        }
        catch (XmlException)
        {
            return null;
        }
    }

    static Finding<string>? Finding(string? words, string how) => words is null ? null : new(words, how);

    static string? Plain(string? words) =>
        words is not null && HtmlWords.Plain(words) is { Length: > 0 } plain ? plain : null;
}
