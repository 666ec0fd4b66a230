using System.Buffers.Binary;
using System.Security.Cryptography;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public sealed class MorgueFileTests : IDisposable
{
    const int Tail = sizeof(long) + SHA256.HashSizeInBytes;

    static readonly KeptReading Kept = new(null, [new(new("seeds/a.txt"), "It is empty.", "Fill it.")]);

    readonly TempFolder folder = new();

    string File => folder.At("morgue");

    [Fact]
    public void What_was_kept_is_found_by_path_and_hash()
    {
        Keep();

        using var morgue = MorgueFile.Open(File, "terms")!;

        Assert.Equal(Kept, morgue.Find("a.txt", "hash"));
        Assert.Null(morgue.Find("a.txt", "other hash"));
        Assert.Null(morgue.Find("b.txt", "hash"));
    }

    [Fact]
    public void On_other_terms_nothing_counts()
    {
        Keep();

        using var morgue = MorgueFile.Open(File, "other terms")!;

        Assert.Null(morgue.Find("a.txt", "hash"));
    }

    // The index begins with the number of readings; then the path, the clipping's hash, where the reading lies and how
    // long it is.
    [Theory]
    [InlineData(0, int.MaxValue)]
    [InlineData(0, -1)]
    [InlineData(4, 0x7FFFFFFF)]
    [InlineData(15, -8)]
    [InlineData(18, 0x40000000)]
    [InlineData(23, int.MaxValue)]
    [InlineData(23, -1)]
    public void An_index_that_was_altered_together_with_its_hash_is_begun_anew(int at, int value)
    {
        Keep();
        Alter(at, value);

        using (var spoilt = MorgueFile.Open(File, "terms"))
        {
            Assert.NotNull(spoilt);
            spoilt.Keep("a.txt", "hash", Kept);
        }

        using var healed = MorgueFile.Open(File, "terms")!;
        Assert.Equal(Kept, healed.Find("a.txt", "hash"));
        Assert.InRange(new FileInfo(File).Length, 1, 1_000);
    }

    public void Dispose() => folder.Dispose();

    void Keep()
    {
        using var morgue = MorgueFile.Open(File, "terms")!;
        morgue.Keep("a.txt", "hash", Kept);
    }

    void Alter(int at, int value)
    {
        var bytes = System.IO.File.ReadAllBytes(File);
        var size = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(bytes.Length - Tail));
        var index = bytes.AsSpan(bytes.Length - Tail - size, size);
        BinaryPrimitives.WriteInt32LittleEndian(index[at..], value);
        SHA256.HashData(index, bytes.AsSpan(bytes.Length - SHA256.HashSizeInBytes));
        System.IO.File.WriteAllBytes(File, bytes);
    }
}
