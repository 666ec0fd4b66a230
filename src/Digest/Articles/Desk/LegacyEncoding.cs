using System.Text;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Tells Windows-1252 from Windows-1256 in a text that does not say what it is, and both from everything
/// else.</summary>
/// <remarks>
/// In a western language letters above ASCII stand alone or in twos among ASCII letters. In Arabic and Persian whole
/// words are above ASCII, all of them Arabic letters. In any other single-byte encoding the words fit neither picture.
/// </remarks>
static class LegacyEncoding
{
    // One word in this many may be odd: a name, a slip of the pen.
    const int OneOddWordIn = 20;

    const int LongestWesternRun = 2;

    const int FewestAlefsIn = 16;

    // Letters that a western text has only beside others: without them it is Turkish, Romanian or Hungarian read
    // wrongly.
    static readonly (string Letters, string Witnesses)[] Vouched =
    [
        ("ðþýÐÞÝ", "áíóúÁÍÓÚ"),
        ("õÕ", "ãçäÃÇÄ"),
    ];

    // Letters that no western language has together: it is Czech, Slovene or Lithuanian read wrongly.
    static readonly (string Letters, string Strangers)[] Excluded =
    [
        ("ìÌ", "øØ"),
        ("èÈ", "šŠžŽ"),
        ("ðþÐÞ", "ëËàÀèÈ"),
    ];

    /// <summary>The text, when one of the two encodings gives words; null when neither does.</summary>
    public static string? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (Decoding.TryRead(Strict(1256), bytes) is { } arabic && ReadsAsArabic(arabic))
        {
            return arabic;
        }

        return Decoding.TryRead(Strict(1252), bytes) is { } western && ReadsAsWestern(western) ? western : null;
    }

    /// <summary>The encoding of a code page; bytes without meaning in it make it throw.</summary>
    public static Encoding Strict(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(
        codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    static bool ReadsAsArabic(string text)
    {
        var (arabicWords, otherWords) = (0, 0);
        foreach (var run in Runs(text))
        {
            var isArabic = IsArabic(run.Of(text))
                && !IsAsciiLetter(text, run.Start - 1)
                && !IsAsciiLetter(text, run.End);
            arabicWords += isArabic && run.Length > 1 ? 1 : 0;
            otherWords += isArabic ? 0 : 1;
        }

        return arabicWords > 0 && otherWords <= arabicWords / OneOddWordIn && HasEnoughAlefs(text);
    }

    // Every seventh or eighth letter of Arabic and Persian is a bare alef; Russian in KOI8 has a rare letter in its
    // place.
    static bool HasEnoughAlefs(string text) =>
        text.Count(letter => letter == 'ا')
            >= text.Count(letter => letter is >= '\u0620' and <= '\u06FF') / FewestAlefsIn;

    static bool ReadsAsWestern(string text)
    {
        var (soundRuns, oddRuns) = (0, 0);
        foreach (var run in Runs(text))
        {
            var isOdd = run.Length > LongestWesternRun;
            soundRuns += isOdd ? 0 : 1;
            oddRuns += isOdd ? 1 : 0;
        }

        // Bytes without meaning come out as the controls from 80 to 9F.
        return oddRuns <= soundRuns / OneOddWordIn
            && !HasSignInsideWord(text)
            && !text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            && Array.TrueForAll(Vouched, row => !Has(text, row.Letters) || Has(text, row.Witnesses))
            && Array.TrueForAll(Excluded, row => !Has(text, row.Letters) || !Has(text, row.Strangers));
    }

    static bool Has(string text, string letters) => text.AsSpan().ContainsAny(letters);

    static bool IsAsciiLetter(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);

    // Stretches of letters above ASCII.
    static IEnumerable<TextSpan> Runs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && text[i] > '\u007F' && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return new(start, i);
            }
        }
    }

    static bool IsArabic(string letters)
    {
        foreach (var letter in letters)
        {
            if (letter is < '\u0600' or > '\u06FF')
            {
                return false;
            }
        }

        return true;
    }

    // "gor¹cy" and "cie¾" are Polish and Slovak in another encoding. An apostrophe, a soft hyphen, a raised figure may
    // follow a letter.
    static bool HasSignInsideWord(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is >= '\u00A1' and <= '\u00BF' && char.IsLetter(text[i - 1]))
            {
                var isRaised = text[i] is '¹' or '²' or '³' or '°' or '©' or '®' or 'ª' or 'º';
                var mayFollow = isRaised || text[i] is '\u00AD' or '·' or '´' or '«' or '»' or '§' or '¶';
                var goesOn = i + 1 < text.Length && char.IsLetter(text[i + 1]);
                if (!mayFollow || (isRaised && goesOn))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
