using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads expressions: operators by how tightly they bind, and what may follow a value.</summary>
sealed partial class Parser
{
    const string AssignSyntax = "<target_expression> = <value_expression>";

    static bool StartsExpression(TokenType type) => type is
        TokenType.Identifier or TokenType.IdentifierSpecial or TokenType.Integer or TokenType.HexaInteger
        or TokenType.BinaryInteger or TokenType.Float or TokenType.String or TokenType.VerbatimString
        or TokenType.BeginInterpolatedString or TokenType.InterpolatedString or TokenType.OpenParen
        or TokenType.OpenBracket or TokenType.OpenBrace or TokenType.Exclamation or TokenType.Arroba or TokenType.Caret;

    /// <summary>Stands where an expression is missing, so that the rest can be read.</summary>
    ScriptLiteral Nothing() => Placed(new ScriptLiteral(null, StringQuote.None), Previous);

    ScriptExpression ExpectExpression(
        string name, string syntax, ExpressionContext? context = null, int floor = 0)
    {
        if (!CanStart(Current.Type))
        {
            if (!stopped)
            {
                Log(Current,
                    $"Error while parsing {name}: Expecting <expression> instead of `{Show(Current)}` in: {syntax}");
            }

            return Nothing();
        }

        return ParseExpression(floor, context ?? ExpressionContext.Nested) ?? Nothing();
    }

    static bool CanStart(TokenType type) => StartsExpression(type) || type is TokenType.Minus or TokenType.Plus
        or TokenType.DoublePlus or TokenType.DoubleMinus;

    /// <summary>An expression whose operators bind at least as tightly as <paramref name="floor"/>.</summary>
    ScriptExpression? ParseExpression(int floor, ExpressionContext context)
    {
        if (!Enter())
        {
            return null;
        }

        var start = Current.Start;
        var left = ParseUnary();
        while (left is not null && !stopped && Continue(ref left, start, floor, context))
        {
        }

        Leave();
        return left;
    }

    /// <summary>Reads what follows a value if it belongs to the same expression.</summary>
    bool Continue(ref ScriptExpression left, int start, int floor, ExpressionContext context)
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Dot:
            case TokenType.QuestionDot:
                return ParseMember(ref left, start);
            case TokenType.OpenBracket when IsAdjacent(token) && left is not ScriptArrayInitializerExpression:
                return ParseIndexer(ref left, start);
            case TokenType.OpenParen when IsAdjacent(token) && left.IsPath:
                left = ParseCallInParentheses(left, start);
                return true;
            case TokenType.DoublePlus:
            case TokenType.DoubleMinus:
                return ParsePostfix(ref left, start);
            case TokenType.Equal:
            case TokenType.PlusEqual:
            case TokenType.MinusEqual:
            case TokenType.AsteriskEqual:
            case TokenType.DivideEqual:
            case TokenType.DoubleDivideEqual:
            case TokenType.PercentEqual:
                left = ParseAssign(left, start, context);
                return true;
            case TokenType.Colon
                when context.AllowsNames && floor <= Precedence.Coalesce && left is not ScriptFunctionCall:
                return ParseNamed(ref left, start);
            case TokenType.Question when floor == 0:
                left = ParseConditional(left, start, context);
                return true;
            case TokenType.VerticalBar or TokenType.PipeGreater:
                return floor <= Precedence.Pipe && !context.IsArgument && ParsePipe(ref left, start, context);
            default:
                return ContinueWithOperator(ref left, start, floor, context);
        }
    }

    bool ContinueWithOperator(ref ScriptExpression left, int start, int floor, ExpressionContext context)
    {
        var token = Current;
        var (level, op) = Precedence.Of(token.Type);
        if (level > 0)
        {
            if (level < floor)
            {
                return false;
            }

            left = ParseBinary(left, start, token, level, op, context);
            return true;
        }

        if (!StartsExpression(token.Type) || context.IsArgument || floor >= Precedence.Unary || EndsLoopList(context))
        {
            return false;
        }

        left = ParseCall(left, start, floor, context);
        return true;
    }

    /// <summary>In the head of a loop the words after the list are the loop's, not arguments.</summary>
    bool EndsLoopList(ExpressionContext context) => context.IsLoopHeader && Current.Type == TokenType.Identifier
        && TextOf(Current) is "reversed" or "limit" or "offset" or "cols";

    bool IsAdjacent(Token token) => Previous.End == token.Start - 1;

    ScriptExpression? ParseUnary()
    {
        var token = Current;
        UnaryOperator op;
        switch (token.Type)
        {
            case TokenType.Exclamation:
                op = UnaryOperator.Not;
                break;
            case TokenType.Minus:
                op = UnaryOperator.Negate;
                break;
            case TokenType.Plus:
                op = UnaryOperator.Plus;
                break;
            case TokenType.Arroba:
                op = UnaryOperator.Alias;
                break;
            case TokenType.Caret:
                op = UnaryOperator.Expand;
                break;
            case TokenType.DoublePlus or TokenType.DoubleMinus:
                return ParsePrefix(token);
            default:
                return ParsePrimary();
        }

        index++;
        var operand = ExpectExpression(
            "unary expression", "<operator> <expression>", ExpressionContext.Nested, Precedence.Unary);
        return Placed(new ScriptUnaryExpression(op, operand), token.Start);
    }

    ScriptIncrementExpression ParsePrefix(Token token)
    {
        index++;
        var operand = ExpectExpression(
            "unary expression", "<operator> <expression>", ExpressionContext.Nested, Precedence.Unary);
        ExpectPlace(operand, token);
        return Placed(
            new ScriptIncrementExpression(operand, token.Type == TokenType.DoublePlus, prefix: true), token.Start);
    }

    bool ParsePostfix(ref ScriptExpression left, int start)
    {
        var token = Current;
        ExpectPlace(left, token);
        index++;
        left = Placed(new ScriptIncrementExpression(left, token.Type == TokenType.DoublePlus, prefix: false), start);
        return true;
    }

    void ExpectPlace(ScriptExpression operand, Token token)
    {
        if (!operand.IsPath)
        {
            Log(token, "The operand of an increment or decrement operator must be a variable, property or indexer");
        }
    }

    bool ParseMember(ref ScriptExpression left, int start)
    {
        var name = tokens[index + 1];
        if (name.Type != TokenType.Identifier)
        {
            Log(name,
                $"Invalid token `{name.Type}`. The dot operator is expected to be followed by a plain identifier");
            return false;
        }

        var conditional = Current.Type == TokenType.QuestionDot;
        index += 2;
        var text = TextOf(name).ToString();
        left = text == "empty?"
            ? Placed(new ScriptIsEmptyExpression(left), start)
            : Placed(MakeMember(left, text, conditional), start);
        return true;
    }

    ScriptExpression MakeMember(ScriptExpression left, string name, bool conditional)
    {
        if (left is not ScriptVariableGlobal { Name: "for" or "while" or "tablerow" } loop)
        {
            return new ScriptMemberExpression(left, name, conditional);
        }

        var known = LoopMembers.TryParse(name, out var member);
        if (!known || (member == LoopMember.Col && loop.Name != "tablerow"))
        {
            Log(left, $"The loop variable <{loop.Name}.{name}> is not supported");
        }
        else if (loop.Name == "while"
            && member is LoopMember.Last or LoopMember.Length or LoopMember.RIndex or LoopMember.Changed)
        {
            Log(left, $"The loop variable <{loop.Name}.{name}> is invalid");
        }

        return new ScriptLoopVariable(loop, member, name);
    }

    bool ParseIndexer(ref ScriptExpression left, int start)
    {
        index++;
        SkipNewLines();
        var key = ExpectIndex();
        SkipNewLines();
        if (Current.Type == TokenType.CloseBracket)
        {
            index++;
        }
        else if (!stopped)
        {
            Log(Current, $"Unexpected `{Show(Current)}`. Expecting ']'");
        }

        left = Placed(new ScriptIndexerExpression(left, key), start);
        return true;
    }

    ScriptExpression ExpectIndex()
    {
        if (!CanStart(Current.Type))
        {
            Log(Current, "Error while parsing indexer expression: "
                + $"Expecting <index_expression> instead of `{Show(Current)}` in: <expression>[<index_expression>]");
            return Nothing();
        }

        return ParseExpression(0, ExpressionContext.Nested) ?? Nothing();
    }

    ScriptAssignExpression ParseAssign(ScriptExpression place, int start, ExpressionContext context)
    {
        var token = Current;
        if (!context.IsStatement
            || place is ScriptLiteral or ScriptBinaryExpression or ScriptFunctionCall { IsParenthesised: false })
        {
            Log(place, "Error while parsing assign expression: "
                + $"Expression is only allowed for a top level assignment in: {AssignSyntax}");
        }

        index++;
        var value = ExpectExpression("assign expression", AssignSyntax);
        if (place is ScriptFunctionCall { IsParenthesised: true } call && token.Type == TokenType.Equal)
        {
            place = call.Target;
            value = MakeInlineFunction(call, value);
        }

        return Placed(
            new ScriptAssignExpression(place, value, Precedence.OfAssignment(token.Type), token.Start), start);
    }

    /// <summary>What <c>f(x, y) = x + y</c> stores.</summary>
    ScriptAnonymousFunction MakeInlineFunction(ScriptFunctionCall call, ScriptExpression value)
    {
        var parameters = new List<ScriptFunctionParameter>();
        foreach (var argument in call.Arguments)
        {
            if (argument is ScriptVariable variable)
            {
                parameters.Add(new(variable.Name, null, false));
            }
            else
            {
                Log(argument, "Expecting a simple variable as a function parameter.");
            }
        }

        var function = new ScriptFunction([.. parameters], null, value);
        function.PlaceAt(call);
        return Placed(new ScriptAnonymousFunction(function), call.Start);
    }

    bool ParseNamed(ref ScriptExpression left, int start)
    {
        if (left is not ScriptVariable variable)
        {
            Log(left, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return false;
        }

        index++;
        SkipNewLines();
        var value = ExpectExpression(
            "named argument", "<name>: <expression>", ExpressionContext.Argument, Precedence.Pipe);
        left = Placed(new ScriptNamedArgument(variable.Name, value), start);
        return true;
    }

    ScriptConditionalExpression ParseConditional(ScriptExpression condition, int start, ExpressionContext context)
    {
        const string Name = "conditional expression";
        const string Syntax = "<condition> ? <then_value> : <else_value>";
        var branch = context.AsBranch();
        index++;
        SkipNewLines();
        var then = ExpectExpression(Name, Syntax, branch with { AllowsNames = false });
        SkipNewLinesBefore(TokenType.Colon);
        Expect(TokenType.Colon, ":");
        SkipNewLines();
        var otherwise = ExpectExpression(Name, Syntax, branch);
        return Placed(new ScriptConditionalExpression(condition, then, otherwise), start);
    }

    bool ParsePipe(ref ScriptExpression left, int start, ExpressionContext context)
    {
        index++;
        SkipNewLines();
        var right = ExpectExpression(
            "pipe expression",
            "<expression> | <expression>",
            context.AsOperand(),
            Precedence.Pipe + 1);
        left = Placed(new ScriptPipeCall(left, right), start);
        return true;
    }

    ScriptBinaryExpression ParseBinary(
        ScriptExpression left, int start, Token token, int level, BinaryOperator op, ExpressionContext context)
    {
        index++;
        ScriptExpression right;
        if (CanStart(Current.Type))
        {
            right = ParseExpression(level + 1, context.AsOperand()) ?? Nothing();
        }
        else
        {
            Log(Current, "Error while parsing binary expression: Expecting an <expression> to the right of the "
                + $"operator instead of `{Show(Current)}` in: <expression> operator <expression>");
            right = Nothing();
        }

        return Placed(new ScriptBinaryExpression(left, op, token.Start, right), start);
    }

    /// <summary>Arguments without parentheses, as long as values follow on the same line.</summary>
    ScriptFunctionCall ParseCall(ScriptExpression target, int start, int floor, ExpressionContext context)
    {
        var arguments = new List<ScriptExpression>();
        var argument = ExpressionContext.Argument with { AllowsNames = context.AllowsNames };
        while (!stopped && StartsExpression(Current.Type) && !EndsLoopList(context))
        {
            // A question mark or a pipe after an argument belongs to the whole call.
            var isNamed = context.AllowsNames && tokens[index + 1].Type == TokenType.Colon;
            if (ParseExpression(isNamed ? Precedence.Pipe : Math.Max(floor, Precedence.Pipe), argument) is { } value)
            {
                arguments.Add(value);
            }
        }

        return Placed(new ScriptFunctionCall(target, [.. arguments], parenthesised: false), start);
    }

    ScriptFunctionCall ParseCallInParentheses(ScriptExpression target, int start)
    {
        var arguments = ParseInParentheses(
            () => ParseExpression(0, ExpressionContext.Nested), static argument => argument);
        return Placed(new ScriptFunctionCall(target, [.. arguments], parenthesised: true), start);
    }

    /// <summary>Things between parentheses, with commas.</summary>
    List<TResult> ParseInParentheses<TItem, TResult>(Func<TItem?> parse, Func<TItem, TResult> select)
        where TItem : class
    {
        var items = new List<TResult>();
        index++;
        SkipNewLines();
        var isFirst = true;
        while (!stopped && Current.Type is not (TokenType.CloseParen or TokenType.Eof))
        {
            if (!isFirst)
            {
                ExpectComma();
            }

            isFirst = false;
            if (!CanStart(Current.Type))
            {
                Log(Current, "Expecting an expression for argument function calls instead of this token.");
                break;
            }

            if (parse() is { } item)
            {
                items.Add(select(item));
            }

            SkipNewLines();
        }

        if (Current.Type == TokenType.CloseParen)
        {
            index++;
        }
        else if (!stopped)
        {
            Log(Current, "Expecting a closing parenthesis for a function call.");
        }

        return items;
    }

    void ExpectComma()
    {
        if (Current.Type == TokenType.Comma)
        {
            index++;
            SkipNewLines();
        }
        else
        {
            Log(Current, "Expecting a comma to separate arguments in a function call.");
        }
    }

    void Expect(TokenType type, string symbol)
    {
        if (stopped)
        {
            return;
        }

        if (Current.Type != type)
        {
            Log(Current, $"Unexpected token found `{Show(Current)}` while expecting `{symbol}`.");
        }

        if (Current.Type != TokenType.Eof)
        {
            index++;
        }
    }

    void SkipNewLines()
    {
        while (Current.Type == TokenType.NewLine)
        {
            index++;
        }
    }

    void SkipNewLinesBefore(TokenType type)
    {
        var ahead = index;
        while (tokens[ahead].Type == TokenType.NewLine)
        {
            ahead++;
        }

        if (tokens[ahead].Type == type)
        {
            index = ahead;
        }
    }
}

/// <summary>Where an expression stands, which says what may belong to it.</summary>
readonly record struct ExpressionContext(bool IsStatement, bool IsArgument, bool IsLoopHeader, bool AllowsNames)
{
    public static readonly ExpressionContext Statement = new(true, false, false, true);

    public static readonly ExpressionContext Nested = new(false, false, false, true);

    public static readonly ExpressionContext Argument = new(false, true, false, true);

    public static readonly ExpressionContext LoopHeader = new(false, false, true, true);

    /// <summary>What stands right of an operator: an argument's operand takes no arguments either.</summary>
    public ExpressionContext AsOperand() => this with { IsStatement = false, IsLoopHeader = false };

    public ExpressionContext AsBranch() => this with { IsStatement = false, IsLoopHeader = false };
}
