using System.Text;
using Digest.Articles;
using Digest.Briefs;
using Digest.Pages;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Digest.Fuzz;

/// <summary>The table of attacks.</summary>
static class Trials
{
    static readonly Masthead Plain = new();

    public static IReadOnlyList<Trial> All { get; } =
    [
        new("reading", any => any.Chance(0.3)
            ? any.Noise(400)
            : any.Encoded(any.Spoilt([.. Samples.Plain, .. Samples.Html], Samples.Marks)), HoldReading),
        new("front-matter", any => any.Encoded($"---\n{Yaml(any)}\n---\n{any.Soup(Samples.Marks)}"), In("a.md")),
        new("plain", any => any.Encoded(Text(any, Samples.Plain, Samples.Marks)), In("a.txt")),
        new("markdown", any => any.Encoded(Text(any, Samples.Markdown, Samples.MarkdownMarks)), In("a.md")),
        new("html", any => any.Encoded(Text(any, Samples.Html, Samples.HtmlMarks)), In("a.html")),
        new("prose", any => any.Encoded(Text(any, Samples.Markdown, Samples.MarkdownMarks)), HoldProse),
        new(
            "lists",
            any => any.Encoded(Text(any, [.. Samples.WhoIsWho, .. Samples.Masthead], Samples.YamlMarks)),
            HoldLists),
        new("templates", any => any.Encoded(Text(any, Samples.Templates, Samples.TemplateMarks)), HoldTemplate),
        new("build", Folder, HoldBuild),
        new("imports", Bringing.Write, Bringing.Hold),
        new("kept", Folder, Keeping.HoldBuild),
        new("morgue", Keeping.WriteFile, Keeping.HoldFile),
    ];

    static string Text(Saboteur any, IReadOnlyList<string> samples, IReadOnlyList<string> marks) =>
        any.Chance(0.4) ? any.Soup(marks) : any.Spoilt(samples, marks);

    static string Yaml(Saboteur any) => Text(
        any,
        [.. Samples.Markdown.Select(sample => sample.Split("---\n") is [_, var fields, ..] ? fields : sample)],
        Samples.YamlMarks);

    // A whole seeds folder as one text, so that it can be shortened like any other.
    static byte[] Folder(Saboteur any)
    {
        var folder = new MemoryStream();
        for (var files = any.Whole(1, 4); files > 0; files--)
        {
            var trial = any.OneOf(Sources);
            var isList = trial.Path.EndsWith(".yml", StringComparison.Ordinal);
            var name = isList ? trial.Path : $"{any.Whole(0, any.Chance(0.2) ? 2 : 99)}-{trial.Path}";
            folder.Write(Encoding.UTF8.GetBytes($"{SeedText.Mark}{name}\n"));
            folder.Write(trial.Write(any));
            folder.Write("\n"u8);
        }

        return folder.ToArray();
    }

    static readonly (string Path, Func<Saboteur, byte[]> Write)[] Sources =
    [
        ("a.txt", any => any.Encoded(Text(any, Samples.Plain, Samples.Marks))),
        ("a.md", any => any.Encoded($"---\n{Yaml(any)}\n---\n{Text(any, Samples.Markdown, Samples.MarkdownMarks)}")),
        ("a.md", any => any.Encoded(Text(any, Samples.Markdown, [.. Samples.MarkdownMarks, .. Samples.TemplateMarks]))),
        ("a.html", any => any.Encoded(Text(any, Samples.Html, Samples.HtmlMarks))),
        ("digest.yml", any => any.Encoded(Text(any, Samples.Masthead, Samples.YamlMarks))),
        ("actors.yml", any => any.Encoded(Text(any, Samples.WhoIsWho, Samples.YamlMarks))),
    ];

    static Action<byte[]> In(string path) => bytes => HoldArticle(path, bytes);

    static void HoldReading(byte[] bytes)
    {
        foreach (var path in (string[])["a.txt", "a.md", "a.html"])
        {
            HoldArticle(path, bytes);
        }
    }

    static void HoldArticle(string path, byte[] bytes)
    {
        var problems = new Problems();
        var seeds = SeedDesk.Sort("seeds", new Dictionary<string, byte[]> { [path] = bytes }, problems);
        var clipping = SeedDesk.Clipping(seeds.Files[0], problems);
        var article = clipping is null ? null : ArticleReader.Read(clipping, problems);

        // A draft is passed over without a word, by the editor's wish.
        var isDraft = clipping is not null && FrontMatterReader.Read(clipping, new()).Given.Draft;
        BrokenPromise.Unless(
            article is not null || isDraft || problems.Count > 0,
            "A clipping is published or something is said",
            "nothing");
        if (article is not null)
        {
            Spans.Hold(article, BriefWriter.WriteAlone(article, Gazetteer.Of(seeds.WhoIsWho), Plain, problems));
        }

        Printing.HoldMessages(problems);
    }

    static void HoldProse(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        Printing.HoldFragment(Prose.Blocks(text), text);
        Printing.HoldFragment(Prose.Inline(text), text);
        _ = Prose.Plain(text);
    }

    static void HoldLists(byte[] bytes)
    {
        var problems = new Problems();
        var files = new Dictionary<string, byte[]> { ["actors.yml"] = bytes, ["digest.yml"] = bytes };
        _ = SeedDesk.Sort("seeds", files, problems);
        Printing.HoldMessages(problems);
    }

    static void HoldTemplate(byte[] bytes)
    {
        var template = Template.Parse(Encoding.UTF8.GetString(bytes), "fuzz.html");
        if (template.HasErrors)
        {
            return;
        }

        var context = new TemplateContext { LoopLimit = 1_000, LimitToString = 100_000 };
        var page = new ScriptObject { ["briefs"] = new ScriptArray { 1, "a" } };
        context.PushGlobal(new ScriptObject { ["page"] = page, ["y"] = 1 });
        try
        {
            _ = template.Render(context);
        }
        catch (ScriptRuntimeException)
        {
            // A mistake in a template has a place, and that is all it may be.
        }
    }

    static void HoldBuild(byte[] bytes)
    {
        var problems = new Problems();
        var pages = Printed(SeedText.Files(bytes), problems);
        Printing.HoldMessages(problems);
        Printing.HoldSite(pages);
    }

    /// <summary>The pages of a site with these seeds, by their paths.</summary>
    public static Dictionary<string, string> Printed(IReadOnlyDictionary<string, byte[]> seeds, Problems problems)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var edition = Pipeline.Edit(SeedDesk.Sort("seeds", seeds, problems), problems);
        var isWhole = Pipeline.Print(edition, Printing.Own, problems, new(page =>
        {
            lock (pages)
            {
                pages.Add(page.Path, Encoding.UTF8.GetString(page.Bytes));
            }
        }));
        BrokenPromise.Unless(isWhole, "Every page is printed", string.Join('\n', problems));
        return pages;
    }
}
