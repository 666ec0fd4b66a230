using System.Globalization;
using System.Text;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// Words as the search compares them: without case, marks and apostrophes; where a script has no spaces, each letter with
/// the next. The search's script does the same to what is typed.
/// </summary>
static class SearchWords
{
    // A name's vowels and doubled letters are what transcriptions differ in most.
    const string Vowels = "aeiouyw";
    const int ShortestSkeleton = 3;

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            // Nearly all letters are plain and need no table.
            if (char.IsAsciiLetterOrDigit(text[at]))
            {
                word.Append(char.ToLowerInvariant(text[at]));
                at++;
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            at += length;
            if (Folded(rune) is { } letters)
            {
                word.Append(letters);
            }
            else
            {
                End(word, words);
            }
        }

        End(word, words);
        return words;
    }

    static void End(StringBuilder word, List<string> words)
    {
        if (HoldsUnspaced(word))
        {
            Part(word.ToString(), words);
            word.Clear();
        }
        else if (word.Length > 0)
        {
            Span<char> letters = stackalloc char[Logotype.Longest];
            var isShort = word.Length <= letters.Length;
            word.CopyTo(0, letters, isShort ? word.Length : 0);
            words.Add(isShort ? Logotype.Of(letters[..word.Length]) : word.ToString());
            word.Clear();
        }
    }

    static bool HoldsUnspaced(StringBuilder word)
    {
        foreach (var chunk in word.GetChunks())
        {
            if (WordCount.HoldsUnspaced(chunk.Span))
            {
                return true;
            }
        }

        return false;
    }

    // The last letter of a run stands alone, so that each begins a word and is found by itself.
    static void Part(string run, List<string> words)
    {
        var plain = new StringBuilder();
        var before = "";
        foreach (var rune in run.EnumerateRunes())
        {
            var letter = rune.ToString();
            if (WordCount.IsUnspaced(letter[0]))
            {
                End(plain, words);
                words.AddRange(before.Length > 0 ? [Logotype.Of(before + letter)] : []);
                before = letter;
            }
            else
            {
                words.AddRange(before.Length > 0 ? [Logotype.Of(before)] : []);
                before = "";
                plain.Append(letter);
            }
        }

        words.AddRange(before.Length > 0 ? [Logotype.Of(before)] : []);
        End(plain, words);
    }

    /// <summary>
    /// The consonants of a name, by which spellings that nobody listed are found; null where too few are left.
    /// </summary>
    public static string? Skeleton(string word)
    {
        var bones = new StringBuilder();
        foreach (var letter in word)
        {
            var sound = letter is 'q' or 'c' ? 'k' : letter;
            if (!Vowels.Contains(letter, StringComparison.Ordinal) && (bones.Length == 0 || bones[^1] != sound))
            {
                bones.Append(sound);
            }
        }

        return bones.Length >= ShortestSkeleton ? bones.ToString() : null;
    }

    static string? Folded(Rune rune)
    {
        if (LatinLetters.Spell(rune) is { } spelling)
        {
            return spelling;
        }

        if (Rune.IsLetterOrDigit(rune))
        {
            return Rune.ToLowerInvariant(rune).ToString();
        }

        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark ? "" : null;
    }
}
