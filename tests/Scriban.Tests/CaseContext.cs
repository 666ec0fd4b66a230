using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>Makes the context of a case: globals, fixtures, loader and options.</summary>
static class CaseContext
{
    public static ParserOptions ParserOptions(Options options)
    {
        var parser = new ParserOptions { ParseFloatAsDecimal = options.Flag("parseFloatAsDecimal") ?? false };
        return options.Number("expressionDepthLimit") is { } limit
            ? parser with { ExpressionDepthLimit = limit }
            : parser;
    }

    public static LexerOptions LexerOptions(Options options) => new()
    {
        Mode = Enum.Parse<ScriptMode>(options.Text("mode") ?? nameof(ScriptMode.Default)),
        FrontMatterMarker = options.Text("frontMatterMarker") ?? Scriban.Parsing.LexerOptions.DefaultFrontMatterMarker,
    };

    public static TemplateContext Of(Case theCase)
    {
        var options = theCase.Options;
        var ignoreCase = options.Flag("ignoreCase") ?? false;
        var context = ignoreCase ? new TemplateContext(StringComparer.OrdinalIgnoreCase) : new TemplateContext();
        context.NewLine = "\n";
        Set(context, options);
        var globals = ignoreCase ? new ScriptObject(StringComparer.OrdinalIgnoreCase) : new ScriptObject();
        Fill(globals, theCase, context);
        context.PushGlobal(globals);

        if (theCase.Includes is { } includes && options.Text("loader") != "none")
        {
            context.TemplateLoader = new CaseLoader(includes, options.Text("loader"));
            context.TemplateLoaderParserOptions = ParserOptions(options);
        }

        if (options.Text("culture") is { } culture)
        {
            context.PushCulture(CultureInfo.GetCultureInfo(culture));
        }

        return context;
    }

    static void Fill(ScriptObject globals, Case theCase, TemplateContext context)
    {
        if (theCase.Model is { } model)
        {
            foreach (var member in model.EnumerateObject())
            {
                globals[member.Name] = CaseModel.ValueOf(member.Value);
            }
        }

        foreach (var fixture in theCase.Fixtures)
        {
            Fixtures.Add(fixture, globals, context);
        }

        foreach (var name in theCase.Options.Texts("readOnly"))
        {
            globals.SetReadOnly(name, true);
        }
    }

    static void Set(TemplateContext context, Options options)
    {
        SetLimits(context, options);
        context.StrictVariables = options.Flag("strictVariables") ?? context.StrictVariables;
        context.AutoIndent = options.Flag("autoIndent") ?? context.AutoIndent;
        context.IndentOnEmptyLines = options.Flag("indentOnEmptyLines") ?? context.IndentOnEmptyLines;
        context.NewLine = options.Text("newLine") ?? context.NewLine;
        context.EnableRelaxedMemberAccess = options.Flag("relaxedMemberAccess") ?? context.EnableRelaxedMemberAccess;
        context.EnableRelaxedTargetAccess = options.Flag("relaxedTargetAccess") ?? context.EnableRelaxedTargetAccess;
        context.EnableRelaxedFunctionAccess =
            options.Flag("relaxedFunctionAccess") ?? context.EnableRelaxedFunctionAccess;
        context.EnableRelaxedIndexerAccess =
            options.Flag("relaxedIndexerAccess") ?? context.EnableRelaxedIndexerAccess;
        context.EnableNullIndexer = options.Flag("nullIndexer") ?? context.EnableNullIndexer;
        context.EnableBreakAndContinueAsReturnOutsideLoop =
            options.Flag("breakAsReturn") ?? context.EnableBreakAndContinueAsReturnOutsideLoop;
        context.ErrorForStatementFunctionAsExpression =
            options.Flag("errorForStatementFunctionAsExpression") ?? context.ErrorForStatementFunctionAsExpression;
        SetDelegates(context, options);
    }

    static void SetLimits(TemplateContext context, Options options)
    {
        context.LoopLimit = options.Number("loopLimit") ?? context.LoopLimit;
        context.RecursiveLimit = options.Number("recursiveLimit") ?? context.RecursiveLimit;
        context.LimitToString = options.Number("limitToString") ?? context.LimitToString;
        context.ObjectRecursionLimit = options.Number("objectRecursionLimit") ?? context.ObjectRecursionLimit;

        if (options.Number("regexTimeoutMs") is { } milliseconds)
        {
            context.RegexTimeOut = TimeSpan.FromMilliseconds(milliseconds);
        }
    }

    static void SetDelegates(TemplateContext context, Options options)
    {
        if (options.Has("renderRuntimeException"))
        {
            context.RenderRuntimeException = fault => $"[{fault.OriginalMessage}]";
        }

        if (options.Text("renamer") == "identity")
        {
            context.MemberRenamer = member => member.Name;
        }

        var hidden = options.Texts("memberFilterExclude").ToHashSet(StringComparer.Ordinal);

        if (hidden.Count > 0)
        {
            context.MemberFilter = member => !hidden.Contains(member.Name);
        }

        if (options.Has("tryGetVariable"))
        {
            context.TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) =>
            {
                value = $"?{variable.Name}?";
                return true;
            };
        }

        if (options.Has("tryGetMember"))
        {
            context.TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) =>
            {
                value = $"?.{member}";
                return true;
            };
        }
    }
}
