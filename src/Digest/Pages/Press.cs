using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Digest.Pages;

/// <summary>
/// Prints pages, one at a time: one thread's own room for rendering, made once and used for all its pages.
/// </summary>
sealed class Press
{
    const string Layout = "layout.html";

    readonly Templates templates;
    readonly TemplateContext context;

    public Press(Templates templates, SiteView site)
    {
        this.templates = templates;
        context = new()
        {
            TemplateLoader = new Shelf(templates),
            NewLine = "\n",

            // A misspelt name is a mistake to be told, not an empty place on a thousand pages.
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,

            // Bodies are printed as they are, and a digest may be long.
            AutoIndent = false,
            LimitToString = 0,
            LoopLimit = 0,
        };
        foreach (var template in templates.ByName.Values)
        {
            context.CachedTemplates[template.File] = template.Template;
        }

        context.PushGlobal(new ScriptObject { ["site"] = site });
    }

    /// <summary>
    /// The page by its kind's template, inside the layout. What a template sets is gone with its page.
    /// </summary>
    public string Print(string template, object page) => Print(Layout, template, page);

    /// <summary>A page by its own template alone, without the layout around it.</summary>
    public string PrintAlone(string template, object page) => Print(template, template, page);

    string Print(string outermost, string template, object page)
    {
        context.PushGlobal(new ScriptObject { ["page"] = page, ["template"] = template });
        var html = templates.ByName[outermost].Template.Render(context);
        context.PopGlobal();
        return html;
    }

    /// <summary>Gives an include the template of that name: there are no others, wherever a name points.</summary>
    sealed class Shelf(Templates templates) : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
            templates.ByName.GetValueOrDefault(templateName)?.File;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => null;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
            new((string?)null);
    }
}
