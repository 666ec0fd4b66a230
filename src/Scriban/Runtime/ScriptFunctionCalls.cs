using System.Collections;
using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Calls functions written in templates.</summary>
static class ScriptFunctionCalls
{
    public static object? Call(
        TemplateContext context,
        ScriptNode caller,
        ScriptFunction function,
        ScriptExpression[] arguments,
        ScriptBlockStatement? block)
    {
        if (function.Parameters is { } parameters)
        {
            return CallWithParameters(context, caller, function, parameters, arguments, block);
        }

        if (arguments.Length < Slots.Count && IsPlain(context, arguments))
        {
            PushPlain(context, arguments);
        }
        else
        {
            var array = GatherArguments(context, arguments);
            context.PushFrame().SetArguments(array);
        }

        return Run(context, function, block);
    }

    /// <summary>A call from outside the engine, with the arguments in an array.</summary>
    public static object? Invoke(
        TemplateContext context,
        ScriptNode caller,
        ScriptFunction function,
        ScriptArray arguments,
        ScriptBlockStatement? block)
    {
        if (function.Parameters is not null)
        {
            return Calls.Call(context, caller, function, arguments.Items);
        }

        context.PushFrame().SetArguments(arguments);
        return Run(context, function, block);
    }

    /// <summary>Arguments without names, for a function that declares none: they stay where they are cheap.</summary>
    static void PushPlain(TemplateContext context, ScriptExpression[] arguments)
    {
        var slots = default(Slots);
        Span<object?> values = slots;
        var given = 0;
        if (context.HasPiped)
        {
            values[given++] = context.TakePipedValue(out _);
        }

        foreach (var argument in arguments)
        {
            values[given++] = argument.Evaluate(context);
        }

        context.PushFrame().SetArguments(values[..given]);
    }

    static ScriptArray GatherArguments(TemplateContext context, ScriptExpression[] arguments)
    {
        var array = new ScriptArray();
        foreach (var (name, value, _) in Calls.Gather(context, arguments, out _))
        {
            if (name is null)
            {
                array.Add(value);
            }
            else
            {
                array.ScriptObject.SetValue(name, value, readOnly: false);
            }
        }

        return array;
    }

    static object? CallWithParameters(
        TemplateContext context,
        ScriptNode caller,
        ScriptFunction function,
        ScriptFunctionParameter[] parameters,
        ScriptExpression[] arguments,
        ScriptBlockStatement? block)
    {
        var slots = default(Slots);
        var values = parameters.Length <= Slots.Count
            ? ((Span<object?>)slots)[..parameters.Length]
            : new object?[parameters.Length];
        if (function.VarParamKind == ScriptVarParamKind.None && IsPlain(context, arguments))
        {
            FillPlain(context, caller, function, arguments, values);
        }
        else
        {
            Calls.Fill(context, caller, function, arguments, values);
            if (function.VarParamKind == ScriptVarParamKind.LastParameter)
            {
                values[^1] = new ScriptArray((object?[])values[^1]!);
            }
        }

        var missing = values.IndexOf(Missing.Value);
        context.PushFrame().SetArguments(missing < 0 ? values : values[..missing]);
        var scope = context.ScopeMark;
        PushParameters(context, parameters, values);
        try
        {
            return Run(context, function, block);
        }
        finally
        {
            context.PopScoped(scope);
        }
    }

    /// <summary>Makes parameters variables; a default value may name the parameters before it.</summary>
    static void PushParameters(TemplateContext context, ScriptFunctionParameter[] parameters, Span<object?> values)
    {
        var scope = context.ScopeMark;
        for (var i = 0; i < parameters.Length; i++)
        {
            context.PushScoped(parameters[i].Name, Missing.Is(values[i]) ? null : values[i], isParameter: true);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Default is { } fallback && Missing.Is(values[i]))
            {
                context.SetScoped(scope + i, fallback.Evaluate(context));
            }
        }
    }

    static void FillPlain(
        TemplateContext context, ScriptNode caller, ScriptFunction function, ScriptExpression[] arguments,
        Span<object?> values)
    {
        var given = 0;
        var count = arguments.Length + (context.HasPiped ? 1 : 0);
        if (count > values.Length)
        {
            throw Calls.TooMany(caller, function);
        }

        if (context.HasPiped)
        {
            values[given++] = context.TakePipedValue(out _);
        }

        foreach (var argument in arguments)
        {
            values[given++] = argument.Evaluate(context);
        }

        if (given < function.RequiredParameterCount)
        {
            throw Calls.TooFew(caller, function, given);
        }

        values[given..].Fill(Missing.Value);
    }

    /// <summary>Runs the body in the frame just pushed, and pops it.</summary>
    static object? Run(TemplateContext context, ScriptFunction function, ScriptBlockStatement? block)
    {
        var outerBlock = context.EnterFunction(block);
        try
        {
            if (function.Body is null)
            {
                return function.Value!.Evaluate(context);
            }

            return function.Body.Run(context) == Flow.Return ? Settle(context.TakeReturned()) : null;
        }
        finally
        {
            context.LeaveFunction(outerBlock);
            context.PopFrame();
        }
    }

    // What is worked out later must not need the parameters, which are gone by then.
    static object? Settle(object? value) =>
        value is IEnumerable items and not (string or IList or IDictionary or IScriptObject)
            ? new ScriptArray(items)
            : value;

    static bool IsPlain(TemplateContext context, ScriptExpression[] arguments) =>
        !context.HasPipedList && !Array.Exists(arguments, IsSpecial);

    static bool IsSpecial(ScriptExpression argument) =>
        argument is ScriptNamedArgument or ScriptUnaryExpression { Operator: UnaryOperator.Expand };

    [InlineArray(Count)]
    struct Slots
    {
        public const int Count = 8;

        object? first;
    }
}

/// <summary>Stands for an argument that was not given.</summary>
static class Missing
{
    public static readonly object Value = new();

    public static bool Is(object? value) => ReferenceEquals(value, Value);
}
