using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// The group <c>date</c>, which is also a function: <c>date 'text'</c> reads a date. Its member <c>format</c> is the
/// pattern by which dates print, and templates may change it.
/// </summary>
public partial class DateTimeFunctions : ScriptObject, IScriptCustomFunction
{
    internal const string DefaultFormat = "%d %b %Y";

    const string FormatName = "format";

    public DateTimeFunctions()
        : base(table) => SetReadOnly(FormatName, false);

    int IScriptFunctionInfo.RequiredParameterCount => 0;

    int IScriptFunctionInfo.ParameterCount => 0;

    ScriptVarParamKind IScriptFunctionInfo.VarParamKind => ScriptVarParamKind.Direct;

    Type IScriptFunctionInfo.ReturnType => typeof(object);

    internal static DateTime Now() => DateTime.Now;

    internal static DateTime UtcNow() => DateTime.UtcNow;

    internal static DateTime AddDays(DateTime date, double days) => date.AddDays(days);

    internal static DateTime AddMonths(DateTime date, int months) => date.AddMonths(months);

    internal static DateTime AddYears(DateTime date, int years) => date.AddYears(years);

    internal static DateTime AddHours(DateTime date, double hours) => date.AddHours(hours);

    internal static DateTime AddMinutes(DateTime date, double minutes) => date.AddMinutes(minutes);

    internal static DateTime AddSeconds(DateTime date, double seconds) => date.AddSeconds(seconds);

    internal static DateTime AddMilliseconds(DateTime date, double millis) => date.AddMilliseconds(millis);

    /// <summary>The date in the text; null stays null, and what is no date becomes the first day there is.</summary>
    internal static DateTime? Parse(
        TemplateContext context, string? text, string? pattern = null, string? culture = null) =>
        string.IsNullOrEmpty(text) ? null : DateReader.Read(text, pattern, CultureOf(context, culture));

    /// <summary>Reads a date and prints it by another pattern.</summary>
    internal static string? ParseToString(
        TemplateContext context,
        string? text,
        string? outputPattern = null,
        string? outputCulture = null,
        string? inputPattern = null,
        string? inputCulture = null)
    {
        if (Parse(context, text, inputPattern, inputCulture) is not { } date)
        {
            return null;
        }

        // Without a pattern of its own the result is what .NET makes of the group's: that is how templates know it.
        return outputPattern is null
            ? date.ToString(FormatOf(context), CultureOf(context, outputCulture))
            : ToString(context, date, outputPattern, outputCulture);
    }

    /// <summary>The date by the pattern; <c>%g</c> is the invariant culture, alone the group's pattern too.</summary>
    internal static string? ToString(
        TemplateContext context, DateTime? datetime, string? pattern, string? culture = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return datetime is { } date ? PatternOf(context, pattern).Format(date, CultureOf(context, culture)) : null;
    }

    /// <summary>Prints a date as a template shows it that asks for no pattern.</summary>
    internal static void Write(TemplateContext context, DateTime date, TextBuffer output) =>
        PatternOf(context, FormatOf(context)).Write(date, context.CurrentCulture, output);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameter.Text;

    /// <summary>Reads a date; without an argument it is the group itself, whose members are meant.</summary>
    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0 && arguments.ScriptObject.Count == 0)
        {
            return this;
        }

        return Parse(context, Argument(0, "text"), Argument(1, "pattern"), Argument(2, "culture"));

        string? Argument(int index, string name)
        {
            var value = index < arguments.Count ? arguments[index] : arguments.ScriptObject[name];
            return value is null ? null : context.ObjectToString(value);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    static void WriteText(
        TemplateContext context, DateTime? datetime, string? pattern, string? culture, TextBuffer output)
    {
        ArgumentNullException.ThrowIfNull(pattern);

        if (datetime is { } date)
        {
            PatternOf(context, pattern).Write(date, CultureOf(context, culture), output);
        }
    }

    static DatePattern PatternOf(TemplateContext context, string pattern) =>
        DatePattern.Of(pattern == "%g" ? "%g " + FormatOf(context) : pattern);

    static string FormatOf(TemplateContext context) =>
        context.BuiltinObject["date"] is ScriptObject group && group[FormatName] is string format
            ? format
            : DefaultFormat;

    static CultureInfo CultureOf(TemplateContext context, string? name) =>
        name is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(name);
}
