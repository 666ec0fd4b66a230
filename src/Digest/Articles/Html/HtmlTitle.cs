using Digest.Text;

namespace Digest.Articles;

/// <summary>Finds a page's title as its readers see it: the heading that says what the metadata says too, free of the
/// site's name.</summary>
static class HtmlTitle
{
    const int Longest = 300;
    const int ShortestPart = 15;

    static readonly string[] Marks =
        [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ", ": ", " > "];

    public static Finding<string>? Find(HtmlClues clues, LinkedArticle? linked, Listing<string> siteNames)
    {
        var told = Told(clues, linked, siteNames);
        foreach (var heading in clues.TopHeadings.Concat(clues.SecondHeadings.Take(5)))
        {
            var words = HtmlWords.Of(heading);
            if (IsLine(words) && told.Any(title => Agree(words, title.Value)))
            {
                return new(words, $"{heading.LocalName} of the page");
            }
        }

        var alone = clues.TopHeadings.Select(HtmlWords.Of)
            .Where(words => IsLine(words) && !IsSite(words, siteNames))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return alone.Count == 1 && (told.Count == 0 || ShareWords(alone[0], told[0].Value))
            ? new(alone[0], "h1 of the page")
            : told.FirstOrDefault() ?? First(alone);
    }

    static Finding<string>? First(List<string> headings) =>
        headings.Count == 0 ? null : new(headings[0], "h1 of the page");

    // What the page says about itself, in order of trust, without the site's name.
    static List<Finding<string>> Told(HtmlClues clues, LinkedArticle? linked, Listing<string> siteNames)
    {
        var told = new List<Finding<string>>();
        Add(clues.Meta("og:title"), "meta og:title");
        Add(linked?.Headline, "JSON-LD headline");
        Add(clues.Meta("twitter:title"), "meta twitter:title");
        Add(clues.Meta("dc.title", "dcterms.title", "citation_title", "parsely-title", "sailthru.title", "title"),
            "meta title");
        Add(clues.WindowTitle, "title of the window");
        return told;

        void Add(string? words, string how)
        {
            var title = words is null ? "" : WithoutSite(HtmlWords.Plain(words), siteNames);
            if (IsLine(title) && !IsSite(title, siteNames))
            {
                told.Add(new(title, how));
            }
        }
    }

    static bool IsLine(string words) => words.Length is > 1 and < Longest && Wording.HasLetters(words);

    static bool IsSite(ReadOnlySpan<char> words, Listing<string> siteNames)
    {
        foreach (var name in siteNames)
        {
            if (Wording.SameLetters(words, name))
            {
                return true;
            }
        }

        return false;
    }

    // "Title | Site", "Title - Section - Site" and "Site: Title".
    static string WithoutSite(string title, Listing<string> siteNames)
    {
        foreach (var mark in Marks)
        {
            var last = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (last > 0 && IsSiteOrOutlet(title.AsSpan(last + mark.Length), siteNames, mark))
            {
                return WithoutSite(title[..last].Trim(), siteNames);
            }

            var first = title.IndexOf(mark, StringComparison.Ordinal);
            if (first > 0 && IsSite(title.AsSpan(0, first), siteNames))
            {
                return WithoutSite(title[(first + mark.Length)..].Trim(), siteNames);
            }
        }

        return title;
    }

    static bool IsSiteOrOutlet(ReadOnlySpan<char> words, Listing<string> siteNames, string mark) =>
        IsSite(words, siteNames) || (mark is not (": " or " / " or " > ") && Outlets.Known(words) is not null);

    // The same letters; or the one is the beginning of the other and most of it.
    static bool Agree(ReadOnlySpan<char> heading, string title) => Wording.SameLetters(heading, title)
        || (Wording.AfterLetters(title, heading) > 0 && heading.Length * 10 > title.Length * 6)
        || IsPart(heading, title);

    // A long heading that stands before or behind a mark in the title: the rest is the site's name, whatever it is.
    static bool IsPart(ReadOnlySpan<char> heading, string title)
    {
        foreach (var mark in heading.Length < ShortestPart ? [] : Marks)
        {
            var at = title.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0
                && (Wording.SameLetters(heading, title.AsSpan(at + mark.Length))
                    || Wording.SameLetters(heading, title.AsSpan(0, at))))
            {
                return true;
            }
        }

        return false;
    }

    static bool ShareWords(string heading, string title)
    {
        var words = title.Split(' ')
            .Select(word => word.Trim(",.:;!?\"'“”‘’".ToCharArray()))
            .Where(word => word.Length > 3)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count == 0
            || heading.Split(' ').Any(word => words.Contains(word.Trim(",.:;!?\"'“”‘’".ToCharArray())));
    }
}
