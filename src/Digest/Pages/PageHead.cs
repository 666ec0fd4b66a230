using Digest.Text;

namespace Digest.Pages;

/// <summary>What the layout needs to know of any page: <c>page.head</c> in the templates.</summary>
/// <param name="Title">For the browser's tab and for search engines; different on every page.</param>
/// <param name="Canonical">The page's absolute address; null where the site's own is not known.</param>
/// <param name="Card">The absolute address of the picture that stands for the page where it is shared; null without
/// the site's own.</param>
/// <param name="Kind">The page's kind in Open Graph's words: website, article or profile.</param>
/// <param name="Published">The day an article was printed, as exactly as it is known.</param>
/// <param name="Home">The relative links that every page has.</param>
/// <param name="Markdown">The link to this page's brief as a file; null where it is none.</param>
/// <param name="JsonLd">What the page says, for machines; null where it says nothing.</param>
/// <param name="IsIndexed">False for pages that search engines should pass over.</param>
sealed record PageHead(
    string Title,
    string Description,
    string? Canonical,
    string? Card,
    string Kind,
    string? Published,
    string Home,
    string Style,
    string Words,
    string Script,
    string Icon,
    NavLink Search,
    Listing<NavLink> Nav,
    Listing<FeedLink> Feeds,
    string? Markdown,
    string? JsonLd,
    bool IsIndexed)
{
    /// <summary>The main navigation: the name of each section's words, and where it leads.</summary>
    public static Listing<(string Name, Address Address)> Sections { get; } =
    [
        ("briefs", Address.Home),
        ("actors", Address.Folder("actors")),
        ("quotes", Address.Folder("quotes")),
        ("timeline", Address.Folder("timeline")),
        ("network", Address.Folder("network")),
        ("about", Address.Folder("about")),
    ];

    /// <summary>
    /// The head of an ordinary page of the digest; kinds of pages change what is different with them.
    /// </summary>
    public static PageHead Of(Concordance book, Address page, string title, string description)
    {
        var site = Printable.Bare(book.Masthead.Title);
        return new(
            page == Address.Home ? site : $"{title} — {site}",
            Printable.Excerpt(description, 200) is { Length: > 0 } words ? words : title,
            page.Under(book.BaseUrl),
            book.Cards.OfDigest.Under(book.BaseUrl),
            Kind: "website",
            Published: null,
            page.LinkTo(Address.Home),
            page.LinkTo(Address.Style),
            page.LinkTo(Address.Words),
            page.LinkTo(Address.Script),
            page.LinkTo(Address.Icon),
            NavLink.Of(page, book.Words["search"], SearchPage.Page),
            Sections.Select(section => NavLink.Of(page, book.Words[section.Name], section.Address)).ToListing(),
            FeedLink.All(page, Address.Home, site),
            Markdown: null,
            JsonLd: null,
            IsIndexed: true);
    }
}

/// <summary>A link of the page's main navigation.</summary>
/// <param name="IsCurrent">True on the page it leads to.</param>
/// <param name="IsWithin">True on the pages of the folder it leads to.</param>
sealed record NavLink(string Name, string Href, bool IsCurrent, bool IsWithin)
{
    public static NavLink Of(Address page, string name, Address target)
    {
        var folder = target.File[..(target.File.LastIndexOf('/') + 1)];
        var isWithin = folder.Length > 0
            ? page.File.StartsWith(folder, StringComparison.Ordinal)
            : page.File.StartsWith("articles/", StringComparison.Ordinal);
        return new(name, page.LinkTo(target), page == target, isWithin && page != target);
    }
}

/// <summary>A feed that a page announces.</summary>
sealed record FeedLink(string Name, string Type, string Title, string Href)
{
    /// <summary>The three feeds that lie beside a page.</summary>
    public static Listing<FeedLink> All(Address page, Address owner, string title) =>
    [
        new("RSS", "application/rss+xml", $"{title} (RSS)", page.LinkTo(owner.Beside("feed.xml"))),
        new("Atom", "application/atom+xml", $"{title} (Atom)", page.LinkTo(owner.Beside("atom.xml"))),
        new("JSON Feed", "application/feed+json", $"{title} (JSON Feed)", page.LinkTo(owner.Beside("feed.json"))),
    ];
}
