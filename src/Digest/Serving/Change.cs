namespace Digest.Serving;

/// <summary>What was saved, added or removed, by its path as a person would name it.</summary>
sealed record Change(IReadOnlyList<string> Seeds, IReadOnlyList<string> Templates)
{
    public bool IsInSeeds => Seeds.Count > 0;

    public bool IsInTemplates => Templates.Count > 0;

    /// <summary>All of both folders, for the first issue.</summary>
    public static Change Everything(Sources sources) => new([sources.Seeds], [sources.Templates ?? "templates"]);
}
