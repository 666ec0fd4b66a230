using System.Buffers;
using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Where a file stands in the site; the only place where a URL is made.</summary>
/// <remarks>
/// A link between pages is relative and names <c>index.html</c>, so that the same bytes work at a domain's root, under
/// a repository's name and opened from disk. The folder's own address, without <c>index.html</c>, is the canonical one.
/// </remarks>
/// <param name="File">The path inside the site, with forward slashes, not encoded: <c>actors/index.html</c>.</param>
readonly record struct Address(string File)
{
    const string Index = "index.html";

    // RFC 3986's unreserved characters, and the slash between folders.
    static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    static readonly string[] Up = ["", "../", "../../", "../../../"];

    /// <summary>
    /// Stands in feeds and the sitemap, whose addresses must be absolute, where the site's own is not known: a name
    /// that RFC 2606 keeps free.
    /// </summary>
    public const string NoSite = "https://digest.invalid";

    public static Address Home { get; } = new(Index);

    public static Address NotFound { get; } = new("404.html");

    /// <summary>The whole digest as data, and its quotations as a table.</summary>
    public static Address Data { get; } = new("digest.json");

    public static Address Table { get; } = new("quotes.csv");

    public static Address Style { get; } = new("assets/style.css");

    /// <summary>The words that scripts say.</summary>
    public static Address Words { get; } = new("assets/words.js");

    public static Address Script { get; } = new("assets/digest.js");

    public static Address Icon { get; } = new("assets/icon.svg");

    public static Address Article(string slug) => Folder($"articles/{slug}");

    public static Address Brief(string slug) => new($"articles/{slug}/index.md");

    public static Address Actor(string slug) => Folder($"actors/{slug}");

    /// <summary>A page that is the only one of its kind: <c>about</c>.</summary>
    public static Address Folder(string name) => new($"{name}/{Index}");

    /// <summary>A leaf of a list that is too long for one page; the first is the folder itself.</summary>
    public static Address Leaf(string name, int number) =>
        Folder(number <= 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}/{number}"));

    /// <summary>A file beside this page: <c>feed.xml</c>.</summary>
    public Address Beside(string name) => new(File[..(File.LastIndexOf('/') + 1)] + name);

    /// <summary>The relative link from this page to another file of the site, or to a place in this page.</summary>
    public string LinkTo(Address target, string? fragment = null)
    {
        if (fragment is not null && target == this)
        {
            return $"#{fragment}";
        }

        var shared = SharedFolder(File, target.File);
        var folders = File.AsSpan(shared).Count('/');
        var up = folders < Up.Length ? Up[folders] : string.Concat(Enumerable.Repeat("../", folders));
        var down = target.File.AsSpan(shared);
        var path = down.ContainsAnyExcept(Unreserved) ? Encoded(down.ToString()) : down;
        return fragment is null ? string.Concat(up, path) : string.Concat(up, path, "#", fragment);
    }

    /// <summary>The absolute address; null where the site's own address is not known.</summary>
    public string? Under(string? baseUrl)
    {
        if (baseUrl is null)
        {
            return null;
        }

        var path = File.EndsWith(Index, StringComparison.Ordinal) ? File[..^Index.Length] : File;
        return $"{baseUrl.TrimEnd('/')}/{Encoded(path)}";
    }

    /// <summary>An address outside the site, found in a clipping: kept only if it is a web address.</summary>
    public static string? Outside(string? url) =>
        url is not null && WebAddress.Parse(url) is { } address ? new Uri(address).AbsoluteUri : null;

    static int SharedFolder(string one, string other)
    {
        var shared = 0;
        for (var i = 0; i < one.Length && i < other.Length && one[i] == other[i]; i++)
        {
            if (one[i] == '/')
            {
                shared = i + 1;
            }
        }

        return shared;
    }

    static string Encoded(string path) => !path.AsSpan().ContainsAnyExcept(Unreserved)
        ? path
        : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
