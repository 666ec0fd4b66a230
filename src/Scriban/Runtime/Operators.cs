using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What operators do to two values: this part finds out which kind of values they are.</summary>
static partial class Operators
{
    // Text that doubles in every round of a loop would fill the memory long before the loop's limit.
    const int LongestText = 1 << 24;

    static readonly string[] symbols =
        ["??", "?!", "||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "//", "%", "<<", ">>", "..",
            "..<"];

    public static string Symbol(BinaryOperator op) => symbols[(int)op];

    /// <summary>
    /// An operator in a template: what goes wrong is placed at the operator or at the value to blame.
    /// </summary>
    public static object? Apply(TemplateContext context, ScriptBinaryExpression node, object? left, object? right)
    {
        if (left is int a && right is int b && TryApply(node.Operator, a, b, out var quick))
        {
            return quick;
        }

        return Apply(context, new Places(node.OperatorSpan, node.Left, node.Right), node.Operator, left, right);
    }

    /// <summary>An operator somewhere else: everything that goes wrong is at one place.</summary>
    public static object? Calculate(
        TemplateContext context, SourceSpan span, BinaryOperator op, object? left, object? right) =>
        Apply(context, new Places(span, null, null), op, left, right);

    public static BinaryOperator Parse(string symbol) => (BinaryOperator)Array.IndexOf(symbols, symbol);

    public static object? Negate(SourceSpan span, object? value) => value switch
    {
        int number => number == int.MinValue ? -(long)number : Boxes.Of(-number),
        long number => number == long.MinValue ? -(BigInteger)number : -number,
        BigInteger number => Literals.Shrink(-number),
        double number => -number,
        float number => -number,
        decimal number => -number,
        null => null,
        _ => throw NotANumber(span, value),
    };

    public static object? Posit(SourceSpan span, object? value) => value switch
    {
        null or int or long or BigInteger or double or float or decimal => value,
        _ when Numbers.Widen(value) is { } number => number,
        _ => throw NotANumber(span, value),
    };

    static ScriptRuntimeException NotANumber(SourceSpan span, object value) => new(
        span,
        $"Unexpected value `{value} / Type: {Conversions.TypeName(value)}`. "
        + "Cannot negate(-)/positive(+) a non-numeric value");

    static object? Apply(TemplateContext context, in Places places, BinaryOperator op, object? left, object? right)
    {
        try
        {
            if (left is EmptyValue || right is EmptyValue)
            {
                return ApplyToEmpty(context, places, op, left, right);
            }

            if (left is null || right is null)
            {
                return ApplyToNull(op, left, right);
            }

            if (IsText(left) || IsText(right))
            {
                return ApplyToText(context, places, op, left, right);
            }

            if (IsList(left) || IsList(right))
            {
                return ListOperators.Apply(context, places, op, left, right);
            }

            if (left is bool first && right is bool second && op is BinaryOperator.Equal or BinaryOperator.NotEqual)
            {
                return Boxes.Of((bool)left == (bool)right == (op == BinaryOperator.Equal));
            }

            return ApplyToNumbers(context, places, op, left, right);
        }
        catch (Exception fault) when (fault is DivideByZeroException or OverflowException or OutOfMemoryException)
        {
            throw new ScriptRuntimeException(places.Operator, fault.Message);
        }
    }

    static bool IsText(object value) => value is string or StringBuilderOutput or char;

    static bool IsList(object value) =>
        value is IEnumerable && value is not (IDictionary or IDictionary<string, object?>)
        && (value is not IScriptObject || value is IList);

    static object? ApplyToNull(BinaryOperator op, object? left, object? right) => op switch
    {
        BinaryOperator.Equal => Boxes.Of(left is null && right is null),
        BinaryOperator.NotEqual => Boxes.Of(!(left is null && right is null)),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual =>
            Boxes.False,
        _ => null,
    };

    static object? ApplyToEmpty(
        TemplateContext context, in Places places, BinaryOperator op, object? left, object? right)
    {
        if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
        {
            var other = left is EmptyValue ? right : left;
            var same = other is EmptyValue || (other is not (null or string or char or bool) && !Numbers.Is(other)
                && context.IsEmpty(places.Operator, other) is true);
            return Boxes.Of(same == (op == BinaryOperator.Equal));
        }

        return left is string || right is string
            ? ApplyToText(context, places, op, left ?? "", right ?? "")
            : ApplyToNull(op, null, null);
    }

    static object? ApplyToText(TemplateContext context, in Places places, BinaryOperator op, object left, object right)
    {
        switch (op)
        {
            case BinaryOperator.Multiply:
                return Repeat(context, places, left, right);
            case BinaryOperator.Add:
                return Join(context, places, context.ToText(left)!, context.ToText(right)!);
            case BinaryOperator.Equal or BinaryOperator.NotEqual
                when left is StringBuilderOutput && right is StringBuilderOutput:
                return Boxes.Of(op == BinaryOperator.NotEqual);
            case BinaryOperator.Equal:
                return Boxes.Of(string.Equals(context.ToText(left), context.ToText(right), StringComparison.Ordinal));
            case BinaryOperator.NotEqual:
                return Boxes.Of(!string.Equals(context.ToText(left), context.ToText(right), StringComparison.Ordinal));
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater
                or BinaryOperator.GreaterOrEqual:
                return Boxes.Of(Holds(op, string.CompareOrdinal(context.ToText(left), context.ToText(right))));
            default:
                throw new ScriptRuntimeException(
                    places.Operator, $"Operator `{Symbol(op)}` is not supported on string objects");
        }
    }

    /// <summary>
    /// Whether an order, given as less than, equal to or greater than zero, is what the operator asks for.
    /// </summary>
    public static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.LessOrEqual => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>
    /// Sums of texts are not bound by the limit to one value's text, only by what a page can possibly need.
    /// </summary>
    static string Join(TemplateContext context, in Places places, string left, string right)
    {
        CheckLength(context, places.Operator, (long)left.Length + right.Length);
        return string.Concat(left, right);
    }

    public static void CheckLength(TemplateContext context, SourceSpan span, long length)
    {
        var limit = Math.Max(context.LimitToString, LongestText);
        if (length > limit)
        {
            throw new ScriptRuntimeException(span, $"The resulting string length exceeds the maximum of `{limit}`.");
        }
    }

    static string Repeat(TemplateContext context, in Places places, object left, object right)
    {
        var (words, times, place) = IsText(left) ? (left, right, places.RightSpan) : (right, left, places.LeftSpan);
        if (IsText(times))
        {
            throw new ScriptRuntimeException(
                places.LeftSpan,
                "Expecting an integer. The operator `*` is not supported for the expression. "
                + "Only working on string x int or int x string");
        }

        var text = context.ToText(words)!;
        var count = context.ToInt(place, times);
        if (count <= 0 || text.Length == 0)
        {
            return "";
        }

        var length = (long)text.Length * count;
        if ((context.LimitToString > 0 && length > context.LimitToString) || length > int.MaxValue / 4)
        {
            throw new ScriptRuntimeException(
                places.Operator,
                $"The resulting string length exceeds the configured LimitToString `{context.LimitToString}`.");
        }

        return string.Create((int)length, text, static (span, text) =>
        {
            for (var i = 0; i < span.Length; i += text.Length)
            {
                text.CopyTo(span[i..]);
            }
        });
    }

    /// <summary>Where messages about an operator point at.</summary>
    public readonly struct Places(SourceSpan span, ScriptNode? left, ScriptNode? right)
    {
        public SourceSpan Operator => span;

        public SourceSpan LeftSpan => left?.Span ?? span;

        public SourceSpan RightSpan => right?.Span ?? span;
    }
}
