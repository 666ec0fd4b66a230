using System.Globalization;
using System.Text;

namespace Digest.Text;

/// <summary>What must be known of scripts without capitals to find a name in them.</summary>
static class Caseless
{
    // Hebrew is the first of them.
    const char First = '\u05D0';

    // "And", "so", "by", "to" and "as" of Arabic; "and", "the", "in", "to", "from", "that" and "as" of Hebrew.
    const string LittleWords = "وفبلكוהבלמשכ";

    const int ShortestName = 3;

    /// <summary>True for a letter that is neither a capital nor a small one, as in Arabic, Hebrew and Chinese.</summary>
    public static bool IsLetter(char letter) => letter >= First
        && (char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter || char.IsHighSurrogate(letter));

    /// <summary>Whether the first letter of a word may be a little word that is written together with the next.</summary>
    public static bool LeansOnNext(string word) =>
        word.Length > ShortestName && LittleWords.Contains(word[0], StringComparison.Ordinal);

    /// <summary>Whether one word ends in the ya with dots and another in that without, which folding makes one: علي is a
    /// man, على is "on".</summary>
    public static bool EndUnlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        (one[^1], other[^1]) is ('\u0649', '\u064A') or ('\u064A', '\u0649');

    /// <summary>Whether a name of one word is a whole name all the same, as in Chinese, Japanese and Korean.</summary>
    public static bool IsWholeName(string name) => name.Length >= ShortestName
        && (WordCount.IsUnspaced(name[0]) || name[0] is >= '\uAC00' and <= '\uD7A3');

    /// <summary>A folded name with spaces between what <see cref="Words"/> takes for words in a script without
    /// spaces.</summary>
    public static string Spaced(string folded)
    {
        if (!WordCount.HoldsUnspaced(folded))
        {
            return folded;
        }

        var spaced = new StringBuilder(folded.Length * 2);
        foreach (var word in Words.Of(folded))
        {
            spaced.Append(spaced.Length == 0 ? "" : " ").Append(word.Of(folded));
        }

        return spaced.ToString();
    }
}
