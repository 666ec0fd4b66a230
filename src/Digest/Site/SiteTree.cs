using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using Digest.Text;

namespace Digest.Site;

/// <summary>What stands in a folder, links not followed: every path below it, with forward slashes.</summary>
sealed record SiteTree(IReadOnlyDictionary<string, SiteEntry> Entries)
{
    public static SiteTree Nothing { get; } = new(new Dictionary<string, SiteEntry>(StringComparer.Ordinal));

    /// <summary>A hash of what stands where and when it was written: as long as it is the same, nobody touched the
    /// folder.</summary>
    public string Stamp
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (path, entry) in Entries.OrderBy(each => each.Key, StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(string.Create(
                    CultureInfo.InvariantCulture, $"{path}\0{entry.Kind}\0{entry.Length}\0{entry.Changed}\n")));
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    public static SiteTree Walk(string folder)
    {
        var entries = new Dictionary<string, SiteEntry>(StringComparer.Ordinal);
        IReadOnlyList<string> level = [""];
        while (level.Count > 0)
        {
            var below = new List<string>();
            var found = InOrder.Map(level, inside => EntriesOf(folder, inside));
            foreach (var (path, entry) in found.SelectMany(each => each))
            {
                entries.Add(path, entry);
                if (entry.Kind == SiteEntryKind.Folder)
                {
                    below.Add(path);
                }
            }

            level = below;
        }

        return new(entries);
    }

    static List<KeyValuePair<string, SiteEntry>> EntriesOf(string folder, string inside) =>
    [
        .. new FileSystemEnumerable<KeyValuePair<string, SiteEntry>>(
            Path.Join(folder, inside),
            (ref FileSystemEntry entry) => new(
                inside.Length == 0 ? entry.FileName.ToString() : $"{inside}/{entry.FileName}",
                new(
                    KindOf(ref entry),
                    entry.IsDirectory ? 0 : entry.Length,
                    entry.IsDirectory ? 0 : entry.LastWriteTimeUtc.Ticks)),
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
/// <param name="Length">In bytes; 0 for a folder.</param>
/// <param name="Changed">When it was last written to, in ticks of the file system's clock; 0 for a folder.</param>
readonly record struct SiteEntry(SiteEntryKind Kind, long Length, long Changed);

/// <summary>What something in a folder is.</summary>
enum SiteEntryKind
{
    File,
    Folder,
    Link,
}
