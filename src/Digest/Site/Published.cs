namespace Digest.Site;

/// <summary>
/// What publishing did to the folder: files written anew, left as they were, removed; and the bytes that were written.
/// </summary>
/// <param name="Stamp">That of the folder as it stands now; null where it must be looked at to tell.</param>
sealed record Published(int Written, int Unchanged, int Removed, long Bytes, string? Stamp = null);
