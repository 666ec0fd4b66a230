using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public sealed class TemplateFolderTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("templates-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_needs_only_the_templates_that_differ()
    {
        Write("404.html", "<h1>Lost, are you?</h1>");
        Write("assets/style.css", "body { color: teal }");

        var templates = TemplateFolder.Load(folder, [])!;

        Assert.Equal("<h1>Lost, are you?</h1>", templates.ByName["404.html"].Text);
        Assert.Contains("layout.html", templates.ByName.Keys);
        Assert.Equal("body { color: teal }", templates.Style);
        Assert.Contains(templates.Assets, asset => asset.Path == "assets/icon.svg");
    }

    [Fact]
    public void A_template_that_does_not_compile_is_a_problem_with_its_line()
    {
        Write("about.html", "<h1>About</h1>\n<p>{{ if site.title }}</p>\n");
        var problems = new Problems();

        var templates = TemplateFolder.Load(folder, problems);

        Assert.Null(templates);
        Assert.Contains(
            problems,
            problem => problem.Place.File.EndsWith("/about.html", StringComparison.Ordinal) && problem.Place.Line > 0);
    }

    [Fact]
    public void A_misspelt_name_is_a_problem_with_its_place_and_its_line()
    {
        Write("about.html", "<h1>About</h1>\n<p>{{ page.head.titel }}</p>\n");
        var problems = new Problems();
        var templates = TemplateFolder.Load(folder, problems)!;

        var isWhole = PageRenderer.Render(TinyEdition.Edition, templates, problems, new(_ => { }));

        var problem = Assert.Single(problems);
        Assert.False(isWhole);
        Assert.Equal(2, problem.Place.Line);
        Assert.EndsWith("/about.html", problem.Place.File, StringComparison.Ordinal);
        Assert.Contains("titel", problem.What, StringComparison.Ordinal);
        Assert.Contains("<p>{{ page.head.titel }}</p>", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_template_sets_on_one_page_is_gone_on_the_next()
    {
        Write("layout.html", "{{ include template }}");
        Write(
            "article.html",
            "{{ if page.article.headline == 'Ferries stand still' }}{{ leak = 1 }}{{ else }}{{ leak }}{{ end }}");
        var problems = new Problems();

        PageRenderer.Render(TinyEdition.Edition, TemplateFolder.Load(folder, [])!, problems, new(_ => { }));

        Assert.Contains(problems, problem => problem.What.Contains("leak", StringComparison.Ordinal));
    }

    void Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
