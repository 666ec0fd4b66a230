namespace Scriban.Parsing;

/// <summary>A piece of the text, by its offsets; the end is included.</summary>
readonly record struct Token(TokenType Type, int Start, int End)
{
    public int Length => End - Start + 1;
}
