using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Makes a tree of the tokens; what cannot be read becomes a message, and the rest is still read.</summary>
sealed partial class Parser
{
    readonly SourceText source;
    readonly ParserOptions options;
    readonly LogMessageBag messages;
    readonly List<Token> tokens = [];
    readonly int afterFrontMatter;
    int index;
    int depth;
    string? tagIndent;

    /// <summary>After some faults nothing that follows can be trusted: the rest of the text is not read.</summary>
    bool stopped;

    /// <summary>A tree too deep stopped the parser: that all its blocks are open goes without saying.</summary>
    bool isTooDeep;

    Parser(SourceText source, ParserOptions options, LexerOptions lexerOptions, LogMessageBag messages)
    {
        this.source = source;
        this.options = options;
        this.messages = messages;
        var lexerErrors = new List<LexerError>();
        var lexer = new Lexer(source.Text, lexerOptions, tokens, lexerErrors);
        lexer.Run();
        afterFrontMatter = lexer.AfterFrontMatter;
        LexerErrors = lexerErrors;
    }

    List<LexerError> LexerErrors { get; }

    Token Current => tokens[index];

    Token Previous => tokens[Math.Max(index - 1, 0)];

    public static ScriptPage Parse(
        SourceText source, ParserOptions options, LexerOptions lexerOptions, LogMessageBag messages)
    {
        var parser = new Parser(source, options, lexerOptions, messages);
        var page = parser.ParsePage(lexerOptions.Mode);
        foreach (var error in parser.LexerErrors)
        {
            messages.Add(new(ParserMessageType.Error, source.SpanOf(error.Start, error.End), error.Message));
        }

        return page;
    }

    ScriptPage ParsePage(ScriptMode mode)
    {
        var page = new ScriptPage();
        page.Place(source, 0, Math.Max(source.Text.Length - 1, 0));
        if (mode is ScriptMode.FrontMatterAndContent or ScriptMode.FrontMatterOnly)
        {
            page.FrontMatter = ParseFrontMatter();
            if (mode == ScriptMode.FrontMatterOnly || page.FrontMatter is null)
            {
                return page;
            }
        }

        page.Body = ParseBlock(BlockKind.Page);
        return page;
    }

    ScriptFrontMatter? ParseFrontMatter()
    {
        if (Current.Type != TokenType.FrontMatterMarker)
        {
            return null;
        }

        var start = Current;
        index++;
        var frontMatter = new ScriptFrontMatter { Statements = ParseBlock(BlockKind.Page) };
        if (Current.Type == TokenType.FrontMatterMarker)
        {
            index++;
            frontMatter.TextPositionAfterEndMarker = source.PositionOf(afterFrontMatter);
        }

        frontMatter.Place(source, start.Start, Previous.End);
        return frontMatter;
    }

    /// <summary>
    /// Statements up to what ends the block: <c>end</c>, <c>else</c>, <c>when</c> or the end of the text.
    /// </summary>
    ScriptBlockStatement ParseBlock(BlockKind kind)
    {
        var block = new ScriptBlockStatement();
        var start = Current.Type == TokenType.Eof ? Previous.Start : Current.Start;
        var content = new List<ScriptStatement>();
        while (!stopped && Current.Type is not (TokenType.Eof or TokenType.FrontMatterMarker) && !EndsBlock(kind))
        {
            if (ParseInBlock(kind) is { } statement)
            {
                content.Add(statement);
            }
        }

        block.Fill(content);
        block.Place(source, Math.Max(start, 0), Math.Max(Previous.End, start));
        return block;
    }

    /// <summary>A stretch of text or a statement; null for what only stands between them.</summary>
    ScriptStatement? ParseInBlock(BlockKind kind)
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Raw or TokenType.Escape:
                index++;
                return Placed(new ScriptRawStatement(source.Text), token);
            case TokenType.CodeEnter:
                tagIndent = IndentBefore(token);
                index++;
                return null;
            case TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon:
                index++;
                return null;
            default:
                return ParseStatement(kind);
        }
    }

    /// <summary>The white space before a tag that is alone on its line up to it.</summary>
    string? IndentBefore(Token tag)
    {
        var text = source.Text;
        if (index == 0 || Previous.Type != TokenType.Raw || Previous.End != tag.Start - 1
            || (tag.Length > 2 && text[tag.Start + 2] is '-' or '~'))
        {
            return null;
        }

        var start = tag.Start;
        while (start > Previous.Start && text[start - 1] is not ('\n' or '\r') && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        var isLineStart = start == 0 || text[start - 1] is '\n' or '\r';
        return isLineStart && start < tag.Start ? text[start..tag.Start] : null;
    }

    T Placed<T>(T node, Token token)
        where T : ScriptNode
    {
        node.Place(source, token.Start, token.End);
        return node;
    }

    /// <summary>Places a node from where it starts to the last token read.</summary>
    T Placed<T>(T node, int start)
        where T : ScriptNode
    {
        node.Place(source, start, Previous.End);
        return node;
    }

    bool IsKeyword(string word) => Current.Type == TokenType.Identifier && TextOf(Current).SequenceEqual(word);

    ReadOnlySpan<char> TextOf(Token token) => source.Text.AsSpan(token.Start, token.Length);

    /// <summary>A token as messages show it.</summary>
    string Show(Token token) => token.Type switch
    {
        TokenType.Eof => "<eof>",
        TokenType.ContinuationInterpolatedString or TokenType.EndingInterpolatedString => "}",
        _ => TextOf(token).ToString()
            .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal),
    };

    /// <summary>Goes one level deeper into the tree; false where that is too deep, which stops the parser.</summary>
    bool Enter()
    {
        if ((++depth <= options.ExpressionDepthLimit || options.ExpressionDepthLimit <= 0)
            && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        if (!stopped)
        {
            Stop(
                Previous,
                $"The statement depth limit `{Math.Min(depth - 1, options.ExpressionDepthLimit)}` was reached when "
                + "parsing this statement");
            isTooDeep = true;
        }

        return false;
    }

    void Leave() => depth--;

    void Log(Token place, string message) => Log(place.Start, place.End, message);

    void Log(int start, int end, string message)
    {
        if (!stopped)
        {
            Report(start, end, message);
        }
    }

    void Report(int start, int end, string message) =>
        messages.Add(new(ParserMessageType.Error, source.SpanOf(start, end), message));

    void Log(ScriptNode place, string message) => Log(place.Start, place.End, message);

    void Stop(Token place, string message)
    {
        Log(place, message);
        stopped = true;
    }
}

/// <summary>What a block belongs to, which says what may end it.</summary>
enum BlockKind : byte
{
    Page,
    If,
    Else,
    Case,
    When,
    For,
    Loop,
    Other,
}
