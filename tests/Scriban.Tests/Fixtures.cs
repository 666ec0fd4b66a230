using System.Collections;
using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ScribanTests;

/// <summary>Adds the .NET objects and functions that a case asks for by name.</summary>
static class Fixtures
{
    public static void Add(string name, ScriptObject globals, TemplateContext context)
    {
        var renamer = context.MemberRenamer;

        switch (name)
        {
            case "poco":
                globals["article"] = new Article();
                break;
            case "poco-import":
                globals.Import(new Article(), member => member.Name != nameof(Article.Bad), renamer);
                break;
            case "special":
                globals.Import(typeof(SpecialFunctions), renamer: renamer);
                break;
            case "functions":
                AddFunctions(globals, renamer);
                break;
            default:
                throw new ArgumentException($"No fixture is called {name}.");
        }
    }

    static void AddFunctions(ScriptObject globals, MemberRenamerDelegate renamer)
    {
        var count = 0;
        var fx = new ScriptObject();
        fx.Import(typeof(Fx), renamer: renamer);
        globals["fx"] = fx;
        globals.Import("url_for", new Func<string, string>(path => "/site" + path));
        globals.Import("counter", new Func<int>(() => ++count));
        globals.SetValue("t", new TranslateFunction(), readOnly: false);
    }
}

/// <summary>Functions with default values and with any number of arguments.</summary>
static class SpecialFunctions
{
    public static string SpecialConcatStrings(string a = "default_a", string b = "default_b", string c = "default_c") =>
        $"a: {a}, b: {b}, c: {c}";

    public static string SpecialConcatStringAndParams(string a, params string[] values) =>
        string.Join(", ", [$"a: {a}", .. Numbered(values)]);

    public static string SpecialConcatParams(params string[] values) => string.Join(", ", Numbered(values));

    static IEnumerable<string> Numbered(string[] values) => values.Select((value, at) => $"v{at}: {value}");
}

/// <summary>A function that tells what it was called with.</summary>
sealed class TranslateFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) =>
        index == 0 ? new(typeof(string), "key") : new(typeof(object), "value");

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var parts = new List<string?> { "[t:" + context.ObjectToString(arguments.Count > 0 ? arguments[0] : null) };
        parts.AddRange(arguments.Skip(1).Select(value => context.ObjectToString(value)));
        parts.AddRange(arguments.ScriptObject
            .OrderBy(named => named.Key, StringComparer.Ordinal)
            .Select(named => $"{named.Key}={context.ObjectToString(named.Value)}"));

        if (blockStatement is not null)
        {
            parts.Add("block=" + context.ObjectToString(context.Evaluate(blockStatement)));
        }

        return string.Join('|', parts) + "]";
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>Functions of every shape a host may import.</summary>
static class Fx
{
    public const string SomeConst = "const";

    // Not a constant: constants are not imported.
    public static readonly string SomeField = string.Join("", "fi", "eld");

    public static string SomeProp => "prop";

    public static string Shout(string text) => text.ToUpperInvariant() + "!";

    public static int Add(int a, int b = 10) => a + b;

    public static string JoinAll(string sep, params object?[] items) =>
        string.Join(sep, items.Select(item => Convert.ToString(item ?? "null", CultureInfo.InvariantCulture)));

    public static string Where(TemplateContext _, SourceSpan span) =>
        $"{span.FileName}@{span.Start.Line + 1}:{span.Start.Column + 1}";

    public static string? CurrentFile(TemplateContext context) => context.CurrentSourceFile;

    public static string Boom() => throw new InvalidOperationException("boom");

    public static string BadPath(string name, string path) => throw new ArgumentException("bad path", nameof(path));

    public static bool IsEven(int n) => n % 2 == 0;

    public static string Maybe(int? n) => n is null ? "none" : $"some {n}";

    public static string Repeat(string text, int count, string sep = ", ") =>
        string.Join(sep, Enumerable.Repeat(text, count));

    public static int CountItems(IEnumerable list) => list.Cast<object?>().Count();

    public static string? Nothing() => null;

    public static void DoNothing()
    {
    }

    public static int[] Triple(int n) => [n, 2 * n, 3 * n];

    public static string Flags(bool a, bool b = true) => $"{a}/{b}";

    public static string TypeName(object? o) => o?.GetType().Name ?? "null";

    public static string PickLevel(Level level) => level.ToString();

    public static double Half(double x) => x / 2;
}
