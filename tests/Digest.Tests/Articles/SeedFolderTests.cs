using System.Diagnostics;
using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public sealed class SeedFolderTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly Problems problems = new();

    [Fact]
    public void Files_are_named_as_a_person_would_name_them()
    {
        folder.Write("seeds/sub/b.md", "B");
        folder.Write("seeds/a.txt", "A");
        folder.Write("seeds/.hidden.txt", "no");
        folder.Write("seeds/.git/c.txt", "no");
        folder.Write("seeds/x.md~", "no");

        var clippings = SeedDesk.Clippings(SeedFolder.Read($"{folder.At("seeds")}/", problems).Files, problems);

        Assert.Empty(problems);
        Assert.Equal(["a.txt", "sub/b.md"], clippings.Select(clipping => clipping.Path));
        Assert.EndsWith("seeds/sub/b.md", clippings[1].File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_reported()
    {
        var clippings = SeedDesk.Clippings(SeedFolder.Read(folder.At("none"), problems).Files, problems);

        Assert.Empty(clippings);
        Assert.EndsWith(
            "none: There is no such folder. Make it and put your clippings into it, or name another folder "
                + "with --seeds.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_and_too_large_files_are_reported_and_the_others_live()
    {
        folder.Write("a.txt", "");
        folder.Write("b.txt", "Text");
        using (var large = File.Create(folder.At("c.txt")))
        {
            large.SetLength((20 * 1024 * 1024) + 1);
        }

        var clippings = SeedDesk.Clippings(SeedFolder.Read(folder.Path, problems).Files, problems);

        Assert.Equal(["b.txt"], clippings.Select(clipping => clipping.Path));
        Assert.Equal(
            ["The file is empty.", "The file is larger than 20 MB."], problems.Select(problem => problem.What));
    }

    [Fact]
    public void Links_are_not_followed_and_a_problem_says_so()
    {
        folder.Write("outside/secret.txt", "secret");
        folder.Write("seeds/a.txt", "A");
        if (!TryLink("seeds/leak.txt", "outside/secret.txt") || !TryLink("seeds/loop", "seeds"))
        {
            return;
        }

        var clippings = SeedDesk.Clippings(SeedFolder.Read(folder.At("seeds"), problems).Files, problems);

        Assert.Equal(["a.txt"], clippings.Select(clipping => clipping.Path));
        Assert.Equal(2, problems.Count);
        Assert.All(
            problems, problem => Assert.Equal("This is a symbolic link, and links are not followed.", problem.What));
    }

    [Fact]
    public void A_site_inside_the_seeds_is_not_read_as_seeds()
    {
        folder.Write("a.txt", "A");
        folder.Write($"site/{SeedFolder.SiteMark}", "");
        folder.Write("site/index.html", "<p>Ours");

        var clippings = SeedDesk.Clippings(SeedFolder.Read(folder.Path, problems).Files, problems);

        Assert.Equal(["a.txt"], clippings.Select(clipping => clipping.Path));
    }

    [Fact]
    public void A_folder_named_like_a_clipping_is_a_folder()
    {
        folder.Write("note.txt/a.txt", "A");

        var clippings = SeedDesk.Clippings(SeedFolder.Read(folder.Path, problems).Files, problems);

        Assert.Empty(problems);
        Assert.Equal(["note.txt/a.txt"], clippings.Select(clipping => clipping.Path));
    }

    [Fact]
    public void Pipes_and_names_that_would_play_with_a_terminal_do_no_harm()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        folder.Write("new\nline\u001B[2J.txt", "A");
        using var make = Process.Start("mkfifo", folder.At("pipe.txt"));
        make.WaitForExit();

        var clippings = SeedDesk.Clippings(SeedFolder.Read(folder.Path, problems).Files, problems);

        Assert.Equal([@"new\u{A}line\u{1B}[2J.txt"], clippings.Select(clipping => clipping.Path));
        Assert.EndsWith(
            "pipe.txt: The file is empty. Put the article into it, or remove it.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_no_letters_is_to_be_given_anew()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var make = Process.Start("sh", ["-c", $"echo A > \"$(printf '{folder.Path}/odd\\377.txt')\""]);
        make.WaitForExit();

        SeedDesk.Clippings(SeedFolder.Read(folder.Path, problems).Files, problems);

        // Nor can the framework take it away again.
        using var remove = Process.Start("sh", ["-c", $"rm {folder.Path}/odd*"]);
        remove.WaitForExit();
        Assert.Equal(
            ("The file cannot be read.", "Its name has letters that are not in UTF-8: give it another name."),
            problems.Select(problem => (problem.What, problem.Remedy)).Single());
    }

    [Fact]
    public void A_single_file_is_a_clipping_whatever_its_name()
    {
        folder.Write("note", "Text");

        var clippings = SeedDesk.Clippings(SeedFolder.FilesAt(folder.At("note"), problems), problems);

        Assert.Empty(problems);
        Assert.Equal((ClippingFormat.Plain, "Text"), (clippings[0].Format, clippings[0].Text));
        Assert.Equal(folder.At("note").Replace('\\', '/'), clippings[0].File);
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported()
    {
        Assert.Null(SeedFolder.ReadText(folder.At("none.yml"), problems));
        Assert.Empty(SeedFolder.FilesAt(folder.At("none.txt"), problems));
        Assert.Equal(2, problems.Count);
    }

    public void Dispose() => folder.Dispose();

    bool TryLink(string link, string target)
    {
        try
        {
            File.CreateSymbolicLink(folder.At(link), folder.At(target));
            return true;
        }
        catch (IOException)
        {
            // Windows lets only some users make links.
            return false;
        }
    }
}
