namespace Digest.Site;

/// <summary>Paths that a file of the site may have: inside the folder, and the same on every system.</summary>
static class SitePath
{
    /// <summary>The path is relative, goes nowhere but down, and has no character that some system forbids.</summary>
    public static bool IsSound(string path) =>
        path.Length > 0
        && path != SiteManifest.Name
        && !path.AsSpan().ContainsAny('\\', ':', '\0')
        && !path.Any(char.IsControl)
        && Array.TrueForAll(path.Split('/'), part => part is not ("" or "." or ".."));

    /// <summary>Windows, too, can hold the file.</summary>
    public static bool IsPortable(string path) =>
        !path.AsSpan().ContainsAny("<>\"|?*")
            && Array.TrueForAll(path.Split('/'), part => part[^1] is not ('.' or ' '));
}
