using System.Text;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    Global,
    Local,
}

/// <summary>A name that stands for a value.</summary>
public abstract class ScriptVariable : ScriptExpression
{
    /// <summary>The slot at which this name was last found; any thread may overwrite it, none relies on it.</summary>
    private protected int hint;

    private protected ScriptVariable(string name, ScriptVariableScope scope)
    {
        Name = name;
        Scope = scope;
        Hash = name.GetHashCode(StringComparison.Ordinal);
    }

    public string Name { get; }

    public ScriptVariableScope Scope { get; }

    internal int Hash { get; }

    internal override bool IsPath => true;

    internal override string Kind => "variable";

    public static ScriptVariable Create(string name, ScriptVariableScope scope) =>
        scope == ScriptVariableScope.Global ? new ScriptVariableGlobal(name) : new ScriptVariableLocal(name);

    internal override object? Compute(TemplateContext context)
    {
        var value = Read(context);
        return value is IScriptCustomFunction function ? Calls.Mention(context, this, function) : value;
    }

    internal override object? Peek(TemplateContext context) => Read(context);

    internal override void Assign(TemplateContext context, object? value) => Set(context, value, readOnly: false);

    /// <summary>The value as it is stored; null and strictness are the context's matter.</summary>
    internal abstract object? Read(TemplateContext context);

    internal abstract void Set(TemplateContext context, object? value, bool readOnly);

    internal override void PrintCore(StringBuilder text) => text.Append(Name);
}

/// <summary>A variable of the page, of a loop or of a function's parameters.</summary>
public sealed class ScriptVariableGlobal(string name) : ScriptVariable(name, ScriptVariableScope.Global)
{
    internal override object? Read(TemplateContext context) =>
        context.TryReadGlobal(this, ref hint, peek: false, out var value) ? value : context.OnMissing(this);

    internal override object? Peek(TemplateContext context) =>
        context.TryReadGlobal(this, ref hint, peek: true, out var value) ? value : context.OnMissing(this);

    internal override void Set(TemplateContext context, object? value, bool readOnly) =>
        context.SetGlobal(this, value, readOnly);
}

/// <summary>A variable that begins with <c>$</c>: it lives as long as the function or template that runs.</summary>
public sealed class ScriptVariableLocal(string name) : ScriptVariable(name, ScriptVariableScope.Local)
{
    internal override object? Read(TemplateContext context) =>
        context.Locals.TryGet(Name, ref hint, out var value) ? value : context.OnMissing(this);

    internal override void Set(TemplateContext context, object? value, bool readOnly)
    {
        if (!context.Locals.Set(Name, value, readOnly))
        {
            throw new ScriptRuntimeException(Span, $"Cannot set the readonly variable `{this}`");
        }
    }

    internal override void PrintCore(StringBuilder text) => text.Append('$').Append(Name);
}

/// <summary>The object that new variables go to.</summary>
sealed class ScriptThisExpression : ScriptExpression
{
    internal override bool IsPath => true;

    internal override object? Compute(TemplateContext context) => context.CurrentGlobal;

    internal override void PrintCore(StringBuilder text) => text.Append("this");
}

/// <summary>The arguments of the function that runs: <c>$</c>, or one of them: <c>$0</c>.</summary>
sealed class ScriptArgumentsExpression(int index) : ScriptExpression
{
    public const int All = -1;

    internal override bool IsPath => true;

    internal override string Kind => "variable";

    internal override object? Compute(TemplateContext context)
    {
        var value = Peek(context);
        return value is IScriptCustomFunction function ? Calls.Mention(context, this, function) : value;
    }

    internal override object? Peek(TemplateContext context) =>
        index == All ? context.Locals.ArgumentArray() : context.Locals.Argument(index);

    internal override void Assign(TemplateContext context, object? value)
    {
        if (index == All)
        {
            base.Assign(context, value);
            return;
        }

        context.Locals.SetArgument(index, value);
    }

    internal override void PrintCore(StringBuilder text)
    {
        text.Append('$');
        if (index != All)
        {
            text.Append(index);
        }
    }
}

/// <summary>The block that a <c>wrap</c> gave to the function: <c>$$</c>.</summary>
sealed class ScriptBlockVariable : ScriptExpression
{
    internal override object? Compute(TemplateContext context)
    {
        context.RunWrappedBlock();
        return null;
    }

    internal override void PrintCore(StringBuilder text) => text.Append("$$");
}
