using Digest.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Digest.Pages;

/// <summary>Says what is wrong with a template: where, what, and the line itself.</summary>
static class TemplateProblems
{
    /// <summary>What the compiler found.</summary>
    public static void AddAll(Template template, string text, Problems problems)
    {
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            Add(problems, message.Span, message.Message, text);
        }
    }

    /// <summary>What came up while a page was printed.</summary>
    public static void Add(Problems problems, ScriptRuntimeException fault, Templates templates)
    {
        if (fault is ScriptParserRuntimeException { ParserMessages: { } messages })
        {
            foreach (var message in messages)
            {
                Add(problems, message.Span, message.Message, TextOf(templates, message.Span.FileName));
            }

            return;
        }

        Add(problems, fault.Span, fault.OriginalMessage, TextOf(templates, fault.Span.FileName));
    }

    static void Add(Problems problems, SourceSpan span, string message, string text)
    {
        var line = text.Split('\n').ElementAtOrDefault(span.Start.Line)?.Trim();
        var what = Printable.Bare(message);
        problems.Add(
            new(span.FileName ?? "templates", span.Start.Line + 1, span.Start.Column + 1),
            what.EndsWith('.') ? what : what + ".",
            string.IsNullOrEmpty(line) ? "Mend the template." : $"Mend this line: {Printable.Excerpt(line, 160)}");
    }

    static string TextOf(Templates templates, string? file) =>
        templates.ByName.Values.FirstOrDefault(template => template.File == file)?.Text ?? "";
}
