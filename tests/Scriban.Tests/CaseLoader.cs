using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ScribanTests;

/// <summary>Finds the templates that a case includes, in the way the case asks for.</summary>
sealed class CaseLoader(IReadOnlyDictionary<string, string?> includes, string? kind) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName)
    {
        if (kind == "throwing")
        {
            throw new InvalidOperationException("loader failed");
        }

        if (kind != "relative")
        {
            return templateName;
        }

        var path = templateName.StartsWith('.')
            ? Resolve(Path.GetDirectoryName(context.CurrentSourceFile) ?? "", templateName)
            : templateName;

        return includes.ContainsKey(path) ? path : null;
    }

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        kind == "load-throws"
            ? throw new InvalidOperationException("load failed")
            : includes.GetValueOrDefault(templatePath);

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));

    static string Resolve(string folder, string name)
    {
        var parts = folder.Split('/', StringSplitOptions.RemoveEmptyEntries).ToList();

        foreach (var part in name.Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
