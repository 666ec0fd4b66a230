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

    const string TooManyRounds = "The template goes round more than 50,000,000 times here.";
    const string TooLong = "The text that is put together here grows too long.";

    [Theory]
    [InlineData("{{ while true; end }}", TooManyRounds)]
    [InlineData("{{ for i in 1..2000000000; end }}", TooManyRounds)]
    [InlineData("{{ for i in 1..90000000000; end }}", TooManyRounds)]
    [InlineData("{{ 1..9999999999999 | array.join ',' }}", TooManyRounds)]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", TooManyRounds)]
    [InlineData("{{ [] | array.insert_at 2000000000 1 }}", TooManyRounds)]
    [InlineData("{{ [1] * 2000000000 }}", TooManyRounds)]
    [InlineData("{{ 'for i in 1..2000000000; end' | object.eval }}", TooManyRounds)]
    [InlineData("{{ 'a' | string.pad_left 2000000000 }}", TooLong)]
    [InlineData("{{ 'a' * 2000000000 }}", TooLong)]
    [InlineData("{{ x = 'a'; for i in 1..40; x = x + x; end }}", TooLong)]
    public void What_a_template_would_do_for_ever_ends_in_a_line(string code, string what)
    {
        Write("about.html", $"<h1>About</h1>\n{code}\n");
        var problems = new Problems();

        var isWhole = PageRenderer.Render(
            TinyEdition.Edition, TemplateFolder.Load(folder, [])!, problems, new(_ => { }));

        var problem = Assert.Single(problems);
        Assert.False(isWhole);
        Assert.Equal(("about.html", 2), (Path.GetFileName(problem.Place.File), problem.Place.Line));
        Assert.Equal(what, problem.What);
        Assert.Contains("Mend this line: {{", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_is_printed_once_a_template_did_not_come_to_its_end()
    {
        Write("layout.html", "{{ while true; end }}");
        var room = PressRoom.Open(TinyEdition.Edition, TemplateFolder.Load(folder, [])!, []);
        var problems = new Problems();
        var page = new PlannedPage(Address.Home, press => press.Print("about.html", new { }));

        Assert.False(room.HasGivenUp);
        Assert.False(room.Print(page, problems, new(_ => { })));

        Assert.True(room.HasGivenUp);
    }

    [Fact]
    public void Errors_on_one_line_beyond_counting_are_all_counted_and_share_what_they_show()
    {
        Write("about.html", $"{string.Concat(Enumerable.Repeat("{{ a ", 4_000))} }}}}");
        var problems = new Problems();

        Assert.Null(TemplateFolder.Load(folder, problems));

        Assert.InRange(problems.Count, 4_000, 12_000);
        Assert.InRange(
            problems.Select(problem => problem.Remedy).Distinct(ReferenceEqualityComparer.Instance).Count(), 1, 2);
    }

    void Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
