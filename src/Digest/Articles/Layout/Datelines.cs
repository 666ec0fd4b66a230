using Digest.Text;

namespace Digest.Articles;

/// <summary>What stands before a report's first sentence: "WASHINGTON (AP) — " has a place and an agency, "Example
/// News/ " an outlet.</summary>
/// <param name="Length">How many characters it takes, the dash and the space after it included.</param>
/// <param name="Date">The day, where its year is printed, as in press releases.</param>
sealed record Dateline(string? Place, string? Agency, int Length, PartialDate? Date = null);

/// <summary>Recognises datelines at the beginning of a paragraph.</summary>
static class Datelines
{
    const int Longest = 90;

    static readonly string[] Dashes = [" – ", " — ", " - ", " -- ", "— ", "– ", "—"];

    /// <summary>The dateline that the paragraph begins with; null when there is none.</summary>
    public static Dateline? Read(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, Longest)];
        return WithBrackets(head) ?? WithSlash(head) ?? WithDash(head);
    }

    // "HARBOUR (Example News - 3rd June, 2019) The council": a town in capitals, and no dash behind the agency.
    static Dateline? WithBrackets(ReadOnlySpan<char> head)
    {
        var open = head.IndexOf('(');
        var close = head.IndexOf(") ");
        if (open < 4 || close < open || close + 2 >= head.Length || !char.IsUpper(head[close + 2]))
        {
            return null;
        }

        var place = head[..open].TrimEnd(" ,");
        var inside = head[(open + 1)..close];
        var dash = inside.IndexOfAny("-–—");
        var name = (dash < 0 ? inside : inside[..dash]).Trim();
        var slash = name.IndexOf('/');
        name = slash < 0 ? name : name[..slash].Trim();
        var agency = Outlets.Known(name) ?? (Outlets.LooksLikeOutlet(name) ? name.ToString() : null);
        return agency is not null && IsPlace(place) && !place.ContainsAnyInRange('a', 'z')
            ? new(PlaceName(place), agency, close + 2)
            : null;
    }

    // "Example News/ Pro-government parties …": only an outlet ends so.
    static Dateline? WithSlash(ReadOnlySpan<char> head)
    {
        var slash = head.IndexOf('/');
        if (slash < 3 || slash + 2 >= head.Length || head[slash + 1] != ' ' || !char.IsUpper(head[0])
            || head[..slash].Contains('('))
        {
            return null;
        }

        var name = head[..slash].Trim();
        var outlet = Outlets.Known(name) ?? (Outlets.LooksLikeOutlet(name) ? name.ToString() : null);
        return outlet is null ? null : new(null, outlet, AfterSpaces(head, slash + 1));
    }

    static Dateline? WithDash(ReadOnlySpan<char> head)
    {
        foreach (var dash in Dashes)
        {
            var at = head.IndexOf(dash, StringComparison.Ordinal);
            var after = at > 2 ? AfterClock(head, AfterSpaces(head, at + dash.Length)) : head.Length;

            // A sentence begins after it; a dash within a sentence goes on in small letters.
            if (after < head.Length && !char.IsLower(head[after]) && Before(head[..at]) is { } found)
            {
                return found with { Length = after };
            }
        }

        return null;
    }

    // "VELM, April 29 (Example) - 11:27 - The council": agencies print the minute, too.
    static int AfterClock(ReadOnlySpan<char> head, int at)
    {
        var clock = head[at..];
        var end = clock.IndexOf(" - ");
        return end is > 3 and < 6 && clock[..end].Contains(':') && clock[..end].IndexOfAnyExcept("0123456789:") < 0
            ? AfterSpaces(head, at + end + 3)
            : at;
    }

    // "Baghdad", "KABUL, Afghanistan (Reuters)", "BEIRUT, Sept 6 (AFP)", "BEIRUT (Sept. 6)", "(AP)".
    static Dateline? Before(ReadOnlySpan<char> text)
    {
        string? agency = null;
        if (text.EndsWith(")") && text.LastIndexOf('(') is var open and >= 0)
        {
            var name = text[(open + 1)..^1];
            agency = Outlets.Known(name) ?? (Outlets.LooksLikeOutlet(name) ? name.ToString() : null);
            if (agency is null && !IsDay(text[(open + 1)..^1]))
            {
                return null;
            }

            text = text[..open].TrimEnd(" ,");
        }
        else if (Wire(text) is > 0 and var wire)
        {
            agency = text[(wire + 1)..^1].Trim().ToString();
            text = text[..wire].TrimEnd(" ,");
        }

        var day = Day(text, out var date);
        var place = (day > 0 ? text[..day] : WithoutDay(text)).TrimEnd(" ,:/");
        return place.IsEmpty && agency is not null
            ? new(null, agency, 0)
            : IsPlace(place) ? new(PlaceName(place), agency, 0, date) : null;
    }

    // "VELM, 3 March 2025 /Harbour Newswire/": where the slash stands before the service that sends a press release.
    static int Wire(ReadOnlySpan<char> text)
    {
        var slash = text.Length > 2 && text[^1] == '/' ? text[..^1].LastIndexOf('/') : -1;
        return slash > 0 && text[slash - 1] == ' ' && Bylines.IsNames(text[(slash + 1)..^1]) ? slash : 0;
    }

    // "VELM, Norway, March 3, 2025", "VELM, 3 March": the comma before a day that ends the text; 0 where there is none.
    static int Day(ReadOnlySpan<char> text, out PartialDate? date)
    {
        date = null;
        for (var comma = text.IndexOf(','); comma > 0 && comma + 1 < text.Length;)
        {
            var rest = text[(comma + 1)..].Trim();
            if (DateFinder.At(rest) is { } printed && printed.Length == rest.Length)
            {
                date = printed.Date;
                return comma;
            }

            if (rest.IndexOf(' ') is > 0 and < 3 && DateForms.IsDigit(rest[0]) && IsDay(rest[rest.IndexOf(' ')..]))
            {
                return comma;
            }

            var next = text[(comma + 1)..].IndexOf(',');
            comma = next < 0 ? -1 : comma + 1 + next;
        }

        return 0;
    }

    // One place with its country after a comma: few words, each in capitals, no verb among them.
    static bool IsPlace(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > 60
            || !char.IsUpper(text[0])
            || Wording.Words(text, 8) > 7
            || text.ContainsAny(".?!:;\"“”'’()[]0123456789") && !text.Contains('.'))
        {
            return false;
        }

        var comma = text.IndexOf(',');
        var town = comma < 0 ? text : text[..comma];
        if (Wording.Words(town, 4) > 3 || text.ContainsAny("?!:;\"“”()[]0123456789"))
        {
            return false;
        }

        foreach (var range in text.SplitAny(" ,"))
        {
            var word = text[range];
            if (word.Length > 0
                && char.IsLower(word[0])
                && word is not ("of" or "and" or "de" or "la" or "al" or "el" or "the" or "on" or "upon"))
            {
                return false;
            }
        }

        return true;
    }

    // Places are printed in capitals by many papers; the town alone is the dateline.
    static string PlaceName(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var town = (comma < 0 ? text : text[..comma]).Trim().ToString();
        var hasSmall = town.Any(char.IsLower);
        return hasSmall || town.Length < 4 ? town : InCapitals(town);
    }

    static string InCapitals(string town) =>
        string.Concat(
            town.Select((letter, at) =>
                at > 0 && char.IsLetter(town[at - 1]) ? char.ToLowerInvariant(letter) : letter));

    static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> text)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && IsDay(text[(comma + 1)..]) ? text[..comma] : text;
    }

    // "Sept 6", "Aug. 13".
    static bool IsDay(ReadOnlySpan<char> text)
    {
        var day = text.Trim();
        var space = day.IndexOfAny(" .");
        return Months.Number(space < 0 ? day : day[..space]) > 0;
    }

    static int AfterSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
