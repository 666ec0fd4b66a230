using System.Globalization;
using System.Text;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// Words as the search compares them: without case, marks and apostrophes. The search's script does the same to what is
/// typed.
/// </summary>
static class SearchWords
{
    // A name's vowels and doubled letters are what transcriptions differ in most.
    const string Vowels = "aeiouyw";
    const int ShortestSkeleton = 3;

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Folded(rune) is { } letters)
            {
                word.Append(letters);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
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
