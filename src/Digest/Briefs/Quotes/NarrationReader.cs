using Digest.Text;

namespace Digest.Briefs;

/// <summary>Cuts a paragraph into the tokens of its narration.</summary>
/// <remarks>What stands in round brackets is left out: (R-Utah) tells nothing of who speaks.</remarks>
sealed class NarrationReader(string source, int length)
{
    const int LongestAside = 90;
    const int CharactersPerToken = 5;

    // Rather a little too much room than moving all tokens again and again.
    readonly List<Token> tokens = new(length / CharactersPerToken);
    readonly List<Word> words = new(length / CharactersPerToken);
    int proseEnd;

    public static List<Token> Read(string source, TextSpan paragraph, IReadOnlyList<MarkedWords> quotations)
    {
        var reader = new NarrationReader(source, paragraph.Length);
        var from = paragraph.Start;
        for (var i = 0; i < quotations.Count; i++)
        {
            reader.AddProse(new(from, quotations[i].Whole.Start));
            reader.tokens.Add(new(TokenKind.Quotation, quotations[i].Whole.Start, quotations[i].Whole.End,
                Quotation: i));
            reader.AddSoftStop(quotations[i], paragraph.End);
            from = quotations[i].Whole.End;
        }

        reader.AddProse(new(from, paragraph.End));
        return reader.tokens;
    }

    void AddProse(TextSpan span)
    {
        proseEnd = span.End;
        words.Clear();
        Words.Read(source, span, words);
        var from = span.Start;
        var hidden = span.Start;
        foreach (var word in words)
        {
            if (word.Start < hidden)
            {
                from = word.WholeEnd;
                continue;
            }

            var dot = word.StartsSentence && !char.IsLower(source[word.Start]) ? TokenKind.Stop : TokenKind.Word;
            hidden = AddMarks(new(Math.Max(from, hidden), word.Start), dot);
            if (word.Start >= hidden)
            {
                tokens.Add(new(TokenKind.Word, word.Start, word.End, TokenClasses.Of(source, word)));
            }

            from = word.WholeEnd;
        }

        if (from >= hidden)
        {
            AddMarks(new(from, span.End), TokenKind.Stop);
        }
    }

    /// <summary>Adds the marks between two words, where a full stop means the kind given.</summary>
    /// <returns>The end of an aside in round brackets that begins there, or 0.</returns>
    int AddMarks(TextSpan gap, TokenKind dot)
    {
        for (var i = gap.Start; i < gap.End; i++)
        {
            if (source[i] == '(' && EndOfAside(i) is int end and > 0)
            {
                return end;
            }

            var kind = source[i] switch
            {
                ',' => TokenKind.Comma,
                ':' => TokenKind.Colon,
                ';' or '(' => TokenKind.Stop,
                '.' or '!' or '?' or '…' => dot,
                '—' or '–' or '―' => TokenKind.Dash,
                '-' when i + 1 < proseEnd && (source[i + 1] is '-' or ' ') => TokenKind.Dash,
                _ => TokenKind.Word,
            };

            if (kind != TokenKind.Word && (tokens.Count == 0 || tokens[^1].Kind != kind))
            {
                tokens.Add(new(kind, i, i + 1));
            }
        }

        return 0;
    }

    int EndOfAside(int open)
    {
        var close = source.AsSpan(open, Math.Min(LongestAside, proseEnd - open)).IndexOf(')');
        return close < 0 ? 0 : open + close + 1;
    }

    // A quotation that ends like a sentence, and a capital after it.
    void AddSoftStop(MarkedWords quotation, int limit)
    {
        if (source[quotation.Inside.End - 1] is not ('.' or '!' or '?' or '…' or ')'))
        {
            return;
        }

        var next = quotation.Whole.End;
        while (next < limit && (char.IsWhiteSpace(source[next])
            || source[next] is '"' or '“' or '‘' or '\'' or '[' or '(' or '«'))
        {
            next++;
        }

        if (next >= limit || char.IsUpper(source[next]) || char.IsDigit(source[next]))
        {
            tokens.Add(new(TokenKind.SoftStop, quotation.Whole.End, quotation.Whole.End));
        }
    }
}
