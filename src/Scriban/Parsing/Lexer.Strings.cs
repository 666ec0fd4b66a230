namespace Scriban.Parsing;

/// <summary>Cuts a text into tokens: this part knows strings.</summary>
ref partial struct Lexer
{
    void ReadString()
    {
        var start = position;
        var quote = text[position++];
        while (position < text.Length && text[position] != quote)
        {
            SkipLetter();
        }

        EndString(TokenType.String, start, quote);
    }

    void EndString(TokenType type, int start, char quote)
    {
        if (position < text.Length)
        {
            tokens.Add(new(type, start, position++));
            return;
        }

        // The token that cannot be is the last letter of the text.
        var last = text.Length - 1;
        tokens.Add(new(TokenType.Invalid, last, last));
        errors.Add(new(last, last, $"Unexpected end of file while parsing a string not terminated by a {quote}"));
    }

    /// <summary>One letter of a string, or one escape.</summary>
    void SkipLetter()
    {
        if (text[position++] != '\\' || position >= text.Length)
        {
            return;
        }

        switch (text[position])
        {
            case 'u':
                SkipHex('u', 4, "\\u0000", "\\uffff");
                break;
            case 'x':
                SkipHex('x', 2, "\\x00", "\\xff");
                break;
            case '\r' or '\n' or '0' or '\'' or '\\' or '"' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                position++;
                break;
            case '{' when interpolationQuote != '\0':
                position++;
                break;
            default:
                BadEscape();
                break;
        }
    }

    void SkipHex(char kind, int digits, string lowest, string highest)
    {
        position++;
        for (var i = 0; i < digits; i++, position++)
        {
            if (position >= text.Length)
            {
                return;
            }

            if (!char.IsAsciiHexDigit(text[position]))
            {
                errors.Add(new(
                    position,
                    position,
                    $"Unexpected hex number `{text[position]}` following `\\{kind}`. "
                    + $"Expecting `{lowest}` to `{highest}`."));
                BadEscape();
                return;
            }
        }
    }

    readonly void BadEscape() => errors.Add(new(
        position,
        position,
        $"Unexpected escape character `{text[position]}` in string. "
        + "Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed"));

    void ReadVerbatimString()
    {
        var start = position++;
        while (position < text.Length)
        {
            if (text[position] == '`')
            {
                if (!Follows(1, '`'))
                {
                    break;
                }

                position++;
            }

            position++;
        }

        if (position < text.Length)
        {
            tokens.Add(new(TokenType.VerbatimString, start, position++));
            return;
        }

        var last = text.Length - 1;
        tokens.Add(new(TokenType.Invalid, last, last));
        errors.Add(new(last, last, "Unexpected end of file while parsing a verbatim string not terminated by a `"));
    }

    /// <summary>Text of an interpolated string, up to the next expression or to its end.</summary>
    void ReadInterpolated(TokenType beforeExpression, TokenType atEnd, int start = -1)
    {
        var quote = interpolationQuote;
        start = start < 0 ? position : start;
        position++;
        while (position < text.Length && text[position] != quote && text[position] != '{')
        {
            SkipLetter();
        }

        if (Follows(0, '{'))
        {
            tokens.Add(new(beforeExpression, start, position++));
            return;
        }

        interpolationQuote = outerQuotes is { Count: > 0 } ? outerQuotes.Pop() : '\0';
        EndString(atEnd, start, quote);
    }
}
