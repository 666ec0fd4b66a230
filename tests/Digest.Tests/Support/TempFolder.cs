namespace Digest.Tests.Support;

/// <summary>A folder on disk that lives as long as a test.</summary>
sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("digest-test-").FullName;

    public string At(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a text below the folder and makes what folders it needs.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    /// <summary>All files below the folder with their texts, by path.</summary>
    public IReadOnlyDictionary<string, string> Files(string below = "") => new SortedDictionary<string, string>(
        Directory.EnumerateFiles(At(below), "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => System.IO.Path.GetRelativePath(At(below), file).Replace('\\', '/'),
                File.ReadAllText,
                StringComparer.Ordinal),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
