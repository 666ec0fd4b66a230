using Digest.Articles;

namespace Digest.Site;

/// <summary>
/// The list of files that Digest wrote, kept in the site itself: what is not on it is somebody else's.
/// </summary>
static class SiteManifest
{
    public const string Name = SeedFolder.SiteMark;

    const string Finished =
        "These files were written by Digest; a later build replaces or removes them. Everything else here is yours.\n";

    /// <summary>What the file says while the site around it is still being written.</summary>
    public static ReadOnlySpan<byte> Unfinished => "This folder is being written by Digest.\n"u8;

    /// <summary>Writes the list, in ordinal order of the paths.</summary>
    public static void Write(IEnumerable<string> paths, Stream file)
    {
        using var list = new StreamWriter(file, leaveOpen: true) { NewLine = "\n" };
        list.WriteLine(Finished);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            list.WriteLine(path);
        }
    }

    /// <summary>
    /// The paths on the list; null when there is no list there. Line ends may have been changed on the way.
    /// </summary>
    public static HashSet<string>? Read(string folder)
    {
        var file = Path.Join(folder, Name);
        if (!File.Exists(file) || new FileInfo(file).LinkTarget is not null)
        {
            return null;
        }

        var lines = File.ReadAllLines(file);
        return lines.Skip(1).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
    }
}
