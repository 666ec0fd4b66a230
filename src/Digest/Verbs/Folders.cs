namespace Digest.Verbs;

/// <summary>
/// Where a digest's folders are: as the command line says, else those of the nearest folder upwards that has
/// <c>seeds/</c>.
/// </summary>
/// <param name="Templates">Null when there is no such folder: the tool's own templates serve.</param>
sealed record Folders(string Seeds, string? Templates, string Site)
{
    public static Folders Find(string? seeds, string? templates, string? site)
    {
        var root = Root(Directory.GetCurrentDirectory());
        return new(
            seeds ?? Below(root, "seeds"),
            templates ?? (Directory.Exists(Below(root, "templates")) ? Below(root, "templates") : null),
            site ?? Below(root, "site"));
    }

    /// <summary>What to tell somebody whose seeds are not there; null when they are.</summary>
    public static string? Missing(string seeds) => Directory.Exists(seeds)
        ? null
        : $"{seeds}: There is no such folder. Make it and put your clippings into it, name another folder with "
            + "--seeds, or make a working folder with `digest new site DIR`.";

    // Shown to the person who typed the command, so as short as it can be: relative to where they are.
    static string Below(string root, string name) =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(root, name)).Replace('\\', '/');

    static string Root(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "seeds")))
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
