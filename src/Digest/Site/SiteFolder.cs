namespace Digest.Site;

/// <summary>The folder a site is published to, and the folder beside it in which the next site grows.</summary>
/// <param name="Named">As the person named it.</param>
/// <param name="Folder">Where it really is: links on the way followed.</param>
/// <param name="Parent">The folder that holds it.</param>
/// <param name="Stage">Where the next site is put together; after the exchange it holds the old one until that is
/// removed.</param>
/// <param name="Aside">Where the old site waits for a moment, on systems that cannot exchange two folders in one
/// step.</param>
sealed record SiteFolder(string Named, string Folder, string Parent, string Stage, string Aside)
{
    /// <summary>Null and a problem when a site cannot stand there.</summary>
    public static SiteFolder? Find(string named, Problems problems)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(named));
        if (Linked(full) is not { } folder)
        {
            problems.Add(new(named), "The output is a link to something that is not there.",
                "Make that folder, or remove the link.");
            return null;
        }

        if (Path.GetDirectoryName(folder) is not { } parent)
        {
            problems.Add(new(named), "A whole disk cannot be the output.", "Name a folder on it with --out.");
            return null;
        }

        var name = Path.GetFileName(folder);
        return new(
            named, folder, parent, Path.Join(parent, $".{name}.digest-new"), Path.Join(parent, $".{name}.digest-old"));
    }

    /// <summary>
    /// Reports why the folder must not be replaced: it is a file, it may not be written to, or it is not a site of
    /// ours.
    /// </summary>
    public bool IsRefused(Problems problems)
    {
        if (File.Exists(Folder))
        {
            problems.Add(new(Named), "The output is a file.", "Name a folder with --out.");
            return true;
        }

        if (!Directory.Exists(Folder))
        {
            return false;
        }

        if (!OperatingSystem.IsWindows() && !File.GetUnixFileMode(Folder).HasFlag(UnixFileMode.UserWrite))
        {
            problems.Add(
                new(Named), "The output folder is read-only.", "Allow writing to it, or name another one with --out.");
            return true;
        }

        if (SiteManifest.Read(Folder) is null && Directory.EnumerateFileSystemEntries(Folder).Any())
        {
            problems.Add(new(Named), "There are files in the output folder, and Digest did not write them.",
                "Name an empty folder with --out, or a new one.");
            return true;
        }

        return false;
    }

    // The path with a link at its end followed; null when the link leads nowhere.
    static string? Linked(string path)
    {
        if (new DirectoryInfo(path).LinkTarget is null)
        {
            return path;
        }

        var target = new DirectoryInfo(path).ResolveLinkTarget(returnFinalTarget: true);
        return target is { Exists: true } ? Path.TrimEndingDirectorySeparator(target.FullName) : null;
    }
}
