using System.Collections;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What operators do to lists.</summary>
static class ListOperators
{
    const int LongestList = 1 << 20;

    public static object? Apply(
        TemplateContext context, in Operators.Places places, BinaryOperator op, object left, object right)
    {
        var first = ListOf(left);
        var second = ListOf(right);
        switch (op)
        {
            case BinaryOperator.ShiftLeft when first is not null:
                return new ScriptArray(first) { right };
            case BinaryOperator.ShiftRight when second is not null:
                var prepended = new ScriptArray(second);
                prepended.Insert(0, left);
                return prepended;
            case BinaryOperator.Multiply when first is not null && second is null:
                return Repeat(context, places, first, context.ToInt(places.RightSpan, right));
            case BinaryOperator.Multiply when second is not null && first is null:
                return Repeat(context, places, second, context.ToInt(places.LeftSpan, left));
            case BinaryOperator.Divide or BinaryOperator.DivideRound or BinaryOperator.Modulus
                when first is not null && second is null:
                return Part(op, first, context.ToInt(places.RightSpan, right));
            default:
                return ApplyToBoth(context, places, op, first, second, left, right);
        }
    }

    static object? ApplyToBoth(
        TemplateContext context,
        in Operators.Places places,
        BinaryOperator op,
        IList? first,
        IList? second,
        object left,
        object right)
    {
        if (first is null || second is null)
        {
            var (side, span) = first is null ? ("left", places.LeftSpan) : ("right", places.RightSpan);
            throw new ScriptRuntimeException(
                span, $"{NotBetween(context, op, left, right)} Expecting an array for the {side} argument.");
        }

        switch (op)
        {
            case BinaryOperator.Add:
                CheckLength(places, (long)first.Count + second.Count);
                var joined = new ScriptArray(first);
                foreach (var item in second)
                {
                    joined.Add(item);
                }

                return joined;
            case BinaryOperator.Equal:
                return Boxes.Of(AreEqual(context, places, first, second));
            case BinaryOperator.NotEqual:
                return Boxes.Of(!AreEqual(context, places, first, second));
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater
                or BinaryOperator.GreaterOrEqual:
                return Boxes.Of(Compare(context, places, op, first, second));
            default:
                throw new ScriptRuntimeException(places.Operator, NotBetween(context, op, left, right));
        }
    }

    // A list that doubles in every round of a loop would fill the memory long before the loop's limit.
    static void CheckLength(in Operators.Places places, long length)
    {
        if (length > LongestList)
        {
            throw new ScriptRuntimeException(
                places.Operator, $"The resulting array length exceeds the maximum of `{LongestList}`.");
        }
    }

    static string NotBetween(TemplateContext context, BinaryOperator op, object left, object right) =>
        $"The operator `{Operators.Symbol(op)}` is not supported between {context.GetTypeName(left)} and "
        + $"{context.GetTypeName(right)}.";

    static IList? ListOf(object value) => value switch
    {
        string or IDictionary => null,
        IList list => list,
        IScriptObject => null,
        IEnumerable items => new ScriptArray(items),
        _ => null,
    };

    static bool AreEqual(TemplateContext context, in Operators.Places places, IList first, IList second)
    {
        if (first.Count != second.Count)
        {
            return false;
        }

        context.EnterDepth(places.Operator);
        for (var i = 0; i < first.Count; i++)
        {
            if (!context.AreEqual(places.Operator, first[i], second[i]))
            {
                context.LeaveDepth();
                return false;
            }
        }

        context.LeaveDepth();
        return true;
    }

    /// <summary>Lists of one length are in order when all their elements are; otherwise the lengths decide.</summary>
    static bool Compare(
        TemplateContext context, in Operators.Places places, BinaryOperator op, IList first, IList second)
    {
        if (first.Count != second.Count || first.Count == 0)
        {
            return Operators.Holds(op, first.Count.CompareTo(second.Count));
        }

        context.EnterDepth(places.Operator);
        var holds = true;
        for (var i = 0; holds && i < first.Count; i++)
        {
            holds = Operators.Calculate(context, places.Operator, op, first[i], second[i]) is true;
        }

        context.LeaveDepth();
        return holds;
    }

    static ScriptArray Repeat(TemplateContext context, in Operators.Places places, IList list, int times)
    {
        context.CheckIterations(places.Operator, (long)list.Count * times);
        var repeated = new ScriptArray(Math.Max(list.Count * times, 0));
        for (var i = 0; i < times; i++)
        {
            foreach (var item in list)
            {
                repeated.Add(item);
            }
        }

        return repeated;
    }

    /// <summary>A list divided by n is its first n-th; the remainder is every n-th element.</summary>
    static ScriptArray Part(BinaryOperator op, IList list, int number)
    {
        if (number == 0)
        {
            throw new DivideByZeroException();
        }

        var part = new ScriptArray();
        var isEvery = op == BinaryOperator.Modulus;
        var end = isEvery ? list.Count : list.Count / number;
        for (var i = 0; i < end; i++)
        {
            if (!isEvery || i % number == 0)
            {
                part.Add(list[i]);
            }
        }

        return part;
    }
}
