using System.Text.RegularExpressions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The group <c>regex</c>: .NET's regular expressions, none running longer than the context allows.</summary>
public partial class RegexFunctions : ScriptObject
{
    public RegexFunctions()
        : base(table)
    {
    }

    internal static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    internal static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    /// <summary>The first match and its groups; an empty list where nothing matches.</summary>
    internal static ScriptArray Match(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        Require(span, text, pattern, nameof(Match));
        var match = Regex.Match(text!, pattern!, OptionsOf(options), context.RegexTimeOut);
        return match.Success ? GroupsOf(match) : [];
    }

    /// <summary>Every match, each with its groups.</summary>
    internal static ScriptArray Matches(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        Require(span, text, pattern, nameof(Matches));
        var all = new ScriptArray();

        foreach (Match match in Regex.Matches(text!, pattern!, OptionsOf(options), context.RegexTimeOut))
        {
            all.Add(GroupsOf(match));
        }

        return all;
    }

    internal static string Replace(
        TemplateContext context,
        SourceSpan span,
        string? text,
        string? pattern,
        string? replace,
        string? options = null)
    {
        Require(span, text, pattern, nameof(Replace));
        var replacement = replace ?? "";
        long length = text!.Length;

        return Regex.Replace(text, pattern!, Replaced, OptionsOf(options), context.RegexTimeOut);

        // Counted match by match: a short text and a long replacement could fill the memory before the end.
        string Replaced(Match match)
        {
            var result = match.Result(replacement);
            length += result.Length - match.Length;
            Growth.Check(context, length);
            return result;
        }
    }

    /// <summary>The parts between the matches, with the matches' groups among them.</summary>
    internal static ScriptArray Split(
        TemplateContext context, SourceSpan span, string? text, string? pattern, string? options = null)
    {
        Require(span, text, pattern, nameof(Split));
        return new(Regex.Split(text!, pattern!, OptionsOf(options), context.RegexTimeOut));
    }

    static void Require(SourceSpan span, string? text, string? pattern, string function)
    {
        var missing = text is null ? nameof(text) : pattern is null ? nameof(pattern) : null;

        if (missing is not null)
        {
            throw new ScriptRuntimeException(
                span, $"Argument `{missing}` cannot be null for function `{function}`.");
        }
    }

    static ScriptArray GroupsOf(Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);

        foreach (Group group in match.Groups)
        {
            groups.Add(group.Value);
        }

        return groups;
    }

    // Letters that mean nothing are passed over.
    static RegexOptions OptionsOf(string? letters)
    {
        var options = RegexOptions.None;

        foreach (var letter in letters ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }
}
