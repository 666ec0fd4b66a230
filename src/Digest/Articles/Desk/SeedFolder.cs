using System.IO.Enumeration;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Reads the folder in which the editor keeps clippings, <c>digest.yml</c> and <c>actors.yml</c>.</summary>
static class SeedFolder
{
    /// <summary>A folder that holds a file of this name is a site we wrote; it must not be read as if an editor
    /// had.</summary>
    public const string SiteMark = ".digest-manifest";

    const long LargestFile = 20 * 1024 * 1024;

    // What may hold an article, or tell about one, by the names that programs give such files.
    static readonly string[] Readings =
    [
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".eml", ".xml", ".rss",
        ".atom", ".opml", ".json",
    ];

    static readonly string[] ReferenceEndings = [".json", ".csl.json"];

    public static Seeds Read(string folder, Problems problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(
                new(Shown(folder)), "There is no such folder.",
                "Make it and put your clippings into it, or name another folder with --seeds.");
            return SeedDesk.Sort([], problems);
        }

        return SeedDesk.Sort(Files(folder, problems), problems);
    }

    /// <summary>The clippings at a path, not opened yet: those of a folder, or the one that is the file, whatever its
    /// name ends in.</summary>
    public static IReadOnlyList<SeedFile> FilesAt(string path, Problems problems)
    {
        if (Directory.Exists(path))
        {
            return Files(path, problems).FindAll(file => SeedDesk.IsClipping(file.Path));
        }

        return ReadFile(path, problems) is { } found ? [SeedFile.Of(found.AsClipping())] : [];
    }

    /// <summary>Files that somebody brought to be made into seeds, whatever they are: those of a folder without what
    /// browsers save beside a page, or one file with what a reference manager wrote about it.</summary>
    public static IReadOnlyList<FoundFile> ReadBrought(string path, Problems problems)
    {
        if (Directory.Exists(path))
        {
            var brought = Walk(path, problems).Where(IsReading);
            return [.. InOrder.Map([.. brought], file => ReadFile(path, file, problems)).OfType<FoundFile>()];
        }

        var beside = ReferenceEndings.Select(ending => Path.ChangeExtension(path, ending))
            .Where(file => file != path && File.Exists(path) && File.Exists(file));
        return [.. beside.Prepend(path).Select(file => ReadFile(file, problems)).OfType<FoundFile>()];
    }

    // A browser keeps a page's pictures and scripts in a folder that is named after the page.
    static bool IsReading(string path) => !path.Contains("_files/", StringComparison.Ordinal)
        && Readings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The text of one file; null and a problem when it cannot be read.</summary>
    public static string? ReadText(string file, Problems problems) =>
        ReadFile(file, problems) is { } found ? Decoding.Decode(found, problems) : null;

    static List<SeedFile> Files(string folder, Problems problems) =>
    [
        .. Walk(folder, problems).Where(SeedDesk.IsWanted).Select(path =>
            new SeedFile(Shown(path), problemsThen => ReadFile(folder, path, problemsThen))),
    ];

    static FoundFile? ReadFile(string file, Problems problems)
    {
        if (!File.Exists(file))
        {
            problems.Add(new(Shown(file)), "There is no such file.",
                "Give the path of a clipping or of a folder of them.");
            return null;
        }

        return ReadFile(Path.GetDirectoryName(file) ?? "", Path.GetFileName(file), problems) is { } found
            ? found with { File = Shown(file) }
            : null;
    }

    // Ordinal order of paths with forward slashes, whatever order the disk gives.
    static List<string> Walk(string folder, Problems problems)
    {
        var files = new List<string>();
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out var inside))
        {
            try
            {
                foreach (var entry in Entries(Path.Join(folder, inside)).Where(entry => !entry.Name.StartsWith('.')))
                {
                    var path = inside.Length == 0 ? entry.Name : $"{inside}/{entry.Name}";
                    if (entry.IsLink)
                    {
                        problems.Add(
                            new(Named(folder, path)), "This is a symbolic link, and links are not followed.",
                            "Put the file itself here.");
                    }
                    else if (!entry.IsFolder)
                    {
                        files.Add(path);
                    }
                    else if (!File.Exists(Path.Join(folder, path, SiteMark)))
                    {
                        folders.Push(path);
                    }
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(Named(folder, inside)), "This folder cannot be read.",
                    IsMisread(inside) ? Rename : "See to its permissions, or move it elsewhere.");
            }
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    static FileSystemEnumerable<Found> Entries(string folder) => new(
        folder,
        static (ref FileSystemEntry entry) => new(
            entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
        new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

    static FoundFile? ReadFile(string folder, string path, Problems problems)
    {
        var name = Named(folder, path);
        try
        {
            var file = new FileInfo(Path.Join(folder, path));

            // Pipes and devices have no length either, and opening them would wait for ever.
            if (file.Length == 0)
            {
                problems.Add(new(name), "The file is empty.", "Put the article into it, or remove it.");
                return null;
            }

            if (file.Length > LargestFile)
            {
                problems.Add(new(name), "The file is larger than 20 MB.", "Keep only the article's text.");
                return null;
            }

            return new(name, Shown(path), File.ReadAllBytes(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(
                new(name), "The file cannot be read.", IsMisread(path) ? Rename : "See to its permissions.");
            return null;
        }
    }

    const string Rename = "Its name has letters that are not in UTF-8: give it another name.";

    // The system's names are bytes; where they are no letters, the file cannot be asked for by its name.
    static bool IsMisread(string path) => path.Contains('\uFFFD', StringComparison.Ordinal);

    static string Named(string folder, string path) =>
        Shown(path.Length == 0 ? folder : $"{folder.TrimEnd('/', '\\')}/{path}");

    static string Shown(string path) =>
        ControlCharacters.Show(Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path);

    /// <summary>What a folder holds under a name.</summary>
    sealed record Found(string Name, bool IsFolder, bool IsLink);
}
