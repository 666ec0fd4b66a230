using System.Text;

namespace Digest.Articles;

/// <summary>Writes a file whole or not at all: a full disk or a killed process leaves what was there before.</summary>
static class WholeFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <exception cref="IOException">There is no room, or no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Replace(string file, string text)
    {
        if (IsDevice(file))
        {
            File.WriteAllBytes(file, Utf8.GetBytes(text));
            return;
        }

        var beside = $"{file}.new";
        try
        {
            File.WriteAllBytes(beside, Utf8.GetBytes(text));
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw;
        }
    }

    // What lies there is no file but leads somewhere, to a terminal, a pipe or nowhere: a file put in its place would
    // take it from every program of the machine. (In /dev/shm lie files.)
    static bool IsDevice(string file) => !OperatingSystem.IsWindows()
        && Path.GetFullPath(file) is var path && path.StartsWith("/dev/", StringComparison.Ordinal)
        && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);
}
