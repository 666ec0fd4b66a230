using System.Xml;
using System.Xml.Linq;
using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>A list of feeds (OPML): by what name the reader knows each of them.</summary>
sealed record Subscriptions(Listing<Subscription> Feeds)
{
    public static Subscriptions Read(FoundFile file, string text, Problems problems)
    {
        var outlines = BoundedXml.Read(
            text, file.File, problems, reader => XDocument.Load(reader, LoadOptions.SetLineInfo));
        return new(outlines is null ? [] : [.. outlines.Descendants("outline").Select(one => Of(one, file))
            .OfType<Subscription>()]);
    }

    /// <summary>The feed under the name that its reader gave it; unchanged when nobody subscribed to it.</summary>
    public FeedSheet Named(FeedSheet feed) => Feeds.FirstOrDefault(each => each.IsOf(feed)) is { Name: { } name }
        ? feed with { Articles = feed.Articles.Select(article => By(article, name)).ToListing() }
        : feed;

    /// <summary>Nothing is fetched: a feed that was not saved is reported, with its address.</summary>
    public void ReportMissing(IReadOnlyList<FeedSheet> saved, Problems problems)
    {
        foreach (var missing in Feeds.Where(each => !saved.Any(each.IsOf)))
        {
            problems.Add(missing.Place,
                $"The feed {Printable.Excerpt(missing.Name ?? missing.Address, 80)} is not among the files.",
                $"Save {Printable.Excerpt(missing.Address, 200)} beside this list and name the folder.");
        }
    }

    static Cutting By(Cutting article, string name) =>
        article with { Told = article.Told with { Publisher = new(name, "the name in the list of feeds") } };

    static Subscription? Of(XElement outline, FoundFile file)
    {
        if (outline.Attribute("xmlUrl")?.Value is not { Length: > 0 } address)
        {
            return null;
        }

        var line = (IXmlLineInfo)outline;
        var name = outline.Attribute("title")?.Value ?? outline.Attribute("text")?.Value;
        return new(
            name is null || Printable.Line(name).Length == 0 ? null : Printable.Line(name),
            address,
            outline.Attribute("htmlUrl")?.Value,
            new(file.File, line.LineNumber, line.LinePosition));
    }
}

/// <summary>One feed of the list: its own address, and that of the site it belongs to.</summary>
sealed record Subscription(string? Name, string Address, string? Home, Place Place)
{
    public bool IsOf(FeedSheet feed) => feed.Addresses.Any(address => Is(address, Address) || Is(address, Home));

    static bool Is(string address, string? other) =>
        other is not null && string.Equals(Bare(address), Bare(other), StringComparison.OrdinalIgnoreCase);

    // Lists made years ago name the same feeds without the s and with other slashes.
    static string Bare(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? address : address[(scheme + 3)..]).TrimEnd('/');
    }
}
