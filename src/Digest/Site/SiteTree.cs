using System.Globalization;
using System.IO.Enumeration;
using Digest.Text;

namespace Digest.Site;

/// <summary>What stands in a folder, links not followed: every path below it, with forward slashes.</summary>
sealed record SiteTree(IReadOnlyDictionary<string, SiteEntry> Entries)
{
    public static SiteTree Nothing { get; } = new(new Dictionary<string, SiteEntry>(StringComparer.Ordinal));

    /// <summary>A number for what stands where and when it was written: as long as it is the same, nobody touched a
    /// file.</summary>
    public string Stamp => StampOf(Entries.Values);

    /// <summary>The same for files that are known already, in any order.</summary>
    public static string StampOf(IEnumerable<SiteEntry> entries)
    {
        var (all, sum) = (UInt128.Zero, new Checksum());
        foreach (var entry in entries)
        {
            if (entry.Kind != SiteEntryKind.Folder)
            {
                all += sum.Add(entry.Path).Add((int)entry.Kind).Add(entry.Length).Add(entry.Changed).Take();
            }
        }

        return all.ToString("x32", CultureInfo.InvariantCulture);
    }

    public static SiteTree Walk(string folder)
    {
        var entries = new Dictionary<string, SiteEntry>(StringComparer.Ordinal);
        IReadOnlyList<string> level = [""];
        while (level.Count > 0)
        {
            var below = new List<string>();
            foreach (var entry in InOrder.Map(level, inside => EntriesOf(folder, inside)).SelectMany(each => each))
            {
                entries.Add(entry.Path, entry);
                if (entry.Kind == SiteEntryKind.Folder)
                {
                    below.Add(entry.Path);
                }
            }

            level = below;
        }

        return new(entries);
    }

    /// <summary>A file as it stands in the folder now.</summary>
    public static SiteEntry FileOf(string folder, string path)
    {
        var file = new FileInfo(Path.Join(folder, path));
        return new(path, SiteEntryKind.File, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    static List<SiteEntry> EntriesOf(string folder, string inside) =>
    [
        .. new FileSystemEnumerable<SiteEntry>(
            Path.Join(folder, inside),
            (ref FileSystemEntry entry) =>
            {
                var path = inside.Length == 0 ? entry.FileName.ToString() : $"{inside}/{entry.FileName}";
                var kind = KindOf(ref entry);
                return kind == SiteEntryKind.File
                    ? new(path, kind, entry.Length, entry.LastWriteTimeUtc.Ticks)
                    : new(path, kind, 0, 0);
            },
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }),
    ];

    static SiteEntryKind KindOf(ref FileSystemEntry entry)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            return SiteEntryKind.Link;
        }

        return entry.IsDirectory ? SiteEntryKind.Folder : SiteEntryKind.File;
    }
}

/// <summary>Something in a folder.</summary>
/// <param name="Path">Below the folder.</param>
/// <param name="Length">In bytes; 0 for what is no file.</param>
/// <param name="Changed">When it was last written to, in ticks of the file system's clock; 0 for what is no file.</param>
sealed record SiteEntry(string Path, SiteEntryKind Kind, long Length, long Changed);

/// <summary>What something in a folder is.</summary>
enum SiteEntryKind
{
    File,
    Folder,
    Link,
}
