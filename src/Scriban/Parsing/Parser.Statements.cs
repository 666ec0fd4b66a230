using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads statements.</summary>
sealed partial class Parser
{
    const string IfSyntax = "if <expression> ... end|else|else if";
    const string ForSyntax = "for <variable> in <expression> ... end";
    const string TableRowSyntax = "tablerow <variable> in <expression> ... end";
    const string ElseMisplaced = "A else condition must be preceded by another if/else/when condition or a for loop.";

    /// <summary>Whether the current word ends a block of this kind; who opened the block reads it.</summary>
    bool EndsBlock(BlockKind kind)
    {
        if (Current.Type != TokenType.Identifier)
        {
            return false;
        }

        return TextOf(Current) switch
        {
            "end" => kind != BlockKind.Page,
            "else" => kind is BlockKind.If or BlockKind.For or BlockKind.When or BlockKind.Case,
            "when" => kind is BlockKind.When or BlockKind.Case,
            _ => false,
        };
    }

    ScriptStatement? ParseStatement(BlockKind kind)
    {
        if (!Enter())
        {
            return null;
        }

        var indent = tagIndent;
        var start = Current.Start;
        var statement = ParseStatementBody(kind);
        Leave();
        if (statement is not null)
        {
            statement.Indent = indent;
            statement.Place(source, start, Previous.End);
        }

        return statement;
    }

    ScriptStatement? ParseStatementBody(BlockKind kind)
    {
        if (Current.Type == TokenType.Identifier
            && tokens[index + 1].Type is not (TokenType.Dot or TokenType.QuestionDot))
        {
            switch (TextOf(Current))
            {
                case "if":
                    return ParseIf();
                case "for":
                    return ParseFor(isTable: false);
                case "tablerow":
                    return ParseFor(isTable: true);
                case "while":
                    return ParseWhile();
                case "case":
                    return ParseCase();
                case "func":
                    return ParseFunction();
                case "capture":
                    return ParseCapture();
                case "with":
                    return ParseWith();
                case "wrap":
                    return ParseWrap();
                case "import":
                    return ParseImport();
                case "readonly":
                    return ParseReadOnly();
                case "ret":
                    return ParseReturn();
                case "break":
                    return ParseLoopExit(Flow.Break);
                case "continue":
                    return ParseLoopExit(Flow.Continue);
                case "end":
                    return SkipEnd();
                case "else":
                    return SkipElse(kind);
                case "when":
                    return SkipWhen(kind);
            }
        }

        if (!StartsExpression(Current.Type) && Current.Type is not (TokenType.Minus or TokenType.Plus
            or TokenType.DoublePlus or TokenType.DoubleMinus))
        {
            Stop(Current, $"Unexpected token {Show(Current)}");
            return null;
        }

        var expression = ParseExpression(0, ExpressionContext.Statement);
        ExpectEndOfStatement();
        return expression is null ? null : new ScriptExpressionStatement(expression);
    }

    void ExpectEndOfStatement()
    {
        if (!stopped && Current.Type is not (TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit
            or TokenType.Eof or TokenType.FrontMatterMarker))
        {
            Stop(Current, $"Invalid token found `{Show(Current)}`. Expecting <EOL>/end of line.");
        }
    }

    /// <summary>The body of a statement; behind a faulty head none begins, and nobody misses its end.</summary>
    ScriptBlockStatement ParseBody(BlockKind kind, out bool began)
    {
        ExpectEndOfStatement();
        began = !stopped;
        return ParseBlock(kind);
    }

    ScriptIfStatement ParseIf()
    {
        var branches = new List<(ScriptExpression?, ScriptBlockStatement)>();
        bool began;
        index++;
        while (true)
        {
            var condition = ExpectExpression("if statement", IfSyntax);
            branches.Add((condition, ParseBody(BlockKind.If, out began)));
            if (!IsKeyword("else"))
            {
                break;
            }

            index++;
            if (IsKeyword("if"))
            {
                index++;
                continue;
            }

            branches.Add((null, ParseBody(BlockKind.Else, out began)));
            break;
        }

        ExpectEnd("if statement", IfSyntax, began);
        return new(branches.Select(branch => (branch.Item1, branch.Item2)).ToArray());
    }

    ScriptForStatement ParseFor(bool isTable)
    {
        var start = Current;
        var (name, syntax) = isTable ? ("tablerow statement", TableRowSyntax) : ("for statement", ForSyntax);
        index++;
        var variable = ParseExpression(Precedence.Unary, ExpressionContext.Nested);
        if (variable is not { IsPath: true })
        {
            Log(start, $"Error while parsing {name}: Expecting a variable instead of "
                + $"`{Show(variable is null ? Current : Previous)}` in: {syntax}");
        }

        if (IsKeyword("in"))
        {
            index++;
        }
        else
        {
            Log(start, $"Error while parsing {name}: Expecting 'in' word instead of `{Show(Current)}` in: {syntax}");
        }

        var list = ExpectExpression(name, syntax, ExpressionContext.LoopHeader);
        var loopOptions = ParseLoopOptions();
        var body = ParseBody(BlockKind.For, out var began);
        ScriptBlockStatement? otherwise = null;
        if (IsKeyword("else"))
        {
            index++;
            otherwise = ParseBody(BlockKind.Else, out began);
        }

        ExpectEnd(name, syntax, began);
        return new(variable ?? Nothing(), list, loopOptions, body, otherwise, isTable);
    }

    LoopOptions ParseLoopOptions()
    {
        var loopOptions = new LoopOptions(null, null, false, null);
        while (!stopped && Current.Type == TokenType.Identifier)
        {
            var word = TextOf(Current);
            if (word is "reversed")
            {
                index++;
                loopOptions = loopOptions with { IsReversed = true };
                continue;
            }

            if (word is not ("limit" or "offset" or "cols") || tokens[index + 1].Type != TokenType.Colon)
            {
                break;
            }

            index += 2;
            var value = ParseExpression(Precedence.Unary, ExpressionContext.Nested) ?? Nothing();
            loopOptions = word switch
            {
                "limit" => loopOptions with { Limit = value },
                "offset" => loopOptions with { Offset = value },
                _ => loopOptions with { Columns = value },
            };
        }

        return loopOptions;
    }

    ScriptWhileStatement ParseWhile()
    {
        const string Syntax = "while <expression> ... end";
        index++;
        var condition = ExpectExpression("while statement", Syntax);
        var body = ParseBody(BlockKind.Loop, out var began);
        ExpectEnd("while statement", Syntax, began);
        return new(condition, body);
    }

    ScriptCaseStatement ParseCase()
    {
        const string Syntax = "case <expression> ... end|when|else";
        index++;
        var value = ExpectExpression("case statement", Syntax);
        ExpectEndOfStatement();
        var began = !stopped;
        var branches = new List<(ScriptExpression[], ScriptBlockStatement)>();
        SkipCaseBody();
        while (!stopped && (IsKeyword("when") || IsKeyword("else")))
        {
            if (IsKeyword("else"))
            {
                if (branches.Count == 0)
                {
                    Log(Current, ElseMisplaced);
                }

                index++;
                branches.Add(([], ParseBody(BlockKind.Else, out began)));
                break;
            }

            index++;
            var values = ParseWhenValues();
            branches.Add((values, ParseBody(BlockKind.When, out began)));
        }

        ExpectEnd("case statement", Syntax, began);
        return new(value, branches.Select(branch => (branch.Item1, branch.Item2)).ToArray());
    }

    /// <summary>
    /// Text between <c>case</c> and its first <c>when</c> is nobody's; a statement there is a mistake.
    /// </summary>
    void SkipCaseBody()
    {
        while (!stopped)
        {
            if (Current.Type is TokenType.Raw or TokenType.Escape or TokenType.CodeEnter or TokenType.CodeExit
                or TokenType.NewLine or TokenType.SemiColon)
            {
                if (Current.Type == TokenType.CodeEnter)
                {
                    tagIndent = IndentBefore(Current);
                }

                index++;
                continue;
            }

            if (Current.Type is TokenType.Eof or TokenType.FrontMatterMarker || EndsBlock(BlockKind.Case))
            {
                return;
            }

            Log(Current, $"Unexpected statement/expression `{Show(Current)}` in the body of a `case` statement. "
                + "Only `when`/`else` are expected.");
            ParseStatement(BlockKind.Other);
        }
    }

    ScriptExpression[] ParseWhenValues()
    {
        var values = new List<ScriptExpression>();
        do
        {
            if (values.Count > 0)
            {
                index++;
            }

            values.Add(ExpectExpression(
                "when statement", "when <expression> ... end|when|else", ExpressionContext.Nested, Precedence.And));
        }
        while (!stopped && Current.Type is TokenType.Comma or TokenType.DoubleVerticalBar);

        return [.. values];
    }

    ScriptCaptureStatement ParseCapture()
    {
        const string Syntax = "capture <variable> ... end";
        index++;
        var place = ExpectExpression("capture statement", Syntax, ExpressionContext.Nested);
        var body = ParseBody(BlockKind.Other, out var began);
        ExpectEnd("capture statement", Syntax, began);
        return new(place, body);
    }

    ScriptWithStatement ParseWith()
    {
        const string Syntax = "with <variable> ... end";
        index++;
        var target = ExpectExpression("with statement", Syntax);
        var body = ParseBody(BlockKind.Other, out var began);
        ExpectEnd("with statement", Syntax, began);
        return new(target, body);
    }

    ScriptWrapStatement ParseWrap()
    {
        const string Syntax = "wrap <function_call> ... end";
        index++;
        var call = ExpectExpression("wrap statement", Syntax);
        var body = ParseBody(BlockKind.Other, out var began);
        ExpectEnd("wrap statement", Syntax, began);
        return call is ScriptFunctionCall { Target: var target, Arguments: var arguments }
            ? new(target, arguments, body)
            : new(call, [], body);
    }

    ScriptImportStatement ParseImport()
    {
        index++;
        var imported = ExpectExpression("import statement", "import <expression>");
        ExpectEndOfStatement();
        return new(imported);
    }

    ScriptReadOnlyStatement? ParseReadOnly()
    {
        var start = Current;
        index++;
        if (Current.Type is TokenType.Identifier or TokenType.IdentifierSpecial
            && ParsePrimary() is ScriptVariable variable)
        {
            ExpectEndOfStatement();
            return new(variable);
        }

        Log(start, $"Error while parsing readonly statement: Expecting a variable instead of `{Show(Current)}` in: "
            + "readonly <variable>");
        ExpectEndOfStatement();
        return null;
    }

    ScriptReturnStatement ParseReturn()
    {
        index++;
        var value = StartsExpression(Current.Type) || Current.Type is TokenType.Minus or TokenType.Plus
            or TokenType.DoublePlus or TokenType.DoubleMinus
            ? ParseExpression(0, ExpressionContext.Nested)
            : null;
        ExpectEndOfStatement();
        return new(value);
    }

    ScriptLoopExitStatement ParseLoopExit(Flow exit)
    {
        index++;
        ExpectEndOfStatement();
        return new(exit);
    }

    ScriptStatement? SkipEnd()
    {
        Log(
            Current.End,
            Current.End,
            "Error while parsing ScriptPage: Found <end> statement without a corresponding beginning of a block in: "
            + "...");
        index++;
        ExpectEndOfStatement();
        return null;
    }

    /// <summary>An <c>else</c> that belongs to nothing: what it would have held is read all the same.</summary>
    ScriptStatement? SkipElse(BlockKind kind)
    {
        Log(Current, ElseMisplaced);
        index++;
        if (IsKeyword("if"))
        {
            index++;
            ExpectExpression("if statement", IfSyntax);
        }

        ExpectEndOfStatement();
        SkipOrphanBlock(kind);
        return null;
    }

    ScriptStatement? SkipWhen(BlockKind kind)
    {
        Log(Current, "A `when` condition must be preceded by another `when`/`else`/`case` condition");
        index++;
        ParseWhenValues();
        ExpectEndOfStatement();
        SkipOrphanBlock(kind);
        return null;
    }

    // Inside another block its end ends both; at the top the orphan has an end of its own.
    void SkipOrphanBlock(BlockKind kind)
    {
        if (kind != BlockKind.Page)
        {
            return;
        }

        ParseBlock(BlockKind.Other);
        if (IsKeyword("end"))
        {
            index++;
        }
    }

    void ExpectEnd(string name, string syntax, bool began)
    {
        if (!stopped && IsKeyword("end"))
        {
            index++;
            return;
        }

        if (!began || isTooDeep)
        {
            return;
        }

        // Said even where the parser stopped inside: the block is open all the same.
        Report(
            Previous.Start,
            Previous.End,
            $"Error while parsing {name}: The <end> statement was not found in: {syntax}");
    }
}
