using System.Buffers;
using AngleSharp.Dom;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Finds who wrote a page: by its metadata, then by the elements that makers of pages name after
/// authors.</summary>
static class HtmlAuthor
{
    const int LongestLine = 200;
    const int MostWords = 6;
    const int MostLines = 4;

    // Names of accounts and offices, not of people.
    static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "unknown", "editor", "editors", "staff", "webmaster", "author", "user", "guest",
        "anonymous", "contributor", "none", "null", "by", "blogger", "root", "editorial team", "web desk", "wordpress",
        "view all posts", "profile", "view profile", "full bio", "bio", "about", "contact", "more", "read more",
        "learn more", "follow", "email", "sign in", "log in", "login", "register", "subscribe", "share", "comments",
    };

    // What follows a name on its line.
    static readonly string[] Ends =
        [" - ", " – ", " — ", " on ", " in ", " updated", " published", " posted", " for ", " at ", " is "];

    // A line with one of these leads to the page about a name, and is none.
    static readonly SearchValues<string> Signposts =
        SearchValues.Create(["author", "profile", "all posts", "biography"], StringComparison.OrdinalIgnoreCase);

    // What firms have after their names.
    static readonly string[] Firms =
        [" Inc", " Ltd", " LLC", " plc", " GmbH", " AG", " S.A", " SA", " S.L", " SL", " S.p.A", " SpA", " S.r.l", " BV",
         " B.V", " A/S", " AB", " Oy", " Sp. z o.o", " Co", " Corp", " Pty"];

    // What may stand before a name.
    static readonly string[] Openings =
        ["written by", "posted by", "published by", "reported by", "story by", "words by", "text by", "article by",
         "publié par", "escrito por", "publicado por", "geschrieben von", "author:", "authors:", "author", "by:", "by",
         "von", "de", "por", "par", "di"];

    public static Finding<string>? Find(HtmlClues clues, LinkedArticle? linked, Listing<string> siteNames)
    {
        var found = Named(linked?.Authors, "JSON-LD author")
            ?? Named(clues.Meta("author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author",
                "sailthru.author", "citation_author", "article.author", "authors"), "meta author");
        if (found is not null && !IsSite(found.Value, siteNames) && !IsAccount(found.Value))
        {
            return found;
        }

        var inPage = InPage(clues, siteNames);
        return found is null
            || IsSite(found.Value, siteNames)
            || inPage?.Value.StartsWith(found.Value, StringComparison.OrdinalIgnoreCase) == true
                ? inPage ?? found
                : found;
    }

    /// <summary>One word names an account; people sign with two.</summary>
    public static bool IsAccount(string name) => !name.Contains(' ', StringComparison.Ordinal);

    static Finding<string>? Named(string? words, string how) =>
        words is not null && Names(words) is { } names ? new(names, how) : null;

    static bool IsSite(string name, Listing<string> siteNames) =>
        siteNames.Any(site => Wording.SameLetters(name, site));

    static Finding<string>? InPage(HtmlClues clues, Listing<string> siteNames)
    {
        foreach (var (elements, how) in (ReadOnlySpan<(List<IElement>, string)>)[
            ([.. clues.Authors.Where(element => HtmlClues.Is(element, "itemprop", "author"))], "microdata author"),
            ([.. clues.Authors.Where(element => HtmlClues.Is(element, "rel", "author"))], "author link of the page"),
            ([.. clues.AuthorLinks.Where(link => Wording.Words(link.TextContent.AsSpan().Trim(), 2) > 1)],
                "link to the author"),
            (clues.Authors, "author's line of the page")])
        {
            var name = elements.Where(element => !HtmlNames.IsAside(element))
                .Select(Line)
                .OfType<string>()
                .FirstOrDefault(name => !IsSite(name, siteNames));
            if (name is not null)
            {
                return new(name, how);
            }
        }

        // A body that signs its own pages says so by the relation.
        return clues.Authors.Where(element => HtmlClues.Is(element, "rel", "author") && !HtmlNames.IsAside(element))
            .Select(Line)
            .OfType<string>()
            .Select(name => new Finding<string>(name, "author link of the page")).FirstOrDefault();
    }

    static string? Line(IElement element)
    {
        if (element.LocalName is "body" or "html" or "article" or "main" or "script" or "style" or "input" or "img")
        {
            return null;
        }

        var lines = element.GetAttribute("content") is { Length: > 0 } content
            ? [HtmlWords.Plain(content)]
            : HtmlWords.Lines(element);
        return lines.Where(line => line.Length is > 1 and < LongestLine)
            .Take(MostLines)
            .Select(Names)
            .OfType<string>()
            .FirstOrDefault();
    }

    /// <summary>The names in a line, without "By", offices, dates and addresses; null when none is left.</summary>
    static string? Names(string line)
    {
        var words = WithoutOpening(HtmlWords.Plain(line).AsSpan().Trim());
        if (words.Contains("http", StringComparison.OrdinalIgnoreCase)
            || words.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (DateFinder.First(words) is { } date)
        {
            words = words[..date.Span.Start];
        }

        // Of a time of day as well, nothing is left but what stands before it.
        var end = words.IndexOfAny("|•·(@\n/0123456789");
        words = (end < 0 ? words : words[..end]).Trim(" ,;:-–—.\u00A0");
        foreach (var mark in Ends)
        {
            var at = words.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            words = at > 0 ? words[..at].Trim(" ,;:-–—") : words;
        }

        words = BylineOffices.Without(words);
        return IsNames(words) ? words.ToString() : null;
    }

    // "elmundo.es" is where a page stands, and "Wprost Sp. z o.o." whom it belongs to.
    static bool IsFirm(ReadOnlySpan<char> words)
    {
        var point = words.LastIndexOf('.');
        if (point > 1 && !words.Contains(' ') && words.Length > point + 2
            && !words[(point + 1)..].ContainsAnyExceptInRange('a', 'z'))
        {
            return true;
        }

        foreach (var firm in Firms)
        {
            if (words.EndsWith(firm, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    static ReadOnlySpan<char> WithoutOpening(ReadOnlySpan<char> words)
    {
        foreach (var opening in Openings)
        {
            if (words.Equals(opening, StringComparison.OrdinalIgnoreCase))
            {
                return [];
            }

            if (words.Length > opening.Length
                && words.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (words[opening.Length] is ' ' or ':' || opening[^1] == ':'))
            {
                return words[opening.Length..].TrimStart(" :");
            }
        }

        return words;
    }

    static bool IsNames(ReadOnlySpan<char> words)
    {
        if (words.Length is < 2 or > LongestLine
            || !Wording.HasLetters(words)
            || words.ContainsAny("?!{}<>[]=\"→»›")
            || words.ContainsAny(Signposts)
            || IsFirm(words)
            || Nobody.Contains(words.ToString()))
        {
            return false;
        }

        foreach (var range in words.SplitAny(",;&"))
        {
            if (Wording.Words(words[range], MostWords + 1) > MostWords)
            {
                return false;
            }
        }

        return true;
    }
}
