namespace Scriban.Parsing;

/// <summary>Cuts a text into tokens: this part knows text, tags and white space control.</summary>
ref partial struct Lexer
{
    readonly string text;
    readonly LexerOptions options;
    readonly List<Token> tokens;
    readonly List<LexerError> errors;
    int position;
    int openBraces;
    char interpolationQuote;
    Stack<char>? outerQuotes;

    public Lexer(string text, LexerOptions options, List<Token> tokens, List<LexerError> errors)
    {
        this.text = text;
        this.options = options;
        this.tokens = tokens;
        this.errors = errors;
        position = Math.Clamp(options.StartPosition.Offset, 0, text.Length);
        outerQuotes = null;
    }

    /// <summary>
    /// Where the front matter ends, after its marker and the white space that follows; -1 where there is none.
    /// </summary>
    public int AfterFrontMatter { get; private set; } = -1;

    public void Run()
    {
        switch (options.Mode)
        {
            case ScriptMode.ScriptOnly:
                ReadCode(CodeEnd.EndOfText);
                break;
            case ScriptMode.FrontMatterOnly:
            case ScriptMode.FrontMatterAndContent:
                if (ReadFrontMatter() && options.Mode == ScriptMode.FrontMatterAndContent)
                {
                    ReadPage();
                }

                break;
            default:
                ReadPage();
                break;
        }

        tokens.Add(new(TokenType.Eof, -1, -1));
    }

    void ReadPage()
    {
        var stripNext = StripMode.None;
        while (position < text.Length)
        {
            ReadText(stripNext);
            stripNext = StripMode.None;
            if (position < text.Length)
            {
                stripNext = text[position + 1] == '%' ? ReadEscape() : ReadTag();
            }
        }
    }

    /// <summary>A stretch of plain text up to the next tag, less what the tags around it strip.</summary>
    void ReadText(StripMode stripStart)
    {
        var start = stripStart == StripMode.None ? position : SkipSpace(position, stripStart);
        var end = FindTag(position, out var stripEnd);
        position = end;
        start = Math.Min(start, end);
        if (stripEnd != StripMode.None)
        {
            end = TrimSpace(start, end, stripEnd);
        }

        if (end > start)
        {
            tokens.Add(new(TokenType.Raw, start, end - 1));
        }
    }

    /// <summary>The offset of the next <c>{{</c> or <c>{%{</c>, and what it strips before it.</summary>
    readonly int FindTag(int from, out StripMode strip)
    {
        strip = StripMode.None;
        while (true)
        {
            var at = text.IndexOf('{', from);
            if (at < 0 || at + 1 >= text.Length)
            {
                return text.Length;
            }

            var after = -1;
            if (text[at + 1] == '{')
            {
                after = at + 2;
            }
            else if (text[at + 1] == '%' && EscapeLevel(at) is var level and > 0)
            {
                after = at + level + 2;
            }

            if (after >= 0)
            {
                strip = StripAt(after);
                return at;
            }

            from = at + 1;
        }
    }

    readonly StripMode StripAt(int at) => at < text.Length
        ? text[at] switch { '-' => StripMode.All, '~' => StripMode.Line, _ => StripMode.None }
        : StripMode.None;

    /// <summary>The number of percent signs of an escape's opening, zero where it is none.</summary>
    readonly int EscapeLevel(int at)
    {
        var i = at + 1;
        while (i < text.Length && text[i] == '%')
        {
            i++;
        }

        return i < text.Length && text[i] == '{' ? i - at - 1 : 0;
    }

    StripMode ReadTag()
    {
        var start = position;
        position += 2;
        if (StripAt(position) != StripMode.None)
        {
            position++;
        }

        tokens.Add(new(TokenType.CodeEnter, start, position - 1));
        return ReadCode(CodeEnd.Tag);
    }

    /// <summary>Text between <c>{%{</c> and <c>}%}</c>, as it is.</summary>
    StripMode ReadEscape()
    {
        var open = position;
        var level = EscapeLevel(position);
        var start = position + level + 2;
        if (StripAt(start) != StripMode.None)
        {
            start++;
        }

        var closing = string.Concat("}", new string('%', level), "}");
        var end = text.IndexOf(closing, start, StringComparison.Ordinal);
        if (end < 0)
        {
            tokens.Add(new(TokenType.Escape, start, text.Length - 1));
            errors.Add(
                new(open, open, $"Unexpected end of file while parsing an escape block not terminated by `{closing}`"));
            position = text.Length;
            return StripMode.None;
        }

        position = end + closing.Length;
        var strip = end > start ? StripAt(end - 1) : StripMode.None;
        if (strip != StripMode.None)
        {
            end--;
        }

        if (end > start)
        {
            tokens.Add(new(TokenType.Escape, start, end - 1));
        }

        return strip;
    }

    readonly int SkipSpace(int from, StripMode mode)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
        {
            if (text[from++] == '\n' && mode == StripMode.Line)
            {
                break;
            }
        }

        return from;
    }

    readonly int TrimSpace(int start, int end, StripMode mode)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]) && !(mode == StripMode.Line && text[end - 1] == '\n'))
        {
            end--;
        }

        return end;
    }

    bool ReadFrontMatter()
    {
        var marker = options.FrontMatterMarker;
        if (!text.AsSpan(position).StartsWith(marker, StringComparison.Ordinal))
        {
            var found = text.AsSpan(position);
            var line = found.IndexOfAny('\r', '\n') is var end and >= 0 ? found[..end] : found;
            errors.Add(new(
                position,
                position,
                $"When `{options.Mode}` is enabled, expecting a `{marker}` at the beginning of the text instead of "
                + $"`{line}`"));
            return false;
        }

        tokens.Add(new(TokenType.FrontMatterMarker, position, position + marker.Length - 1));
        position += marker.Length;
        ReadCode(CodeEnd.FrontMatter);
        if (AfterFrontMatter < 0)
        {
            errors.Add(new(-1, -1, $"End of frontmatter `{marker}` not found"));
            return false;
        }

        position = SkipSpace(AfterFrontMatter, StripMode.All);
        return true;
    }
}

/// <summary>What a tag strips beside it: nothing, white space up to the line's end, or all white space.</summary>
enum StripMode : byte
{
    None,
    Line,
    All,
}

/// <summary>What ends a stretch of code.</summary>
enum CodeEnd : byte
{
    Tag,
    FrontMatter,
    EndOfText,
}

/// <summary>What the lexer could not read.</summary>
readonly record struct LexerError(int Start, int End, string Message);
