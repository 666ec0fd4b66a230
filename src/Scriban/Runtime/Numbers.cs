using System.Globalization;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>The kinds of number, narrowest first.</summary>
enum NumberKind : byte
{
    Int,
    Long,
    Big,
    Float,
    Double,
    Decimal,
}

/// <summary>Tells numbers apart and brings two of them to one kind.</summary>
static class Numbers
{
    public static bool Is(object? value) => value is int or long or double or decimal or float or BigInteger
        or byte or sbyte or short or ushort or uint or ulong;

    /// <summary>A value as one of the kinds that are calculated with; null where it is no number.</summary>
    public static object? Widen(object value) => value switch
    {
        int or long or double or decimal or float or BigInteger => value,
        bool truth => Boxes.Of(truth ? 1 : 0),
        byte number => (int)number,
        sbyte number => (int)number,
        short number => (int)number,
        ushort number => (int)number,
        uint number => (long)number,
        ulong number => (BigInteger)number,
        _ => null,
    };

    public static NumberKind WiderOf(object left, object right)
    {
        var (first, second) = (KindOf(left), KindOf(right));
        var wider = first > second ? first : second;
        var narrower = first > second ? second : first;
        // A float has too few digits for what is wider than an int.
        return wider == NumberKind.Float && narrower is NumberKind.Long or NumberKind.Big ? NumberKind.Double : wider;
    }

    public static BigInteger ToBig(object value) => value switch
    {
        int number => number,
        long number => number,
        _ => (BigInteger)value,
    };

    public static double ToDouble(object value) =>
        value is BigInteger number ? (double)number : Convert.ToDouble(value, CultureInfo.InvariantCulture);

    public static float ToFloat(object value) =>
        value is BigInteger number ? (float)number : Convert.ToSingle(value, CultureInfo.InvariantCulture);

    public static decimal ToDecimal(object value) =>
        value is BigInteger number ? (decimal)number : Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    static NumberKind KindOf(object value) => value switch
    {
        int => NumberKind.Int,
        long => NumberKind.Long,
        BigInteger => NumberKind.Big,
        float => NumberKind.Float,
        double => NumberKind.Double,
        _ => NumberKind.Decimal,
    };
}
