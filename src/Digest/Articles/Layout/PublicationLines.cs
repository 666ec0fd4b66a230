using Digest.Text;

namespace Digest.Articles;

/// <summary>Recognises lines that say nothing but when the article appeared: "Published: Monday, 3 June 2019 5:30
/// pm".</summary>
static class PublicationLines
{
    const int Longest = 120;

    // Words that introduce a date of publication.
    static readonly string[] Published =
        ["first published", "published on", "published at", "published", "posted on", "posted at", "posted",
         "publication date", "date", "issued on", "issued", "on", "publié le", "veröffentlicht am",
         "publicado el", "publicado em", "pubblicato il", "gepubliceerd op", "opublikowano", "data publikacji",
         "дата публикации", "опубликовано", "опубліковано", "yayınlanma tarihi", "yayın tarihi", "تاريخ النشر",
         "نشر في", "نُشر في",
         "le", "el", "il", "am", "den", "op", "dnia"];

    // Words that introduce a date of change: good for a date only where no other is given.
    static readonly string[] Updated =
        ["last updated on", "last updated", "updated on", "updated at", "updated", "last modified on", "last modified",
         "this page was last edited on", "this page was last modified on", "last edited on", "last edited", "modified",
         "mis à jour le", "aktualisiert am"];

    // What may stand around a date on its line: clock times, zones, small words.
    static readonly string[] TimeWords =
        ["am", "pm", "a.m.", "p.m.", "a.m", "p.m", "at", "hrs", "hours", "local", "time", "gmt", "utc", "edt", "est",
         "cdt", "cst", "mdt", "mst", "sgt", "hkt", "jst", "wib", "wat", "eat", "cat", "aest", "aedt", "nzst",
         "et", "pt", "pst", "pdt", "cet", "cest", "eet", "bst", "ist", "ast", "trt", "msk", "мск", "z", "h",
         "uhr", "г", "г.", "года", "р.", "року", "r.", "roku", "в", "о", "kl.", "godz.", "to", "-", "–",
         "—", "|", "·", "•", "/", ","];

    /// <summary>The date that the line gives and whether it is one of change; null when the line says anything
    /// else.</summary>
    public static (PartialDate Date, bool IsChange)? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim("()[]*_|");
        if (line.Length is < 4 or > Longest)
        {
            return null;
        }

        var update = StartsWithAny(line, Updated);
        var isChange = update > 0;
        var rest = line[(isChange ? update : StartsWithAny(line, Published))..].TrimStart(": \t*_");
        rest = AfterClock(AfterAgo(rest));
        return DateFinder.At(rest) is { } found && IsTimeOnly(rest[found.Length..]) ? (found.Date, isChange) : null;
    }

    // "Last updated: 16:42, 9 December 2024": the hour may stand before the day.
    static ReadOnlySpan<char> AfterClock(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(" ,");
        if (end < 4 || !line[..end].Contains(':') || line[..end].IndexOfAnyExcept("0123456789:") >= 0)
        {
            return line;
        }

        // "16:42 GMT, 9 December 2024"
        var rest = line[end..].TrimStart(" ,|·-–");
        while (rest.IndexOf(' ') is > 0 and var space && !char.IsAsciiDigit(rest[0]) && IsTimeWord(rest[..space]))
        {
            rest = rest[space..].TrimStart(" ,|·-–");
        }

        return rest;
    }

    // "Jane Doe 5 minutes ago Thu 27th August 2020 | 09:24 PM": how long ago it was says nothing of a saved page.
    static ReadOnlySpan<char> AfterAgo(ReadOnlySpan<char> line)
    {
        const string Ago = " ago ";
        var at = line.IndexOf(Ago, StringComparison.OrdinalIgnoreCase);
        return at > 0 && line[..at].ContainsAnyInRange('0', '9') ? line[(at + Ago.Length)..].TrimStart(" ,|(") : line;
    }

    /// <summary>How much of the text, after a date that begins it, is a time of day.</summary>
    public static int TimeLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (!IsTimeWord(word))
            {
                break;
            }

            end = range.End.GetOffset(text.Length);
        }

        return end;
    }

    static bool IsTimeOnly(ReadOnlySpan<char> text)
    {
        text = text.Trim();

        // A second date on the line is that of the last change; a sentence may begin with one as well.
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(",;:()|");
            if (!IsTimeWord(word) && !Months.IsDay(word))
            {
                var rest = text[range.Start..];
                return Read(rest) is not null
                    || (StartsWithAny(rest, Updated) > 0 && !Wording.EndsSentence(rest));
            }
        }

        return true;
    }

    static bool IsTimeWord(ReadOnlySpan<char> word)
    {
        foreach (var known in TimeWords)
        {
            if (word.Trim(",;()").Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return IsClock(word);
    }

    // 5:30, 17.30, T09:20:46+00:00, 10:15pm, +0200, and the empty word between two spaces.
    static bool IsClock(ReadOnlySpan<char> word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["am", "pm", "z", "h"])
        {
            word = word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? word[..^ending.Length] : word;
        }

        return word.Trim(",;()").TrimStart("T").IndexOfAnyExcept("0123456789:.+-") < 0;
    }

    // The length of the longest of the words that the line begins with; 0 when it begins with none.
    static int StartsWithAny(ReadOnlySpan<char> line, string[] words)
    {
        foreach (var word in words)
        {
            var ends = line.Length > word.Length && !char.IsLetter(line[word.Length]);
            if (ends && line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return word.Length;
            }
        }

        return 0;
    }
}
