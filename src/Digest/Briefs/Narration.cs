using Digest.Text;

namespace Digest.Briefs;

/// <summary>What a token of a narration is.</summary>
enum TokenKind : byte
{
    Word,

    /// <summary>A whole quotation.</summary>
    Quotation,
    Comma,
    Colon,
    Dash,

    /// <summary>The end of a sentence, or a semicolon.</summary>
    Stop,

    /// <summary>A sentence seems to end inside the quotation before; a speaker may follow all the same.</summary>
    SoftStop,
}

/// <summary>A word, a mark or a quotation of a narration.</summary>
/// <param name="Quotation">Which quotation of the paragraph it is; -1 for all else.</param>
readonly record struct Token(TokenKind Kind, int Start, int End, WordClass Class = WordClass.None, int Quotation = -1)
{
    public TextSpan Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>True when it is a word of any of these classes.</summary>
    public bool Is(WordClass classes) => (Class & classes) != 0;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>A paragraph as its writer's own sentences: words and marks in order, each quotation one token among them.</summary>
/// <remarks>What stands in round brackets is left out: (R-Utah) tells nothing of who speaks.</remarks>
sealed class Narration
{
    const int LongestAside = 90;

    static readonly string[] AdverbEndings = ["tely", "ally", "ntly", "usly", "vely", "ngly", "edly", "bly", "arly"];

    readonly List<Token> tokens = [];
    readonly List<Word> words = [];
    readonly List<int> quotationTokens = [];

    Narration(string source) => Source = source;

    public string Source { get; }

    public int Count => tokens.Count;

    public Token this[int index] => tokens[index];

    /// <summary>The token of a quotation.</summary>
    public int TokenOf(int quotation) => quotationTokens[quotation];

    /// <summary>Reads a paragraph whose outermost quotations are given in order.</summary>
    public static Narration Of(string source, TextSpan paragraph, IReadOnlyList<MarkedWords> quotations)
    {
        var narration = new Narration(source);
        var from = paragraph.Start;
        for (var i = 0; i < quotations.Count; i++)
        {
            narration.AddProse(new(from, quotations[i].Whole.Start));
            narration.quotationTokens.Add(narration.Count);
            narration.tokens.Add(new(TokenKind.Quotation, quotations[i].Whole.Start, quotations[i].Whole.End, Quotation: i));
            narration.AddSoftStop(quotations[i], paragraph.End);
            from = quotations[i].Whole.End;
        }

        narration.AddProse(new(from, paragraph.End));
        return narration;
    }

    /// <summary>Compares a word without regard to letter case.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) =>
        index >= 0 && index < Count && tokens[index].IsWord && tokens[index].Of(Source).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool Is(int index, TokenKind kind) => index >= 0 && index < Count && tokens[index].Kind == kind;

    public bool Is(int index, WordClass classes) => index >= 0 && index < Count && tokens[index].Is(classes);

    void AddProse(TextSpan span)
    {
        words.Clear();
        Words.Read(Source, span, words);
        var from = span.Start;
        var hidden = span.Start;
        foreach (var word in words)
        {
            if (word.Start < hidden)
            {
                from = word.WholeEnd;
                continue;
            }

            hidden = AddMarks(Math.Max(from, hidden), word.Start, span.End, word.StartsSentence && !char.IsLower(Source[word.Start]));
            if (word.Start >= hidden)
            {
                tokens.Add(new(TokenKind.Word, word.Start, word.End, ClassOf(word)));
            }

            from = word.WholeEnd;
        }

        if (from >= hidden)
        {
            AddMarks(from, span.End, span.End, endsSentence: true);
        }
    }

    /// <summary>Adds the marks between two words; returns the end of an aside in round brackets that begins there.</summary>
    int AddMarks(int from, int to, int limit, bool endsSentence)
    {
        for (var i = from; i < to; i++)
        {
            if (Source[i] == '(' && EndOfAside(i, limit) is int end and > 0)
            {
                return end;
            }

            var kind = Source[i] switch
            {
                ',' => TokenKind.Comma,
                ':' => TokenKind.Colon,
                ';' or '(' => TokenKind.Stop,
                '.' or '!' or '?' or '…' when endsSentence => TokenKind.Stop,
                '—' or '–' or '―' => TokenKind.Dash,
                '-' when i + 1 < limit && (Source[i + 1] is '-' or ' ') => TokenKind.Dash,
                _ => TokenKind.Word,
            };

            if (kind != TokenKind.Word && (tokens.Count == 0 || tokens[^1].Kind != kind))
            {
                tokens.Add(new(kind, i, i + 1));
            }
        }

        return 0;
    }

    int EndOfAside(int open, int limit)
    {
        var close = Source.AsSpan(open, Math.Min(LongestAside, limit - open)).IndexOf(')');
        return close < 0 ? 0 : open + close + 1;
    }

    // A quotation that ends like a sentence, and a capital after it.
    void AddSoftStop(MarkedWords quotation, int limit)
    {
        if (Source[quotation.Inside.End - 1] is not ('.' or '!' or '?' or '…' or ')'))
        {
            return;
        }

        var next = quotation.Whole.End;
        while (next < limit && (char.IsWhiteSpace(Source[next]) || Source[next] is '"' or '“' or '‘' or '\'' or '[' or '(' or '«'))
        {
            next++;
        }

        if (next >= limit || char.IsUpper(Source[next]) || char.IsDigit(Source[next]))
        {
            tokens.Add(new(TokenKind.SoftStop, quotation.Whole.End, quotation.Whole.End));
        }
    }

    WordClass ClassOf(Word word)
    {
        var text = word.Of(Source);
        var isShout = word.Is(WordTraits.AllCapitals) && text.Length <= 3;
        var known = isShout ? WordClass.None : WordClasses.Of(text);
        var capital = word.IsCapitalised || word.Is(WordTraits.InnerCapital);
        var result = known;
        result |= word.Is(WordTraits.Possessive) ? WordClass.Possessive : WordClass.None;
        result |= word.Is(WordTraits.Digit) ? WordClass.Number : WordClass.None;
        result |= word.Is(WordTraits.Dotted) ? WordClass.Initial : WordClass.None;
        if (!capital || word.StartsSentence)
        {
            result |= Endings(text, capital) | CueOf(text);
        }

        return capital && !IsLittle(result, word.StartsSentence) ? result | WordClass.Capital : result;
    }

    static bool IsLittle(WordClass known, bool startsSentence)
    {
        const WordClass Always = WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator
            | WordClass.Relative | WordClass.Pronoun | WordClass.PossessivePronoun | WordClass.Adverb;
        return (known & Always) != 0 || (startsSentence && (known & WordClass.Auxiliary) != 0);
    }

    static WordClass Endings(ReadOnlySpan<char> text, bool capital)
    {
        if (text.Length > 4 && text.EndsWith("ing", StringComparison.Ordinal))
        {
            return WordClass.Participle;
        }

        return text.Length > 4 && text.EndsWith("ly", StringComparison.Ordinal) && (capital ? IsAdverb(text) : !text.SequenceEqual("family"))
            ? WordClass.Adverb
            : WordClass.None;
    }

    // Immediately, eventually; but not Emily and Donnelly.
    static bool IsAdverb(ReadOnlySpan<char> text)
    {
        foreach (var ending in AdverbEndings)
        {
            if (text.Length > 7 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    static WordClass CueOf(ReadOnlySpan<char> text) => QuoteCues.Of(text) switch
    {
        null => WordClass.None,
        { Form: CueForm.Noun } => WordClass.CueNoun,
        _ => WordClass.Cue,
    };
}
