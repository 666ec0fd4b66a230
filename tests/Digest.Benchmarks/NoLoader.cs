using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace DigestBenchmarks;

/// <summary>Every template is parsed beforehand, so nothing is ever loaded.</summary>
sealed class NoLoader : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => null;

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new((string?)null);
}
