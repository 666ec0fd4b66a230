using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>What templates call the functions of the group, and which arguments they take.</summary>
public partial class RegexFunctions
{
    static readonly ScriptParameterInfo pattern = Parameter.Of<string>("pattern");

    static readonly ScriptParameterInfo options = Parameter.Optional<string>("options");

    static readonly BuiltinTable table = new(
        new("escape", typeof(string), static (_, _, a) => Escape((string?)a[0]), pattern),
        new(
            "match", typeof(ScriptArray),
            static (context, span, a) => Match(context, span, (string?)a[0], (string?)a[1], (string?)a[2]),
            Parameter.Text, pattern, options),
        new(
            "matches", typeof(ScriptArray),
            static (context, span, a) => Matches(context, span, (string?)a[0], (string?)a[1], (string?)a[2]),
            Parameter.Text, pattern, options),
        new(
            "replace", typeof(string),
            static (context, span, a) =>
                Replace(context, span, (string?)a[0], (string?)a[1], (string?)a[2], (string?)a[3]),
            Parameter.Text, pattern, Parameter.Of<string>("replace"), options),
        new(
            "split", typeof(ScriptArray),
            static (context, span, a) => Split(context, span, (string?)a[0], (string?)a[1], (string?)a[2]),
            Parameter.Text, pattern, options),
        new("unescape", typeof(string), static (_, _, a) => Unescape((string?)a[0]), pattern));
}
