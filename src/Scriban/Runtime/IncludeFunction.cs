using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>What <c>include</c> and <c>include_join</c> share: a name to begin with, any arguments after it.</summary>
abstract class IncludingFunction(int requiredParameters) : IScriptCustomFunction
{
    public int RequiredParameterCount => requiredParameters;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "template_name" : "");

    public abstract object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    protected static Template Find(TemplateContext context, ScriptNode? caller, object? name)
    {
        var path = context.GetTemplatePathFromName(context.ToText(name), caller);
        return context.GetOrCreateTemplate(path!, caller);
    }
}

/// <summary>The text of another template: <c>include 'head' title:'x'</c>.</summary>
sealed class IncludeFunction() : IncludingFunction(1)
{
    public static readonly IncludeFunction Default = new();

    /// <summary>An include that is printed goes straight to the output; nobody makes a string of it.</summary>
    public static void Write(TemplateContext context, ScriptExpression caller, ScriptExpression[] arguments)
    {
        var outer = context.EnterCall(caller);
        try
        {
            var values = Calls.GatherDirect(context, caller, Default, arguments, out _);
            var template = Find(context, caller, values[0]);
            context.WriteTemplate(template, values, EvaluateNames(context, caller));
        }
        finally
        {
            context.LeaveCall(outer);
        }
    }

    public override object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        context.RenderTemplate(
            Find(context, callerContext, arguments[0]), arguments, EvaluateNames(context, callerContext));

    /// <summary>
    /// Works the named arguments out once more: the first values are <c>$.name</c>, these are <c>$name</c>. A template
    /// can tell when an argument has effects, and the reference does it twice.
    /// </summary>
    static KeyValuePair<string, object?>[] EvaluateNames(TemplateContext context, ScriptNode? caller)
    {
        if (caller is not ScriptFunctionCall { Arguments: var arguments } || !Array.Exists(arguments, IsNamed))
        {
            return [];
        }

        var names = new List<KeyValuePair<string, object?>>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (argument is ScriptNamedArgument named)
            {
                names.Add(new(named.Name, named.Value.Evaluate(context)));
            }
        }

        return [.. names];
    }

    static bool IsNamed(ScriptExpression argument) => argument is ScriptNamedArgument;
}

/// <summary>
/// The texts of several templates, with a text or a template (<c>'tpl:name'</c>) between them, before and after.
/// </summary>
sealed class IncludeJoinFunction() : IncludingFunction(2)
{
    const string TemplatePrefix = "tpl:";

    public static readonly IncludeJoinFunction Default = new();

    public override object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var names = context.ToList(callerContext?.Span ?? default, arguments[0]);
        var texts = new List<string>();
        foreach (var name in names ?? Array.Empty<object>())
        {
            texts.Add(
                context.RenderTemplate(Find(context, callerContext, name), new ScriptArray { name }, callerContext));
        }

        var separator = Part(context, callerContext, arguments[1]);
        return string.Concat(
            Part(context, callerContext, arguments[2]),
            string.Join(separator, texts),
            Part(context, callerContext, arguments[3]));
    }

    static string? Part(TemplateContext context, ScriptNode? caller, object? value)
    {
        var text = context.ToText(value);
        return text is not null && text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? context.RenderTemplate(Find(context, caller, text[TemplatePrefix.Length..]), [], caller)
            : text;
    }
}
