using System.Globalization;
using System.Text;
using Digest.Site;
using Digest.Tests.Support;

namespace Digest.Tests.Site;

public sealed class SitePublisherTests : IDisposable
{
    readonly TempFolder folder = new();
    readonly Problems problems = new();

    [Fact]
    public void A_first_site_is_written_whole_and_nothing_beside_it()
    {
        var done = Publish(("index.html", "home"), ("articles/a/index.html", "A"));

        Assert.Equal(new Published(2, 0, 0, 5), done);
        Assert.Equal(["home", "A"], [Text("index.html"), Text("articles/a/index.html")]);
        Assert.Equal(["site"], Beside());
        Assert.Empty(problems);
    }

    [Fact]
    public void The_same_site_again_writes_nothing()
    {
        Publish(("index.html", "home"), ("a/index.html", "A"));
        var before = Stamps();

        var done = Publish(("index.html", "home"), ("a/index.html", "A"));

        Assert.Equal(new Published(0, 2, 0, 0), done);
        Assert.Equal(before, Stamps());
    }

    [Fact]
    public void Only_what_changed_is_written_and_what_is_stale_goes()
    {
        Publish(("index.html", "home"), ("a/index.html", "A"), ("b/index.html", "B"));
        var before = File.GetLastWriteTimeUtc(folder.At("site", "a", "index.html"));

        var done = Publish(("index.html", "news"), ("a/index.html", "A"));

        Assert.Equal(new Published(1, 1, 1, 4), done);
        Assert.Equal("news", Text("index.html"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.At("site", "a", "index.html")));
        Assert.False(Directory.Exists(folder.At("site", "b")));
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void What_others_put_into_the_site_stays()
    {
        Publish(("index.html", "home"), ("a/index.html", "A"));
        folder.Write("site/CNAME", "harbour.example");
        folder.Write("site/a/notes/mine.txt", "mine");
        Directory.CreateDirectory(folder.At("site", "empty"));

        Publish(("index.html", "news"));

        Assert.Equal("harbour.example", Text("CNAME"));
        Assert.Equal("mine", Text("a/notes/mine.txt"));
        Assert.True(Directory.Exists(folder.At("site", "empty")));
        Assert.False(File.Exists(folder.At("site", "a", "index.html")));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_file_of_others_is_never_overwritten()
    {
        Publish(("index.html", "home"));
        folder.Write("site/robots.txt", "theirs");

        var done = Publish(("index.html", "news"), ("robots.txt", "ours"));

        Assert.Null(done);
        Assert.Equal(["home", "theirs"], [Text("index.html"), Text("robots.txt")]);
        Assert.EndsWith(
            "site/robots.txt: Digest did not write this, and the site has another file of that name. Move "
                + "it elsewhere.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void A_long_file_is_written_piece_by_piece_and_only_when_it_changed()
    {
        Assert.Equal(new Published(1, 0, 0, 8), PublishLong("one", " two", "!"));
        var before = Stamps();

        Assert.Equal(new Published(0, 1, 0, 0), PublishLong("one two!"));
        Assert.Equal(before, Stamps());

        Assert.Equal(new Published(1, 0, 0, 8), PublishLong("one", " tea!"));
        Assert.Equal("one tea!", Text("digest.json"));
        Assert.Equal(["site"], Beside());
        Assert.Empty(problems);
    }

    [Fact]
    public void A_long_file_of_others_is_never_overwritten()
    {
        Publish(("index.html", "home"));
        folder.Write("site/digest.json", "theirs");

        Assert.Null(PublishLong("ours"));

        Assert.Equal("theirs", Text("digest.json"));
        Assert.Contains("Digest did not write this", Assert.Single(problems).ToString(), StringComparison.Ordinal);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void A_disk_that_is_full_in_the_middle_of_a_long_file_leaves_the_old_site()
    {
        PublishLong("old");

        Assert.Null(PublishLong(file =>
        {
            file.Write("ne"u8);
            throw new IOException("No space left on device");
        }));

        Assert.Equal("old", Text("digest.json"));
        Assert.Single(problems);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void A_folder_that_digest_did_not_write_is_refused()
    {
        folder.Write("site/precious.txt", "precious");

        Assert.Null(Publish(("index.html", "home")));
        Assert.Equal(["precious.txt"], folder.Files("site").Keys);
        Assert.EndsWith(
            "Digest did not write them. Name an empty folder with --out, or a new one.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_as_good_as_none()
    {
        Directory.CreateDirectory(folder.At("site"));

        Assert.NotNull(Publish(("index.html", "home")));
        Assert.Equal("home", Text("index.html"));
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        folder.Write("site", "I am a file.");

        Assert.Null(Publish(("index.html", "home")));
        Assert.Equal("I am a file.", File.ReadAllText(folder.At("site")));
    }

    [Fact]
    public void A_build_that_gives_up_leaves_the_old_site_and_no_trace()
    {
        Publish(("index.html", "home"));
        using (var publisher = SitePublisher.Open(folder.At("site"), problems)!)
        {
            for (var i = 0; i < 600; i++)
            {
                publisher.Take(Page(string.Create(CultureInfo.InvariantCulture, $"{i}/index.html"), "new"));
            }
        }

        Assert.Equal("home", Text("index.html"));
        Assert.Equal(2, folder.Files("site").Count);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void What_a_killed_build_left_beside_the_site_is_cleared_away()
    {
        Publish(("index.html", "home"));
        folder.Write(".site.digest-new/.digest-manifest", "This folder is being written by Digest.\n");
        folder.Write(".site.digest-new/half/index.html", "ha");

        Publish(("index.html", "home"));

        Assert.Equal(["site"], Beside());
        Assert.Empty(problems);
    }

    [Fact]
    public void A_site_that_a_killed_build_set_aside_comes_back()
    {
        Publish(("index.html", "home"));
        Directory.Move(folder.At("site"), folder.At(".site.digest-old"));

        var done = Publish(("index.html", "home"));

        Assert.Equal(new Published(0, 1, 0, 0), done);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void A_file_that_came_late_into_the_old_site_is_saved()
    {
        Publish(("index.html", "home"));
        Directory.Move(folder.At("site"), folder.At(".site.digest-new"));
        folder.Write(".site.digest-new/sub/late.txt", "late");
        Publish(("index.html", "home"));

        Assert.Equal("late", Text("sub/late.txt"));
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void Links_in_the_site_lead_nothing_outside_it()
    {
        Publish(("index.html", "home"), ("a/index.html", "A"));
        folder.Write("victim/keep.txt", "keep");
        Directory.Delete(folder.At("site", "a"), recursive: true);
        File.Delete(folder.At("site", "index.html"));
        if (!CanLink(() => Directory.CreateSymbolicLink(folder.At("site", "a"), folder.At("victim"))))
        {
            return;
        }

        File.CreateSymbolicLink(folder.At("site", "index.html"), folder.At("victim", "keep.txt"));

        Publish(("index.html", "keep"), ("a/index.html", "A"));

        Assert.Equal(["keep.txt"], folder.Files("victim").Keys);
        Assert.Equal(["keep", "A"], [Text("index.html"), Text("a/index.html")]);
        Assert.Null(new FileInfo(folder.At("site", "index.html")).LinkTarget);
    }

    [Fact]
    public void An_output_that_is_a_link_stays_one_and_what_it_leads_to_is_the_site()
    {
        Directory.CreateDirectory(folder.At("real"));
        if (!CanLink(() => Directory.CreateSymbolicLink(folder.At("site"), folder.At("real"))))
        {
            return;
        }

        Publish(("index.html", "home"));

        Assert.Equal("home", File.ReadAllText(folder.At("real", "index.html")));
        Assert.NotNull(new DirectoryInfo(folder.At("site")).LinkTarget);
        Assert.Equal(["real", "site"], Beside());
    }

    [Fact]
    public void A_read_only_output_is_refused_and_stays_whole()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Publish(("index.html", "home"));
        File.SetUnixFileMode(folder.At("site"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Null(Publish(("index.html", "news")));
        Assert.Equal("home", Text("index.html"));
        Assert.EndsWith(
            "The output folder is read-only. Allow writing to it, or name another one with --out.",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal);
        File.SetUnixFileMode(
            folder.At("site"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Theory]
    [InlineData("../out.html")]
    [InlineData("/etc/x")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("C:/x")]
    [InlineData("a\\b")]
    [InlineData("")]
    [InlineData(".digest-manifest")]
    public void A_path_that_leads_elsewhere_is_our_own_fault(string path) =>
        Assert.Throws<InvalidOperationException>(() => Publish((path, "x")));

    [Fact]
    public void Two_files_at_one_path_are_our_own_fault() =>
        Assert.Throws<InvalidOperationException>(() => Publish(("a.html", "x"), ("a.html", "y")));

    [Fact]
    public async Task Two_builds_at_once_wait_for_each_other()
    {
        var sites = Enumerable.Range(0, 4).Select(edition => Enumerable.Range(0, 50)
            .Select(i =>
                Page(
                    string.Create(CultureInfo.InvariantCulture, $"{i}/index.html"),
                    string.Create(CultureInfo.InvariantCulture, $"edition {edition}")))
            .ToList());

        await Task.WhenAll(sites.Select(site => Task.Run(() => Publish(site, folder.At("site"), problems))));

        var texts = folder.Files("site").Where(file => file.Key != ".digest-manifest")
            .Select(file => file.Value).ToList();
        Assert.Equal(50, texts.Count);
        Assert.Single(texts.Distinct(StringComparer.Ordinal));
        Assert.Empty(problems);
        Assert.Equal(["site"], Beside());
    }

    [Fact]
    public void Whatever_stood_there_before_the_new_site_is_the_same() => Any.Times(
        any =>
        {
            using var scratch = new TempFolder();
            var found = new Problems();
            for (var edition = 0; edition < 3; edition++)
            {
                var site = any.Several(12, () => any.OneOf("a", "b", "c")).Append("home")
                    .Distinct(StringComparer.Ordinal)
                    .SelectMany(name => new[]
                    {
                        Page($"{name}/index.html", any.OneOf("x", "y")),
                        Page($"{name}/{name}/feed.xml", any.OneOf("x", "y")),
                    })
                    .ToList();

                Publish(site, scratch.At("site"), found);

                Assert.Equal(
                    site.ToDictionary(
                        file => file.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal)
                        .OrderBy(pair => pair.Key, StringComparer.Ordinal),
                    scratch.Files("site").Where(file => file.Key != ".digest-manifest")
                        .OrderBy(pair => pair.Key, StringComparer.Ordinal));
                Assert.Empty(found);
            }
        },
        runs: 40);

    public void Dispose() => folder.Dispose();

    Published? PublishLong(params string[] pieces) => PublishLong(file =>
    {
        foreach (var piece in pieces)
        {
            file.Write(Encoding.UTF8.GetBytes(piece));
        }
    });

    Published? PublishLong(Action<Stream> write)
    {
        using var publisher = SitePublisher.Open(folder.At("site"), problems);
        publisher?.Take("digest.json", write);
        return Stamped(publisher?.Publish(problems), folder.At("site"));
    }

    static SiteFile Page(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    static bool CanLink(Func<FileSystemInfo> link)
    {
        try
        {
            return link() is not null;
        }
        catch (IOException)
        {
            // Windows lets only some users make links.
            return false;
        }
    }

    static Published? Publish(IEnumerable<SiteFile> files, string folder, Problems problems)
    {
        using var publisher = SitePublisher.Open(folder, problems);
        files.ToList().ForEach(file => publisher?.Take(file));
        return Stamped(publisher?.Publish(problems), folder);
    }

    // Whatever was published, the stamp that is told without looking is that of the folder.
    static Published? Stamped(Published? done, string folder)
    {
        if (done is not null)
        {
            Assert.Equal(SiteTree.Walk(folder).Stamp, done.Stamp);
        }

        return done is null ? null : done with { Stamp = null };
    }

    Published? Publish(params (string Path, string Text)[] files) =>
        Publish(files.Select(file => Page(file.Path, file.Text)), folder.At("site"), problems);

    string Text(string path) => File.ReadAllText(folder.At("site", path));

    IEnumerable<string> Beside() =>
        new DirectoryInfo(folder.Path).EnumerateFileSystemInfos().Select(entry => entry.Name)
            .Order(StringComparer.Ordinal);

    IReadOnlyList<string> Stamps() =>
    [
        .. new DirectoryInfo(folder.Path).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Select(entry => $"{entry.FullName} {entry.LastWriteTimeUtc:O}")
            .Order(StringComparer.Ordinal),
    ];
}
