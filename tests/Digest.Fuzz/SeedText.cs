using System.Text;

namespace Digest.Fuzz;

/// <summary>A seeds folder written as one text: a line with a mark and a path before each file.</summary>
static class SeedText
{
    public const string Mark = "-- seeds/";

    /// <summary>The files by their path inside the folder; of two with one path, the first.</summary>
    public static Dictionary<string, byte[]> Files(byte[] text)
    {
        // Latin 1 has a letter for every byte and gives it back.
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var part in Encoding.Latin1.GetString(text).Split(Mark).Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            if (end > 0)
            {
                files.TryAdd(part[..end], Encoding.Latin1.GetBytes(part[(end + 1)..]));
            }
        }

        return files;
    }
}
