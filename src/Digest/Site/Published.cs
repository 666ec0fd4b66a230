namespace Digest.Site;

/// <summary>
/// What publishing did to the folder: files written anew, left as they were, removed; and the bytes that were written.
/// </summary>
sealed record Published(int Written, int Unchanged, int Removed, long Bytes);
