using Digest.Text;

namespace Digest.Articles;

/// <summary>Finds the day a page was published: by its metadata, its time elements, the lines around its title, its
/// address. Never by what its text tells of.</summary>
static class HtmlDate
{
    const int LongestLine = 150;

    static readonly string[] Published =
    [
        "article:published_time", "og:published_time", "og:article:published_time", "article:published",
        "datePublished", "publishdate", "publish-date", "publish_date", "published", "pubdate", "publication_date",
        "date.published",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
        "dc.date", "dcterms.date", "dc.created", "citation_publication_date", "citation_date", "citation_online_date",
        "article_date_original", "originalpublicationdate", "article.published", "cXenseParse:recs:publishtime",
        "rbpubdate", "ptime", "pdate", "lastpubdate", "displaydate", "dateCreated", "created",
        "shareaholic:article_published_time", "timestamp", "date", "release_date", "og:pubdate", "bt:pubdate",
        "rnews:datePublished", "vr:published_time", "article-published", "story-published", "pub_date",
    ];

    static readonly string[] Changed =
        ["article:modified_time", "og:updated_time", "og:modified_time", "dateModified", "dcterms.modified",
         "dc.date.modified", "last-modified", "lastmod", "revised", "modified", "updated_time"];

    public static Finding<PartialDate>? Find(HtmlClues clues, LinkedArticle? linked, string? url) =>
        Read(linked?.Published, "JSON-LD datePublished")
        ?? Read(clues.Meta(Published), $"meta {clues.MetaName(Published)}")
        ?? InProperties(clues)
        ?? InTimes(clues)
        ?? InAddress(url)
        ?? InLines(clues)
        ?? Read(clues.Meta(Changed), $"meta {clues.MetaName(Changed)} (changed)");

    /// <summary>The first line that is a date of publication; where there is none, of the last change. Lines of the
    /// whole page, in order.</summary>
    public static Finding<PartialDate>? InLines(IEnumerable<string> lines)
    {
        Finding<PartialDate>? changed = null;
        foreach (var line in lines.Where(line => line.Length < LongestLine))
        {
            if (PublicationLines.Read(line) is { } date)
            {
                if (!date.IsChange)
                {
                    return new(date.Date, "date line of the page");
                }

                changed ??= new(date.Date, "date line of the page (changed)");
            }
        }

        return changed;
    }

    /// <summary>The first short line that begins with a date and goes on with anything but a sentence: "3 June 2019 at
    /// 08:45 | Politics".</summary>
    public static Finding<PartialDate>? AtBeginning(IEnumerable<string> lines) => lines
        .Where(line =>
            line.Length < LongestLine && !Wording.EndsSentence(line) && DateFinder.At(line) is { Date.Day: > 0 })
        .Select(line => Read(line, "date line of the page")).FirstOrDefault();

    /// <summary>The date behind "last edited" or its like, somewhere in a short line of the page.</summary>
    public static Finding<PartialDate>? LastEdited(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(line => line.Length < LongestLine))
        {
            foreach (var words in (ReadOnlySpan<string>)["last edited", "last modified", "last updated",
                "last changed"])
            {
                var at = line.IndexOf(words, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && DateFinder.First(line.AsSpan(at)) is { } found)
                {
                    return new(found.Date, "date line of the page (changed)");
                }
            }
        }

        return null;
    }


    static Finding<PartialDate>? Read(string? words, string how) =>
        words is not null && DateOf(words) is { } date ? new(date, how) : null;

    static PartialDate? DateOf(string words)
    {
        var text = HtmlWords.Plain(words).AsSpan();
        return Compact(text)
            ?? DateFinder.At(text)?.Date
            ?? (text.Length < LongestLine ? DateFinder.First(text)?.Date : null);
    }

    // 20200316 and 20200316T101500.
    static PartialDate? Compact(ReadOnlySpan<char> text)
    {
        var isCompact = text.Length >= 8
            && text[..8].IndexOfAnyExceptInRange('0', '9') < 0
            && (text.Length == 8 || text[8] is 'T' or ' ');
        return isCompact ? PartialDate.Parse($"{text[..4]}-{text[4..6]}-{text[6..8]}") : null;
    }

    static Finding<PartialDate>? InProperties(HtmlClues clues) => clues.Properties
        .Where(element =>
            HtmlClues.Is(element, "itemprop", "datePublished") || HtmlClues.Is(element, "itemprop", "dateCreated"))
        .Select(element =>
            Read(element.GetAttribute("content")
                ?? element.GetAttribute("datetime")
                ?? element.GetAttribute("title")
                ?? HtmlWords.Of(element), "microdata datePublished"))
        .OfType<Finding<PartialDate>>().FirstOrDefault();

    static Finding<PartialDate>? InTimes(HtmlClues clues) => clues.Times
        .Where(time => !HtmlNames.IsAside(time))
        .OrderByDescending(time =>
            time.HasAttribute("pubdate")
                || HtmlClues.Is(time, "class", "published")
                || HtmlClues.Is(time, "class", "entry-date"))
        .Select(time =>
            Read(time.GetAttribute("datetime"), "time of the page") ?? Read(HtmlWords.Of(time), "time of the page"))
        .OfType<Finding<PartialDate>>().FirstOrDefault();

    // /2019/11/19/ and /2020-10-18-title/; a day must be there: a year and a month may be anything.
    static Finding<PartialDate>? InAddress(string? url)
    {
        for (var at = url?.IndexOf("/20", StringComparison.Ordinal) ?? -1;
            url is not null && at >= 0;
            at = url.IndexOf("/20", at + 1, StringComparison.Ordinal))
        {
            if (DateFinder.At(url.AsSpan(at + 1)) is { Date.Day: > 0 } found)
            {
                return new(found.Date, "date in the address");
            }

            if (Compact(url.AsSpan(at + 1, Math.Min(8, url.Length - at - 1))) is { } compact)
            {
                return new(compact, "date in the address");
            }
        }

        return null;
    }

    // Lines whose element is named after dates: those that are nothing but a date first, then those that hold one.
    static Finding<PartialDate>? InLines(HtmlClues clues)
    {
        var lines = clues.Dates.Where(element =>
            element.LocalName is not ("body" or "html" or "article" or "main" or "script" or "style")
                && !HtmlNames.IsAside(element))
            .Select(HtmlWords.Of).Where(line => line.Length is > 5 and < LongestLine).ToList();
        foreach (var line in lines)
        {
            if (PublicationLines.Read(line) is { IsChange: false } date)
            {
                return new(date.Date, "date line of the page");
            }
        }

        return lines.Select(line =>
            DateFinder.First(line) is { } found ? new Finding<PartialDate>(found.Date, "date line of the page") : null)
            .OfType<Finding<PartialDate>>().FirstOrDefault();
    }
}
