using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What one rendering knows: variables, output, limits, and how values are read and written.</summary>
public partial class TemplateContext : IFormatProvider
{
    static readonly ScriptObject builtins = new BuiltinFunctions().AsPrototype();

    readonly Stack<CultureInfo> cultures = new();
    readonly Stack<string> sourceFiles = new();
    Dictionary<object, object>? tags;
    Dictionary<string, Template>? cachedTemplates;

    public TemplateContext()
        : this(null, null)
    {
    }

    public TemplateContext(ScriptObject? builtin)
        : this(builtin, null)
    {
    }

    public TemplateContext(IEqualityComparer<string>? keyComparer)
        : this(null, keyComparer)
    {
    }

    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer)
    {
        KeyComparer = keyComparer;
        BuiltinObject = builtin ?? (keyComparer is null ? GetDefaultBuiltinObject() : GetBuiltins(keyComparer));
        globals[globalCount++] = BuiltinObject;
        IsPlain = GetType() == typeof(TemplateContext);
        output = new StringBuilderOutput();
    }

    public delegate bool TryGetVariableDelegate(
        TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    public delegate bool TryGetMemberDelegate(
        TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    public static RenderRuntimeExceptionDelegate RenderRuntimeExceptionDefault = static exception =>
        $"[{exception.Message}]";

    public ScriptObject BuiltinObject { get; }

    public int LoopLimit { get; set; } = 1000;

    public int? LoopLimitQueryable { get; set; }

    public int RecursiveLimit { get; set; } = 100;

    public int LimitToString { get; set; } = 1048576;

    public int ObjectRecursionLimit { get; set; } = 20;

    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public CancellationToken CancellationToken { get; set; }

    public ITemplateLoader? TemplateLoader { get; set; }

    public ParserOptions TemplateLoaderParserOptions { get; set; } = ParserOptions.Default;

    public LexerOptions TemplateLoaderLexerOptions { get; set; } = LexerOptions.Default;

    public Dictionary<string, Template> CachedTemplates => cachedTemplates ??= new(StringComparer.Ordinal);

    public string NewLine { get; set; } = Environment.NewLine;

    public bool StrictVariables { get; set; }

    public bool EnableRelaxedMemberAccess { get; set; } = true;

    public bool EnableRelaxedTargetAccess { get; set; }

    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    public bool EnableRelaxedFunctionAccess { get; set; }

    public bool EnableNullIndexer { get; set; }

    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    public bool ErrorForStatementFunctionAsExpression { get; set; }

    public bool AutoIndent { get; set; } = true;

    public bool IndentOnEmptyLines { get; set; } = true;

    public TryGetVariableDelegate? TryGetVariable { get; set; }

    public TryGetMemberDelegate? TryGetMember { get; set; }

    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    public bool EnableOutput { get; set; } = true;

    public Dictionary<object, object> Tags => tags ??= [];

    public CultureInfo CurrentCulture => cultures.Count == 0 ? CultureInfo.InvariantCulture : cultures.Peek();

    public string? CurrentSourceFile => sourceFiles.Count > 0
        ? sourceFiles.Peek()
        : throw new InvalidOperationException(
            "No source file is current: give every template a path when it is parsed.");

    public ScriptNode? CurrentNode => CurrentCall;

    public SourceSpan CurrentSpan => CurrentCall?.Span ?? default;

    /// <summary>How the names of new objects are compared; null is letter by letter.</summary>
    internal IEqualityComparer<string>? KeyComparer { get; }

    /// <summary>
    /// Whether nobody overrides how values are printed and compared, so that the short ways may be taken.
    /// </summary>
    internal bool IsPlain { get; }

    /// <summary>Whether tasks are waited for: only in an asynchronous rendering.</summary>
    internal bool IsAsync { get; set; }

    public static ScriptObject GetDefaultBuiltinObject() => builtins.OwnCopy();

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        cultures.Push(culture);
    }

    public CultureInfo PopCulture() => cultures.Count > 0
        ? cultures.Pop()
        : throw new InvalidOperationException("There is no culture to pop: none was pushed.");

    public void PushSourceFile(string sourceFile)
    {
        ArgumentNullException.ThrowIfNull(sourceFile);
        sourceFiles.Push(sourceFile);
    }

    public string PopSourceFile() => sourceFiles.Count > 0
        ? sourceFiles.Pop()
        : throw new InvalidOperationException("There is no source file to pop: none was pushed.");

    public void CheckAbort()
    {
        if (CancellationToken.IsCancellationRequested)
        {
            throw new ScriptAbortException(CurrentSpan, CancellationToken);
        }
    }

    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    /// <summary>Takes everything back that was pushed and written; the options stay.</summary>
    public virtual void Reset()
    {
        cultures.Clear();
        sourceFiles.Clear();
        cachedTemplates?.Clear();
        tags?.Clear();
        policy = null;
        ResetVariables();
        ResetOutput();
    }

    /// <summary>The builtins under names compared in the host's way.</summary>
    static ScriptObject GetBuiltins(IEqualityComparer<string> keyComparer)
    {
        var copy = new ScriptObject(builtins.Count, keyComparer);
        foreach (var (name, value) in builtins)
        {
            copy.SetValue(
                name, value is ScriptObject { IsPrototype: true } group ? group.OwnCopy(keyComparer) : value, true);
        }

        return copy;
    }
}
