using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Makes values of one type into values of another, as calls and assignments need it.</summary>
static class Conversions
{
    public static object? ToObject(TemplateContext context, SourceSpan span, object? value, Type type)
    {
        if (value is null)
        {
            return OfNull(span, type);
        }

        if (type == typeof(string))
        {
            return context.ObjectToString(value);
        }

        // Asked for a nullable type, the runtime searches long; of these, templates use two.
        if ((type == typeof(DateTime?) && value is DateTime) || (type == typeof(int?) && value is int)
            || type.IsInstanceOfType(value))
        {
            return value;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? Boxes.Of(context.ToBool(span, value))
            : type == typeof(int) ? Boxes.Of(context.ToInt(span, value))
            : type.IsEnum ? ToEnum(span, value, type)
            : ToNumber(context, span, value, type)
            ?? ToCollection(context, span, value, type)
            ?? (value is DateTimeOffset moment && type == typeof(DateTime) ? moment.DateTime : (object?)null)
            ?? throw Refusal(span, value, type);
    }

    /// <summary>The nearest whole number, a half going to the even one; text is read.</summary>
    public static int ToInt(TemplateContext context, SourceSpan span, object? value)
    {
        switch (value)
        {
            case null:
                return 0;
            case int whole:
                return whole;
        }

        try
        {
            return value is BigInteger big ? (int)big : Convert.ToInt32(value, context.CurrentCulture);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException)
        {
            throw new ScriptRuntimeException(
                span, $"Unable to convert type `{context.GetTypeName(value)}` to int", fault);
        }
    }

    public static IList? ToList(SourceSpan span, object? value) => value switch
    {
        null => null,
        IList list => list,
        IEnumerable items and not string => new ScriptArray(items),
        _ => throw new ScriptRuntimeException(
            span, $"Unable to convert type `{TypeNames.Of(value)}` to `{nameof(IList)}`"),
    };

    public static string TypeName(object? value) => TypeNames.Of(value);

    /// <summary>The elements as an array of the given type, for a function's last parameter.</summary>
    public static Array ToArray(TemplateContext context, SourceSpan span, IEnumerable items, Type element)
    {
        var values = items.Cast<object?>().Select(item => ToObject(context, span, item, element)).ToList();
        var array = Array.CreateInstance(element, values.Count);

        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(values[i], i);
        }

        return array;
    }

    static object? OfNull(SourceSpan span, Type type)
    {
        if (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null)
        {
            return null;
        }

        return type.IsPrimitive || type == typeof(decimal) || type == typeof(BigInteger)
            ? Activator.CreateInstance(type)
            : throw Refusal(span, null, type);
    }

    static object ToEnum(SourceSpan span, object value, Type type)
    {
        try
        {
            return value is string name ? Enum.Parse(type, name) : Enum.ToObject(type, value);
        }
        catch (ArgumentException fault)
        {
            throw new ScriptRuntimeException(
                span, $"Unable to convert type `{TypeNames.Of(value)}` to `{TypeNames.Of(type)}`", fault);
        }
    }

    // Text is not read here: of all numbers only int is.
    static object? ToNumber(TemplateContext context, SourceSpan span, object value, Type type)
    {
        if (value is string or bool || value is not (IConvertible or BigInteger))
        {
            return null;
        }

        try
        {
            return type == typeof(BigInteger) ? ToBigInteger(value)
                : value is BigInteger big ? FromBigInteger(context, big, type)
                : type.IsPrimitive || type == typeof(decimal) ? Convert.ChangeType(value, type, context.CurrentCulture)
                : null;
        }
        catch (Exception fault) when (fault is InvalidCastException or OverflowException or FormatException)
        {
            throw new ScriptRuntimeException(
                span, $"Unable to convert type `{TypeNames.Of(value)}` to `{TypeNames.Of(type)}`", fault);
        }
    }

    static object? ToBigInteger(object value) => value switch
    {
        double number => new BigInteger(number),
        float number => new BigInteger(number),
        decimal number => new BigInteger(number),
        ulong number => new BigInteger(number),
        DateTime or char => null,
        _ => new BigInteger(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
    };

    static object? FromBigInteger(TemplateContext context, BigInteger value, Type type) =>
        type == typeof(double) ? (double)value
        : type == typeof(float) ? (float)value
        : type == typeof(decimal) ? (decimal)value
        : type == typeof(ulong) ? (ulong)value
        : type.IsPrimitive ? Convert.ChangeType((long)value, type, context.CurrentCulture)
        : null;

    static object? ToCollection(TemplateContext context, SourceSpan span, object value, Type type)
    {
        if (value is not IEnumerable items || value is string || value is IDictionary)
        {
            return null;
        }

        if (type == typeof(IList))
        {
            return context.ToList(span, value);
        }

        var element = type.IsArray ? type.GetElementType()
            : type.IsGenericType && type.GetGenericArguments() is [var only] ? only
            : null;

        if (element is null)
        {
            return null;
        }

        var array = ToArray(context, span, items, element);
        var list = typeof(List<>).MakeGenericType(element);
        return type.IsInstanceOfType(array) ? array
            : type.IsAssignableFrom(list) ? Activator.CreateInstance(list, array)
            : null;
    }

    static ScriptRuntimeException Refusal(SourceSpan span, object? value, Type type) =>
        new(span, $"Unable to convert type `{TypeNames.Of(value)}` to `{TypeNames.Of(type)}`");
}
