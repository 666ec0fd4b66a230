using System.Runtime.Versioning;
using Digest.Text;

namespace Digest.Site;

/// <summary>
/// What becomes of the site that stood in the folder: its files of others move into the new one, the rest goes.
/// </summary>
static class OldSite
{
    /// <summary>
    /// Clears away what a killed build left beside the folder; false and a problem when something there is not ours.
    /// </summary>
    public static bool Heal(SiteFolder place, Problems problems)
    {
        if (Directory.Exists(place.Aside) && !Path.Exists(place.Folder))
        {
            Directory.Move(place.Aside, place.Folder);
        }

        foreach (var left in new[] { place.Stage, place.Aside }.Where(Path.Exists))
        {
            if (File.Exists(left)
                || (SiteManifest.Read(left) is null && Directory.EnumerateFileSystemEntries(left).Any()))
            {
                problems.Add(new(left), "Digest needs this name, and something else has it.", "Move it elsewhere.");
                return false;
            }

            Retire(left, SiteManifest.Read(left), place);
        }

        return true;
    }

    /// <summary>Brings what others put into the old site into the new one, and says which files and links that
    /// were.</summary>
    public static List<SiteEntry> TakeOverForeign(
        SiteTree old, HashSet<string> mine, HashSet<string> taken, Staging next, SiteFolder place)
    {
        var ourFolders = mine.SelectMany(FoldersAbove).ToHashSet(StringComparer.Ordinal);
        var newFolders = taken.SelectMany(FoldersAbove).ToHashSet(StringComparer.Ordinal);
        var brought = new List<SiteEntry>();
        foreach (var (path, entry) in old.Entries)
        {
            if (mine.Contains(path) || taken.Contains(path) || path == SiteManifest.Name)
            {
                continue;
            }

            switch (entry.Kind)
            {
                case SiteEntryKind.File:
                    next.TakeOver(path, place.Folder);
                    brought.Add(entry);
                    break;
                case SiteEntryKind.Folder when !ourFolders.Contains(path):
                    next.MakeFolder(path);
                    break;

                // A link that stands where the site has a folder leads out of it, and goes.
                case SiteEntryKind.Link when !newFolders.Contains(path):
                    next.TakeOverLink(path, place.Folder);
                    brought.Add(entry);
                    break;
            }
        }

        return brought;
    }

    /// <summary>
    /// Puts the stage in the folder's place, in one step wherever the system can do that, and removes the old site. True
    /// when something of others came into the old site meanwhile, and moved.
    /// </summary>
    /// <param name="mine">What was ours in the old site.</param>
    public static bool Replace(SiteFolder place, HashSet<string> mine, Problems problems)
    {
        if (!Directory.Exists(place.Folder))
        {
            Directory.Move(place.Stage, place.Folder);
            return false;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place.Stage, File.GetUnixFileMode(place.Folder));
        }

        var hasExchanged = Disk.TryExchange(place.Folder, place.Stage);
        if (!hasExchanged)
        {
            ReplaceInTwoSteps(place);
        }

        try
        {
            return Retire(hasExchanged ? place.Stage : place.Aside, mine, place);
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            problems.Add(
                new(hasExchanged ? place.Stage : place.Aside),
                "The new site stands, but the old one could not be removed.", "Remove this folder by hand.");
            return true;
        }
    }

    /// <summary>
    /// Removes a folder of ours, its mark last, so that what an interruption leaves is still known as ours.
    /// </summary>
    public static void Remove(string folder) => Remove(folder, _ => false);

    static void Remove(string folder, Func<string, bool> spare)
    {
        Empty(folder, "", spare);
        Directory.Delete(folder, recursive: true);
    }

    // The folders of thousands of articles lie side by side one level down, and are removed so.
    static void Empty(string folder, string inside, Func<string, bool> spare)
    {
        var entries = new DirectoryInfo(Path.Join(folder, inside)).EnumerateFileSystemInfos()
            .Where(entry => entry.Name != SiteManifest.Name || inside.Length > 0).ToList();
        if (inside.Contains('/', StringComparison.Ordinal))
        {
            entries.ForEach(RemoveOne);
            return;
        }

        InOrder.Map(entries, entry =>
        {
            RemoveOne(entry);
            return true;
        });

        void RemoveOne(FileSystemInfo entry)
        {
            var path = inside.Length == 0 ? entry.Name : $"{inside}/{entry.Name}";
            if (entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Empty(folder, path, spare);
                entry.Delete();
            }
            else if (!spare(path))
            {
                entry.Delete();
            }
        }
    }

    // Between the two steps there is no site; a build that is killed just then leaves it aside, where the next one
    // finds it.
    static void ReplaceInTwoSteps(SiteFolder place)
    {
        Directory.Move(place.Folder, place.Aside);
        try
        {
            Directory.Move(place.Stage, place.Folder);
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            Directory.Move(place.Aside, place.Folder);
            throw;
        }
    }

    // What came into the old site while the new one was put together is on no list of ours, and moves over at the last
    // moment; true when something did.
    static bool Retire(string folder, HashSet<string>? listed, SiteFolder place)
    {
        var hasMoved = false;
        try
        {
            Remove(folder, MoveIfLate);
        }
        catch (UnauthorizedAccessException) when (!OperatingSystem.IsWindows())
        {
            AllowRemoving(folder);
            Remove(folder, MoveIfLate);
        }

        return hasMoved;

        bool MoveIfLate(string path)
        {
            var there = Path.Join(place.Folder, path);
            if (listed is null or { Count: 0 } || listed.Contains(path) || Path.Exists(there))
            {
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(there)!);
            File.Move(Path.Join(folder, path), there);
            hasMoved = true;
            return true;
        }
    }

    // A folder of the old site that may not be written to was ours all the same.
    [UnsupportedOSPlatform("windows")]
    static void AllowRemoving(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            File.SetUnixFileMode(inner, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    static IEnumerable<string> FoldersAbove(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            yield return path[..end];
        }
    }
}
