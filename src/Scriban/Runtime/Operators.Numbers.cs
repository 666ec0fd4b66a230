using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What operators do to two values: this part knows numbers and dates.</summary>
static partial class Operators
{
    const int MostShift = 1048576;

    /// <summary>Two plain integers whose result is one too; the rest takes the long way.</summary>
    static bool TryApply(BinaryOperator op, int left, int right, out object? result)
    {
        long number;
        switch (op)
        {
            case BinaryOperator.Equal:
                result = Boxes.Of(left == right);
                return true;
            case BinaryOperator.NotEqual:
                result = Boxes.Of(left != right);
                return true;
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater
                or BinaryOperator.GreaterOrEqual:
                result = Boxes.Of(Holds(op, left.CompareTo(right)));
                return true;
            case BinaryOperator.Add:
                number = (long)left + right;
                break;
            case BinaryOperator.Subtract:
                number = (long)left - right;
                break;
            case BinaryOperator.Multiply:
                number = (long)left * right;
                break;
            default:
                result = null;
                return false;
        }

        result = number is >= int.MinValue and <= int.MaxValue ? Boxes.Of((int)number) : number;
        return true;
    }

    static object? ApplyToNumbers(
        TemplateContext context, in Places places, BinaryOperator op, object left, object right)
    {
        var leftNumber = Numbers.Widen(left);
        var rightNumber = Numbers.Widen(right);
        if (leftNumber is null && rightNumber is null)
        {
            return ApplyToObjects(places, op, left, right);
        }

        if (leftNumber is null || rightNumber is null)
        {
            if (op is BinaryOperator.Equal or BinaryOperator.NotEqual)
            {
                return Boxes.Of(op == BinaryOperator.NotEqual);
            }

            var type = (leftNumber ?? rightNumber)!.GetType();
            leftNumber ??= context.ToObject(places.Operator, left, type)!;
            rightNumber ??= context.ToObject(places.Operator, right, type)!;
        }

        return Numbers.WiderOf(leftNumber, rightNumber) switch
        {
            NumberKind.Int => ApplyLong(
                context, places, op, Convert.ToInt64(leftNumber, null), Convert.ToInt64(rightNumber, null), true),
            NumberKind.Long => ApplyLong(
                context, places, op, Convert.ToInt64(leftNumber, null), Convert.ToInt64(rightNumber, null), false),
            NumberKind.Big => ApplyBig(context, places, op, Numbers.ToBig(leftNumber), Numbers.ToBig(rightNumber)),
            NumberKind.Float => ApplyFloat(places, op, Numbers.ToFloat(leftNumber), Numbers.ToFloat(rightNumber)),
            NumberKind.Decimal =>
                ApplyDecimal(places, op, Numbers.ToDecimal(leftNumber), Numbers.ToDecimal(rightNumber)),
            _ => ApplyDouble(places, op, Numbers.ToDouble(leftNumber), Numbers.ToDouble(rightNumber)),
        };
    }

    static object? ApplyLong(
        TemplateContext context, in Places places, BinaryOperator op, long left, long right, bool isInt)
    {
        switch (op)
        {
            case BinaryOperator.Divide:
                return (double)left / right;
            case BinaryOperator.DivideRound when left != long.MinValue:
                return Shrink(left / right, isInt);
            case BinaryOperator.Modulus when left != long.MinValue:
                return Shrink(left % right, isInt);
            case BinaryOperator.RangeInclude or BinaryOperator.RangeExclude when isInt:
                return Bounded(context, places, new((int)left, (int)right, op == BinaryOperator.RangeExclude));
            case BinaryOperator.RangeInclude or BinaryOperator.RangeExclude:
                return Bounded(context, places, new(left, right, op == BinaryOperator.RangeExclude));
            default:
                return ApplyBig(context, places, op, left, right);
        }
    }

    static ScriptRange Bounded(TemplateContext context, in Places places, ScriptRange range) =>
        context.LoopLimit <= 0 || range.Total <= context.LoopLimit
            ? range
            : throw new ScriptRuntimeException(
                places.Operator, $"Range expression exceeds LoopLimit `{context.LoopLimit}`.");

    static object Shrink(long number, bool isInt) => isInt ? Boxes.Of((int)number) : number;

    static object? ApplyBig(
        TemplateContext context, in Places places, BinaryOperator op, BigInteger left, BigInteger right) => op switch
    {
        BinaryOperator.Add => Literals.Shrink(left + right),
        BinaryOperator.Subtract => Literals.Shrink(left - right),
        BinaryOperator.Multiply => Literals.Shrink(Multiply(places, left, right)),
        BinaryOperator.Divide => (double)left / (double)right,
        BinaryOperator.DivideRound => Literals.Shrink(left / right),
        BinaryOperator.Modulus => Literals.Shrink(left % right),
        BinaryOperator.ShiftLeft => Literals.Shrink(left << ShiftOf(places, right)),
        BinaryOperator.ShiftRight => Literals.Shrink(left >> ShiftOf(places, right)),
        BinaryOperator.RangeInclude => Bounded(context, places, new(left, right, false)),
        BinaryOperator.RangeExclude => Bounded(context, places, new(left, right, true)),
        _ => Compare(op, left.CompareTo(right)),
    };

    // Squaring again and again doubles the digits each time: a few dozen rounds would fill the memory.
    static BigInteger Multiply(in Places places, BigInteger left, BigInteger right) =>
        left.GetBitLength() + right.GetBitLength() <= MostShift
            ? left * right
            : throw new ScriptRuntimeException(
                places.Operator, $"The result of `*` exceeds the maximum supported size of `{MostShift}` bits.");

    static int ShiftOf(in Places places, BigInteger amount) => BigInteger.Abs(amount) <= MostShift
        ? (int)amount
        : throw new ScriptRuntimeException(
            places.Operator, $"Shift amount `{amount}` exceeds maximum supported magnitude `{MostShift}`.");

    static object? ApplyDouble(in Places places, BinaryOperator op, double left, double right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.Equal => Boxes.Of(left == right),
        BinaryOperator.NotEqual => Boxes.Of(left != right),
        BinaryOperator.Less => Boxes.Of(left < right),
        BinaryOperator.LessOrEqual => Boxes.Of(left <= right),
        BinaryOperator.Greater => Boxes.Of(left > right),
        BinaryOperator.GreaterOrEqual => Boxes.Of(left >= right),
        _ => throw NotFor(places, op, "double"),
    };

    static object? ApplyFloat(in Places places, BinaryOperator op, float left, float right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => MathF.Round(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.RangeInclude
            or BinaryOperator.RangeExclude =>
            throw NotFor(places, op, "float"),
        _ => ApplyDouble(places, op, left, right),
    };

    static object? ApplyDecimal(in Places places, BinaryOperator op, decimal left, decimal right) => op switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => left / right,
        BinaryOperator.DivideRound => Math.Round(left / right),
        BinaryOperator.Modulus => left % right,
        BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.RangeInclude
            or BinaryOperator.RangeExclude =>
            throw NotFor(places, op, "decimal"),
        _ => Compare(op, left.CompareTo(right)),
    };

    static ScriptRuntimeException NotFor(in Places places, BinaryOperator op, string type) => new(
        places.Operator, $"The operator `{Symbol(op)}` is not implemented for {type}<->{type}");

    static object Compare(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Equal => Boxes.Of(order == 0),
        BinaryOperator.NotEqual => Boxes.Of(order != 0),
        _ => Boxes.Of(Holds(op, order)),
    };

    static object? ApplyToObjects(in Places places, BinaryOperator op, object left, object right)
    {
        switch (op)
        {
            case BinaryOperator.Equal:
                return Boxes.Of(left.Equals(right));
            case BinaryOperator.NotEqual:
                return Boxes.Of(!left.Equals(right));
        }

        if (left is DateTime first)
        {
            switch (right)
            {
                case DateTime second when op == BinaryOperator.Subtract:
                    return first - second;
                case DateTime second
                    when op is BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater
                    or BinaryOperator.GreaterOrEqual:
                    return Boxes.Of(Holds(op, first.CompareTo(second)));
                case DateTime or TimeSpan:
                    throw new ScriptRuntimeException(
                        places.Operator,
                        $"The operator `{op}` is not supported for between <{left.GetType().Name}> and "
                        + $"<{right.GetType().Name}>");
            }
        }

        throw new ScriptRuntimeException(
            places.Operator,
            $"Unsupported types `{left}/{Conversions.TypeName(left)}` {Symbol(op)} "
            + $"`{right}/{Conversions.TypeName(right)}` for binary operation");
    }
}
