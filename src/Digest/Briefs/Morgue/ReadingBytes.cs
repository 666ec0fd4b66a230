using System.Text;

namespace Digest.Briefs;

/// <summary>Readings as bytes that give the same readings back. For the program's own cache: the bytes carry no names,
/// and another version of the program does not read them.</summary>
static class ReadingBytes
{
    public static byte[] Write(KeptReading kept)
    {
        using var memory = new MemoryStream(8192);
        using (var bytes = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            new ReadingWriter(new(bytes)).Write(kept);
        }

        return memory.ToArray();
    }

    /// <summary>The reading in the bytes; null when they hold none.</summary>
    public static KeptReading? Read(byte[] bytes)
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return new ReadingReader(new(reader)).Read();
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
