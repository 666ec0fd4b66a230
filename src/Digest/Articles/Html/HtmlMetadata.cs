using Digest.Text;

namespace Digest.Articles;

/// <summary>What a page says about its article: JSON-LD first, then its meta elements, then what its readers
/// see.</summary>
static class HtmlMetadata
{
    public static Metadata Of(HtmlClues clues)
    {
        var linked = HtmlLinkedData.Find(clues.LinkedData);
        var url = Url(clues, linked);
        var siteNames = SiteNames(clues, linked, url?.Value);
        return new(
            HtmlTitle.Find(clues, linked, siteNames),
            HtmlDate.Find(clues, linked, url?.Value),
            Publisher(clues, linked, url?.Value),
            Byline: HtmlAuthor.Find(clues, linked, siteNames),
            SourceUrl: url,
            Language: Language(clues, linked));
    }

    static Finding<string>? Url(HtmlClues clues, LinkedArticle? linked) =>
        Address(clues.Canonical, "canonical link")
            ?? Address(clues.Meta("og:url"), "meta og:url")
            ?? Address(linked?.Url, "JSON-LD url")
            ?? Address(clues.Meta("twitter:url", "parsely-link"), "meta url");

    // Only what leads somewhere by itself: an address within the site leads nowhere from here.
    static Finding<string>? Address(string? address, string how) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.AbsolutePath.Length > 1
            && WebAddress.Parse(uri.AbsoluteUri) is { } url
                ? new(url, how)
                : null;

    static Finding<string>? Publisher(HtmlClues clues, LinkedArticle? linked, string? url)
    {
        var site = clues.Meta("og:site_name", "application-name", "dc.publisher", "citation_publisher", "cre");
        return Named(linked?.Publisher, "JSON-LD publisher") ?? Named(site, "meta og:site_name") ?? ByDomain(url);
    }

    static Finding<string>? Named(string? words, string how)
    {
        var name = words is null ? "" : HtmlWords.Plain(words);
        return name.Length is > 1 and < 100 ? new(Outlets.Known(name) ?? name, how) : null;
    }

    static Finding<string>? ByDomain(string? url) =>
        url is not null && Outlets.Known(new Uri(url).Host) is { } name ? new(name, "domain of the address") : null;

    // What the site calls itself, and its domain with and without its ending.
    static Listing<string> SiteNames(HtmlClues clues, LinkedArticle? linked, string? url)
    {
        var names = new List<string>();
        foreach (var name in (ReadOnlySpan<string?>)[clues.Meta("og:site_name"), linked?.Publisher,
            clues.Meta("application-name"), clues.Meta("apple-mobile-web-app-title"), clues.Meta("twitter:site")])
        {
            if (name is { Length: > 1 })
            {
                names.Add(HtmlWords.Plain(name));
            }
        }

        if (url is not null)
        {
            var host = new Uri(url).Host;
            host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
            names.Add(host);
            names.AddRange(host.Split('.').Where(label => label.Length > 3));
        }

        return [.. names];
    }

    static Finding<string>? Language(HtmlClues clues, LinkedArticle? linked) =>
        Tag(clues.Language, "lang of the page")
            ?? Tag(clues.Meta("og:locale", "content-language", "language", "dc.language"), "meta language")
            ?? Tag(linked?.Language, "JSON-LD inLanguage");

    // "en_US" is en-US; what is no tag is nothing.
    static Finding<string>? Tag(string? words, string how)
    {
        var tag = words?.Trim().Replace('_', '-') ?? "";
        var isTag = tag.Length is >= 2 and <= 12
            && tag.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')
            && char.IsAsciiLetter(tag[0])
            && char.IsAsciiLetter(tag[1])
            && (tag.Length < 4 || tag.Contains('-', StringComparison.Ordinal));
        return isTag ? new(tag, how) : null;
    }
}
