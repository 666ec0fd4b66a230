using Digest.Tests.Support;
using Digest.Verbs;

namespace Digest.Tests.Verbs;

public class CommandLineTests
{
    [Theory]
    [InlineData("bild", "Did you mean build?")]
    [InlineData("build --strcit", "Did you mean --strict?")]
    [InlineData("explain", "Run `digest help explain` to see what can be written.")]
    [InlineData("explain article", "Run `digest help explain article` to see what can be written.")]
    [InlineData("export gexf", "there are graphml, ")]
    [InlineData("help nonsense", "Run `digest help` to see what can be written.")]
    [InlineData("new", "`digest new site DIR`")]
    [InlineData("new /no/such/file", "There is no such file or folder. Check the path.")]
    [InlineData("build --seeds /no/such/folder", "name another folder with --seeds")]
    [InlineData("actors --seeds /no/such/folder", "name another folder with --seeds")]
    [InlineData("export ris --seeds /no/such/folder", "name another folder with --seeds")]
    [InlineData("explain actor x --seeds /no/such/folder", "name another folder with --seeds")]
    [InlineData("check --site /no/such/folder", "Build the site first")]
    public void What_makes_no_sense_is_one_line_that_says_what_to_do(string line, string remedy)
    {
        var run = Terminal.Run(line.Split(' '));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(remedy, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--out", "build", "--out", "")]
    [InlineData("--out", "--out", "")]
    [InlineData("--templates", "build", "--templates", "")]
    [InlineData("--templates", "serve", "--templates", "", "--port", "0")]
    [InlineData("--seeds", "new", "--seeds", "", "page.html")]
    [InlineData("--out", "export", "ris", "--out", "")]
    [InlineData("DIR", "new", "site", "")]
    [InlineData("PATH", "extract", "")]
    [InlineData("NAME", "explain", "actor", "")]
    public void An_empty_word_is_told_by_the_name_of_what_it_stands_for(string name, params string[] words)
    {
        var run = Terminal.Run(words);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{name} is empty. Write what is meant, or leave it out.", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public void A_file_whose_name_begins_with_an_at_sign_is_a_file_like_any_other()
    {
        using var folder = new TempFolder();
        folder.Write("words.txt", "--seeds\nelsewhere\n");
        var name = $"@{folder.At("words.txt")}";

        var build = Terminal.Run("build", name);
        var extract = Terminal.Run("extract", name);

        Assert.Contains(name, Assert.Single(build.ErrorLines), StringComparison.Ordinal);
        Assert.Equal($"{name}: There is no such file or folder. Check the path.", Assert.Single(extract.ErrorLines));
        Assert.DoesNotContain("elsewhere", build.Error + extract.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_name_hides_is_spelled_out_in_good_news_too()
    {
        using var folder = new TempFolder();
        folder.Write("seeds/a.txt", "A title\n\nA sentence that says something about somebody.\n");

        var run = Terminal.Run("export", "ris", "--seeds", folder.At("seeds"), "--out", folder.At("two\nlines"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("two\\u{A}lines: written, 1 article.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_written_to_and_stays_what_it_is()
    {
        using var folder = new TempFolder();
        folder.Write("seeds/a.txt", "A title\n\nA sentence that says something about somebody.\n");
        var nowhere = OperatingSystem.IsWindows() ? folder.At("out") : "/dev/null";

        var run = Terminal.Run("export", "ris", "--seeds", folder.At("seeds"), "--out", nowhere);

        Assert.Equal(0, run.ExitCode);
        Assert.True(OperatingSystem.IsWindows() || File.ReadAllBytes(nowhere).Length == 0);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("extract")]
    public void Output_that_cannot_be_written_is_a_failure(string verb)
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", "A title\n\nA sentence that says something about somebody.\n");
        using var full = new FullDisk();
        using var error = new StringWriter();

        var exitCode = CommandLine.Run(
            verb == "help" ? ["help"] : [verb, folder.At("a.txt")], new(full, error, onActions: false, colour: false));

        Assert.Equal(1, exitCode);
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(1, CommandLine.Run(["help"], new(full, full, onActions: false, colour: false)));
    }

    sealed class FullDisk : StringWriter
    {
        public override void Write(char value) => throw new IOException("No space left on device");

        public override void Write(string? value) => throw new IOException("No space left on device");

        public override void WriteLine(string? value) => throw new IOException("No space left on device");
    }

    [Fact]
    public void The_published_program_has_the_words_of_what_its_framework_says()
    {
        var settings = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "digest.runtimeconfig.json"));

        Assert.DoesNotContain("UseSystemResourceKeys", settings, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("new")]
    [InlineData("new site")]
    [InlineData("extract")]
    [InlineData("actors")]
    [InlineData("explain")]
    [InlineData("explain article")]
    [InlineData("explain actor")]
    [InlineData("export")]
    [InlineData("check")]
    public void Help_on_a_command_ends_in_examples_of_it(string verb)
    {
        var help = Terminal.Run(["help", .. verb.Split(' ')]);

        Assert.Equal((0, ""), (help.ExitCode, help.Error));
        Assert.Contains($"Examples:\n  digest {verb}", help.Output, StringComparison.Ordinal);
        Assert.Equal(help, Terminal.Run([.. verb.Split(' '), "--help"]));
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named_in_one_line()
    {
        using var folder = new TempFolder();
        folder.Write("seeds/a.txt", "A title\n\nA sentence that says something about somebody.\n");
        folder.Write("not-a-folder", "");

        var run = Terminal.Run("new", folder.At("seeds/a.txt"), "--seeds", folder.At("not-a-folder/seeds"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("not-a-folder", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("_", run.Error.Replace(folder.Path, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_site_that_cannot_be_made_leaves_nothing_behind()
    {
        using var folder = new TempFolder();
        folder.Write("not-a-folder", "");

        var run = Terminal.Run("new", "site", folder.At("not-a-folder/mine"));

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void An_export_that_cannot_be_written_leaves_the_file_that_was_there()
    {
        using var folder = new TempFolder();
        folder.Write("seeds/a.txt", "A title\n\nA sentence that says something about somebody.\n");
        folder.Write("out.ris", "old");
        Directory.CreateDirectory(folder.At("out.ris.new"));

        var run = Terminal.Run("export", "ris", "--seeds", folder.At("seeds"), "--out", folder.At("out.ris"));

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Equal("old", File.ReadAllText(folder.At("out.ris")));
    }
}
