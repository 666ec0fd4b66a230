using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What one rendering knows: variables, output, limits, and how values are read and written.</summary>
public partial class TemplateContext : IFormatProvider
{
    public int LoopLimit { get; set; } = 1000;

    public int? LoopLimitQueryable { get; set; }

    public int RecursiveLimit { get; set; } = 100;

    public int LimitToString { get; set; } = 1048576;

    public int ObjectRecursionLimit { get; set; } = 20;

    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public CancellationToken CancellationToken { get; set; }

    public MemberRenamerDelegate MemberRenamer { get; set; } = StandardMemberRenamer.Default;

    public MemberFilterDelegate? MemberFilter { get; set; }

    public ITemplateLoader? TemplateLoader { get; set; }

    public string NewLine { get; set; } = Environment.NewLine;

    public CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

    public ScriptNode? CurrentNode => null;

    public SourceSpan CurrentSpan => default;

    public ScriptObject BuiltinObject => null!;

    public void CheckAbort()
    {
    }

    public virtual string? ObjectToString(object? value, bool nested = false) => throw new NotImplementedException();

    public virtual bool ToBool(SourceSpan span, object? value) => throw new NotImplementedException();

    public virtual int ToInt(SourceSpan span, object? value) => throw new NotImplementedException();

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType) => throw new NotImplementedException();

    public T ToObject<T>(SourceSpan span, object? value) => (T)ToObject(span, value, typeof(T))!;

    public virtual IList? ToList(SourceSpan span, object? value) => throw new NotImplementedException();

    public virtual object? IsEmpty(SourceSpan span, object? against) => throw new NotImplementedException();

    public virtual string GetTypeName(object? value) => throw new NotImplementedException();

    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext) => throw new NotImplementedException();

    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext) => throw new NotImplementedException();

    // Services for builtins

    /// <summary>One more round of a builtin that iterates, counted against the loop limit.</summary>
    internal void StepLoop(SourceSpan span) => throw new NotImplementedException();

    /// <summary>A member of any value by a name found at run time; false where there is none.</summary>
    internal bool TryGetMember(SourceSpan span, object? target, string member, out object? value) => throw new NotImplementedException();

    /// <summary>The names of a value's members, null where it can have none.</summary>
    internal IEnumerable<string>? MembersOf(object? target) => throw new NotImplementedException();

    /// <summary>Calls a function value (a template's own, a builtin, a delegate) with these arguments.</summary>
    internal object? Call(SourceSpan span, object function, params ReadOnlySpan<object?> arguments) => throw new NotImplementedException();

    /// <summary>The order of two values as <c>&lt;</c> sees it.</summary>
    internal int Compare(SourceSpan span, object? left, object? right) => throw new NotImplementedException();

    /// <summary>Equality of two values as <c>==</c> sees it.</summary>
    internal bool AreEqual(SourceSpan span, object? left, object? right) => throw new NotImplementedException();

    /// <summary>Arithmetic of two values as the operators see it: <c>+ - * / // % &lt;&lt; ...</c>.</summary>
    internal object? Calculate(SourceSpan span, string op, object? left, object? right) => throw new NotImplementedException();
}
