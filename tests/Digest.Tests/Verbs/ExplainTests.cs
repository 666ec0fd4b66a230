using System.Globalization;
using Digest.Tests.Support;

namespace Digest.Tests.Verbs;

public class ExplainTests
{
    const string Rail = """
        Rail strike ends after a week

        March 14, 2024

        HARBOUR CITY - The strike that stopped every train for a week ended on Thursday.

        "We listened to everybody in the end," said Ada Byron, the minister of transport. The union leader Tom Hale agreed.

        Byron thanked Tom Hale for his patience.
        """;

    const string Bus = """
        Buses return to the harbour

        March 15, 2024

        HARBOUR CITY - The first buses left the depot on Friday, and Ada Byron was there to wave them off with Tom Hale.
        """;

    const string Flowers = """
        A flower show opens

        March 16, 2024

        ELMSTEAD - The roses won every prize again, said Nora Quill, who has judged them for thirty years.
        """;

    [Fact]
    public void Each_field_of_an_article_is_told_with_where_it_came_from()
    {
        using var folder = Seeds();

        var run = Terminal.Run("explain", "article", "rail-strike-ends-after-a-week", "--seeds", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"title +Rail strike ends after a week\n +from: \S", run.Output);
        Assert.Matches(@"date +2024-03-14\n +from: \S", run.Output);
        Assert.Matches(@"publisher +unknown", run.Output);
        Assert.Matches(
            @"rail\.txt:7:2\n +We listened to everybody in the end,\n +speaker +Ada Byron\n +from: \S[^“]+cue +“said”",
            run.Output);
    }

    [Fact]
    public void An_article_may_be_named_by_its_file()
    {
        using var folder = Seeds();

        var byFile = Terminal.Run("explain", "article", folder.At("rail.txt"), "--seeds", folder.Path);

        Assert.Equal(
            Terminal.Run("explain", "article", "rail-strike-ends-after-a-week", "--seeds", folder.Path), byFile);
    }

    [Fact]
    public void The_addends_of_a_relation_add_up_to_its_score()
    {
        using var folder = Seeds();

        var run = Terminal.Run("explain", "article", "rail.txt", "bus.txt", "--seeds", folder.Path);

        var figures = run.Output.Split('\n').SelectMany(line => line.Split(' ', ','))
            .Where(word => word.Contains('.', StringComparison.Ordinal))
            .Select(word => decimal.TryParse(word, CultureInfo.InvariantCulture, out var figure) ? figure : 0)
            .Where(figure => figure > 0).ToList();
        Assert.Equal(3, figures.Count);
        Assert.Equal(figures[^1], figures[0] + figures[1]);
        Assert.Contains("Ada Byron", run.Output, StringComparison.Ordinal);
        Assert.Contains("Tom Hale", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_articles_without_a_common_actor_share_nobody()
    {
        using var folder = Seeds();

        var run = Terminal.Run("explain", "article", "rail.txt", "flowers.txt", "--seeds", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("They share nobody: score 0.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_spelling_of_an_actor_is_told_with_its_rule_and_all_its_places()
    {
        using var folder = Seeds();

        var run = Terminal.Run("explain", "actor", "ada byron", "--seeds", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            @"“Ada Byron”\n +rule +the actor's name in the digest\n +rule +a person by its name", run.Output);
        Assert.Matches(@"“Byron”\n +rule +the surname [^“]*evidence[^“]*rail\.txt:9:1\n", run.Output);
        Assert.Contains("bus.txt:5:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_only_other_articles_know_was_not_written_down_by_the_editor()
    {
        using var folder = new TempFolder();
        folder.Write("one.txt", "Ferry sinks off Velm\n3 June 2024\n\nThe ferry, which is operated by Harle Line, sank on "
            + "Monday.\n\nHarle Line denied all blame.\n");
        folder.Write("two.txt", "Minister resigns after report\n3 July 2024\n\nThe final report also blames Harle Line for a "
            + "culture of make do and mend.\n");

        var run = Terminal.Run("explain", "article", "two.txt", "--seeds", folder.Path);

        Assert.Contains("“Harle Line” 1: a full name that other articles tell", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("written down by the editor", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_actor_may_be_asked_for_by_any_spelling()
    {
        using var folder = Seeds();

        var bySurname = Terminal.Run("explain", "actor", "Byron", "--seeds", folder.Path);

        Assert.Equal(Terminal.Run("explain", "actor", "Ada Byron", "--seeds", folder.Path), bySurname);
    }

    [Fact]
    public void In_a_web_page_a_place_is_one_of_the_text_taken_out_of_it()
    {
        using var folder = Seeds();
        folder.Write("page.html", "<html><head><title>Ferry sails</title></head><body><article><h1>Ferry sails</h1>"
            + "<p>The ferry left on time, said Tom Hale, whom the whole harbour had come to see off on "
            + "Friday.</p></article></body></html>");

        var run = Terminal.Run("explain", "actor", "Tom Hale", "--seeds", folder.Path);

        Assert.Matches(@"page\.html,\s+line 1\s+of\s+its\s+text,\s+column 30\n", run.Output);
    }

    [Fact]
    public void Whoever_is_too_general_adds_nothing_and_is_named_apart()
    {
        using var folder = Seeds();
        folder.Write("actors.yml", "- name: Ada Byron\n  generic: true\n");

        var run = Terminal.Run("explain", "article", "rail.txt", "bus.txt", "--seeds", folder.Path);

        Assert.Contains("They share 1 actor.", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Named by both, but too common or too general to count: Ada Byron.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("article", "rail-strike-ends-after-a-weak", "“rail-strike-ends-after-a-week”")]
    [InlineData("article", "flowers", "flowers.txt”")]
    [InlineData("actor", "Ada Byrom", "“Ada Byron”")]
    [InlineData("actor", "Quill & Sons, who are nowhere", "digest extract")]
    public void What_is_not_there_is_answered_by_one_line_with_the_nearest_name(
        string what, string name, string nearest)
    {
        using var folder = Seeds();

        var run = Terminal.Run("explain", what, name, "--seeds", folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(nearest, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_of_seeds_is_said_in_one_line()
    {
        using var folder = new TempFolder();

        var run = Terminal.Run("explain", "actor", "Ada Byron", "--seeds", folder.At("none"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no such folder.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_fit_a_terminal_of_eighty_columns()
    {
        using var folder = Seeds();

        var run = Terminal.Run("explain", "article", "rail.txt", "--seeds", folder.Path);

        Assert.DoesNotContain(
            run.Output.Split('\n'), line => line.Length > 80 && line.Trim().Contains(' ', StringComparison.Ordinal));
    }

    static TempFolder Seeds()
    {
        var folder = new TempFolder();
        folder.Write("rail.txt", Rail);
        folder.Write("bus.txt", Bus);
        folder.Write("flowers.txt", Flowers);
        return folder;
    }
}
