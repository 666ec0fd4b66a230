namespace Digest.Verbs;

/// <summary>Finds a Chrome or Chromium that is installed.</summary>
static class BrowserProgram
{
    /// <summary>Names a browser that is not where they usually are.</summary>
    public const string Variable = "DIGEST_BROWSER";

    static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];

    static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/snap/bin/chromium",
    ];

    /// <summary>
    /// The program's path: the one that the environment names, else one found; null where there is none.
    /// </summary>
    public static string? Find()
    {
        // A shell hands the browser its pipes, and Windows has none.
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : null;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names
            .SelectMany(name => folders.Select(folder => Path.Join(folder, name)))
            .Concat(Places)
            .FirstOrDefault(File.Exists);
    }
}
