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
