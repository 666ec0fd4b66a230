using Scriban.Parsing;

namespace Scriban;

/// <summary>A text parsed once, rendered as often as wanted, from as many threads as wanted.</summary>
public partial class Template
{
    public static Template Parse(string text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null) => throw new NotImplementedException();
}
