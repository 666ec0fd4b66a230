using Digest.Text;

namespace Digest.Serving;

/// <summary>What was saved, added or removed, by its path as a person would name it.</summary>
sealed record Change(IReadOnlyList<string> Seeds, IReadOnlyList<string> Templates)
{
    public bool IsInSeeds => Seeds.Count > 0;

    public bool IsInTemplates => Templates.Count > 0;

    /// <summary>The changed seeds by their paths inside their folder.</summary>
    public IReadOnlySet<string> SeedPaths(string folder) => Seeds
        .Select(path => ControlCharacters.Show(
            Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/')))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>All of both folders, for the first issue.</summary>
    public static Change Everything(Sources sources) => new([sources.Seeds], [sources.Templates ?? "templates"]);
}
