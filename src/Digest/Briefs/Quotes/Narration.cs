namespace Digest.Briefs;

/// <summary>A paragraph as its writer's own sentences:
/// words and marks in order, each quotation one token among them.</summary>
sealed class Narration(string source, List<Token> tokens, Tongue? tongue)
{
    // Nobody reads farther than this for a speaker; it also keeps the work linear.
    const int Reach = 60;

    readonly List<int> quotations = QuotationsAmong(tokens);

    public string Source => source;

    /// <summary>The language it is written in; null for English.</summary>
    public Tongue? Tongue => tongue;

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    /// <summary>The token of a quotation.</summary>
    public int TokenOf(int quotation) => quotations[quotation];

    static List<int> QuotationsAmong(List<Token> tokens)
    {
        var found = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quotation)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Compares a word without regard to letter case.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) =>
        index >= 0 && index < Count && tokens[index].IsWord
            && tokens[index].Of(Source).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the token is any of these words.</summary>
    public bool IsOneOf(int index, params ReadOnlySpan<string> choices)
    {
        foreach (var word in choices)
        {
            if (IsWord(index, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool Is(int index, TokenKind kind) => index >= 0 && index < Count && tokens[index].Kind == kind;

    public bool Is(int index, WordClass classes) => index >= 0 && index < Count && tokens[index].Is(classes);

    /// <summary>Whom a pronoun can mean; Unknown for all other words.</summary>
    public Gender PronounAt(int index) => tongue is null
        ? Genders.OfPronoun(tokens[index].Of(Source))
        : tongue.PronounOf(tokens[index].Of(Source));

    /// <summary>The end of the sentence from a token on; a quotation ends it too.</summary>
    public int EndOfSentence(int start)
    {
        var end = start;
        while (end < Count && end < start + Reach
            && !(tokens[end].Kind is TokenKind.Stop or TokenKind.Quotation or TokenKind.SoftStop or TokenKind.Colon))
        {
            end++;
        }

        return end;
    }

    /// <summary>The start of the sentence before a token, over the quotations in it.</summary>
    public int StartOfSentence(int end)
    {
        var start = end;
        while (start > 0 && start > end - Reach && !(tokens[start - 1].Kind is TokenKind.Stop or TokenKind.SoftStop))
        {
            start--;
        }

        return start;
    }
}
