using System.Buffers;
using System.Text;

namespace Digest.Pages;

/// <summary>
/// What a page is printed on: text goes in, UTF-8 comes out. One thread's own, wiped and used again for page after
/// page, because thousands of pages as strings would keep the collector busier than the press.
/// </summary>
sealed class Paper : TextWriter, IBufferWriter<byte>
{
    const int FirstSize = 64 * 1024;

    // The few files of the whole digest need more; kept, that would be held in every thread till the end.
    const int LargestKept = 1024 * 1024;

    // Keeps half a surrogate pair until the other half comes.
    readonly Encoder encoder = Encoding.UTF8.GetEncoder();
    byte[] bytes = new byte[FirstSize];
    int length;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was printed; it stands until the next word is written or the paper is wiped.</summary>
    public ReadOnlyMemory<byte> Printed
    {
        get
        {
            Encode([], flush: true);
            return bytes.AsMemory(0, length);
        }
    }

    public void Wipe()
    {
        encoder.Reset();
        length = 0;
        if (bytes.Length > LargestKept)
        {
            bytes = new byte[FirstSize];
        }
    }

    public override void Write(char value) => Encode([value], flush: false);

    public override void Write(ReadOnlySpan<char> buffer) => Encode(buffer, flush: false);

    public override void Write(char[] buffer, int index, int count) => Encode(buffer.AsSpan(index, count), false);

    public override void Write(string? value) => Encode(value, flush: false);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return bytes.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return bytes.AsSpan(length);
    }

    void Encode(ReadOnlySpan<char> text, bool flush)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += encoder.GetBytes(text, bytes.AsSpan(length), flush);
    }

    void MakeRoom(int more)
    {
        if (bytes.Length - length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        }
    }
}
