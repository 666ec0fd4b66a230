using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>Templates inside templates: finding, parsing and running them.</summary>
public partial class TemplateContext
{
    /// <summary>How many templates run inside one another.</summary>
    int running;

    public virtual string? GetTemplatePathFromName(string? templateName, ScriptNode? callerContext)
    {
        var span = callerContext?.Span ?? CurrentSpan;
        if (string.IsNullOrEmpty(templateName))
        {
            throw new ScriptRuntimeException(span, "Include template name cannot be null or empty");
        }

        if (TemplateLoader is null)
        {
            throw new ScriptRuntimeException(
                span,
                $"Unable to include <{templateName}>. No TemplateLoader registered in TemplateContext.TemplateLoader");
        }

        string? path;
        try
        {
            path = TemplateLoader.GetPath(this, span, templateName);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(
                span, $"Unexpected exception while getting the path for the include name `{templateName}`", fault);
        }

        return path ?? throw new ScriptRuntimeException(span, $"Include template path is null for `{templateName}`");
    }

    public Template GetOrCreateTemplate(string templatePath, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(templatePath);
        if (CachedTemplates.TryGetValue(templatePath, out var template))
        {
            return template;
        }

        var span = callerContext?.Span ?? CurrentSpan;
        template = Template.Parse(
            LoadTemplate(templatePath, span), templatePath, TemplateLoaderParserOptions, TemplateLoaderLexerOptions);
        if (template.HasErrors)
        {
            throw new ScriptParserRuntimeException(
                span, $"Error while parsing template `{templatePath}` from `{templatePath}`:\n{template.Messages}",
                template.Messages);
        }

        CachedTemplates[templatePath] = template;
        return template;
    }

    public string RenderTemplate(Template template, ScriptArray arguments, ScriptNode? callerContext)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(arguments);
        return RenderTemplate(template, arguments, arguments.HasNamed ? [.. arguments.ScriptObject] : []);
    }

    /// <summary>The text of a template, with arguments and, by name, local variables.</summary>
    internal string RenderTemplate(Template template, ScriptArray arguments, KeyValuePair<string, object?>[] locals)
    {
        var indent = CurrentIndent;
        CurrentIndent = null;
        var capture = BeginCapture();
        string text;
        try
        {
            RunIncluded(template, arguments, locals);
        }
        finally
        {
            text = EndCapture(capture);
            CurrentIndent = indent;
        }

        return text;
    }

    /// <summary>Prints an included template, in place unless its lines must be indented.</summary>
    internal void WriteTemplate(Template template, ScriptArray arguments, KeyValuePair<string, object?>[] locals)
    {
        var indent = CurrentIndent;
        var capture = AutoIndent && !string.IsNullOrEmpty(indent) ? BeginCapture() : null;
        var buffer = TextOutput!;
        var start = buffer.Length;
        CurrentIndent = null;
        var isDone = false;
        try
        {
            RunIncluded(template, arguments, locals);
            isDone = true;
        }
        finally
        {
            CurrentIndent = indent;
            if (!isDone)
            {
                buffer.Truncate(start);
            }

            if (capture is not null)
            {
                FlushCapture(capture);
            }
            else if (isDone)
            {
                AfterAppended(buffer, start);
            }
        }
    }

    /// <summary>Runs an included template with arguments and locals of its own.</summary>
    object? RunIncluded(Template template, ScriptArray arguments, KeyValuePair<string, object?>[] locals)
    {
        var frame = PushFrame();
        frame.SetArguments(arguments);
        foreach (var (name, value) in locals)
        {
            frame.Set(name, value);
        }

        var outer = EnterFunction(null);
        try
        {
            return RunTemplate(template);
        }
        finally
        {
            LeaveFunction(outer);
            PopFrame();
        }
    }

    /// <summary>Runs a template's page in this context; the value is that of its last statement.</summary>
    internal object? RunTemplate(Template template)
    {
        if (running++ == 0)
        {
            ForgetRun();
        }

        var (frame, scope) = (frameCount, scopedCount);
        var file = template.SourceFilePath;
        if (file is not null)
        {
            sourceFiles.Push(file);
        }

        try
        {
            return template.Page is { } page ? RunAlone(page.Body) : null;
        }
        finally
        {
            running--;
            Unwind(frame, scope);
            if (file is not null && sourceFiles.Count > 0)
            {
                sourceFiles.Pop();
            }
        }
    }

    /// <summary>A script's value, or what it printed and then its value.</summary>
    internal object? EvaluateText(Template script)
    {
        var outer = EnterCall(CurrentCall ?? script.Page!);
        var capture = BeginCapture();
        object? value = null;
        string printed;
        try
        {
            value = RunForValue(script);
        }
        finally
        {
            printed = EndCapture(capture);
            LeaveCall(outer);
        }

        return printed.Length == 0 ? value : printed + ToText(value);
    }

    /// <summary>A template's text in this context, with its variables.</summary>
    internal string RenderText(Template template)
    {
        var outer = EnterCall(CurrentCall ?? template.Page!);
        var capture = BeginCapture();
        var indent = CurrentIndent;
        CurrentIndent = null;
        string printed;
        try
        {
            RunTemplate(template);
        }
        finally
        {
            printed = EndCapture(capture);
            CurrentIndent = indent;
            LeaveCall(outer);
        }

        return printed;
    }

    /// <summary>Runs all statements; the last one, if it is an expression, is not printed but given back.</summary>
    object? RunForValue(Template script)
    {
        var statements = script.Page!.Body.Statements;
        object? value = null;
        for (var i = 0; i < statements.Length; i++)
        {
            if (i == statements.Length - 1 && statements[i] is ScriptExpressionStatement last)
            {
                value = last.Expression.Evaluate(this);
            }
            else if (statements[i].Run(this) == Flow.Return)
            {
                return TakeReturned();
            }
        }

        return value;
    }

    string LoadTemplate(string path, SourceSpan span)
    {
        string? text;
        try
        {
            text = IsAsync
                ? Waiting.For(TemplateLoader!.LoadAsync(this, span, path))
                : TemplateLoader!.Load(this, span, path);
        }
        catch (Exception fault) when (fault is not ScriptRuntimeException)
        {
            throw new ScriptRuntimeException(
                span, $"Unexpected exception while loading the include `{path}` from path `{path}`", fault);
        }

        return text ?? throw new ScriptRuntimeException(
            span, $"The result of including `{path}` from path `{path}` cannot be null");
    }
}
