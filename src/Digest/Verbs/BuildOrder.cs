namespace Digest.Verbs;

/// <summary>What a build was asked for on the command line.</summary>
sealed record BuildOrder(
    Folders Folders, string? BaseUrl, bool Strict, bool Cards, bool UsesCache, Saying Saying)
{
    /// <summary>Whatever of it shows in the site or in the messages.</summary>
    public string Asked => $"{Folders} {BaseUrl}";
}
