using System.Globalization;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>math</c>: numbers computed, rounded and printed.</summary>
public partial class MathFunctions : ScriptObject
{
    public MathFunctions()
        : base(table)
    {
    }

    internal static object? Abs(SourceSpan span, object? value) => value switch
    {
        int number => Math.Abs(number),
        long number => Math.Abs(number),
        double number => Math.Abs(number),
        float number => Math.Abs(number),
        decimal number => Math.Abs(number),
        BigInteger number => BigInteger.Abs(number),
        short number => Math.Abs(number),
        sbyte number => Math.Abs(number),
        byte or ushort or uint or ulong => value,
        _ => throw new ScriptRuntimeException(span, $"The value `{value}` is not a number"),
    };

    internal static double Ceil(double value) => Math.Ceiling(value);

    internal static double Floor(double value) => Math.Floor(value);

    /// <summary>Rounds to so many digits; a half goes to the even neighbour.</summary>
    internal static double Round(double value, int precision = 0) => Math.Round(value, precision);

    /// <summary>The quotient; a whole divisor makes it the next whole number below.</summary>
    internal static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor) =>
        divisor switch
        {
            null => null,
            int whole => (int)Math.Floor(value / whole),
            long whole => (long)Math.Floor(value / whole),
            byte or sbyte or short or ushort or uint =>
                (int)Math.Floor(value / Convert.ToDouble(divisor, CultureInfo.InvariantCulture)),
            _ => value / context.ToObject<double>(span, divisor),
        };

    internal static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, "-", value, with);

    internal static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, "%", value, with);

    internal static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, "+", value, with);

    internal static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Calculate(context, span, "*", value, with);

    /// <summary>The value by one of .NET's number formats, in the context's culture unless another is named.</summary>
    internal static string? Format(
        TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) =>
        ObjectFunctions.Format(context, span, value, format, culture);

    internal static bool IsNumber(object? value) =>
        value is int or double or long or decimal or float or BigInteger
            or byte or sbyte or short or ushort or uint or ulong;

#pragma warning disable CA5394 // A template rolls dice with it; nothing is kept secret by it.
    /// <summary>A whole number from the lower bound up to, but not including, the upper one.</summary>
    internal static int Random(SourceSpan span, int minValue, int maxValue) =>
        minValue > maxValue
            ? throw new ScriptRuntimeException(span, "minValue must be greater than maxValue")
            : System.Random.Shared.Next(minValue, maxValue);
#pragma warning restore CA5394

    internal static string Uuid() => Guid.NewGuid().ToString();

    static object? Calculate(TemplateContext context, SourceSpan span, string op, object? value, object? with) =>
        value is null || with is null ? null : context.Calculate(span, op, value, with);
}
