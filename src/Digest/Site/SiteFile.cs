using System.Buffers;

namespace Digest.Site;

/// <summary>A path inside the site, with forward slashes, and the bytes to stand there.</summary>
sealed record SiteFile(string Path, ReadOnlySequence<byte> Bytes)
{
    public SiteFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, new ReadOnlySequence<byte>(bytes))
    {
    }
}
