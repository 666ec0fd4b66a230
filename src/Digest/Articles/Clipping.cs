namespace Digest.Articles;

/// <summary>A file as found, decoded but not understood.</summary>
/// <param name="File">The file as a person would name it from where the command runs: <c>seeds/a.txt</c>.</param>
/// <param name="Path">The file's path inside the seeds folder, with forward slashes: <c>a.txt</c>.</param>
/// <param name="Text">The decoded text, without a byte order mark; line ends as they are.</param>
/// <param name="Sha256">The hash of the file's bytes, in lower-case hexadecimal.</param>
sealed record Clipping(string File, string Path, ClippingFormat Format, string Text, string Sha256);

/// <summary>How a clipping is written, told by its file name.</summary>
enum ClippingFormat
{
    Plain,
    Markdown,
    Html,
}
