using Digest.Text;

namespace Digest.Articles;

/// <summary>What a line about the author tells: the names as printed, and the outlet and the date if they stand on the
/// same line.</summary>
sealed record Byline(string Names, string? Publisher, PartialDate? Date);

/// <summary>Recognises lines that name the author: "By Jane Doe and John Roe, 2016-06-07", "-- Jane Doe, The Daily
/// Example, 22/03/2016".</summary>
static class Bylines
{
    const int Longest = 200;
    const int LongestName = 50;
    const int WordsOfSentence = 3;

    // Longer ones first: the first that fits is taken.
    static readonly string[] Openings =
        ["written by", "reported by", "posted by", "story by", "report by", "analysis by", "words by", "text by",
         "interviewed by", "interview by", "interview:", "words:", "text:", "texto:", "testo:", "tekst:", "texte:",
         "authors:", "author:", "byline:", "by:", "by"];

    static readonly string[] OpeningsOfWords =
        ["words by ", "text by ", "words:", "text:", "texto:", "testo:", "tekst:", "texte:"];

    // In other languages the word means much else, so that fewer names may follow it, and only below a title.
    static readonly string[] OpeningsAbroad =
        ["Von ", "VON ", "von ", "Par ", "PAR ", "par ", "Por ", "POR ", "por ", "Di ", "DI ", "di ", "Door ", "DOOR ",
         "door "];
    const int MostWordsAbroad = 6;

    // An agency's last lines begin so.
    static readonly string[] Credits =
        ["additional reporting by ", "reporting by ", "writing by ", "editing by ", "edited by ", "compiled by "];

    // Small words that may stand within or between names.
    static readonly string[] Joints =
        ["and", "&", "de", "del", "della", "der", "den", "van", "von", "da", "dos", "di", "du", "la", "le", "el", "al",
         "bin", "ibn", "bint", "abu", "y", "e", "et", "und", "with", "for", "in", "of", "the", "at"];

    // Words that end the names: what follows is an office or a place.
    static readonly string[] Ends =
        ["\n", "; ", " | ", " / ", " photo", " pictures:", " foto", " – ", " — ", " - ", " · ", " • ", " for ",
         " in ", " at ", " of the ", " of ", ", special", ", staff", " (", " on ", " published", " updated", " posted"];

    /// <summary>The author's line at the head of a text: it begins with "By" or its like, and nothing but names
    /// follows.</summary>
    public static Byline? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim("*_");
        if (Opening(line) > 0 && line.Length <= Longest && WithoutPlaces(line) is { } bare)
        {
            return Read(bare);
        }

        var opening = Opening(line);
        if (opening == 0 || line.Length > Longest)
        {
            return null;
        }

        // "BYLINE: By Jane Doe".
        var all = line[opening..].TrimStart(" :*_");
        all = all[Opening(all)..].TrimStart();
        var rest = WithoutDate(all, out var date);
        var names = WithoutStaff(rest[..NamesEnd(rest)].Trim(" ,;|·•*_"));
        return IsNames(names) && !IsTime(names) && !GoesOn(all[names.Length..])
            ? new(names.ToString(), PublisherBehind(rest[names.Length..]), date)
            : null;
    }

    // "By Jane Doe (Velm) and John Roe (Orsk)": where each of them is. Null where nobody stands behind a bracket.
    static string? WithoutPlaces(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf('(');
        var length = open < 0 ? -1 : line[open..].IndexOf(')');
        if (open < 4 || length is < 3 or > LongestName || line[(open - 1)] != ' '
            || !IsNames(line.Slice(open + 1, length - 1)))
        {
            return null;
        }

        var behind = line[(open + length + 1)..];
        var isNext = behind.StartsWith(" and ", StringComparison.Ordinal)
            || behind.StartsWith(" & ", StringComparison.Ordinal)
            || behind.StartsWith(", ", StringComparison.Ordinal);
        return isNext ? $"{line[..(open - 1)]}{behind}" : null;
    }

    // "By Jane Doe and staff"
    static ReadOnlySpan<char> WithoutStaff(ReadOnlySpan<char> names) =>
        names.EndsWith(" and", StringComparison.Ordinal) ? names[..^4] : names;

    // "By Monday, Jane Doe of the council had resigned." Friday Okoro is somebody.
    static bool IsTime(ReadOnlySpan<char> names)
    {
        var word = DateForms.Word(names);
        return (word.Length == names.Length || names[word.Length] == ',')
            && (Months.IsDay(word) || Months.Number(word) > 0);
    }

    // A whole sentence that begins with "By": behind a name stands an office or a place, not three words of another
    // kind and a full stop.
    static bool GoesOn(ReadOnlySpan<char> behind)
    {
        if (!Wording.EndsSentence(behind))
        {
            return false;
        }

        var words = 0;
        foreach (var range in behind.Split(' '))
        {
            var word = behind[range].Trim(" ,.;:!?");
            words += word is [var first, ..] && char.IsLower(first) && !IsOneOf(word, Joints)
                && !BylineOffices.IsOffice(word)
                    ? 1
                    : 0;
        }

        return words >= WordsOfSentence;
    }

    /// <summary>The same with the word of another language, for a line below a title: "Von Anna Kern".</summary>
    public static Byline? ReadAbroad(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim("*_");
        foreach (var opening in OpeningsAbroad)
        {
            if (line.StartsWith(opening, StringComparison.Ordinal)
                && Wording.Words(line, MostWordsAbroad + 2) <= MostWordsAbroad + 1)
            {
                return Read($"By {line[opening.Length..]}");
            }
        }

        return null;
    }

    /// <summary>True for a line that is a name and nothing else, as an author's may stand above a paper's.</summary>
    public static bool IsName(ReadOnlySpan<char> line) => line.Length <= LongestName && IsNames(line)
        && Wording.Words(line, 5) is > 1 and < 5 && Wording.IsTitleCase(line) && !Wording.EndsSentence(line)
        && !Outlets.LooksLikeOutlet(line);

    // "By Jane Doe, The Daily Example": known, or a name such as papers have.
    static string? PublisherBehind(ReadOnlySpan<char> rest)
    {
        var comma = rest.LastIndexOf(',');
        var last = rest[(comma + 1)..].Trim(" |–—-·•*_");
        last = last.StartsWith("for ", StringComparison.OrdinalIgnoreCase) ? last[4..].TrimStart() : last;
        last = last.StartsWith("the ", StringComparison.Ordinal) ? last[4..] : last;
        return Outlets.KnownAtEnd(rest) ?? (Outlets.IsLikelyOutlet(last) ? last.ToString() : null);
    }

    /// <summary>The line under a text that says whose words it is: "Text: Jane Doe / Photos: John Roe".</summary>
    public static Byline? ReadWords(ReadOnlySpan<char> line)
    {
        var bare = line.TrimStart("(*_ ");
        foreach (var opening in OpeningsOfWords)
        {
            if (bare.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return Read(bare.TrimEnd(")*_ "));
            }
        }

        return null;
    }

    /// <summary>The line under a text that says where it is from: names, outlet and date after a dash, with commas
    /// between.</summary>
    public static Byline? ReadCredit(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart("-–— ");
        if (rest.Length == line.Length || rest.Length is < 3 or > Longest)
        {
            return null;
        }

        rest = WithoutDate(rest, out var date).TrimEnd(" ,;");
        var comma = rest.LastIndexOf(',');
        var outlet = rest[(comma + 1)..].Trim();
        var publisher = Outlets.Known(outlet)
            ?? (Outlets.LooksLikeOutlet(outlet) && date is not null ? outlet.ToString() : null);
        if (publisher is null && date is null)
        {
            return null;
        }

        var names = publisher is null ? rest : comma < 0 ? [] : rest[..comma].TrimEnd();
        return names.IsEmpty || IsNames(names) ? new(names.ToString(), publisher, date) : null;
    }

    /// <summary>The names in an agency's last line: "(Reporting by Jane Doe; Editing by John Roe)".</summary>
    public static string? ReadReporting(ReadOnlySpan<char> line)
    {
        const string Opening = "Reporting by ";
        var rest = line.TrimStart("( ");
        if (line.Length > 2 * Longest || !rest.StartsWith(Opening, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        rest = rest[Opening.Length..];
        var end = rest.IndexOfAny(";.)");
        var names = rest[..(end < 0 ? rest.Length : end)];
        names = names[..NamesEnd(names)].Trim();
        return IsNames(names) ? names.ToString() : null;
    }

    /// <summary>True for an agency's lines about who else had a hand in a report.</summary>
    public static bool IsCredits(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("([ ");
        foreach (var opening in Credits)
        {
            if (line.Length < 2 * Longest && line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The length of "By" or its like at the beginning; 0 when there is none.</summary>
    static int Opening(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.Length > opening.Length + 2 && line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (opening[^1] == ':' || line[opening.Length] is ' ' or ':' or '\u00A0'))
            {
                return opening.Length;
            }
        }

        return 0;
    }

    static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> text, out PartialDate? date)
    {
        var found = DateFinder.First(text);
        date = found?.Date;
        if (found is not { } first)
        {
            // A date that can be read two ways is no part of the names either.
            var digit = text.IndexOfAnyInRange('0', '9');
            return digit > 0 ? text[..digit].TrimEnd(" ,|-–—·•(") : text;
        }

        return text[..first.Span.Start].TrimEnd(" ,|-–—·•(");
    }

    static int NamesEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        foreach (var mark in Ends)
        {
            var at = text[..end].IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            end = at > 0 ? at : end;
        }

        return BylineOffices.Without(text[..end]).Length;
    }

    /// <summary>True for one to twenty words that begin with capitals, apart from the small words of names.</summary>
    public static bool IsNames(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.SplitAny(" ,\u00A0"))
        {
            var word = text[range].Trim(".;“”\"()");
            if (word.IsEmpty)
            {
                continue;
            }

            var isName = char.IsUpper(word[0])
                || IsOneOf(word, Joints)
                || word.IndexOfAny("-'’") is > 0 and < 4
                || !char.IsLower(word[0]);
            if (!isName || ++words > 20 || word.ContainsAny("?!:@/\\<>{}[]0123456789"))
            {
                return false;
            }
        }

        return words > 0;
    }

    static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var known in words)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
