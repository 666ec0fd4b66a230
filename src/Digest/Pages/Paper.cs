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

    // The few files of the whole digest are longer. They go on on further sheets: one sheet that grew with them would
    // be copied again and again, and its old copies would lie about.
    const int LargestSheet = 1024 * 1024;

    readonly List<ReadOnlyMemory<byte>> full = [];

    // Keeps half a surrogate pair until the other half comes.
    readonly Encoder encoder = Encoding.UTF8.GetEncoder();
    byte[] sheet = new byte[FirstSize];
    int length;

    // Where full sheets go; null where they are kept until the page is done.
    Stream? away;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was printed; it stands until the next word is written or the paper is wiped.</summary>
    public ReadOnlySequence<byte> Printed
    {
        get
        {
            Encode([], flush: true);
            return full.Count == 0 ? new(sheet.AsMemory(0, length)) : Bound();
        }
    }

    public void Wipe()
    {
        encoder.Reset();
        length = 0;
        full.Clear();
        away = null;
    }

    /// <summary>Sends every sheet off when it is full, until the paper is wiped.</summary>
    public void SendTo(Stream stream) => away = stream;

    /// <summary>Sends off what is left.</summary>
    public void SendRest()
    {
        Encode([], flush: true);
        Send();
    }

    public override void Write(char value) => Encode([value], flush: false);

    public override void Write(ReadOnlySpan<char> buffer) => Encode(buffer, flush: false);

    public override void Write(char[] buffer, int index, int count) => Encode(buffer.AsSpan(index, count), false);

    public override void Write(string? value) => Encode(value, flush: false);

    public void Advance(int count) => length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return sheet.AsMemory(length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return sheet.AsSpan(length);
    }

    void Encode(ReadOnlySpan<char> text, bool flush)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        length += encoder.GetBytes(text, sheet.AsSpan(length), flush);
    }

    void MakeRoom(int more)
    {
        if (sheet.Length - length >= more)
        {
            return;
        }

        if (length + more <= LargestSheet)
        {
            Array.Resize(ref sheet, Math.Max(sheet.Length * 2, length + more));
            return;
        }

        if (away is null)
        {
            full.Add(sheet.AsMemory(0, length));
            sheet = [];
        }

        Send();
        sheet = sheet.Length >= more ? sheet : new byte[Math.Max(LargestSheet, more)];
    }

    void Send()
    {
        away?.Write(sheet.AsSpan(0, length));
        length = 0;
    }

    ReadOnlySequence<byte> Bound()
    {
        var first = new Sheet(full[0], 0);
        var last = full.Skip(1).Append(sheet.AsMemory(0, length)).Aggregate(first, (before, next) => before.Add(next));
        return new(first, 0, last, last.Memory.Length);
    }

    sealed class Sheet : ReadOnlySequenceSegment<byte>
    {
        public Sheet(ReadOnlyMemory<byte> memory, long start) => (Memory, RunningIndex) = (memory, start);

        public Sheet Add(ReadOnlyMemory<byte> memory)
        {
            var next = new Sheet(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
