using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>What templates and messages call a type.</summary>
static class TypeNames
{
    static readonly Dictionary<Type, string> simple = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
        [typeof(BigInteger)] = "bigint",
        [typeof(ScriptRange)] = "range",
    };

    public static string Of(object? value) => value switch
    {
        null => "null",
        string => "string",
        ValueType => Of(value.GetType()),
        IScriptOutput => StandardMemberRenamer.Rename(value.GetType().Name),
        ScriptRange => "range",
        ScriptObject => "object",
        IScriptCustomFunction => "function",
        IList => "array",
        IScriptObject => "object",
        IEnumerable and not IDictionary => "iterator",
        _ => Of(value.GetType()),
    };

    public static string Of(Type type)
    {
        if (simple.TryGetValue(type, out var name))
        {
            return name;
        }

        if (type.IsEnum)
        {
            return "enum";
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var bare = type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)];
        return Nullable.GetUnderlyingType(type) is { } inner
            ? Of(inner) + "?"
            : $"{bare}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }
}
