using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Digest.Text;

/// <summary>
/// One number for a row of values, by which two rows are compared without keeping them: equal rows have equal numbers,
/// and different ones do not by chance. One thread's own, used again for row after row.
/// </summary>
/// <remarks>The first half of the SHA-256 of the values, each text with its length.</remarks>
sealed class Checksum
{
    // No text is so long, so it can stand for one that is not there.
    const int Missing = -1;

    readonly ArrayBufferWriter<byte> row = new(4096);

    public Checksum Add(long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(row.GetSpan(sizeof(long)), number);
        row.Advance(sizeof(long));
        return this;
    }

    public Checksum Add(UInt128 sum)
    {
        BinaryPrimitives.WriteUInt128LittleEndian(row.GetSpan(16), sum);
        row.Advance(16);
        return this;
    }

    public Checksum Add(string? text)
    {
        Add(text?.Length ?? Missing);
        row.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    /// <summary>The number of the row so far, after which the next row begins.</summary>
    public UInt128 Take()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(row.WrittenSpan, hash);
        row.ResetWrittenCount();
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }
}
