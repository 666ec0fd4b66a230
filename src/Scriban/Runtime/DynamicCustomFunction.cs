using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET method as a template's function. Leading context and span parameters are filled in for it.</summary>
public abstract partial class DynamicCustomFunction : IScriptCustomFunction
{
    readonly object? target;
    readonly MethodInvoker invoker;
    readonly ScriptParameterInfo[] parameters;
    readonly bool takesContext;
    readonly bool takesSpan;

    private protected DynamicCustomFunction(object? target, MethodInfo method)
    {
        this.target = target;
        ReturnType = method.ReturnType;
        invoker = MethodInvoker.Create(method);
        var all = method.GetParameters();
        takesContext = all is [{ } first, ..] && first.ParameterType == typeof(TemplateContext);
        takesSpan = all.Length > Hidden && all[Hidden].ParameterType == typeof(SourceSpan);
        parameters = [.. all.Skip(Hidden).Select(ParameterOf)];
        VarParamKind = all is [.., { } last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false)
            ? ScriptVarParamKind.LastParameter
            : ScriptVarParamKind.None;
        RequiredParameterCount = parameters
            .Take(parameters.Length - (VarParamKind == ScriptVarParamKind.LastParameter ? 1 : 0))
            .TakeWhile(parameter => !parameter.HasDefaultValue)
            .Count();
    }

    public object? Tag { get; set; }

    public int RequiredParameterCount { get; }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType { get; }

    int Hidden => (takesContext ? 1 : 0) + (takesSpan ? 1 : 0);

    public static DynamicCustomFunction Create(Delegate del) => new DelegateCustomFunction(del);

    public static DynamicCustomFunction Create(object? target, MethodInfo method) =>
        new DelegateCustomFunction(target, method);

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[index];

    public virtual object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var span = callerContext?.Span ?? context.CurrentSpan;
        var values = new object?[Hidden + parameters.Length];

        if (takesContext)
        {
            values[0] = context;
        }

        if (takesSpan)
        {
            values[Hidden - 1] = span;
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            values[Hidden + i] = i < arguments.Count ? arguments[i] : parameters[i].DefaultValue;
        }

        if (VarParamKind == ScriptVarParamKind.LastParameter)
        {
            var rest = values[^1] as System.Collections.IEnumerable ?? Array.Empty<object>();
            values[^1] = Conversions.ToArray(context, span, rest, parameters[^1].ParameterType.GetElementType()!);
        }

        return invoker.Invoke(target, values.AsSpan());
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    static ScriptParameterInfo ParameterOf(ParameterInfo parameter) => parameter.HasDefaultValue
        ? new(parameter.ParameterType, parameter.Name ?? "", DefaultOf(parameter))
        : new(parameter.ParameterType, parameter.Name ?? "");

    // The default of a struct is written down as null.
    static object? DefaultOf(ParameterInfo parameter) =>
        parameter.DefaultValue is null && parameter.ParameterType.IsValueType
        && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? Activator.CreateInstance(parameter.ParameterType)
            : parameter.ParameterType.IsEnum && parameter.DefaultValue is not null
                ? Enum.ToObject(parameter.ParameterType, parameter.DefaultValue)
                : parameter.DefaultValue;
}
