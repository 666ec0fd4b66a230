namespace Digest.Text;

/// <summary>Counts words as an editor does: what stands between spaces and has a letter or a digit. Where a script sets
/// no spaces, each ideograph and each hiragana letter is one, and a run of katakana.</summary>
/// <remarks>The latter as the word boundaries of Unicode Standard Annex #29 have it.</remarks>
static class WordCount
{
    // Below it none is written without spaces but the scripts of South-East Asia, whose words only a lexicon can tell.
    const char FirstUnspaced = '\u3005';

    public static int Of(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inWord = false;
        var inKatakana = false;
        foreach (var letter in text)
        {
            // Measured: asking for plain letters first halves the time.
            if (char.IsAsciiLetterOrDigit(letter))
            {
                count += inWord ? 0 : 1;
                inWord = true;
            }
            else if (char.IsWhiteSpace(letter))
            {
                inWord = false;
            }
            else if (IsUnspaced(letter))
            {
                var isKatakana = IsKatakana(letter);
                count += isKatakana && inKatakana ? 0 : 1;
                (inKatakana, inWord) = (isKatakana, false);
                continue;
            }
            else if (!inWord && char.IsLetterOrDigit(letter))
            {
                inWord = true;
                count++;
            }

            inKatakana = false;
        }

        return count;
    }

    /// <summary>True for a letter of a script that sets no spaces between words; of an ideograph outside the basic plane,
    /// for its first half.</summary>
    public static bool IsUnspaced(char letter) => letter >= FirstUnspaced && (letter is '\u3005' or '\u3007'
        or (>= '\u3041' and <= '\u309F')
        or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uD840' and <= '\uD88F')
        || IsKatakana(letter));

    /// <summary>True for a text with a letter of such a script.</summary>
    public static bool HoldsUnspaced(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (IsUnspaced(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for a letter of katakana, of which a run is one word.</summary>
    public static bool IsKatakana(char letter) => letter is (>= '\u30A1' and <= '\u30FA') or (>= '\u30FC' and <= '\u30FF')
        or (>= '\u31F0' and <= '\u31FF') or (>= '\uFF66' and <= '\uFF9F');
}
