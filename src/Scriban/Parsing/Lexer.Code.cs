using System.Globalization;

namespace Scriban.Parsing;

/// <summary>Cuts a text into tokens: this part knows code.</summary>
ref partial struct Lexer
{
    /// <summary>
    /// Tokens up to the end of the tag, of the front matter or of the text; says what the closing tag strips.
    /// </summary>
    StripMode ReadCode(CodeEnd end)
    {
        openBraces = 0;
        interpolationQuote = '\0';
        while (position < text.Length)
        {
            var letter = text[position];
            if (letter is ' ' or '\t' || (letter > 127 && char.IsWhiteSpace(letter)))
            {
                position++;
            }
            else if (letter is '\r' or '\n')
            {
                ReadNewLine();
            }
            else if (letter == '#')
            {
                SkipComment(end);
            }
            else if (end == CodeEnd.Tag && IsTagEnd(letter, out var strip))
            {
                var length = strip == StripMode.None ? 2 : 3;
                tokens.Add(new(TokenType.CodeExit, position, position + length - 1));
                position += length;
                return strip;
            }
            else if (end == CodeEnd.FrontMatter && IsFrontMatterEnd())
            {
                EndFrontMatter();
                return StripMode.None;
            }
            else
            {
                ReadToken(letter);
            }
        }

        return StripMode.None;
    }

    readonly bool IsTagEnd(char letter, out StripMode strip)
    {
        strip = StripMode.None;
        if (letter is '-' or '~' && Follows(1, '}') && Follows(2, '}'))
        {
            strip = letter == '-' ? StripMode.All : StripMode.Line;
            return true;
        }

        return letter == '}' && openBraces == 0 && interpolationQuote == '\0' && Follows(1, '}');
    }

    readonly bool Follows(int ahead, char letter) => position + ahead < text.Length && text[position + ahead] == letter;

    readonly bool IsFrontMatterEnd() =>
        (position == 0 || text[position - 1] == '\n')
        && text.AsSpan(position).StartsWith(options.FrontMatterMarker, StringComparison.Ordinal);

    void EndFrontMatter()
    {
        tokens.Add(new(TokenType.FrontMatterMarker, position, position + options.FrontMatterMarker.Length - 1));
        position += options.FrontMatterMarker.Length;
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        if (Follows(0, '\r'))
        {
            position++;
        }

        if (Follows(0, '\n'))
        {
            position++;
        }

        AfterFrontMatter = position;
    }

    void ReadNewLine()
    {
        var start = position++;
        if (text[start] == '\r' && Follows(0, '\n'))
        {
            position++;
        }

        tokens.Add(new(TokenType.NewLine, start, position - 1));
    }

    /// <summary>From <c>#</c> to the end of the line or of the tag; from <c>##</c> to the next <c>##</c>.</summary>
    void SkipComment(CodeEnd end)
    {
        if (Follows(1, '#'))
        {
            position += 2;
            while (position < text.Length && !(text[position] == '#' && Follows(1, '#')))
            {
                if (end == CodeEnd.Tag && ClosesComment())
                {
                    return;
                }

                position++;
            }

            position = Math.Min(text.Length, position + 2);
            return;
        }

        while (position < text.Length && text[position] is not ('\r' or '\n')
            && !(end == CodeEnd.Tag && ClosesComment()))
        {
            position++;
        }
    }

    readonly bool ClosesComment() =>
        (text[position] == '}' && Follows(1, '}'))
        || (text[position] is '-' or '~' && Follows(1, '}') && Follows(2, '}'));

    void ReadToken(char letter)
    {
        if (char.IsAsciiLetter(letter) || letter == '_' || letter == '$' || (letter > 127 && char.IsLetter(letter)))
        {
            ReadIdentifier(letter);
        }
        else if (char.IsAsciiDigit(letter))
        {
            ReadNumber();
        }
        else if (letter is '"' or '\'')
        {
            ReadString();
        }
        else if (letter == '`')
        {
            ReadVerbatimString();
        }
        else if (letter == '}' && interpolationQuote != '\0')
        {
            ReadInterpolated(TokenType.ContinuationInterpolatedString, TokenType.EndingInterpolatedString);
        }
        else
        {
            ReadSymbol(letter);
        }
    }

    void ReadIdentifier(char letter)
    {
        var start = position;
        if (letter == '$')
        {
            if (Follows(1, '"') || Follows(1, '\''))
            {
                if (interpolationQuote != '\0')
                {
                    (outerQuotes ??= new()).Push(interpolationQuote);
                }

                position++;
                interpolationQuote = text[position];
                ReadInterpolated(TokenType.BeginInterpolatedString, TokenType.InterpolatedString, start);
                return;
            }

            position++;
            if (Follows(0, '$'))
            {
                position++;
                tokens.Add(new(TokenType.IdentifierSpecial, start, position - 1));
                return;
            }
        }

        while (position < text.Length && IsIdentifierPart(text[position]))
        {
            position++;
        }

        if (Follows(0, '?') && tokens.Count > 0 && tokens[^1].Type is TokenType.Dot or TokenType.QuestionDot
            && text.AsSpan(start, position - start) is "empty")
        {
            position++;
        }

        tokens.Add(new(letter == '$' ? TokenType.IdentifierSpecial : TokenType.Identifier, start, position - 1));
    }

    static bool IsIdentifierPart(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter == '_' || (letter > 127 && (char.IsLetter(letter)
            || char.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber));

    void ReadNumber()
    {
        var start = position;
        if (text[position] == '0' && (Follows(1, 'x') || Follows(1, 'X')))
        {
            ReadDigits(TokenType.HexaInteger, start, char.IsAsciiHexDigit);
            return;
        }

        if (text[position] == '0' && (Follows(1, 'b') || Follows(1, 'B')))
        {
            ReadDigits(TokenType.BinaryInteger, start, static letter => letter is '0' or '1');
            return;
        }

        SkipDecimals();
        var isFloat = false;
        if (Follows(0, '.') && !Follows(1, '.')
            && !(position + 1 < text.Length && IsIdentifierStart(text[position + 1])))
        {
            isFloat = true;
            position++;
            SkipDecimals();
        }

        ReadExponent();
        if (position < text.Length && text[position] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M')
        {
            isFloat = true;
            position++;
        }

        tokens.Add(new(isFloat ? TokenType.Float : TokenType.Integer, start, position - 1));
    }

    static bool IsIdentifierStart(char letter) => char.IsLetter(letter) || letter == '_';

    void ReadExponent()
    {
        if (!(Follows(0, 'e') || Follows(0, 'E')))
        {
            return;
        }

        var ahead = Follows(1, '+') || Follows(1, '-') ? 2 : 1;
        if (position + ahead < text.Length && char.IsAsciiDigit(text[position + ahead]))
        {
            position += ahead;
            SkipDecimals();
        }
    }

    void SkipDecimals()
    {
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] == '_'))
        {
            position++;
        }
    }

    void ReadDigits(TokenType type, int start, Func<char, bool> isDigit)
    {
        position += 2;
        while (position < text.Length && (isDigit(text[position]) || text[position] == '_'))
        {
            position++;
        }

        if (Follows(0, 'u') || Follows(0, 'U'))
        {
            position++;
        }

        tokens.Add(new(type, start, position - 1));
    }

    void ReadSymbol(char letter)
    {
        var rest = text.AsSpan(position);
        var second = rest.Length > 1 ? rest[1] : '\0';
        var third = rest.Length > 2 ? rest[2] : '\0';
        var (type, length) = Symbols.Find(letter, second, third);
        if (type == TokenType.OpenBrace)
        {
            openBraces++;
        }
        else if (type == TokenType.CloseBrace && openBraces > 0)
        {
            openBraces--;
        }

        tokens.Add(new(type, position, position + length - 1));
        position += length;
    }
}
