using Digest.Tests.Support;

namespace Digest.Tests.Verbs;

public class NewTests
{
    const string Page = """
        <!-- saved from url=(0028)https://courier.example/rail?a=1 -->
        <html lang="en"><head><title>Rail strike ends after a week - Harbour Courier</title>
        <meta property="og:site_name" content="Harbour Courier"><meta property="article:published_time" content="2024-03-14">
        </head><body><nav><a href="/">Home</a></nav><article><h1>Rail strike ends after a week</h1>
        <p>HARBOUR CITY - The strike that stopped every train for a week ended on Thursday, the ministry announced in the morning.</p>
        <p>&ldquo;We listened to everybody who came to us, and then we moved,&rdquo; said Ada Byron, the minister of transport.</p>
        <p>Trains will run again from Friday on all lines, and tickets bought for the days of the strike stay good for a month.</p>
        </article></body></html>
        """;

    [Fact]
    public void A_saved_page_becomes_its_text_under_what_it_says_of_itself()
    {
        using var folder = new TempFolder();
        folder.Write("saved.html", Page);

        var made = New(folder, "saved.html");

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        var seed = File.ReadAllText(folder.At("seeds/rail-strike-ends-after-a-week.txt"));
        Assert.StartsWith("---\ntitle: Rail strike ends after a week  # ", seed, StringComparison.Ordinal);
        Assert.Contains("\nsource_url: \"https://courier.example/rail?a=1\"  # the browser's mark\n", seed,
            StringComparison.Ordinal);
        Assert.Contains("\nbyline:\n", seed, StringComparison.Ordinal);
        Assert.Contains("“We listened to everybody", seed, StringComparison.Ordinal);
        Assert.Contains("Complete: byline.", made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_seed_says_is_what_its_page_said()
    {
        using var folder = new TempFolder();
        folder.Write("pages/saved.html", Page);
        New(folder, "pages/saved.html");

        var page = Terminal.Run("extract", folder.At("pages/saved.html")).Output;
        var seed = Terminal.Run("extract", folder.At("seeds/rail-strike-ends-after-a-week.txt")).Output;

        Assert.Equal(Words(page, "quotes"), Words(seed, "quotes"));
        Assert.Equal(Words(page, "date"), Words(seed, "date"));
    }

    [Fact]
    public void A_file_that_is_there_is_never_touched()
    {
        using var folder = new TempFolder();
        folder.Write("saved.html", Page);
        folder.Write("seeds/rail-strike-ends-after-a-week.txt", "Another story\n\nMine alone, and long enough to be one.\n");

        New(folder, "saved.html");

        Assert.StartsWith("Another story", File.ReadAllText(folder.At("seeds/rail-strike-ends-after-a-week.txt")),
            StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("seeds/rail-strike-ends-after-a-week-2.txt")));
    }

    [Fact]
    public void The_same_page_again_makes_no_second_seed()
    {
        using var folder = new TempFolder();
        folder.Write("saved.html", Page);
        New(folder, "saved.html");

        var again = New(folder, "saved.html");

        Assert.EndsWith("(all of the wording); no seed was made.\n", again.Output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.At("seeds")));
    }

    [Fact]
    public void One_story_from_two_papers_is_one_seed_with_both_sources()
    {
        using var folder = new TempFolder();
        folder.Write("in/a.html", Page);
        folder.Write("in/b.html", Page.Replace("Harbour Courier", "Gazette", StringComparison.Ordinal)
            .Replace("courier.example", "gazette.example", StringComparison.Ordinal));
        folder.Write("in/b_files/advert.html", "<html><body>Buy this.</body></html>");

        var made = New(folder, "in");

        var seed = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.At("seeds"))));
        Assert.Contains("reprinted_by:\n  - publisher: Gazette\n    source_url: \"https://gazette.example/rail?a=1\"\n", seed,
            StringComparison.Ordinal);
        Assert.Contains("both sources are in one seed", made.Output, StringComparison.Ordinal);
        Assert.Empty(Terminal.Run("build", "--strict", "--seeds", folder.At("seeds"), "--out", folder.At("site")).Error);

        var again = New(folder, "in");

        Assert.Contains("which names this source; no seed was made.", again.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("reprinted_by:", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_keeps_its_words_and_its_own_front_matter()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "Rail strike ends\n\nThe strike ended on Thursday.\n");
        folder.Write("b.md", "---\ntitle: Bus strike ends\n---\nThe buses came back on Friday.\n");

        New(folder, "a.txt", "b.md");

        Assert.EndsWith("---\n\nRail strike ends\n\nThe strike ended on Thursday.\n",
            File.ReadAllText(folder.At("seeds/rail-strike-ends.txt")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(folder.At("b.md")), File.ReadAllText(folder.At("seeds/bus-strike-ends.md")));
    }

    [Fact]
    public void What_holds_no_article_is_named_and_the_exit_code_says_that_nothing_was_made()
    {
        using var folder = new TempFolder();
        folder.Write("a.html", "<html><body></body></html>");

        var made = New(folder, "a.html");

        Assert.Equal(1, made.ExitCode);
        Assert.Single(made.ErrorLines);
    }

    [Fact]
    public void A_new_site_builds_without_a_problem_and_says_what_to_do_next()
    {
        using var folder = new TempFolder();

        var made = Terminal.Run("new", "site", folder.At("mine"));
        var built = Terminal.Run("build", "--strict", "--seeds", folder.At("mine/seeds"), "--out", folder.At("mine/site"));

        Assert.Equal((0, ""), (made.ExitCode, made.Error));
        Assert.Contains("digest build", made.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.StartsWith("Published 1 article, 3 actors, 3 quotations", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TOOL_VERSION", string.Concat(folder.Files("mine").Values), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_site_is_never_made_over_something()
    {
        using var folder = new TempFolder();
        folder.Write("mine/thesis.txt", "three years of work");

        var made = Terminal.Run("new", "site", folder.At("mine"));

        Assert.Equal(2, made.ExitCode);
        Assert.Single(made.ErrorLines);
        Assert.Single(Directory.GetFileSystemEntries(folder.At("mine")));
    }

    static Terminal New(TempFolder folder, params string[] files) =>
        Terminal.Run(["new", "--seeds", folder.At("seeds"), .. files.Select(file => folder.At(file))]);

    static string Words(string line, string field)
    {
        using var json = System.Text.Json.JsonDocument.Parse(line);
        var found = json.RootElement.GetProperty(field);
        return found.ValueKind == System.Text.Json.JsonValueKind.Array
            ? string.Join('|', found.EnumerateArray().Select(quote => $"{quote.GetProperty("text")} {quote.GetProperty("speaker")}"))
            : found.ToString();
    }
}
