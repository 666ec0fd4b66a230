using System.IO.Enumeration;

namespace Digest.Site;

/// <summary>What stands in a folder, links not followed: every path below it, with forward slashes.</summary>
sealed record SiteTree(IReadOnlyDictionary<string, SiteEntry> Entries)
{
    public static SiteTree Nothing { get; } = new(new Dictionary<string, SiteEntry>(StringComparer.Ordinal));

    public static SiteTree Walk(string folder)
    {
        var entries = new Dictionary<string, SiteEntry>(StringComparer.Ordinal);
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out var inside))
        {
            foreach (var (name, entry) in EntriesOf(Path.Join(folder, inside)))
            {
                var path = inside.Length == 0 ? name : $"{inside}/{name}";
                entries.Add(path, entry);
                if (entry.Kind == SiteEntryKind.Folder)
                {
                    folders.Push(path);
                }
            }
        }

        return new(entries);
    }

    static FileSystemEnumerable<(string Name, SiteEntry Entry)> EntriesOf(string folder) => new(
        folder,
        static (ref FileSystemEntry entry) =>
            (entry.FileName.ToString(), new(KindOf(ref entry), entry.IsDirectory ? 0 : entry.Length)),
        new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

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
readonly record struct SiteEntry(SiteEntryKind Kind, long Length);

/// <summary>What something in a folder is.</summary>
enum SiteEntryKind
{
    File,
    Folder,
    Link,
}
