using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A builtin's body: every parameter has its value, already converted to the parameter's type.</summary>
delegate object? BuiltinBody(TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments);

/// <summary>
/// A builtin's body that writes its result instead of returning it; for those that mostly end a pipe.
/// </summary>
delegate void BuiltinWriter(
    TemplateContext context, SourceSpan span, ReadOnlySpan<object?> arguments, TextBuffer output);

/// <summary>
/// A function of the library, called through a typed delegate: made once a process, shared by all contexts.
/// </summary>
sealed class BuiltinFunction : IScriptCustomFunction
{
    readonly ScriptParameterInfo[] parameters;

    /// <summary>
    /// Parameters come in order; those with a default value are optional, the last may be <c>object[]</c> with all the
    /// rest.
    /// </summary>
    public BuiltinFunction(string name, Type returnType, BuiltinBody body, params ScriptParameterInfo[] parameters)
    {
        Name = name;
        ReturnType = returnType;
        Body = body;
        this.parameters = parameters;
        Kinds = Array.ConvertAll(parameters, static parameter => Arguments.KindOf(parameter.ParameterType));
        VarParamKind = parameters.Length > 0 && parameters[^1].ParameterType == typeof(object[])
            ? ScriptVarParamKind.LastParameter
            : ScriptVarParamKind.None;
        var fixedCount = VarParamKind == ScriptVarParamKind.None ? parameters.Length : parameters.Length - 1;
        while (RequiredParameterCount < fixedCount && !parameters[RequiredParameterCount].HasDefaultValue)
        {
            RequiredParameterCount++;
        }
    }

    public string Name { get; }

    public BuiltinBody Body { get; }

    /// <summary>Null where the result is not text, or where nothing is gained.</summary>
    public BuiltinWriter? Writer { get; init; }

    /// <summary>How the argument for each parameter is converted.</summary>
    public ArgumentKind[] Kinds { get; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType { get; }

    public ReadOnlySpan<ScriptParameterInfo> Parameters => parameters;

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var values = new object?[parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i < arguments.Count ? arguments[i] : parameters[i].DefaultValue;
        }

        return Body(context, callerContext?.Span ?? context.CurrentSpan, values);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
