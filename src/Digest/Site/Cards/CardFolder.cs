using Digest.Pages;

namespace Digest.Site;

/// <summary>
/// Where the drawn cards are kept: among the seeds, so that a machine without a browser publishes the same bytes.
/// </summary>
static class CardFolder
{
    /// <summary>The folder's place inside the seeds.</summary>
    public const string Name = "cards";

    const string Ending = ".png";

    /// <summary>The pictures of these sheets that are there, by the sheets' names.</summary>
    public static Dictionary<string, byte[]> Read(string folder, IEnumerable<CardSheet> sheets) => sheets
        .Select(sheet => sheet.Name)
        .Distinct()
        .Where(name => File.Exists(FileOf(folder, name)))
        .ToDictionary(name => name, name => File.ReadAllBytes(FileOf(folder, name)), StringComparer.Ordinal);

    /// <summary>Puts a picture there in one step: a build that is killed leaves no half of one.</summary>
    public static void Write(string folder, string name, byte[] picture)
    {
        Directory.CreateDirectory(folder);
        var beside = Path.Join(folder, $".{name}-{Environment.ProcessId}");
        File.WriteAllBytes(beside, picture);
        File.Move(beside, FileOf(folder, name), overwrite: true);
    }

    /// <summary>
    /// Removes the pictures of ours that no sheet has; a file with another kind of name is somebody's own.
    /// </summary>
    public static void Prune(string folder, IEnumerable<CardSheet> sheets)
    {
        var wanted = sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Files(folder).Where(file => IsOurs(file) && !wanted.Contains(NameOf(file))))
        {
            File.Delete(file);
        }
    }

    /// <summary>True where at least one card was ever drawn.</summary>
    public static bool HasAny(string folder) => Files(folder).Any(IsOurs);

    static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"*{Ending}") : [];

    static bool IsOurs(string file) => CardSheet.IsName(NameOf(file));

    static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    static string FileOf(string folder, string name) => Path.Join(folder, name + Ending);
}
