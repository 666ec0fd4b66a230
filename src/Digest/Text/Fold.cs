using System.Globalization;

namespace Digest.Text;

/// <summary>Makes spellings comparable: small letters without their marks and apostrophes, hyphens as spaces.</summary>
/// <remarks>
/// Letters of other scripts stay as they are, so a Cyrillic look-alike never becomes the Latin letter.
/// </remarks>
static class Fold
{
    const ulong HashPrime = 1099511628211UL;

    // It makes a small letter of a capital, and all digits have it.
    const int CaseBit = 0x20;

    // The base letters of U+00C0 to U+017F, in the order of Unicode; a full stop where there is none.
    const string Latin =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
        + "gggghhhhiiiiiiiiiiiijjkk.llllllllllnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    // The same for U+1E00 to U+1EFF, where transliteration keeps its dotted letters.
    const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
        + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>
    /// The folded name; runs of anything else than letters and digits become one space, dots of initials vanish.
    /// </summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var buffer = name.Length <= 256 ? stackalloc char[256] : new char[name.Length];
        return new string(buffer[..Into(name, buffer)]);
    }

    /// <summary>Writes the folded name into a buffer at least as long, and gives its length.</summary>
    public static int Into(ReadOnlySpan<char> name, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
            {
                buffer[length++] = c;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                buffer[length++] = (char)(c | 0x20);
            }
            else if (Letter(c) is var letter && letter != '\0')
            {
                buffer[length++] = letter;
            }
            else if (!Words.IsApostrophe(c) && c != '.' && !IsMark(c) && length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        return length > 0 && buffer[length - 1] == ' ' ? length - 1 : length;
    }

    static char Letter(char c)
    {
        var plain = c switch
        {
            < '\u00C0' => '.',
            < '\u0180' => Latin[c - 0xC0],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[c - 0x1E00],
            _ => '.',
        };
        return plain != '.' ? plain
            : IsMark(c) ? '\0'
            : c is >= '\u0622' and <= '\u06CC' ? Arabic(c)
            : char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c)
            : IsVowelSign(c) ? c
            : '\0';
    }

    // Letters that writers of Arabic and Persian exchange: alif with or without its hamza or madda, the two final ya, ta
    // marbuta and ha, and the forms that each keyboard has of ya and kaf.
    static char Arabic(char c) => c switch
    {
        '\u0622' or '\u0623' or '\u0625' or '\u0671' => '\u0627',
        '\u0649' or '\u06CC' => '\u064A',
        '\u0629' => '\u0647',
        '\u06A9' => '\u0643',
        _ => char.IsLetterOrDigit(c) ? c : '\0',
    };

    // Accents, and the points and the stretching stroke that Hebrew and Arabic do without.
    static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7')
        or (>= '\u0610' and <= '\u061A') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670'
        or (>= '\u06D6' and <= '\u06ED') or '\u200C' or '\u200D';

    // In the scripts of India and South-East Asia vowels are marks, and without them names fall together.
    static bool IsVowelSign(char c) => c >= '\u0900' && char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>A number for a folded word, the same on every machine and in every run.</summary>
    public static ulong Hash(ReadOnlySpan<char> folded)
    {
        var hash = HashStart;
        foreach (var c in folded)
        {
            hash = HashOf(hash, c);
        }

        return hash;
    }

    /// <summary>The number of a folded word with one more letter, folded too.</summary>
    public static ulong HashOf(ulong hash, char folded) => (hash ^ folded) * HashPrime;

    /// <summary>The number that a word of nothing but plain letters and digits has once it is folded; null for any
    /// other. It saves nearly all words the copy.</summary>
    public static ulong? HashPlain(ReadOnlySpan<char> word)
    {
        var hash = HashStart;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return null;
            }

            hash = HashOn(hash, c);
        }

        return hash;
    }

    /// <summary>The number of nothing, to which letters are added one by one.</summary>
    public const ulong HashStart = 14695981039346656037UL;

    /// <summary>The number of a folded word with one more plain letter or digit, in whatever case.</summary>
    public static ulong HashOn(ulong hash, char letter) => (hash ^ (uint)(letter | CaseBit)) * HashPrime;
}
