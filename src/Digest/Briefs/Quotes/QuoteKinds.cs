using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells a statement from a few words within the writer's sentence.</summary>
static class QuoteKinds
{
    // Shorter stretches are rarely a sentence of their own.
    const int ShortestStatement = 5;

    // In the middle of the writer's sentence so many words are a thought of their own.
    const int ShortestInside = 8;

    /// <summary>By the words alone.</summary>
    public static QuoteKind Of(ReadOnlySpan<char> words) => Count(words) >= ShortestStatement ? QuoteKind.Statement
        : QuoteKind.Fragment;

    /// <summary>By the words and the sentence in which the quotation stands.</summary>
    public static QuoteKind Of(Narration narration, int quotation, TextSpan inside)
    {
        var words = narration.Source.AsSpan(inside.Start, inside.Length);
        var count = Count(words);
        var isInside = narration.Tongue is { HasVerbLast: true, IsCaseless: true }
            ? !narration.Is(quotation + 1, WordClass.Subordinator)
            : narration.Is(quotation - 1, TokenKind.Word) && !narration.Is(quotation - 1, WordClass.Cue);
        return count >= ShortestInside || (!isInside && (count >= ShortestStatement || IsSentence(words)))
            ? QuoteKind.Statement : QuoteKind.Fragment;
    }

    // "Not on my boat," she said.
    static bool IsSentence(ReadOnlySpan<char> words) =>
        (char.IsUpper(words[0]) || words[0] == '[') && words[^1] is '.' or ',' or '!' or '?' or '…' or '—';

    /// <summary>How many words stand in a text, told by the white space between them; where none is put, two letters
    /// make one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var unspaced = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (WordCount.IsUnspaced(c))
            {
                unspaced++;
                inside = true;
                continue;
            }

            var isWord = !char.IsWhiteSpace(c);
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return count + ((unspaced + 1) / 2);
    }
}
