using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A text parsed once, rendered as often as wanted, from as many threads as wanted.</summary>
public partial class Template
{
    Template(SourceText source, ParserOptions parserOptions, LexerOptions lexerOptions)
    {
        SourceFilePath = source.Path;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
        Page = Parser.Parse(source, parserOptions, lexerOptions, Messages);
    }

    public string? SourceFilePath { get; }

    public ScriptPage? Page { get; }

    public bool HasErrors => Messages.HasErrors;

    public LogMessageBag Messages { get; } = new();

    public ParserOptions ParserOptions { get; }

    public LexerOptions LexerOptions { get; }

    public static Template Parse(
        string text,
        string? sourceFilePath = null,
        ParserOptions? parserOptions = null,
        LexerOptions? lexerOptions = null) =>
        new(
            new(text ?? "", sourceFilePath),
            parserOptions ?? ParserOptions.Default,
            lexerOptions ?? LexerOptions.Default);

    /// <summary>Liquid is not understood; the method is here because the package has it.</summary>
    public static Template ParseLiquid(
        string text,
        string? sourceFilePath = null,
        ParserOptions? parserOptions = null,
        LexerOptions? lexerOptions = null) =>
        throw new NotSupportedException(
            "Liquid templates are not supported: write the template in the Scriban language.");

    public static object? Evaluate(string expression, TemplateContext context) =>
        ParseScript(expression).Evaluate(context);

    public static object? Evaluate(
        string expression,
        object model,
        MemberRenamerDelegate? memberRenamer = null,
        MemberFilterDelegate? memberFilter = null) =>
        ParseScript(expression).Evaluate(model, memberRenamer, memberFilter);

    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        RenderInto(context);
        return TakeText(context);
    }

    public string Render(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextFor(model, memberRenamer, memberFilter));

    public ValueTask<string> RenderAsync(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RunAsync(context, Render);
    }

    public ValueTask<string> RenderAsync(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        RenderAsync(ContextFor(model, memberRenamer, memberFilter));

    public object? Evaluate(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var enabled = context.EnableOutput;
        context.EnableOutput = false;
        try
        {
            return RenderInto(context);
        }
        finally
        {
            context.EnableOutput = enabled;
        }
    }

    public object? Evaluate(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(ContextFor(model, memberRenamer, memberFilter));

    public ValueTask<object?> EvaluateAsync(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return RunAsync(context, Evaluate);
    }

    public ValueTask<object?> EvaluateAsync(
        object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        EvaluateAsync(ContextFor(model, memberRenamer, memberFilter));

    static Template ParseScript(string expression) =>
        Parse(expression, lexerOptions: LexerOptions.Default with { Mode = ScriptMode.ScriptOnly });

    static TemplateContext ContextFor(
        object? model, MemberRenamerDelegate? memberRenamer, MemberFilterDelegate? memberFilter)
    {
        var script = new ScriptObject();
        if (model is not null)
        {
            script.Import(model, memberFilter, memberRenamer);
        }

        var context = new TemplateContext { MemberFilter = memberFilter };
        if (memberRenamer is not null)
        {
            context.MemberRenamer = memberRenamer;
        }

        context.PushGlobal(script);
        return context;
    }

    /// <summary>
    /// Runs with tasks waited for; away from a synchronisation context, which the waiting would block.
    /// </summary>
    static ValueTask<T> RunAsync<T>(TemplateContext context, Func<TemplateContext, T> run)
    {
        T Run()
        {
            var outer = context.IsAsync;
            context.IsAsync = true;
            try
            {
                return run(context);
            }
            finally
            {
                context.IsAsync = outer;
            }
        }

        if (SynchronizationContext.Current is not null)
        {
            return new(Task.Run(Run));
        }

        try
        {
            return new(Run());
        }
        catch (Exception fault)
        {
            return ValueTask.FromException<T>(fault);
        }
    }

    static string TakeText(TemplateContext context)
    {
        var text = context.Output.ToString() ?? "";
        (context.Output as StringBuilderOutput)?.Clear();
        return text;
    }

    object? RenderInto(TemplateContext context)
    {
        if (HasErrors)
        {
            throw new InvalidOperationException(
                $"This template has errors. Check the Messages before rendering it: {Messages}");
        }

        try
        {
            return context.RunTemplate(this);
        }
        finally
        {
            context.PassOnOutput();
        }
    }
}
