using System.Buffers;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Recognises lines that name where a text is from: "Source » example", an address, a copyright notice, an
/// outlet by itself.</summary>
static class SourceLines
{
    const int Longest = 160;

    static readonly string[] Openings =
        ["source", "sources", "via", "published by", "published in", "publisher", "publication", "from", "newspaper",
         "outlet", "read the original at", "original source", "quelle", "fuente"];

    static readonly string[] TakenOver =
        ["originally published by", "originally published in", "originally published on", "originally published at",
         "originally appeared in", "originally appeared on",
         "first published by", "first published in", "first published on", "first appeared in", "first appeared on",
         "reprinted from", "republished from", "reproduced from", "republished with permission from", "courtesy of",
         "translated from"];

    // What a notice calls the text that it stands over.
    static readonly string[] OwnWords =
        ["this", "article", "story", "piece", "essay", "column", "op-ed", "commentary", "version", "post", "text",
         "editorial", "note"];

    const int MostWordsBefore = 12;

    static readonly SearchValues<string> AnyTakenOver =
        SearchValues.Create(TakenOver, StringComparison.OrdinalIgnoreCase);

    static readonly string[] Archives =
        ["archive.org", "archive.is", "archive.ph", "archive.today", "archive.fo", "archive.li", "archive.vn",
         "archive.md", "perma.cc", "webcache.", "ghostarchive.org"];

    /// <summary>The outlet of a line "Source: …", "Source » …", "Via …": as known, or as written where a sign stands
    /// between; null otherwise.</summary>
    public static string? Source(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t()[]*_");
        if (line.Length > Longest)
        {
            return null;
        }

        foreach (var opening in Openings)
        {
            if (line.Length > opening.Length
                && line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && !char.IsLetter(line[opening.Length]))
            {
                var rest = line[opening.Length..];
                var name = rest.TrimStart(" :»>|–—-*_\u00A0").Trim();
                var hasSign = rest.TrimStart()[..1].ContainsAny(":»>|–—");
                var isShort = name.Length is > 1 and < 60 && Wording.Words(name, 8) < 8;
                return !isShort
                    ? null
                    : Outlets.Known(name)
                        ?? (hasSign && !IsAddress(name) && !Wording.EndsSentence(name) ? name.ToString() : null);
            }
        }

        return null;
    }

    /// <summary>The outlet whose text this is, of a line such as "This article was originally published in …"; null
    /// otherwise.</summary>
    public static string? TakenFrom(ReadOnlySpan<char> line)
    {
        if (line.Length > 400 || !line.ContainsAny(AnyTakenOver))
        {
            return null;
        }

        foreach (var words in TakenOver)
        {
            var at = line.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && IsOfThisText(line[..at]))
            {
                return Outlets.KnownAtStart(line[(at + words.Length)..].TrimStart());
            }
        }

        return null;
    }

    // "This article was …", "The story …", or nothing: a report or a book of which the news speaks has been published
    // somewhere, too.
    static bool IsOfThisText(ReadOnlySpan<char> before)
    {
        if (before.Count(' ') > MostWordsBefore)
        {
            return false;
        }

        var isEmpty = true;
        foreach (var range in before.SplitAny(" *_([,"))
        {
            var word = before[range];
            isEmpty &= word.IsEmpty;
            foreach (var own in OwnWords)
            {
                if (word.Equals(own, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return isEmpty;
    }

    /// <summary>
    /// The outlet of a sentence that says nothing else than whose report this is: "According to the Jerusalem Post."
    /// With a clause after the name it is the source of one statement, not of the report, and null.
    /// </summary>
    public static string? ReportOf(ReadOnlySpan<char> paragraph)
    {
        const string Opening = "According to ";
        var at = paragraph.LastIndexOf(Opening, StringComparison.Ordinal);
        var begins = at == 0
            || (at > 1 && paragraph[at - 1] == ' ' && ".!?”\"".Contains(paragraph[at - 2], StringComparison.Ordinal));
        var rest = at < 0 ? [] : paragraph[(at + Opening.Length)..].TrimEnd();
        return begins && rest.Length is > 3 and < 80 && rest[^1] == '.' && !rest.Contains(',')
            ? Outlets.KnownAtEnd(rest[..^1])
            : null;
    }

    /// <summary>The owner that a copyright line names, without the year; null when the line is none, or names
    /// none.</summary>
    public static string? Copyright(ReadOnlySpan<char> line)
    {
        var isCopyright = line.Length is > 3 and < Longest
            && (line[0] == '©'
                || line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase)
                || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase));
        if (!isCopyright)
        {
            return null;
        }

        var name = line;
        while (name.Length > 0 && !char.IsLetter(name[0])
            || name.StartsWith("copyright", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("c)", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
        {
            name = name.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? name[9..] : name[1..];
        }

        var end = name.IndexOfAny(".|,;©");
        name = (end < 0 ? name : name[..end]).Trim(" -–—0123456789");
        return Outlets.Known(name)
            ?? Outlets.KnownAtStart(name)
            ?? (Outlets.LooksLikeOutlet(name) ? name.ToString() : null);
    }

    /// <summary>True when the line is a web address and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \t<>()*_");
        return (line.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            && line.Length < 2000 && !line.ContainsAny(" \t\"<>");
    }

    /// <summary>The address on a line of its own, with or without a word such as "URL:" before it; null when there is
    /// none.</summary>
    public static string? Address(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("http", StringComparison.OrdinalIgnoreCase);
        var label = at is < 0 or > 20 ? [] : line[..at].Trim(" \t<:*_");
        var isLabel = label.IsEmpty
            || label is "URL" or "Url" or "url" or "Link" or "link" or "Source" or "Archive" or "Archived"
                or "Archived at" or "From" or "Original";
        return at >= 0 && isLabel && IsAddress(line[at..])
            ? WebAddress.Parse(line[at..].Trim(" \t<>()*_").ToString())
            : null;
    }

    /// <summary>True for the address of a copy kept by an archive of web pages.</summary>
    public static bool IsArchive(string address)
    {
        foreach (var archive in Archives)
        {
            if (address.Contains(archive, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
