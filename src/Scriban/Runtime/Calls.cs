using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Calls functions of every kind: matches arguments to parameters and places what goes wrong.</summary>
static class Calls
{
    /// <summary>
    /// A function mentioned without arguments is called, with what is piped in if there is something.
    /// </summary>
    public static object? Mention(TemplateContext context, ScriptExpression place, IScriptCustomFunction function) =>
        function is BuiltinFunction builtin
            ? BuiltinCalls.Call(context, place, builtin, [])
            : Call(context, place, function, [], null);

    /// <summary>What was piped found no function on the way: its destination must be one itself.</summary>
    public static object? PipeInto(TemplateContext context, ScriptExpression destination, object? value) => value switch
    {
        IScriptCustomFunction function => Mention(context, destination, function),
        null when context.EnableRelaxedFunctionAccess => null,
        null => throw new ScriptRuntimeException(destination.Span, $"The function `{destination}` was not found"),
        _ => throw new ScriptRuntimeException(
            destination.Span, $"Pipe expression destination `{destination}` is not a valid function "),
    };

    /// <summary>A call with arguments of any shape.</summary>
    public static object? Call(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptExpression[] arguments,
        ScriptBlockStatement? block)
    {
        if (function is BuiltinFunction builtin)
        {
            var values = new object?[builtin.ParameterCount];
            var piped = Fill(context, caller, builtin, arguments, values);
            return BuiltinCalls.Invoke(context, caller, builtin, values, arguments, piped);
        }

        var outer = context.EnterCall(caller);
        try
        {
            if (function is ScriptFunction script)
            {
                if (context.ErrorForStatementFunctionAsExpression && script.Body is not null
                    && !ReferenceEquals(caller, context.StatementCall))
                {
                    throw new ScriptRuntimeException(
                        caller.Span,
                        $"The function `{caller}` is a statement and cannot be used within an expression.");
                }

                return ScriptFunctionCalls.Call(context, caller, script, arguments, block);
            }

            return CallCustom(context, caller, function, arguments, block);
        }
        finally
        {
            context.LeaveCall(outer);
        }
    }

    /// <summary>A call with values at hand, from inside a builtin.</summary>
    public static object? Call(
        TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ReadOnlySpan<object?> values)
    {
        var arguments = new ScriptExpression[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            arguments[i] = new ScriptLiteral(values[i], StringQuote.None);
            arguments[i].PlaceAt(caller);
        }

        var piped = context.TakePiped();
        var result = Call(context, caller, function, arguments, null);
        context.RestorePiped(piped);
        return result;
    }

    /// <summary>
    /// Fills the parameters of a function that is no plain case: named, expanded or variable arguments.
    /// </summary>
    public static ScriptExpression? Fill(
        TemplateContext context,
        ScriptNode caller,
        IScriptFunctionInfo function,
        ScriptExpression[] arguments,
        Span<object?> values)
    {
        var given = Gather(context, arguments, out var piped);
        var set = new bool[values.Length];
        var rest = function.VarParamKind == ScriptVarParamKind.LastParameter ? new List<object?>() : null;
        var last = rest is null ? values.Length : values.Length - 1;
        var next = 0;
        foreach (var (name, value, place) in given)
        {
            var index = name is null ? -1 : IndexOf(function, name, last);
            index = index < 0 ? next++ : index;
            if (index < last)
            {
                values[index] = Convert(context, place, function, index, value);
                set[index] = true;
            }
            else if (rest is not null)
            {
                rest.Add(value);
            }
            else
            {
                throw TooMany(caller, function);
            }
        }

        if (set.AsSpan(0, Math.Min(set.Length, function.RequiredParameterCount)).Contains(false))
        {
            throw TooFew(caller, function, given.Count);
        }

        for (var i = 0; i < last; i++)
        {
            values[i] = set[i] ? values[i] : DefaultOf(function.GetParameterInfo(i));
        }

        if (rest is not null)
        {
            values[last] = rest.ToArray();
        }

        return piped;
    }

    /// <summary>The arguments' values in order, what is piped in first.</summary>
    public static List<GivenArgument> Gather(
        TemplateContext context, ScriptExpression[] arguments, out ScriptExpression? piped)
    {
        var given = new List<GivenArgument>(arguments.Length + 1);
        piped = null;
        if (context.HasPiped)
        {
            var expand = context.HasPipedList;
            var value = context.TakePipedValue(out piped);
            Add(given, null, value, piped, expand);
        }

        foreach (var argument in arguments)
        {
            var named = argument as ScriptNamedArgument;
            var value = argument.Evaluate(context);
            Add(given, named?.Name, value, named?.Value ?? argument,
                argument is ScriptUnaryExpression { Operator: UnaryOperator.Expand });
        }

        return given;
    }

    public static ScriptRuntimeException TooFew(ScriptNode caller, IScriptFunctionInfo function, int given) => new(
        caller.SpanAfter,
        $"Invalid number of arguments `{given}` passed to `{caller}` while expecting "
        + $"`{function.RequiredParameterCount}` arguments");

    public static ScriptRuntimeException TooMany(ScriptNode caller, IScriptFunctionInfo function)
    {
        var fault = NoParameter(function.ParameterCount);
        return new(caller.Span, fault.Message, fault);
    }

    /// <summary>What .NET says of an index beyond the last parameter.</summary>
    public static ArgumentOutOfRangeException NoParameter(int index) =>
        new(nameof(index), $"Argument index must be < {index}");

    /// <summary>What a function threw, at the argument it complains about or else at the call.</summary>
    public static ScriptRuntimeException Fault(
        ScriptNode caller, IScriptFunctionInfo function, Exception fault, Func<int, ScriptNode?> placeOf)
    {
        fault = fault is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : fault;
        if (fault is ScriptRuntimeException placed)
        {
            return placed;
        }

        var index = fault switch
        {
            ScriptArgumentException argument => argument.ArgumentIndex,
            ArgumentException { ParamName: { } name } => IndexOf(function, name, function.ParameterCount),
            _ => -1,
        };
        var place = index < 0 ? null : placeOf(index);
        return place is null ? new(caller.Span, fault.Message, fault) : new(place.Span, fault.Message);
    }

    /// <summary>Where the argument for a parameter stands.</summary>
    public static Func<int, ScriptNode?> PlaceOf(ScriptExpression[] arguments, ScriptExpression? piped) => index =>
    {
        index -= piped is null ? 0 : 1;
        return index < 0 ? piped : index < arguments.Length ? arguments[index] : null;
    };

    static object? CallCustom(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptExpression[] arguments,
        ScriptBlockStatement? block)
    {
        var values = function.VarParamKind == ScriptVarParamKind.Direct
            ? GatherDirect(context, caller, function, arguments, out var piped)
            : GatherAll(context, caller, function, arguments, out piped);
        try
        {
            var result = context.IsAsync
                ? Waiting.For(function.InvokeAsync(context, caller, values, block))
                : function.Invoke(context, caller, values, block);
            return context.IsAsync ? Waiting.ForTask(result) : result;
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw Fault(caller, function, fault, PlaceOf(arguments, piped));
        }
    }

    static ScriptArray GatherAll(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptExpression[] arguments,
        out ScriptExpression? piped)
    {
        var values = new object?[function.ParameterCount];
        piped = Fill(context, caller, function, arguments, values);
        return new(values);
    }

    public static ScriptArray GatherDirect(
        TemplateContext context,
        ScriptNode caller,
        IScriptCustomFunction function,
        ScriptExpression[] arguments,
        out ScriptExpression? piped)
    {
        var values = new ScriptArray();
        var given = Gather(context, arguments, out piped);
        foreach (var (name, value, place) in given)
        {
            var index = name is null ? values.Count : IndexOf(function, name, function.ParameterCount);
            if (index < 0)
            {
                values.ScriptObject.SetValue(name!, value, readOnly: false);
                continue;
            }

            values[index] = index < function.ParameterCount ? Convert(context, place, function, index, value) : value;
        }

        return values.Count >= function.RequiredParameterCount ? values : throw TooFew(caller, function, values.Count);
    }

    static void Add(List<GivenArgument> given, string? name, object? value, ScriptNode place, bool expand)
    {
        if (expand && value is System.Collections.IEnumerable list)
        {
            foreach (var item in list)
            {
                given.Add(new(name, item, place));
            }

            return;
        }

        given.Add(new(name, value, place));
    }

    static object? Convert(
        TemplateContext context, ScriptNode place, IScriptFunctionInfo function, int index, object? value)
    {
        var type = function.GetParameterInfo(index).ParameterType;
        return Arguments.Convert(context, place, Arguments.KindOf(type), type, value);
    }

    static object? DefaultOf(ScriptParameterInfo parameter) =>
        parameter.HasDefaultValue || !parameter.ParameterType.IsValueType
            ? parameter.DefaultValue
            : Activator.CreateInstance(parameter.ParameterType);

    static int IndexOf(IScriptFunctionInfo function, string name, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (string.Equals(function.GetParameterInfo(i).Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>One argument: its name if it has one, its value, and where it stands.</summary>
readonly record struct GivenArgument(string? Name, object? Value, ScriptNode Place);
