using System.Globalization;
using System.Text.RegularExpressions;
using Digest.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Digest.Pages;

/// <summary>Says what is wrong with a template: where, what, and the line itself.</summary>
static class TemplateProblems
{
    // Of a longer line no more is looked at: what is shown of it is shorter still.
    const int MostOfLine = 400;

    static readonly string TooManyRounds = string.Create(
        CultureInfo.InvariantCulture, $"The template goes round more than {Press.MostRounds:N0} times here.");

    // What the engine says of its limits, in words of its own, and what that means to whoever wrote the template.
    static readonly (string Sign, string What, string Remedy)[] Limits =
    [
        ("iteration limit", TooManyRounds, "Let the loop end."),
        ("LoopLimit", TooManyRounds, "Let the loop end."),
        ("string length exceeds", "The text that is put together here grows too long.", "Make it shorter."),
        ("array length exceeds", "The list that is put together here grows too long.", "Make it shorter."),
        ("Insufficient memory", "What is put together here is too large.", "Make it smaller."),
    ];

    // What the framework adds to its messages for programmers.
    static readonly string[] Asides = [" (Parameter '", " LineNumber: ", " Path: $"];

    /// <summary>What the compiler found.</summary>
    public static void AddAll(Template template, string text, Problems problems)
    {
        var lines = new ShownLines(text);
        foreach (var message in template.Messages.Where(message => message.Type == ParserMessageType.Error))
        {
            Add(problems, message.Span, message.Message, lines);
        }
    }

    /// <summary>What came up while a page was printed.</summary>
    public static void Add(Problems problems, ScriptRuntimeException fault, Templates templates)
    {
        if (fault is ScriptParserRuntimeException { ParserMessages: { } messages })
        {
            foreach (var message in messages)
            {
                Add(problems, message.Span, message.Message, new(TextOf(templates, message.Span.FileName)));
            }

            return;
        }

        var lines = new ShownLines(TextOf(templates, fault.Span.FileName));
        if (LimitOf(fault) is var (what, remedy))
        {
            problems.Add(PlaceOf(fault.Span), what, $"{remedy} {lines.Remedy(fault.Span.Start.Line)}");
            return;
        }

        Add(problems, fault.Span, fault.OriginalMessage, lines);
    }

    /// <summary>Whether the template would have gone on and on.</summary>
    public static bool IsEndless(ScriptRuntimeException fault) => LimitOf(fault) is not null;

    static (string What, string Remedy)? LimitOf(ScriptRuntimeException fault)
    {
        if (fault.InnerException is RegexMatchTimeoutException late)
        {
            return ($"The regular expression takes more than {late.MatchTimeout.TotalSeconds:0} seconds here.",
                "Write it without one repetition inside another, such as (a+)+.");
        }

        foreach (var (sign, what, remedy) in Limits)
        {
            if (fault.OriginalMessage.Contains(sign, StringComparison.Ordinal))
            {
                return (what, remedy);
            }
        }

        return null;
    }

    static void Add(Problems problems, SourceSpan span, string message, ShownLines lines)
    {
        var what = Printable.Bare(Plain(message));
        problems.Add(PlaceOf(span), what.EndsWith('.') ? what : what + ".", lines.Remedy(span.Start.Line));
    }

    static string Plain(string message)
    {
        foreach (var aside in Asides)
        {
            var at = message.IndexOf(aside, StringComparison.Ordinal);
            message = at < 0 ? message : message[..at];
        }

        return message;
    }

    static Place PlaceOf(SourceSpan span) =>
        new(span.FileName ?? "templates", span.Start.Line + 1, span.Start.Column + 1);

    static string TextOf(Templates templates, string? file) =>
        templates.ByName.Values.FirstOrDefault(template => template.File == file)?.Text ?? "";

    /// <summary>The lines of a template as they are shown, each made once: thousands of errors may stand on one.
    /// </summary>
    sealed class ShownLines(string text)
    {
        readonly Dictionary<int, string> remedies = [];
        string[]? lines;

        public string Remedy(int number)
        {
            if (!remedies.TryGetValue(number, out var remedy))
            {
                lines ??= text.Split('\n');
                var line = lines.ElementAtOrDefault(number)?.Trim() ?? "";
                remedy = line.Length == 0
                    ? "Mend the template."
                    : $"Mend this line: {Printable.Excerpt(line[..Math.Min(line.Length, MostOfLine)], 160)}";
                remedies.Add(number, remedy);
            }

            return remedy;
        }
    }
}
