using Digest.Tests.Support;

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
