using Digest.Articles;

namespace Digest.Verbs;

/// <summary>A clipping to be opened, of thousands only a few at a time.</summary>
/// <param name="Id">The name it has in the file it comes from; null for a file of its own.</param>
sealed record FoundText(Func<Problems, Clipping?> Open, string? Id)
{
    public static FoundText Of(SeedFile file) => new(problems => SeedDesk.Clipping(file, problems), null);
}
