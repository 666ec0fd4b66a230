using System.Security.Cryptography;
using System.Text;

namespace Digest.Verbs;

/// <summary>Where a build keeps what saves it work the next time: outside the project, as the system wants
/// it.</summary>
/// <remarks>The XDG Base Directory Specification names the folder on Unix.</remarks>
static class CacheFolder
{
    /// <summary>A file of the cache that belongs to a folder of the user's; null where there is no place for
    /// one.</summary>
    public static string? FileOf(string folder, string ending)
    {
        var root = OperatingSystem.IsWindows()
            ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named
                ? named
                : Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home ? Path.Join(home, ".cache") : "";
        if (!Path.IsPathFullyQualified(root))
        {
            return null;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder)));
        return Path.Join(root, "digest", $"{Convert.ToHexStringLower(hash)[..16]}.{ending}");
    }
}
