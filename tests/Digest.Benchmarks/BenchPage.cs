using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Runtime;

namespace DigestBenchmarks;

/// <summary>A page to render: a template, what it includes, its model, and the text that must come out.</summary>
sealed class BenchPage
{
    const string Suffix = ".sbn-html";

    readonly ScriptObject site;
    readonly ScriptObject page;
    readonly Dictionary<string, Template> templates;

    public BenchPage(string folder)
    {
        Sources = Directory.GetFiles(folder, "*" + Suffix)
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileName(file)[..^Suffix.Length], File.ReadAllText, StringComparer.Ordinal);
        Expected = File.ReadAllText(Path.Combine(folder, "expected.html"));
        templates = Sources.ToDictionary(
            source => source.Key, source => Template.Parse(source.Value, source.Key), StringComparer.Ordinal);
        using var model = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "model.json")));
        site = (ScriptObject)ValueOf(model.RootElement.GetProperty("site"))!;
        page = (ScriptObject)ValueOf(model.RootElement.GetProperty("page"))!;
    }

    /// <summary>The page to measure: the one that BENCH_PAGE names, or our own.</summary>
    public static string Folder => Environment.GetEnvironmentVariable("BENCH_PAGE") is { Length: > 0 } given
        ? given
        : Path.Combine(AppContext.BaseDirectory, "Page");

    public IReadOnlyDictionary<string, string> Sources { get; }

    public string Expected { get; }

    public TemplateContext NewContext()
    {
        var context = new TemplateContext { NewLine = "\n", TemplateLoader = new NoLoader() };

        foreach (var (name, template) in templates)
        {
            context.CachedTemplates[name] = template;
        }

        return context;
    }

    public string Render(TemplateContext context)
    {
        context.PushGlobal(new ScriptObject { ["site"] = site, ["page"] = page });
        var text = templates["template"].Render(context);
        context.PopGlobal();
        return text;
    }

    public void ParseAll()
    {
        foreach (var (name, source) in Sources)
        {
            Template.Parse(source, name);
        }
    }

    static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => ObjectOf(json),
        JsonValueKind.Array => new ScriptArray(json.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    static object ObjectOf(JsonElement json)
    {
        if (json.TryGetProperty("$date", out var date))
        {
            return DateTime.Parse(date.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        }

        var script = new ScriptObject();

        foreach (var member in json.EnumerateObject())
        {
            script[member.Name] = ValueOf(member.Value);
        }

        return script;
    }
}
