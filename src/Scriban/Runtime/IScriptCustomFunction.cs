using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What a caller must know of a function's parameters.</summary>
public interface IScriptFunctionInfo
{
    int RequiredParameterCount { get; }

    int ParameterCount { get; }

    ScriptVarParamKind VarParamKind { get; }

    Type ReturnType { get; }

    ScriptParameterInfo GetParameterInfo(int index);
}

/// <summary>A function a template can call.</summary>
public interface IScriptCustomFunction : IScriptFunctionInfo
{
    object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement);

    ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement);
}

/// <summary>What a function does with arguments beyond its parameters.</summary>
public enum ScriptVarParamKind
{
    None,
    Direct,
    LastParameter,
}

/// <summary>One parameter of a function.</summary>
public readonly struct ScriptParameterInfo : IEquatable<ScriptParameterInfo>
{
    public readonly Type ParameterType;

    public readonly string Name;

    public readonly bool HasDefaultValue;

    public readonly object? DefaultValue;

    public ScriptParameterInfo(Type parameterType, string name)
    {
        ParameterType = parameterType;
        Name = name;
    }

    public ScriptParameterInfo(Type parameterType, string name, object? defaultValue)
        : this(parameterType, name)
    {
        HasDefaultValue = true;
        DefaultValue = defaultValue;
    }

    public static bool operator ==(ScriptParameterInfo left, ScriptParameterInfo right) => left.Equals(right);

    public static bool operator !=(ScriptParameterInfo left, ScriptParameterInfo right) => !left.Equals(right);

    public bool Equals(ScriptParameterInfo other) =>
        ParameterType == other.ParameterType && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && HasDefaultValue == other.HasDefaultValue && Equals(DefaultValue, other.DefaultValue);

    public override bool Equals(object? obj) => obj is ScriptParameterInfo other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(ParameterType, Name);
}
