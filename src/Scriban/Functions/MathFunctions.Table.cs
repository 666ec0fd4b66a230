using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What templates call the functions of the group, and which arguments they take.</summary>
public partial class MathFunctions
{
    static readonly BuiltinTable table = new(
        new("abs", typeof(object), static (_, span, a) => Abs(span, a[0]), Parameter.Value),
        new("ceil", typeof(double), static (_, _, a) => Ceil((double)a[0]!), Parameter.Of<double>("value")),
        new(
            "divided_by", typeof(object),
            static (context, span, a) => DividedBy(context, span, (double)a[0]!, a[1]),
            Parameter.Of<double>("value"), Parameter.Of<object>("divisor")),
        new("floor", typeof(double), static (_, _, a) => Floor((double)a[0]!), Parameter.Of<double>("value")),
        new(
            "format", typeof(string),
            static (context, span, a) => Format(context, span, a[0], (string?)a[1], (string?)a[2]),
            Parameter.Value, Parameter.Of<string>("format"), Parameter.Culture),
        new("is_number", typeof(bool), static (_, _, a) => Boxes.Of(IsNumber(a[0])), Parameter.Value),
        new(
            "minus", typeof(object),
            static (context, span, a) => Minus(context, span, a[0], a[1]),
            Parameter.Value, Parameter.Of<object>("with")),
        new(
            "modulo", typeof(object),
            static (context, span, a) => Modulo(context, span, a[0], a[1]),
            Parameter.Value, Parameter.Of<object>("with")),
        new(
            "plus", typeof(object),
            static (context, span, a) => Plus(context, span, a[0], a[1]),
            Parameter.Value, Parameter.Of<object>("with")),
        new(
            "round", typeof(double),
            static (_, _, a) => Round((double)a[0]!, (int)a[1]!),
            Parameter.Of<double>("value"), Parameter.Optional("precision", 0)),
        new(
            "times", typeof(object),
            static (context, span, a) => Times(context, span, a[0], a[1]),
            Parameter.Value, Parameter.Of<object>("with")),
        new("uuid", typeof(string), static (_, _, _) => Uuid()),
        new(
            "random", typeof(int),
            static (_, span, a) => Boxes.Of(Random(span, (int)a[0]!, (int)a[1]!)),
            Parameter.Of<int>("minValue"), Parameter.Of<int>("maxValue")));
}
