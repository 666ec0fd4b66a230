using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What templates call the functions of the group, and which arguments they take.</summary>
public partial class ObjectFunctions
{
    static readonly ScriptParameterInfo dictionary = Parameter.Of<IDictionary<string, object>>("value");

    static readonly ScriptParameterInfo key = Parameter.Of<string>("key");

    static readonly BuiltinTable table = new(
        new(
            "default", typeof(object),
            static (_, _, a) => Default(a[0], a[1]),
            Parameter.Value, Parameter.Of<object>("default")),
        new("eval", typeof(object), static (context, span, a) => Eval(context, span, a[0]), Parameter.Value),
        new("eval_template", typeof(object),
            static (context, span, a) => EvalTemplate(context, span, a[0]), Parameter.Value),
        new(
            "format", typeof(string),
            static (context, span, a) => Format(context, span, a[0], (string?)a[1], (string?)a[2]),
            Parameter.Value, Parameter.Of<string>("format"), Parameter.Culture),
        new(
            "has_key", typeof(bool),
            static (_, _, a) => Boxes.Of(HasKey((IDictionary<string, object?>?)a[0], (string?)a[1])),
            dictionary, key),
        new(
            "has_value", typeof(bool),
            static (_, _, a) => Boxes.Of(HasValue((IDictionary<string, object?>?)a[0], (string?)a[1])),
            dictionary, key),
        new("keys", typeof(ScriptArray), static (context, _, a) => Keys(context, a[0]), Parameter.Value),
        new("size", typeof(int), static (context, span, a) => Boxes.Of(Size(context, span, a[0])), Parameter.Value),
        new("typeof", typeof(string), static (_, _, a) => Typeof(a[0]), Parameter.Value),
        new("kind", typeof(string), static (context, _, a) => Kind(context, a[0]), Parameter.Value),
        new("values", typeof(ScriptArray), static (context, span, a) => Values(context, span, a[0]), Parameter.Value),
        new("from_json", typeof(object), static (_, _, a) => FromJson((string?)a[0]), Parameter.Of<string>("json")),
        new("to_json", typeof(string), static (context, span, a) => ToJson(context, span, a[0]), Parameter.Value));
}
