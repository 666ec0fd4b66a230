using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Shorthand for the parameters of builtins; their names are what a template writes before a colon.</summary>
static class Parameter
{
    public static readonly ScriptParameterInfo Text = Of<string>("text");

    public static readonly ScriptParameterInfo Value = Of<object>("value");

    public static readonly ScriptParameterInfo Culture = Optional<string>("culture");

    public static ScriptParameterInfo Of<T>(string name) => new(typeof(T), name);

    public static ScriptParameterInfo Optional<T>(string name, T? defaultValue = default) =>
        new(typeof(T), name, defaultValue);
}
