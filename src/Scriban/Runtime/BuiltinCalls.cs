using System.Runtime.CompilerServices;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>
/// Calls builtins. This is one of the two hot paths: a page is mostly members piped into builtins, so arguments go on
/// the stack, are converted by a kind worked out beforehand, and the body is one call through a delegate.
/// </summary>
static class BuiltinCalls
{
    public static object? Call(
        TemplateContext context, ScriptExpression caller, BuiltinFunction function, ScriptExpression[] arguments)
    {
        var slots = default(Slots);
        var values = Room(ref slots, function);
        var piped = Fill(context, caller, function, arguments, values);
        return Invoke(context, caller, function, values, arguments, piped);
    }

    /// <summary>Calls the function's writer, which appends to the output what the function would return.</summary>
    public static void Write(
        TemplateContext context, ScriptExpression caller, BuiltinFunction function, ScriptExpression[] arguments)
    {
        var slots = default(Slots);
        var values = Room(ref slots, function);
        var piped = Fill(context, caller, function, arguments, values);
        try
        {
            context.WriteThrough(function.Writer!, caller.Span, values);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw Calls.Fault(caller, function, fault, Calls.PlaceOf(arguments, piped));
        }

        context.AfterCall();
    }

    public static object? Invoke(
        TemplateContext context,
        ScriptNode caller,
        BuiltinFunction function,
        ReadOnlySpan<object?> values,
        ScriptExpression[] arguments,
        ScriptExpression? piped)
    {
        object? result;
        var outer = context.CurrentCall;
        context.CurrentCall = caller;
        try
        {
            result = function.Body(context, caller.Span, values);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw Calls.Fault(caller, function, fault, Calls.PlaceOf(arguments, piped));
        }

        context.CurrentCall = outer;
        context.AfterCall();
        return result;
    }

    static Span<object?> Room(ref Slots slots, BuiltinFunction function) => function.ParameterCount <= Slots.Count
        ? ((Span<object?>)slots)[..function.ParameterCount]
        : new object?[function.ParameterCount];

    /// <summary>Gives every parameter its value; says which expression was piped in.</summary>
    static ScriptExpression? Fill(
        TemplateContext context,
        ScriptExpression caller,
        BuiltinFunction function,
        ScriptExpression[] arguments,
        Span<object?> values)
    {
        if (function.VarParamKind != ScriptVarParamKind.None || context.HasPipedList)
        {
            return Calls.Fill(context, caller, function, arguments, values);
        }

        var given = 0;
        ScriptExpression? piped = null;
        if (context.HasPiped)
        {
            var value = context.TakePipedValue(out piped);
            Give(context, caller, function, values, given++, piped, value);
        }

        foreach (var argument in arguments)
        {
            Give(context, caller, function, values, given++, argument, argument.Evaluate(context));
        }

        if (given < function.RequiredParameterCount)
        {
            throw Calls.TooFew(caller, function, given);
        }

        for (; given < values.Length; given++)
        {
            values[given] = function.Parameters[given].DefaultValue;
        }

        return piped;
    }

    static void Give(
        TemplateContext context,
        ScriptExpression caller,
        BuiltinFunction function,
        Span<object?> values,
        int index,
        ScriptExpression place,
        object? value)
    {
        if (index >= values.Length)
        {
            throw Calls.TooMany(caller, function);
        }

        values[index] = Arguments.Convert(
            context, place, function.Kinds[index], function.Parameters[index].ParameterType, value);
    }

    /// <summary>Room for the arguments of nearly every builtin.</summary>
    [InlineArray(Count)]
    struct Slots
    {
        public const int Count = 8;

        object? first;
    }
}
