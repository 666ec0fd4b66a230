using Digest.Text;

namespace Digest.Pages;

/// <summary>Tells the names of a byline apart: reference managers want each author by himself.</summary>
static class Authors
{
    // "And" in the languages that the digest reads.
    static readonly string[] Joints =
        [" and ", " AND ", " & ", " und ", " et ", " with ", " och ", " og ", " en ", " ve ", " oraz ", " та ", " и ", " і "];

    // The same where a name of one person may hold it: José Ortega y Gasset. Behind it stands a whole name, then.
    static readonly string[] JointsInNames = [" y ", " e ", " i ", " a "];

    // What follows a comma and is nobody.
    static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "PhD", "MD", "MP"];

    /// <summary>The names in the order of the byline; all of it as one where it does not part for certain.</summary>
    public static Listing<string> Of(string byline)
    {
        var names = new List<string>();
        var rest = byline.AsSpan().Trim();
        while (!rest.IsEmpty)
        {
            var (end, next) = Break(rest);
            names.Add(rest[..end].Trim().ToString());
            rest = rest[next..].TrimStart();
        }

        return [.. names];
    }

    // Where the first name ends and the next begins.
    static (int End, int Next) Break(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var width = text[i] is ' ' or ',' or ';' or '،' or '、' ? WidthAt(text, i) : 0;
            if (width > 0 && IsName(text[..i]) && BeginsName(text[(i + width)..]))
            {
                return (i, i + width);
            }
        }

        return (text.Length, text.Length);
    }

    static int WidthAt(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is ';' or '،' or '、')
        {
            return 1;
        }

        if (text[at] == ',')
        {
            // "Roe, Jane" is one; behind "Jane Roe, " stands somebody else, or an "and" and the last one.
            var behind = text[(at + 1)..].TrimStart();
            var gap = text.Length - at - behind.Length;
            var joint = AnyAt($" {behind}", Joints);
            return joint > 0 ? gap + joint - 1 : IsWhole(text[..at]) && IsWhole(FirstPart(behind)) ? gap : 0;
        }

        var width = AnyAt(text[at..], Joints);
        if (width > 0)
        {
            // "Department of Trade and Industry".
            return text[..at].Contains(" of ", StringComparison.Ordinal) ? 0 : width;
        }

        width = AnyAt(text[at..], JointsInNames);
        return width > 0 && IsWhole(text[..at]) && IsWhole(FirstPart(text[(at + width)..])) ? width : 0;
    }

    static int AnyAt(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    static ReadOnlySpan<char> FirstPart(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(',', ';');
        return end < 0 ? text : text[..end];
    }

    // A name and a surname.
    static bool IsWhole(ReadOnlySpan<char> name) => name.Trim().Contains(' ');

    static bool IsName(ReadOnlySpan<char> text) => text.Trim().Length > 0;

    static bool BeginsName(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        return !text.IsEmpty && !char.IsLower(text[0]) && char.IsLetter(text[0])
            && !Array.Exists(Suffixes, FirstPart(text).Trim().ToString().Equals);
    }
}
