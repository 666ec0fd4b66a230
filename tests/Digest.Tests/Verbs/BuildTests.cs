using Digest.Tests.Support;
using Digest.Verbs;

namespace Digest.Tests.Verbs;

public class BuildTests
{
    const string Article = """
        Rail strike ends after a week

        March 14, 2024

        HARBOUR CITY - The strike that stopped every train for a week ended on Thursday.

        "We listened, and then we moved," said Ada Byron, the minister of transport.
        """;

    [Fact]
    public void A_build_publishes_and_says_so_in_one_line()
    {
        using var folder = Digest(("a.txt", Article));

        var built = Build(folder);

        Assert.Equal(0, built.ExitCode);
        Assert.Empty(built.Error);
        Assert.StartsWith(
            "Published 1 article, 1 actor, 1 quotation in ",
            Assert.Single(built.Output.TrimEnd().Split('\n')),
            StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/articles/rail-strike-ends-after-a-week/index.html")));
    }

    [Fact]
    public void A_second_build_says_that_nothing_changed_and_writes_nothing()
    {
        using var folder = Digest(("a.txt", Article));
        Build(folder);
        var before = Times(folder);

        var again = Build(folder);

        Assert.StartsWith("Nothing changed: 1 article, ", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Times(folder));
    }

    [Fact]
    public void A_clipping_that_cannot_be_read_is_named_and_the_rest_is_published()
    {
        using var folder = Digest(("a.txt", Article), ("b.txt", "  \n"));

        var built = Build(folder);

        Assert.Equal(0, built.ExitCode);
        Assert.Contains("seeds/b.txt: ", Assert.Single(built.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/articles/rail-strike-ends-after-a-week/index.html")));
    }

    [Fact]
    public void With_strict_any_problem_leaves_the_old_site_untouched()
    {
        using var folder = Digest(("a.txt", Article));
        Build(folder);
        var before = Bytes(folder);
        folder.Write("seeds/b.txt", "  \n");
        folder.Write("seeds/c.txt", Article.Replace("Rail", "Bus", StringComparison.Ordinal));

        var built = Build(folder, "--strict");

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("seeds/b.txt: ", built.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal(before, Bytes(folder));
    }

    [Fact]
    public void A_mistake_in_a_template_is_shown_with_its_place_and_line_and_nothing_is_published()
    {
        using var folder = Digest(("a.txt", Article));
        Build(folder);
        var before = Bytes(folder);
        folder.Write("templates/about.html", "<h1>About</h1>\n<p>{{ page.no_such_thing.at_all }}</p>\n");

        var built = Build(folder, "--templates", folder.At("templates"));

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("templates/about.html:2:", built.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("{{ page.no_such_thing.at_all }}", built.Error, StringComparison.Ordinal);
        Assert.Equal(before, Bytes(folder));
    }

    [Fact]
    public void Without_the_address_of_the_site_a_line_says_what_lacks_it()
    {
        using var folder = Digest(("a.txt", Article));

        var built = Terminal.Run("build", "--seeds", folder.At("seeds"), "--out", folder.At("site"));

        Assert.Contains("Set base_url in digest.yml", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_GitHub_Actions_a_problem_is_an_annotation_too()
    {
        using var folder = Digest(("a.txt", Article), ("b.txt", "  \n"));

        var built = Terminal.RunOnActions("build", "--seeds", folder.At("seeds"), "--out", folder.At("site"));

        Assert.Contains("::warning file=", built.Output, StringComparison.Ordinal);
        Assert.Contains("b.txt", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_GitHub_Actions_the_page_of_the_run_shows_a_table_and_the_problems()
    {
        using var folder = Digest(("a.txt", Article), ("b.txt", "  \n"));
        using var output = new StringWriter();
        var desk = new Desk(output, output, onActions: true, colour: false) { StepSummary = folder.At("summary.md") };

        CommandLine.Run(["build", "--seeds", folder.At("seeds"), "--out", folder.At("site")], desk);

        var page = File.ReadAllText(folder.At("summary.md"));
        Assert.Contains("\n| 1 | 1 | 1 | ", page, StringComparison.Ordinal);
        Assert.Contains("\n```text\n", page, StringComparison.Ordinal);
        Assert.Contains("seeds/b.txt: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_threads_does_not_show_in_the_site()
    {
        using var folder = Digest(
            ("a.txt", Article), ("b.txt", Article.Replace("Rail", "Bus", StringComparison.Ordinal)));

        Build(folder, "--jobs", "1");
        var alone = Bytes(folder);
        var together = Build(folder, "--jobs", "8");

        Assert.StartsWith("Nothing changed", together.Output, StringComparison.Ordinal);
        Assert.Equal(alone, Bytes(folder));
    }

    [Fact]
    public void The_summary_for_scripts_is_json()
    {
        using var folder = Digest(("a.txt", Article));

        var built = Build(folder, "--json");

        using var json = System.Text.Json.JsonDocument.Parse(built.Output);
        Assert.Equal(1, json.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("problems").GetArrayLength());
    }

    [Fact]
    public void A_quiet_build_says_nothing_when_all_is_well()
    {
        using var folder = Digest(("a.txt", Article));

        var built = Build(folder, "--quiet");

        Assert.Equal((0, "", ""), (built.ExitCode, built.Output, built.Error));
    }

    [Fact]
    public void A_folder_that_somebody_else_filled_is_refused()
    {
        using var folder = Digest(("a.txt", Article));
        folder.Write("site/thesis.txt", "three years of work");

        var built = Build(folder);

        Assert.Equal(1, built.ExitCode);
        Assert.Equal("three years of work", File.ReadAllText(folder.At("site/thesis.txt")));
        Assert.Single(Directory.GetFiles(folder.At("site")));
    }

    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--base-url", "javascript:alert(1)")]
    [InlineData("--base-url", "example.org")]
    [InlineData("--no-such-option", "x")]
    public void A_command_line_that_makes_no_sense_is_one_line_and_exit_code_2(string option, string value)
    {
        var run = Terminal.Run("build", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    static TempFolder Digest(params (string Name, string Text)[] clippings)
    {
        var folder = new TempFolder();
        foreach (var (name, text) in clippings)
        {
            folder.Write($"seeds/{name}", text);
        }

        return folder;
    }

    static Terminal Build(TempFolder folder, params string[] more) =>
        Terminal.Run(
            ["build", "--base-url", "https://digest.example", "--seeds", folder.At("seeds"), "--out", folder.At("site"),
                .. more]);

    static Dictionary<string, string> Bytes(TempFolder folder) => Directory
        .EnumerateFiles(folder.At("site"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);

    static Dictionary<string, DateTime> Times(TempFolder folder) => Directory
        .EnumerateFiles(folder.At("site"), "*", SearchOption.AllDirectories)
        .ToDictionary(file => file, File.GetLastWriteTimeUtc, StringComparer.Ordinal);
}
