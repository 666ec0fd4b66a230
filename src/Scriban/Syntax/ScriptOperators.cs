using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Two values and an operator between them.</summary>
sealed class ScriptBinaryExpression(ScriptExpression left, BinaryOperator op, int operatorStart, ScriptExpression right)
    : ScriptExpression
{
    const int LongChain = 64;

    readonly int length = left is ScriptBinaryExpression chain ? chain.length + 1 : 1;

    internal override string Kind => "binary expression";

    public ScriptExpression Left => left;

    public ScriptExpression Right => right;

    public BinaryOperator Operator => op;

    /// <summary>The place of the operator, which is what messages about its values point at.</summary>
    public Parsing.SourceSpan OperatorSpan => Source is null
        ? default
        : Source.SpanOf(operatorStart, operatorStart + Operators.Symbol(op).Length - 1);

    internal override object? Compute(TemplateContext context)
    {
        TemplateContext.CheckStack(this);
        return length > LongChain ? ComputeChain(context) : Combine(context, left.Evaluate(context));
    }

    internal override void PrintCore(StringBuilder text)
    {
        var symbol = Operators.Symbol(op);
        left.Print(text);
        text.Append(op == BinaryOperator.Subtract ? " - " : symbol);
        right.Print(text);
    }

    /// <summary>
    /// From the innermost left to the right, without a call for each operator: generated sums have thousands.
    /// </summary>
    object? ComputeChain(TemplateContext context)
    {
        var chain = new Stack<ScriptBinaryExpression>();
        ScriptExpression innermost = this;
        while (innermost is ScriptBinaryExpression node)
        {
            chain.Push(node);
            innermost = node.Left;
        }

        var value = innermost.Evaluate(context);
        while (chain.TryPop(out var node))
        {
            value = node.Combine(context, value);
        }

        return value;
    }

    object? Combine(TemplateContext context, object? first) => op switch
    {
        BinaryOperator.And => Boxes.Of(context.IsTrue(first, this) && context.IsTrue(right.Evaluate(context), this)),
        BinaryOperator.Or => Boxes.Of(context.IsTrue(first, this) || context.IsTrue(right.Evaluate(context), this)),
        BinaryOperator.Coalesce => first ?? right.Evaluate(context),
        BinaryOperator.NotNullCoalesce => first is not null ? right.Evaluate(context) : null,
        _ => Operators.Apply(context, this, first, right.Evaluate(context)),
    };
}

/// <summary>An operator before a value: <c>!</c>, <c>-</c>, <c>+</c>, <c>@</c>, <c>^</c>.</summary>
sealed class ScriptUnaryExpression(UnaryOperator op, ScriptExpression operand) : ScriptExpression
{
    public UnaryOperator Operator => op;

    public ScriptExpression Operand => operand;

    internal override string Kind => "unary expression";

    internal override object? Compute(TemplateContext context) => op switch
    {
        UnaryOperator.Not => Boxes.Of(!context.IsTrue(operand.Evaluate(context), operand)),
        UnaryOperator.Alias => operand.Peek(context),
        UnaryOperator.Expand => context.ToList(operand.Span, operand.Evaluate(context)),
        UnaryOperator.Negate => Operators.Negate(operand.Span, operand.Evaluate(context)),
        _ => Operators.Posit(operand.Span, operand.Evaluate(context)),
    };

    internal override object? Peek(TemplateContext context) => Compute(context);

    internal override void PrintCore(StringBuilder text)
    {
        text.Append("!-+@^"[(int)op]);
        operand.Print(text);
    }
}

/// <summary>The operators that stand before one value, in the order of their signs <c>! - + @ ^</c>.</summary>
enum UnaryOperator : byte
{
    Not,
    Negate,
    Plus,
    Alias,
    Expand,
}

/// <summary><c>a++</c>, <c>++a</c>, <c>a--</c>, <c>--a</c>.</summary>
sealed class ScriptIncrementExpression(ScriptExpression place, bool up, bool prefix) : ScriptExpression
{
    internal override object? Compute(TemplateContext context)
    {
        var value = place.Evaluate(context);
        var before = value is null
            ? throw new ScriptRuntimeException(Span, $"Operator `{(up ? '+' : '-')}` is not supported")
            : Operators.Posit(place.Span, value);
        var after = Operators.Calculate(
            context, Span, up ? BinaryOperator.Add : BinaryOperator.Subtract, before, Boxes.Of(1));
        place.Assign(context, after);
        return prefix ? after : before;
    }

    internal override void PrintCore(StringBuilder text)
    {
        text.Append(prefix ? up ? "++" : "--" : "");
        place.Print(text);
        text.Append(prefix ? "" : up ? "++" : "--");
    }
}

/// <summary>One of two values: <c>a ? b : c</c>.</summary>
sealed class ScriptConditionalExpression(ScriptExpression condition, ScriptExpression then, ScriptExpression otherwise)
    : ScriptExpression
{
    internal override string Kind => "conditional expression";

    internal override object? Compute(TemplateContext context) =>
        Choose(context).Evaluate(context);

    internal override void Write(TemplateContext context)
    {
        if (context.RenderRuntimeException is null)
        {
            Choose(context).Write(context);
        }
        else
        {
            base.Write(context);
        }
    }

    internal override void PrintCore(StringBuilder text)
    {
        condition.Print(text);
        text.Append('?');
        then.Print(text);
        text.Append(':');
        otherwise.Print(text);
    }

    ScriptExpression Choose(TemplateContext context) =>
        context.IsTrue(condition.Evaluate(context), condition) ? then : otherwise;
}

/// <summary>An expression in parentheses.</summary>
sealed class ScriptNestedExpression(ScriptExpression inner) : ScriptExpression
{
    public ScriptExpression Inner => inner;

    internal override bool IsPath => true;

    internal override string Kind => "nested expression";

    internal override object? Compute(TemplateContext context)
    {
        var value = Peek(context);
        return value is IScriptCustomFunction function and not ScriptObject
            ? Calls.Mention(context, this, function)
            : value;
    }

    internal override object? Peek(TemplateContext context)
    {
        // What is piped is meant for the function outside of the parentheses.
        var piped = context.TakePiped();
        var value = inner.Evaluate(context);
        context.RestorePiped(piped);
        return value;
    }

    internal override void Assign(TemplateContext context, object? value) => inner.Assign(context, value);

    internal override void PrintCore(StringBuilder text)
    {
        text.Append('(');
        inner.Print(text);
        text.Append(')');
    }
}

/// <summary>Stores a value: <c>a = 1</c>, or an operator's result: <c>a += 1</c>.</summary>
sealed class ScriptAssignExpression(
    ScriptExpression place, ScriptExpression value, BinaryOperator? op, int operatorStart)
    : ScriptExpression
{
    public ScriptExpression Target => place;

    internal override string Kind => "assign expression";

    internal override object? Compute(TemplateContext context)
    {
        if (op is { } compound)
        {
            var span = Source!.SpanOf(operatorStart, operatorStart);
            place.Assign(context, Operators.Calculate(
                context, span, compound, place.Evaluate(context), value.Evaluate(context)));
        }
        else
        {
            place.Assign(context, value.Evaluate(context));
        }

        return null;
    }

    internal override void PrintCore(StringBuilder text)
    {
        place.Print(text);
        text.Append(op is { } compound ? Operators.Symbol(compound) : "").Append('=');
        value.Print(text);
    }
}
