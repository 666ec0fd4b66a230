using System.IO.Enumeration;

namespace Digest.Serving;

/// <summary>The files of a folder with their sizes and times, by which a change is told without opening one.</summary>
sealed class FolderCensus
{
    readonly string folder;
    readonly Dictionary<string, Entry> files;

    FolderCensus(string folder, Dictionary<string, Entry> files) => (this.folder, this.files) = (folder, files);

    /// <summary>Counts the files whose path inside the folder, with forward slashes, is wanted.</summary>
    public static FolderCensus Take(string folder, Func<string, bool> isWanted)
    {
        var files = new Dictionary<string, Entry>(StringComparer.Ordinal);
        try
        {
            foreach (var (path, entry) in Entries(folder))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                if (isWanted(name))
                {
                    files[name] = entry;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The folder, or one in it, went while it was walked; the next census sees what is left.
        }

        return new(folder, files);
    }

    /// <summary>What is new, gone or different since an earlier census, in order.</summary>
    public IReadOnlyList<string> Since(FolderCensus before) =>
    [
        .. files.Keys.Union(before.files.Keys)
            .Where(name => !(files.TryGetValue(name, out var now)
                && before.files.TryGetValue(name, out var then) && now == then))
            .Order(StringComparer.Ordinal)
            .Select(name => $"{folder.Replace('\\', '/').TrimEnd('/')}/{name}"),
    ];

    // Editors keep their notes in files whose names begin with a dot.
    static FileSystemEnumerable<(string Path, Entry Entry)> Entries(string folder) => new(
        folder,
        static (ref FileSystemEntry entry) =>
            (entry.ToSpecifiedFullPath(), new(entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
        new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
    {
        ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
            !entry.IsDirectory && !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
            !entry.FileName.StartsWith('.') && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
    };

    /// <summary>A file's size in bytes and when it was written, in ticks.</summary>
    readonly record struct Entry(long Size, long Written);
}
