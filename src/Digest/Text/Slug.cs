using System.Security.Cryptography;
using System.Text;

namespace Digest.Text;

/// <summary>
/// A name that is safe in an address and as a folder on every system: lower-case letters, digits and single hyphens.
/// </summary>
static class Slug
{
    public const int LongestSlug = 80;
    const int HashLength = 8;
    const int LongestOnStack = 256;

    // Windows keeps these names for devices, whatever stands after a dot; index is the page of the folder itself, and
    // below page stand the leaves of long lists.
    static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "index", "page",
        "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>
    /// The slug of a title or name; <paramref name="kind"/> ("article", "actor") begins those that its letters cannot
    /// make.
    /// </summary>
    /// <remarks>
    /// A slug's slug is itself. Words in other scripts than Latin give the kind and a hash that depends on nothing
    /// else.
    /// </remarks>
    public static string Of(string text, string kind)
    {
        var (letters, lost) = Transliterate(text);
        if (letters.Length == 0 || (lost > 0 && lost > letters.Count(char.IsAsciiLetterOrDigit)))
        {
            return $"{kind}-{Hash(text.Trim(), HashLength)}";
        }

        var slug = CutAtWord(letters);
        return Reserved.Contains(slug) ? $"{slug}-{kind}" : slug;
    }

    /// <summary>The slug with a hash of <paramref name="key"/> behind it, no longer than a slug may be.</summary>
    public static string Distinguish(string slug, string key, int hashLength)
    {
        var room = LongestSlug - hashLength - 1;
        var stem = slug.Length <= room ? slug : slug[..room].TrimEnd('-');
        return $"{stem}-{Hash(key, hashLength)}";
    }

    static string Hash(string text, int length) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..length];

    // The words in ASCII, and how many letters have no ASCII spelling.
    static (string Letters, int Lost) Transliterate(string text)
    {
        if (text.Length <= LongestOnStack && Ascii.IsValid(text))
        {
            return (OfAscii(text), 0);
        }

        var slug = new StringBuilder();
        var (lost, isGap) = (0, false);
        foreach (var rune in text.EnumerateRunes())
        {
            var spelling = LatinLetters.Spell(rune);
            if (spelling is null)
            {
                lost += Rune.IsLetter(rune) ? 1 : 0;
                isGap = true;
                continue;
            }

            if (isGap && slug.Length > 0 && spelling.Length > 0)
            {
                slug.Append('-');
            }

            isGap = isGap && spelling.Length == 0;
            slug.Append(spelling);
        }

        return (slug.ToString(), lost);
    }

    // Nearly all titles and names need no table: the same in a twentieth of the time.
    static string OfAscii(string text)
    {
        Span<char> slug = stackalloc char[2 * text.Length];
        var (length, isGap) = (0, false);
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                isGap |= letter != '\'';
                continue;
            }

            if (isGap && length > 0)
            {
                slug[length++] = '-';
            }

            isGap = false;
            slug[length++] = (char)(letter | 0x20);
        }

        return new(slug[..length]);
    }

    static string CutAtWord(string slug)
    {
        if (slug.Length <= LongestSlug)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', LongestSlug);
        return slug[..(end > 0 ? end : LongestSlug)];
    }
}
