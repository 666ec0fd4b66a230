using System.Text;
using Scriban;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>Runs one case both ways and says what is wrong, or nothing.</summary>
static class CaseRun
{
    public static string? Of(Case theCase) =>
        Try(theCase, static (template, context) => template.Render(context))
        ?? Try(theCase, static (template, context) => template.RenderAsync(context).AsTask().GetAwaiter().GetResult());

    static string? Try(Case theCase, Func<Template, TemplateContext, string> render)
    {
        try
        {
            return Check(theCase, render);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return $"threw {fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}";
        }
    }

    static string? Check(Case theCase, Func<Template, TemplateContext, string> render)
    {
        var path = theCase.Options.Has("sourcePath") ? theCase.Options.Text("sourcePath") : "text";
        var template = Template.Parse(
            theCase.Template,
            path,
            CaseContext.ParserOptions(theCase.Options),
            CaseContext.LexerOptions(theCase.Options));

        if (template.HasErrors)
        {
            return CheckError(theCase, "parse", [.. template.Messages.Select(message => message.ToString())], null);
        }

        try
        {
            return CheckResult(theCase, template, render);
        }
        catch (ScriptRuntimeException fault)
        {
            return CheckError(theCase, "runtime", [fault.Message], fault);
        }
    }

    static string? CheckResult(Case theCase, Template template, Func<Template, TemplateContext, string> render)
    {
        var context = CaseContext.Of(theCase);

        if (theCase.Options.Text("entry") == "evaluate")
        {
            var value = template.Evaluate(context);
            return Differ(theCase, context.ObjectToString(value)) ?? DifferInType(theCase, context.GetTypeName(value));
        }

        if (template.Page?.FrontMatter is { } frontMatter)
        {
            context.Evaluate(frontMatter);
            var end = frontMatter.TextPositionAfterEndMarker;
            var place = $"{end.Offset}:{end.Line + 1},{end.Column + 1}";

            if (theCase.FrontMatterEnd is { } expected && expected != place)
            {
                return $"front matter ends at {place} instead of {expected}";
            }

            if (theCase.Options.Text("mode") == "FrontMatterOnly")
            {
                return Differ(theCase, context.ObjectToString(context.CurrentGlobal));
            }
        }

        return Differ(theCase, render(template, context));
    }

    static string? Differ(Case theCase, string? actual) =>
        theCase.Error is { } error ? $"no error, instead of {error.Message}\n  gave {Shown(actual)}"
        : Written(actual) == (theCase.Expected ?? "") ? null
        : $"text\n  gave {Shown(actual)}\n  want {Shown(theCase.Expected)}\n  from {Shown(theCase.Template)}";

    // Expected texts were written as UTF-8, in which half a character is none.
    static string Written(string? text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));

    static string? DifferInType(Case theCase, string actual) =>
        theCase.ExpectedType is { } type && type != actual ? $"type {actual} instead of {type}" : null;

    static string? CheckError(Case theCase, string kind, IReadOnlyList<string> messages, ScriptRuntimeException? fault)
    {
        var gave = $"\n  gave {Shown(string.Join('\n', messages))}\n  from {Shown(theCase.Template)}";

        if (theCase.Error is not { } error)
        {
            return $"{kind} error{gave}\n{fault?.InnerException}";
        }

        var want = $"\n  want {Shown(error.All is null ? error.Message : string.Join('\n', error.All))}";

        if (error.Kind != kind)
        {
            return $"kind {kind} instead of {error.Kind}{gave}{want}";
        }

        // What .NET says in its own exceptions may change with its version; the place must not.
        if (error.Inner is not null)
        {
            var place = $"{error.File}({error.Line},{error.Column}) :";
            return messages[0].StartsWith(place, StringComparison.Ordinal) ? null : $"place{gave}{want}";
        }

        var same = messages.SequenceEqual(error.All ?? [error.Message]);
        return same ? null : $"wording{gave}{want}";
    }

    static string Shown(string? text) => text is null
        ? "null"
        : $"«{text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}»";
}
