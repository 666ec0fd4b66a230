using System.Text.RegularExpressions;
using Digest.Articles;
using Digest.Text;

namespace Digest.Imports;

/// <summary>Reads what browsers and archives write into a page when they save it: its address, and sometimes the
/// day.</summary>
static partial class SavedPage
{
    // The marks stand at the very beginning or the very end.
    const int Reach = 8 * 1024;

    public static Cutting Read(FoundFile file, string text) =>
        Cutting.Of(file, ClippingFormat.Html, text) with { Hinted = Marks(text) };

    /// <summary>What the marks of saving in a page's text say.</summary>
    public static FrontMatter Marks(string text)
    {
        var ends = text.Length <= 2 * Reach ? text : $"{text.AsSpan(0, Reach)}\n{text.AsSpan(text.Length - Reach)}";
        if (FromWayback().Match(ends) is { Success: true } archived)
        {
            return new(Retrieved: Day(archived.Groups["day"].Value, "Wayback Machine's mark"));
        }

        if (FromSingleFile().Match(ends) is { Success: true } single)
        {
            return new(
                SourceUrl: Address(single.Groups["url"].Value, "SingleFile's mark"),
                Retrieved: Day(single.Groups["day"].Value, "SingleFile's mark"));
        }

        return FromBrowser().Match(ends) is { Success: true } saved
            ? new(SourceUrl: Address(saved.Groups["url"].Value, "the browser's mark"))
            : FrontMatter.None;
    }

    /// <summary>An address of the Wayback Machine, as the copy it is and the original it is of.</summary>
    public static (string Archive, string Original)? InArchive(string url) =>
        ArchiveAddress().Match(url) is { Success: true } match && WebAddress.Parse(match.Groups["of"].Value) is { } of
            ? (url, of)
            : null;

    static Finding<string>? Address(string url, string how) =>
        WebAddress.Parse(url) is { } address ? new(address, how) : null;

    static Finding<PartialDate>? Day(string words, string how) =>
        PublicationLines.Read(words) is { } read ? new(read.Date, how) : null;

    [GeneratedRegex(@"<!--\s*saved from url=\(\d+\)(?<url>\S+)\s*-->")]
    private static partial Regex FromBrowser();

    [GeneratedRegex(@"Page saved with SingleFile\s+url:\s*(?<url>\S+)\s+saved date:\s*\w+ (?<day>\w+ \d+ \d{4})")]
    private static partial Regex FromSingleFile();

    [GeneratedRegex(@"FILE ARCHIVED ON \S+ (?<day>\w+ \d+, \d{4}) AND RETRIEVED FROM THE\s+INTERNET ARCHIVE")]
    private static partial Regex FromWayback();

    [GeneratedRegex(@"^https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(?<of>https?://.+)$")]
    private static partial Regex ArchiveAddress();
}
