using System.Collections.Frozen;
using System.Text;
using Digest.Text;
using Scriban;

namespace Digest.Pages;

/// <summary>
/// Loads and compiles the templates, once a run: those of a folder, and the tool's own for all that the folder does not
/// have.
/// </summary>
static class TemplateFolder
{
    const string AssetFolder = "assets/";
    const string BuiltIn = "templates/";

    /// <summary>
    /// The templates of a folder, or the tool's own alone. Null when one has an error; every error is then a problem.
    /// </summary>
    public static Templates? Load(string? folder, Problems problems)
    {
        var files = Files(folder).ToList();
        var templates = new Dictionary<string, CompiledTemplate>(StringComparer.Ordinal);
        var failed = false;
        foreach (var file in files.Where(file => file.Name.EndsWith(".html", StringComparison.Ordinal)))
        {
            var text = Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            var template = Template.Parse(text, file.Shown);
            failed |= template.HasErrors;
            templates[file.Name] = new(file.Shown, text, template);
            TemplateProblems.AddAll(template, text, problems);
        }

        var assets = files
            .Where(file => file.Name.StartsWith(AssetFolder, StringComparison.Ordinal))
            .Select(file => new Asset(file.Name, file.Bytes));
        return failed
            ? null
            : new(templates.ToFrozenDictionary(StringComparer.Ordinal), assets.ToListing())
            {
                Words = [.. OwnWords(), .. Words(folder is null ? [] : FolderFiles(folder))],
            };
    }

    /// <summary>A file of this path inside the folder is a template, an asset or a file of words.</summary>
    public static bool IsWanted(string path) =>
        (path.EndsWith(".html", StringComparison.Ordinal)
            || path.StartsWith(AssetFolder, StringComparison.Ordinal)
            || path.StartsWith(PhrasebookReader.Folder, StringComparison.Ordinal))
        && !path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>The tool's own files of words.</summary>
    public static IReadOnlyList<WordsFile> OwnWords() => Words(OwnFiles());

    static List<WordsFile> Words(IEnumerable<TemplateFile> files) =>
    [
        .. files.Where(file => file.Name.StartsWith(PhrasebookReader.Folder, StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new WordsFile(file.Name, file.Shown, file.Bytes)),
    ];

    static SortedDictionary<string, TemplateFile>.ValueCollection Files(string? folder)
    {
        var files = new SortedDictionary<string, TemplateFile>(StringComparer.Ordinal);
        foreach (var file in OwnFiles().Concat(folder is null ? [] : FolderFiles(folder)))
        {
            files[file.Name] = file;
        }

        return files.Values;
    }

    static IEnumerable<TemplateFile> OwnFiles()
    {
        var assembly = typeof(TemplateFolder).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(BuiltIn, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            // The separator is that of the system the tool was built on.
            var name = resource.Replace('\\', '/');
            yield return new(name[BuiltIn.Length..], name, bytes);
        }
    }

    static IEnumerable<TemplateFile> FolderFiles(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (IsWanted(name))
            {
                yield return new(name, $"{folder.Replace('\\', '/').TrimEnd('/')}/{name}", File.ReadAllBytes(path));
            }
        }
    }

    /// <summary>A file by its name in the folder and by the name a person knows it by.</summary>
    sealed record TemplateFile(string Name, string Shown, byte[] Bytes);
}
