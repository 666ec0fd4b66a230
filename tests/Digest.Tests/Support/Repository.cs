using System.Runtime.CompilerServices;

namespace Digest.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
static class Repository
{
    public static string Root { get; } = Find();

    public static string Path(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>The program's source files by their path below <c>src/Digest</c>, with forward slashes.</summary>
    public static IEnumerable<(string Path, string Text)> ProgramFiles()
    {
        var folder = Path("src", "Digest");
        return Directory.EnumerateDirectories(folder)
            .Where(room => System.IO.Path.GetFileName(room) is not ("obj" or "bin"))
            .SelectMany(room => Directory.EnumerateFiles(room, "*.cs", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(folder, "*.cs"))
            .Select(file => (System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal)
            .Select(pair => (pair.Item1, File.ReadAllText(pair.file)));
    }

    static string Find([CallerFilePath] string here = "")
    {
        for (var folder = System.IO.Path.GetDirectoryName(here);
            folder is not null;
            folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "Digest.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("The tests do not stand in a checkout: no Digest.sln above them.");
    }
}
