namespace Digest.Site;

/// <summary>A path inside the site, with forward slashes, and the bytes to stand there.</summary>
sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes);
