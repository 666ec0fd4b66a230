using System.Diagnostics;
using System.Globalization;
using Digest.Site;
using Digest.Tests.Support;
using Digest.Verbs;

namespace Digest.Tests.Hostile;

/// <summary>Readers keep a whole site, whenever a build is killed.</summary>
public sealed class KilledBuildTests : IDisposable
{
    const int Rounds = 8;
    const int Articles = 30;

    readonly TempFolder folder = new();
    readonly Random moments = new(20261127);

    [Fact]
    public void A_build_that_is_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        var editions = new[] { Edition("one"), Edition("two") };
        Publish("one", "site");
        var place = SiteFolder.Find(folder.At("site"), [])!;
        for (var round = 0; round < Rounds; round++)
        {
            Kill(editions[(round + 1) % 2].Name, place, moments.Next(2 * editions[0].Site.Count));

            // Windows cannot exchange two folders in one step; there the next build puts things right.
            Assert.True(
                OperatingSystem.IsWindows() || editions.Any(edition => SameFiles(edition.Site, "site")),
                "The site is neither the old one nor the new one.");
        }

        Publish("two", "site");

        Assert.True(SameFiles(editions[1].Site, "site"));
        Assert.Equal(
            ["one", "one-site", "site", "two", "two-site"],
            Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    public void Dispose() => folder.Dispose();

    (string Name, IReadOnlyDictionary<string, string> Site) Edition(string name)
    {
        for (var i = 0; i < Articles; i++)
        {
            folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"{name}/{i}.txt"),
                $"Ferries on day {i}\n\n2020-03-30\n\n“We wait, {name},” said Ada Byron. The Harbour Union met.\n");
        }

        Publish(name, $"{name}-site");
        return (name, folder.Files($"{name}-site"));
    }

    void Publish(string seeds, string site)
    {
        var built = Terminal.Run("build", "--seeds", folder.At(seeds), "--out", folder.At(site));
        Assert.True(built.ExitCode == 0, built.Error);
    }

    // The moment is counted in files, not in time: so many in the folder where the next site grows, or so few left of
    // the old one when that goes.
    void Kill(string seeds, SiteFolder place, int moment)
    {
        var last = folder.Files("one-site").Count;
        using var build = Process.Start(new ProcessStartInfo(
            "dotnet",
            [typeof(CommandLine).Assembly.Location, "build", "--seeds", folder.At(seeds), "--out", place.Folder])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var most = 0;
        while (!build.HasExited)
        {
            var now = FilesIn(place.Stage);
            most = Math.Max(most, now);
            if (moment < last ? now > moment : most > 0 && now < (2 * last) - moment && most >= last)
            {
                break;
            }
        }

        build.Kill(entireProcessTree: true);
        build.WaitForExit();
    }

    static int FilesIn(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        }
        catch (IOException)
        {
            // It comes, goes and changes while it is looked at.
            return 0;
        }
    }

    bool SameFiles(IReadOnlyDictionary<string, string> site, string name) =>
        Directory.Exists(folder.At(name)) && site.SequenceEqual(folder.Files(name));
}
