namespace Digest.Serving;

/// <summary>Where what is served comes from.</summary>
/// <param name="Templates">Null for the tool's own alone.</param>
/// <param name="BaseUrl">The address the site will have, where it shall win over that of <c>digest.yml</c>.</param>
sealed record Sources(string Seeds, string? Templates, string? BaseUrl);
