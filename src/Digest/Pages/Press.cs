using Digest.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Digest.Pages;

/// <summary>
/// Prints pages, one at a time: one thread's own room for rendering, made once and used for all its pages.
/// </summary>
sealed class Press
{
    /// <summary>So many rounds a loop of one page may take: a hundred for each of half a million articles, and yet
    /// seconds.</summary>
    public const int MostRounds = 50_000_000;

    const string Layout = "layout.html";

    readonly Templates templates;
    readonly TemplateContext context;
    readonly TextWriterOutput output;
    readonly WatchedSite site;

    public Press(Templates templates, SiteFacts facts, Phrasebook words)
    {
        this.templates = templates;
        output = new(Paper);
        site = new(facts);
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

            // A loop that forgets to end is a mistake like a misspelt name.
            LoopLimit = MostRounds,
        };
        foreach (var template in templates.ByName.Values)
        {
            context.CachedTemplates[template.File] = template.Template;
        }

        context.PushGlobal(new ScriptObject { ["site"] = site, ["words"] = Phrases(words) });
    }

    static ScriptObject Phrases(Phrasebook words)
    {
        var phrases = new ScriptObject();
        foreach (var (name, text) in words.Texts)
        {
            phrases[name] = text;
        }

        return phrases;
    }

    /// <summary>What the page being printed is printed on.</summary>
    public Paper Paper { get; } = new();

    /// <summary>For the keys of pages.</summary>
    public Checksum Sum { get; } = new();

    /// <summary>The facts of the whole digest on which the printed page depends.</summary>
    public ulong Seen => site.Seen;

    /// <summary>Makes ready for the next page.</summary>
    public void Wipe()
    {
        Paper.Wipe();
        site.Forget();
    }

    /// <summary>What prints a long page to a stream.</summary>
    public Action<Stream> Sheets(PlannedPage planned) => stream =>
    {
        Wipe();
        Paper.SendTo(stream);
        planned.Write(this);
        Paper.SendRest();
    };

    /// <summary>
    /// Prints a page by its kind's template, inside the layout. What a template sets is gone with its page.
    /// </summary>
    public void Print(string template, object page) => Print(Layout, template, page);

    /// <summary>Prints a page whose template is the whole of it, without the layout.</summary>
    public void PrintAlone(string template, object page) => Print(template, template, page);

    void Print(string outer, string template, object page)
    {
        context.PushGlobal(new ScriptObject { ["page"] = page, ["template"] = template });
        context.PushOutput(output);
        templates.ByName[outer].Template.Render(context);
        context.PopOutput();
        context.PopGlobal();
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
