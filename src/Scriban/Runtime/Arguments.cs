using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>How an argument becomes what a parameter wants; worked out once a function.</summary>
enum ArgumentKind : byte
{
    Object,
    Text,
    Int,
    Bool,
    Double,
    List,
    Function,
    Other,
}

/// <summary>Converts arguments to parameters.</summary>
static class Arguments
{
    public static ArgumentKind KindOf(Type type) =>
        type == typeof(object) ? ArgumentKind.Object
        : type == typeof(string) ? ArgumentKind.Text
        : type == typeof(int) ? ArgumentKind.Int
        : type == typeof(bool) ? ArgumentKind.Bool
        : type == typeof(double) ? ArgumentKind.Double
        : type == typeof(IEnumerable) || type == typeof(IList) ? ArgumentKind.List
        : typeof(IScriptCustomFunction).IsAssignableFrom(type) ? ArgumentKind.Function
        : ArgumentKind.Other;

    public static object? Convert(
        TemplateContext context, ScriptNode place, ArgumentKind kind, Type type, object? value)
    {
        switch (kind)
        {
            case ArgumentKind.Object:
                return value;
            case ArgumentKind.Text when value is null or string:
                return value;
            case ArgumentKind.Int when value is int:
                return value;
            case ArgumentKind.Bool when value is bool:
                return value;
            case ArgumentKind.Double when value is double:
                return value;
            case ArgumentKind.List when value is null || (value is ScriptArray && type.IsInstanceOfType(value)):
                return value;
        }

        // A function handed to a parameter that wants a value is called.
        if (value is IScriptCustomFunction function && kind != ArgumentKind.Function && !type.IsInstanceOfType(value))
        {
            value = Calls.Call(context, context.CurrentCall ?? place, function, [], null);
        }

        return context.ToObject(place.Span, value, type);
    }
}
