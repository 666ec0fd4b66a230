using System.Text;

namespace Digest.Articles;

/// <summary>A title as it reads: the words of a Markdown heading without the signs that set them.</summary>
static class MarkdownTitle
{
    /// <summary>Emphasis, code marks and escapes are taken off; of a link the words stay.</summary>
    public static string Plain(string heading)
    {
        var words = new StringBuilder(heading.Length);
        for (var i = 0; i < heading.Length; i++)
        {
            var letter = heading[i];
            if (letter == '\\' && i + 1 < heading.Length && char.IsPunctuation(heading[i + 1]))
            {
                words.Append(heading[++i]);
            }
            else if (letter == ']'
                && i + 1 < heading.Length
                && heading[i + 1] == '('
                && heading.IndexOf(')', i) is var close and > 0)
            {
                i = close;
                RemoveLast(words, '[');
            }
            else if (!IsSign(heading, i))
            {
                words.Append(letter);
            }
        }

        return words.ToString().Trim();
    }

    // Asterisks and backticks; underscores only at the edge of a word, as in _this_ and unlike in file_name.
    static bool IsSign(string heading, int at) => heading[at] switch
    {
        '*' or '`' => !IsAlone(heading, at),
        '_' =>
            !IsAlone(heading, at)
                && (at == 0
                    || at + 1 == heading.Length
                    || !char.IsLetterOrDigit(heading[at - 1])
                    || !char.IsLetterOrDigit(heading[at + 1])),
        _ => false,
    };

    // With a blank on both sides it is a sign of its own.
    static bool IsAlone(string heading, int at) =>
        (at == 0 || heading[at - 1] == ' ') && (at + 1 == heading.Length || heading[at + 1] == ' ');

    static void RemoveLast(StringBuilder words, char letter)
    {
        for (var i = words.Length - 1; i >= 0; i--)
        {
            if (words[i] == letter)
            {
                words.Remove(i, 1);
                return;
            }
        }
    }
}
