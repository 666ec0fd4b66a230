using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Digest.Briefs;

/// <summary>
/// Keeps readings in a file from build to build. The file is never trusted: of another version, made on other terms,
/// cut short or altered in a single bit it counts for nothing, and the clippings are read again.
/// </summary>
/// <remarks>
/// The file is its terms' hash, the readings one behind the other, an index of them, and the index's length and hash.
/// New readings are added at the end; when more than half of the file is of no use, those in use move together.
/// </remarks>
sealed class MorgueFile : IMorgue, IDisposable
{
    const int HashLength = SHA256.HashSizeInBytes;
    const int TailLength = sizeof(long) + HashLength;
    const long RoomForWaste = 1024 * 1024;

    static readonly Dictionary<string, string> NoHashes = [];

    readonly byte[] terms;
    readonly IReadOnlyDictionary<string, string> hashes;
    readonly SafeFileHandle handle;
    readonly Lock door = new();
    readonly Dictionary<string, Entry> known;
    readonly Dictionary<string, Entry> used = new(StringComparer.Ordinal);
    long end;

    MorgueFile(byte[] terms, SafeFileHandle handle, IReadOnlyDictionary<string, string> hashes)
    {
        (this.terms, this.handle, this.hashes) = (terms, handle, hashes);
        known = ReadIndex() ?? new(StringComparer.Ordinal);
        end = known.Count == 0 ? HashLength : known.Values.Max(entry => entry.Start + entry.Length);
        if (known.Count == 0)
        {
            RandomAccess.SetLength(handle, 0);
            RandomAccess.Write(handle, terms, 0);
        }
    }

    /// <summary>Opens the file, or begins it; null where it cannot be had, for instance because another build has
    /// it.</summary>
    /// <param name="terms">All that readings depend on besides the clippings: the program and its settings.</param>
    /// <param name="hashes">The hashes of clippings, by their paths, that this build looked at already.</param>
    public static MorgueFile? Open(string file, string terms, IReadOnlyDictionary<string, string>? hashes = null)
    {
        SafeFileHandle? handle = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
#pragma warning disable CA2000 // The morgue has the handle from now on, and closes it.
            handle = File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
#pragma warning restore CA2000
            return new(SHA256.HashData(Encoding.UTF8.GetBytes(terms)), handle, hashes ?? NoHashes);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            handle?.Dispose();
            return null;
        }
    }

    public KeptReading? Find(string path, string sha256)
    {
        if (!known.TryGetValue(path, out var entry) || entry.Sha256 != sha256)
        {
            return null;
        }

        var bytes = new byte[entry.Length];
        if (RandomAccess.Read(handle, bytes, entry.Start) != bytes.Length || !IsWhole(entry, bytes)
            || ReadingBytes.Read(bytes) is not { } kept)
        {
            return null;
        }

        lock (door)
        {
            used[path] = entry;
        }

        return kept;
    }

    public KeptReading? FindUnopened(string path) =>
        hashes.TryGetValue(path, out var sha256) ? Find(path, sha256) : null;

    public void Keep(string path, string sha256, KeptReading kept)
    {
        var bytes = ReadingBytes.Write(kept);
        var entry = new Entry(sha256, 0, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        lock (door)
        {
            entry = entry with { Start = end };
            end += bytes.Length;
            used[path] = entry;
        }

        Attempt(() => RandomAccess.Write(handle, bytes, entry.Start));
    }

    /// <summary>Writes the index of what this build used; what it did not use is gone.</summary>
    public void Dispose()
    {
        Attempt(() =>
        {
            var live = used.Values.Sum(entry => (long)entry.Length);
            if (end - HashLength > (2 * live) + RoomForWaste)
            {
                Compact();
            }

            WriteIndex();
        });
        handle.Dispose();
    }

    static bool IsWhole(Entry entry, byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes)) == entry.Check;

    // A cache that cannot be written costs time, never a build; the file is then found broken and begun anew.
    static void Attempt(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }

    // Readings move towards the beginning, in the order in which they lie, so none is overwritten before it moved.
    void Compact()
    {
        var start = (long)HashLength;
        foreach (var (path, entry) in used.OrderBy(each => each.Value.Start).ToList())
        {
            var bytes = new byte[entry.Length];
            RandomAccess.Read(handle, bytes, entry.Start);
            RandomAccess.Write(handle, bytes, start);
            used[path] = entry with { Start = start };
            start += entry.Length;
        }

        end = start;
    }

    void WriteIndex()
    {
        using var memory = new MemoryStream();
        using (var index = new BinaryWriter(memory, Encoding.UTF8, leaveOpen: true))
        {
            index.Write(used.Count);
            foreach (var (path, entry) in used)
            {
                index.Write(path);
                index.Write(entry.Sha256);
                index.Write(entry.Start);
                index.Write(entry.Length);
                index.Write(entry.Check);
            }
        }

        var bytes = memory.ToArray();
        var tail = new byte[TailLength];
        BinaryPrimitives.WriteInt64LittleEndian(tail, bytes.Length);
        SHA256.HashData(bytes, tail.AsSpan(sizeof(long)));
        RandomAccess.SetLength(handle, end);
        RandomAccess.Write(handle, bytes, end);
        RandomAccess.Write(handle, tail, end + bytes.Length);
    }

    // Null for a file that this version did not finish on these terms.
    Dictionary<string, Entry>? ReadIndex()
    {
        var length = RandomAccess.GetLength(handle);
        var tail = new byte[TailLength];
        if (length < HashLength + TailLength || !Read(0, HashLength).AsSpan().SequenceEqual(terms)
            || RandomAccess.Read(handle, tail, length - TailLength) != TailLength)
        {
            return null;
        }

        var size = BinaryPrimitives.ReadInt64LittleEndian(tail);
        if (size < 0 || size > length - HashLength - TailLength || size > int.MaxValue)
        {
            return null;
        }

        var start = length - TailLength - size;
        var bytes = Read(start, (int)size);
        return SHA256.HashData(bytes).AsSpan().SequenceEqual(tail.AsSpan(sizeof(long))) ? Entries(bytes, start) : null;
    }

    byte[] Read(long start, int length)
    {
        var bytes = new byte[length];
        RandomAccess.Read(handle, bytes, start);
        return bytes;
    }

    // Whoever alters an index can put its hash right as well, so that it says anything; null where a reading would lie
    // outside the part of the file that holds them.
    static Dictionary<string, Entry>? Entries(byte[] bytes, long endOfReadings)
    {
        try
        {
            using var index = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
            for (var left = index.ReadInt32(); left > 0; left--)
            {
                var path = index.ReadString();
                var entry = new Entry(
                    index.ReadString(), index.ReadInt64(), index.ReadInt32(), index.ReadString());
                if (entry.Start < HashLength || entry.Length < 0 || entry.Start > endOfReadings - entry.Length)
                {
                    return null;
                }

                entries[path] = entry;
            }

            return entries;
        }
        catch (Exception fault) when (fault is IOException or FormatException)
        {
            return null;
        }
    }

    /// <summary>A reading in the file: of which clipping, where it lies, and the hash that tells whether it is
    /// whole.</summary>
    readonly record struct Entry(string Sha256, long Start, int Length, string Check);
}
