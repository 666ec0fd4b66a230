using System.Reflection;
using System.Text;

namespace Digest.Imports;

/// <summary>The working folder of a new digest: one example, the two lists, and a workflow that publishes it.</summary>
static class StarterKit
{
    const string BuiltIn = "starter/";

    // Stands in the files for the version of the tool that writes them.
    const string VersionMark = "TOOL_VERSION";

    static string Version { get; } =
        typeof(StarterKit).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    static string Package { get; } = $"Digest.Tool.{Version}.nupkg";

    /// <summary>The files by their path in the folder, in ordinal order.</summary>
    static IEnumerable<(string Path, string Text)> Files()
    {
        var assembly = typeof(StarterKit).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(BuiltIn, StringComparison.Ordinal))
            .Select(name => (name.Replace('\\', '/')[BuiltIn.Length..], TextOf(assembly, name)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal);
    }

    static string TextOf(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace(VersionMark, Version, StringComparison.Ordinal);
    }

    /// <summary>Makes the folder; if that fails, nothing of it is left.</summary>
    /// <returns>False when the tool has no package to put into it.</returns>
    public static bool Unpack(string folder, string toolFolder)
    {
        var made = new List<string>();
        var isNew = !Directory.Exists(folder);
        try
        {
            foreach (var (path, text) in Files())
            {
                made.Add(SeedBed.Plant(
                    Path.Combine(folder, Path.GetDirectoryName(path)!), Path.GetFileName(path), text));
            }

            return CopyTool(toolFolder, folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            made.ForEach(File.Delete);
            if (isNew && Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            throw;
        }
    }

    /// <summary>Copies the tool's own package into <c>tools/</c> of the folder, so that the workflow builds with the
    /// very tool that made the folder; an installed tool lies beside its package, any other has none.</summary>
    /// <returns>False when there is no package to copy.</returns>
    static bool CopyTool(string toolFolder, string folder)
    {
        for (var above = new DirectoryInfo(toolFolder); above is not null; above = above.Parent)
        {
            var package = Path.Combine(above.FullName, Package.ToLowerInvariant());
            if (File.Exists(package))
            {
                File.Copy(package, Path.Combine(folder, "tools", Package));
                return true;
            }
        }

        return false;
    }

    /// <summary>What to do next in the new folder, a line each.</summary>
    public static IEnumerable<string> NextSteps(string folder, bool hasTool) =>
    [
        $"{folder}: made, with one example in it. Next:",
        $"  cd {folder}",
        "  digest build                  writes site/; open site/index.html",
        "  digest new page.html ...      makes seeds of pages, texts, mails and feeds",
        "  digest actors --write         adds the names found to seeds/actors.yml",
        "Then delete the example, and push the folder to GitHub: README.md there says how.",
        .. hasTool ? Array.Empty<string>() :
        [
            $"For GitHub, put {Package} into {folder}/tools first: dotnet pack makes it.",
        ],
    ];
}
