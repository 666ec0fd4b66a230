using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads values: variables, literals, what stands in brackets, functions.</summary>
sealed partial class Parser
{
    /// <summary>Set by a faulty member, so that its closing brace is reported by who expects something else.</summary>
    bool objectIsBroken;

    ScriptExpression? ParsePrimary()
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Identifier:
                return ParseIdentifier(token);
            case TokenType.IdentifierSpecial:
                index++;
                return Placed(MakeSpecial(TextOf(token)[1..].ToString()), token);
            case TokenType.Integer:
            case TokenType.HexaInteger:
            case TokenType.BinaryInteger:
            case TokenType.Float:
                return ParseNumber(token);
            case TokenType.String:
                index++;
                var quote = source.Text[token.Start] == '"' ? StringQuote.Double : StringQuote.Single;
                return Placed(new ScriptLiteral(Literals.Unescape(TextOf(token)[1..^1]), quote), token);
            case TokenType.VerbatimString:
                index++;
                var verbatim = TextOf(token)[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal);
                return Placed(new ScriptLiteral(verbatim, StringQuote.Verbatim), token);
            case TokenType.InterpolatedString:
            case TokenType.BeginInterpolatedString:
                return ParseInterpolated(token);
            case TokenType.OpenParen:
                return ParseNested(token);
            case TokenType.OpenBracket:
                return ParseArray(token);
            case TokenType.OpenBrace:
                return ParseObject(token);
            default:
                Log(token, $"Unexpected token `{Show(token)}` while parsing expression");
                return null;
        }
    }

    ScriptExpression ParseIdentifier(Token token)
    {
        var text = TextOf(token);
        if (text is "do")
        {
            return ParseAnonymousFunction(token);
        }

        index++;
        ScriptExpression value = text switch
        {
            "true" => new ScriptLiteral(Boxes.True, StringQuote.None),
            "false" => new ScriptLiteral(Boxes.False, StringQuote.None),
            "null" => new ScriptLiteral(null, StringQuote.None),
            "this" => new ScriptThisExpression(),
            _ => new ScriptVariableGlobal(text.ToString()),
        };
        return Placed(value, token);
    }

    static ScriptExpression MakeSpecial(string name) => name switch
    {
        "" => new ScriptArgumentsExpression(ScriptArgumentsExpression.All),
        "$" => new ScriptBlockVariable(),
        _ when int.TryParse(name, System.Globalization.NumberStyles.None, null, out var index) =>
            new ScriptArgumentsExpression(index),
        _ => new ScriptVariableLocal(name),
    };

    ScriptLiteral ParseNumber(Token token)
    {
        index++;
        if (!Literals.TryParseNumber(token.Type, TextOf(token), options.ParseFloatAsDecimal, out var value))
        {
            var kind = token.Type == TokenType.Float ? "float value" : "integer";
            Log(token, $"Unable to parse the {kind} {Show(token)}");
        }

        return Placed(new ScriptLiteral(value, StringQuote.None), token);
    }

    ScriptInterpolatedExpression ParseInterpolated(Token token)
    {
        var parts = new List<ScriptExpression>();
        AddText(parts, token, 2);
        index++;
        var isOpen = token.Type == TokenType.BeginInterpolatedString;
        while (isOpen && !stopped)
        {
            if (CanStart(Current.Type) && ParseExpression(0, ExpressionContext.Nested) is { } part)
            {
                parts.Add(part);
            }

            if (Current.Type is not (TokenType.ContinuationInterpolatedString or TokenType.EndingInterpolatedString))
            {
                if (Current.Type == TokenType.NewLine)
                {
                    Log(Current, "Opened interpolated expression not closed on the same line.");
                }

                Log(Current, $"Unexpected token `{Show(Current)}` while parsing expression");
                break;
            }

            AddText(parts, Current, 1);
            isOpen = Current.Type == TokenType.ContinuationInterpolatedString;
            index++;
        }

        return Placed(new ScriptInterpolatedExpression([.. parts]), token.Start);
    }

    /// <summary>The text of a piece of an interpolated string, without the marks at its ends.</summary>
    void AddText(List<ScriptExpression> parts, Token token, int opening)
    {
        var text = TextOf(token)[opening..^1];
        if (text.Length > 0)
        {
            parts.Add(Placed(new ScriptLiteral(Literals.Unescape(text), StringQuote.Double), token));
        }
    }

    ScriptNestedExpression ParseNested(Token token)
    {
        index++;
        SkipNewLines();
        var inner = ExpectExpression("nested expression", "(<expression>)");
        SkipNewLines();
        if (Current.Type == TokenType.CloseParen)
        {
            index++;
        }
        else if (!stopped)
        {
            Log(Current, $"Invalid token `{Show(Current)}`. Expecting a closing `)`.");
        }

        return Placed(new ScriptNestedExpression(inner), token.Start);
    }

    ScriptArrayInitializerExpression ParseArray(Token token)
    {
        var items = new List<ScriptExpression>();
        if (Enter())
        {
            index++;
            SkipNewLines();
            while (!stopped && Current.Type != TokenType.CloseBracket)
            {
                if (!CanStart(Current.Type))
                {
                    if (items.Count > 0)
                    {
                        ExpectExpression("array initializer", "[item1, item2,...]");
                    }

                    break;
                }

                items.Add(ParseExpression(0, ExpressionContext.Nested) ?? Nothing());
                SkipNewLines();
                if (Current.Type != TokenType.Comma)
                {
                    break;
                }

                index++;
                SkipNewLines();
            }

            Expect(TokenType.CloseBracket, "]");
        }

        Leave();
        return Placed(new ScriptArrayInitializerExpression([.. items]), token.Start);
    }

    ScriptObjectInitializerExpression ParseObject(Token token)
    {
        var members = new List<KeyValuePair<string, ScriptExpression>>();
        if (Enter())
        {
            index++;
            SkipNewLines();
            while (!stopped && Current.Type != TokenType.CloseBrace && ParseObjectMember(members))
            {
            }

            if (!stopped && Current.Type == TokenType.CloseBrace && !objectIsBroken)
            {
                index++;
            }

            objectIsBroken = false;
        }

        Leave();
        return Placed(new ScriptObjectInitializerExpression([.. members]), token.Start);
    }

    /// <summary>One <c>name: value</c> and its comma; false where the object ends.</summary>
    bool ParseObjectMember(List<KeyValuePair<string, ScriptExpression>> members)
    {
        var name = Current;
        if (name.Type is not (TokenType.Identifier or TokenType.String))
        {
            Log(name, $"Unexpected token `{Show(name)}` while parsing object initializer. "
                + "Expecting a simple identifier for the member name.");
            objectIsBroken = true;
            return false;
        }

        var text = name.Type == TokenType.String ? Literals.Unescape(TextOf(name)[1..^1]) : TextOf(name).ToString();
        index++;
        if (Current.Type != TokenType.Colon)
        {
            Log(Current, $"Unexpected token `{Show(Current)}` Expecting a colon : "
                + $"after identifier `{text}` for object initializer member name");
            objectIsBroken = true;
            return false;
        }

        index++;
        SkipNewLines();
        if (!CanStart(Current.Type))
        {
            Log(Current, $"Unexpected token `{Show(Current)}`. Expecting an expression for the value of the member.");
            objectIsBroken = true;
            return false;
        }

        members.Add(new(text, ParseExpression(0, ExpressionContext.Nested) ?? Nothing()));
        objectIsBroken = false;
        SkipNewLines();
        if (Current.Type != TokenType.Comma)
        {
            // What is neither a comma nor the end is where the next member's name was expected.
            return Current.Type != TokenType.CloseBrace;
        }

        index++;
        SkipNewLines();
        return true;
    }

    ScriptFunctionStatement ParseFunction()
    {
        const string Syntax = "func <variable> ... end";
        index++;
        var start = Current.Start;
        ScriptVariable? name = null;
        if (Current.Type is TokenType.Identifier or TokenType.IdentifierSpecial)
        {
            name = ParsePrimary() as ScriptVariable;
        }

        if (name is null)
        {
            Log(Current, "Error while parsing function statement: "
                + $"Expecting a variable instead of `{Show(Current)}` in: {Syntax}");
            name = Placed(new ScriptVariableGlobal(""), Previous);
        }

        var parameters = Current.Type == TokenType.OpenParen ? ParseParameters() : null;
        ExpectEndOfStatement();
        var function = new ScriptFunction(parameters, ParseBlock(BlockKind.Other), null);
        ExpectEnd("function statement", Syntax, began: true);
        function.Place(source, start, Previous.End);
        return new(name, function);
    }

    ScriptAnonymousFunction ParseAnonymousFunction(Token token)
    {
        index++;
        var parameters = Current.Type == TokenType.OpenParen ? ParseParameters() : null;
        ExpectEndOfStatement();
        var function = new ScriptFunction(parameters, ParseBlock(BlockKind.Other), null);
        ExpectEnd("anonymous function", "do ... end", began: true);
        function.Place(source, token.Start, Previous.End);
        return Placed(new ScriptAnonymousFunction(function), token.Start);
    }

    ScriptFunctionParameter[] ParseParameters()
    {
        var isOptional = false;
        var isVariable = false;
        return [.. ParseInParentheses(
            () =>
            {
                var parameter = ParseParameter(isOptional, isVariable);
                isOptional |= parameter is { Default: not null } or { IsVariable: true };
                isVariable |= parameter is { IsVariable: true };
                return parameter;
            },
            static parameter => parameter)];
    }

    ScriptFunctionParameter? ParseParameter(bool afterOptional, bool afterVariable)
    {
        var token = Current;
        if (token.Type != TokenType.Identifier)
        {
            Log(token, "Expecting a simple variable as a function parameter.");
            index++;
            return null;
        }

        index++;
        var name = TextOf(token).ToString();
        if (Current.Type == TokenType.TripleDot)
        {
            index++;
            return new(name, null, true);
        }

        if (Current.Type == TokenType.Equal)
        {
            if (afterVariable)
            {
                Log(token, "Cannot declare an optional parameter after a variable parameter (`...`).");
            }

            index++;
            return new(name, ExpectExpression("function parameter", "<name> = <expression>"), false);
        }

        if (afterOptional)
        {
            Log(token, "Cannot declare a normal parameter after an optional parameter.");
        }

        return new(name, null, false);
    }
}
