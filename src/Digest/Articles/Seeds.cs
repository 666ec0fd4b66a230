using Digest.Text;

namespace Digest.Articles;

/// <summary>All that the editor has: the clippings in ordinal order of their paths, the masthead, the list of
/// actors.</summary>
/// <param name="Files">The clippings, not opened yet: of thousands only a few are in memory at a time.</param>
/// <param name="Settings">The hashes of <c>digest.yml</c> and <c>actors.yml</c>; empty where there are none.</param>
sealed record Seeds(Listing<SeedFile> Files, Masthead Masthead, WhoIsWho WhoIsWho, string Settings = "");

/// <summary>A file of the seeds folder that has not been opened.</summary>
/// <param name="Path">The file's path inside the seeds folder, with forward slashes.</param>
/// <param name="Open">Its bytes; null and a problem when they cannot be had.</param>
sealed record SeedFile(string Path, Func<Problems, FoundFile?> Open)
{
    /// <summary>A file whose bytes are here already.</summary>
    public static SeedFile Of(FoundFile found) => new(found.Path, _ => found);
}
