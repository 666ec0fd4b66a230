using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells words in quotation marks that nobody said: titles, nicknames, terms, words held at arm's length.</summary>
static class ScareQuotes
{
    // Four of five words in marks that are nobody's have four words or fewer.
    const int LongestWithoutCue = 4;

    public static bool IsNobodys(string source, MarkedWords words, Attribution attribution) =>
        CountWords(source, words.Inside) <= LongestWithoutCue
        && !attribution.IsCued;

    public static int CountWords(string source, TextSpan span)
    {
        var count = 0;
        var inside = false;
        foreach (var c in source.AsSpan(span.Start, span.Length))
        {
            var isWord = !char.IsWhiteSpace(c);
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return count;
    }
}
