using System.IO.Compression;
using System.Text.Json;

namespace Digest.Evaluation;

/// <summary>A folder with annotated texts: one record a line, and the files these name.</summary>
sealed record DataSet(string Folder, string File)
{
    public string Gold => Path.Combine(Folder, File);

    public bool Exists => System.IO.File.Exists(Gold);

    public IReadOnlyList<JsonElement> Records() =>
    [
        .. System.IO.File.ReadLines(Gold).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse),
    ];

    /// <summary>The bytes of a file that a record names, unpacked where they are packed.</summary>
    public byte[] Bytes(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(Folder, path));
        if (!path.EndsWith(".gz", StringComparison.Ordinal))
        {
            return bytes;
        }

        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    static JsonElement Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
