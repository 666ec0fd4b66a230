using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>object</c>: what a value is, what is in it, and values from and to text.</summary>
public partial class ObjectFunctions : ScriptObject
{
    const int MostDigits = 1 << 16;

    public ObjectFunctions()
        : base(table)
    {
    }

    /// <summary>The value, or the other one where it is null or an empty text.</summary>
    internal static object? Default(object? value, object? @default) => value is null or "" ? @default : value;

    /// <summary>
    /// Runs a text as code with the template's own variables, or calls a function; else the value itself.
    /// </summary>
    internal static object? Eval(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => Run(text, ScriptMode.ScriptOnly, context.EvaluateText),
        IScriptCustomFunction function and not ScriptObject => context.Call(span, function),
        _ => value,
    };

    /// <summary>
    /// Renders a text as a template with the same variables, or calls a function; else the value itself.
    /// </summary>
    internal static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => Run(text, ScriptMode.Default, context.RenderText),
        IScriptCustomFunction function and not ScriptObject => context.Call(span, function),
        _ => value,
    };

    /// <summary>The value by one of .NET's formats, in the context's culture unless another is named.</summary>
    internal static string? Format(
        TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null)
        {
            return null;
        }

        if (value is not IFormattable formattable)
        {
            throw new ScriptRuntimeException(span, $"Unexpected `{value}`. Must be a formattable object");
        }

        // A letter and a number ask for so many digits, however few the value has.
        if (format is [_, .. var number]
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            && digits > MostDigits)
        {
            throw new ScriptRuntimeException(
                span, $"The format `{format}` exceeds the maximum of `{MostDigits}` digits.");
        }

        return formattable.ToString(
            format, culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture));
    }

    internal static bool HasKey(IDictionary<string, object?>? value, string? key) =>
        value is not null && key is not null && value.ContainsKey(key);

    /// <summary>Whether there is such a member and it is not null.</summary>
    internal static bool HasValue(IDictionary<string, object?>? value, string? key) =>
        value is not null && key is not null && value.TryGetValue(key, out var found) && found is not null;

    internal static new ScriptArray Keys(TemplateContext context, object? value) =>
        context.MembersOf(value) is { } members ? new((IEnumerable)members) : [];

    internal static new ScriptArray Values(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is IDictionary entries and not IScriptObject)
        {
            return new((IEnumerable)entries.Values);
        }

        var values = new ScriptArray();

        foreach (var member in context.MembersOf(value) ?? [])
        {
            values.Add(context.TryReadMember(span, value, member, out var found) ? found : null);
        }

        return values;
    }

    /// <summary>How many characters, items or members the value has; nothing else has a size.</summary>
    internal static int Size(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        string text => text.Length,
        IEnumerable list => ArrayFunctions.Size(context, span, list),
        _ => 0,
    };

    /// <summary>What kind of value it is, in the few words a template needs.</summary>
    internal static string? Typeof(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string => "string",
        _ when MathFunctions.IsNumber(value) => "number",
        IScriptOutput => "object",
        ScriptRange => "iterator",
        IList => "array",
        IScriptObject or IDictionary => "object",
        IEnumerable => "iterator",
        _ => "object",
    };

    /// <summary>The exact type, by the name templates know it under.</summary>
    internal static string? Kind(TemplateContext context, object? value) =>
        value is null ? null : context.GetTypeName(value);

    internal static object? FromJson(string? json) => json is null ? null : JsonReading.Read(json);

    internal static string ToJson(TemplateContext context, SourceSpan span, object? value) =>
        JsonWriting.Write(context, span, value);

    // Whatever goes wrong inside is a fault of the text, and is told at the place where the text was passed.
    static T Run<T>(string value, ScriptMode mode, Func<Template, T> run)
    {
        var template = Template.Parse(value, lexerOptions: new LexerOptions { Mode = mode });

        if (template.HasErrors)
        {
            throw new ArgumentException(string.Join('\n', template.Messages), nameof(value));
        }

        try
        {
            return run(template);
        }
        catch (ScriptRuntimeException fault) when (fault is not ScriptAbortException)
        {
            throw new ArgumentException(fault.Message, nameof(value), fault);
        }
    }
}
