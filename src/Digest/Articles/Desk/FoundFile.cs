using System.Security.Cryptography;

namespace Digest.Articles;

/// <summary>A file of the seeds folder: bytes, nothing decoded.</summary>
/// <param name="File">The file as a person would name it from where the command runs.</param>
/// <param name="Path">The file's path inside the seeds folder, with forward slashes.</param>
sealed record FoundFile(string File, string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The same bytes taken for a clipping: a plain one when its name says nothing else.</summary>
    public FoundFile AsClipping() => Format is null ? this with { Path = $"{Path}.txt" } : this;

    /// <summary>The hash of the bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>What the file's name says it is; null for what is no clipping.</summary>
    public ClippingFormat? Format => FormatOf(Path);

    /// <summary>What a file of this name is; null for what is no clipping.</summary>
    public static ClippingFormat? FormatOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".txt" => ClippingFormat.Plain,
        ".md" or ".markdown" => ClippingFormat.Markdown,
        ".html" or ".htm" => ClippingFormat.Html,
        _ => null,
    };
}
