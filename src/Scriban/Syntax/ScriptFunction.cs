using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A function written in a template; its body is a block or one expression.</summary>
sealed class ScriptFunction(ScriptFunctionParameter[]? parameters, ScriptBlockStatement? body, ScriptExpression? value)
    : ScriptNode, IScriptCustomFunction
{
    /// <summary>Null where none are declared: arguments are then <c>$0</c>, <c>$1</c> and so on.</summary>
    public ScriptFunctionParameter[]? Parameters => parameters;

    public ScriptBlockStatement? Body => body;

    /// <summary>What a function of the form <c>f(x) = x * 2</c> gives.</summary>
    public ScriptExpression? Value => value;

    public int RequiredParameterCount { get; } =
        parameters?.TakeWhile(parameter => parameter.Default is null && !parameter.IsVariable).Count() ?? 0;

    public int ParameterCount => parameters?.Length ?? 0;

    public ScriptVarParamKind VarParamKind => parameters is null
        ? ScriptVarParamKind.Direct
        : parameters.Length > 0 && parameters[^1].IsVariable
            ? ScriptVarParamKind.LastParameter
            : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    internal override string Kind => "function";

    public ScriptParameterInfo GetParameterInfo(int index) =>
        parameters is not null && index < parameters.Length
            ? new(typeof(object), parameters[index].Name, Missing.Value)
            : throw Calls.NoParameter(ParameterCount);

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        ScriptFunctionCalls.Invoke(context, callerContext ?? this, this, arguments, blockStatement);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>A declared parameter: its name, the value it has when not given, or that it takes all the rest.</summary>
sealed record ScriptFunctionParameter(string Name, ScriptExpression? Default, bool IsVariable);

/// <summary>Gives a function its name: <c>func f(x)</c> … <c>end</c>.</summary>
sealed class ScriptFunctionStatement(ScriptVariable name, ScriptFunction function) : ScriptStatement
{
    internal override Flow Run(TemplateContext context)
    {
        name.Assign(context, function);
        return Flow.Next;
    }
}

/// <summary>A function without a name: <c>do; ret $0 + 1; end</c>.</summary>
sealed class ScriptAnonymousFunction(ScriptFunction function) : ScriptExpression
{
    internal override string Kind => "anonymous function";

    internal override object? Compute(TemplateContext context) => function;

    internal override void PrintCore(StringBuilder text) => text.Append("do ... end");
}
