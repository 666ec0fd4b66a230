using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function and its arguments: <c>f a b</c> or <c>f(a, b)</c>.</summary>
sealed class ScriptFunctionCall(
    ScriptExpression target, ScriptExpression[] arguments, bool parenthesised) : ScriptExpression
{
    /// <summary>Whether every argument is one value for the next parameter.</summary>
    readonly bool isPlain = !Array.Exists(
        arguments, static argument =>
            argument is ScriptNamedArgument or ScriptUnaryExpression { Operator: UnaryOperator.Expand });

    public ScriptExpression Target => target;

    public ScriptExpression[] Arguments => arguments;

    public bool IsParenthesised => parenthesised;

    internal override string Kind => "function call expression";

    internal override object? Compute(TemplateContext context)
    {
        var function = FindFunction(context);
        return function switch
        {
            null => null,
            BuiltinFunction builtin when isPlain => BuiltinCalls.Call(context, this, builtin, arguments),
            _ => Calls.Call(context, this, function, arguments, null),
        };
    }

    internal override void Write(TemplateContext context)
    {
        if (context.CanWriteThrough)
        {
            switch (FindFunction(context))
            {
                case BuiltinFunction { Writer: not null } builtin when isPlain:
                    BuiltinCalls.Write(context, this, builtin, arguments);
                    return;
                case IncludeFunction:
                    IncludeFunction.Write(context, this, arguments);
                    return;
            }
        }

        base.Write(context);
    }

    internal override void PrintCore(StringBuilder text)
    {
        target.Print(text);
        text.Append(parenthesised ? "(" : "");
        for (var i = 0; i < arguments.Length; i++)
        {
            text.Append(!parenthesised ? " " : i > 0 ? "," : "");
            arguments[i].Print(text);
        }

        text.Append(parenthesised ? ")" : "");
    }

    /// <summary>Null where there is none and that is allowed.</summary>
    IScriptCustomFunction? FindFunction(TemplateContext context)
    {
        var value = target.Peek(context);
        if (value is IScriptCustomFunction function)
        {
            return function;
        }

        if (value is null)
        {
            return context.EnableRelaxedFunctionAccess
                ? null
                : throw new ScriptRuntimeException(target.Span, $"The function `{target}` was not found");
        }

        throw new ScriptRuntimeException(
            target.Span, $"Invalid target function `{value}` ({context.GetTypeName(value)})");
    }
}

/// <summary>An argument by its parameter's name: <c>limit: 5</c>.</summary>
sealed class ScriptNamedArgument(string name, ScriptExpression value) : ScriptExpression
{
    public string Name => name;

    public ScriptExpression Value => value;

    internal override object? Compute(TemplateContext context) => value.Evaluate(context);

    internal override void PrintCore(StringBuilder text)
    {
        text.Append(name).Append(": ");
        value.Print(text);
    }
}

/// <summary>A value handed to the function that comes first on the right: <c>a | f b</c>.</summary>
sealed class ScriptPipeCall(ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    internal override string Kind => "pipe expression";

    internal override object? Compute(TemplateContext context)
    {
        var outer = context.Pipe(left);
        var value = right.Evaluate(context);
        if (context.HasPiped)
        {
            value = Calls.PipeInto(context, right, value);
        }

        context.RestorePiped(outer);
        return value;
    }

    internal override void Write(TemplateContext context)
    {
        if (!context.CanWriteThrough)
        {
            base.Write(context);
            return;
        }

        var outer = context.Pipe(left);
        if (right is ScriptFunctionCall)
        {
            right.Write(context);
        }
        else if (right is ScriptMemberExpression && right.Peek(context) is BuiltinFunction { Writer: not null } builtin)
        {
            BuiltinCalls.Write(context, right, builtin, []);
        }
        else
        {
            context.WriteValue(this, right.Evaluate(context) is var value && context.HasPiped
                ? Calls.PipeInto(context, right, value)
                : value);
        }

        context.RestorePiped(outer);
    }

    internal override void PrintCore(StringBuilder text)
    {
        left.Print(text);
        text.Append('|');
        right.Print(text);
    }
}
