using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Digest.Pages;

namespace Digest.Site;

/// <summary>
/// The pages of a site as the last build printed them, with what each was printed from. Printers call type that is kept
/// for another day standing.
/// </summary>
/// <remarks>
/// Read from the file that <see cref="PageLedger"/> writes. A file that is not whole, or that tells of another state of
/// the site, tells of no page.
/// </remarks>
sealed class StandingPages
{
    readonly Dictionary<string, StandingPage> byPath = new(StringComparer.Ordinal);

    StandingPages()
    {
    }

    /// <summary>No page stands.</summary>
    public static StandingPages None { get; } = new();

    /// <param name="stamp">The stamp of the site as it is now.</param>
    public static StandingPages Read(string file, string stamp)
    {
        try
        {
            return File.Exists(file) && Whole(File.ReadAllBytes(file)) is { } bytes ? Read(bytes, stamp) : None;
        }
        catch (Exception fault) when (DiskFault.IsOne(fault) || fault is ArgumentException or FormatException)
        {
            return None;
        }
    }

    public PageKey? KeyOf(string path) => byPath.TryGetValue(path, out var page) ? page.Key : null;

    public StandingPage this[string path] => byPath[path];

    // Without its end, the hash of all before it; null when they do not agree.
    static byte[]? Whole(byte[] bytes)
    {
        var end = bytes.Length - SHA256.HashSizeInBytes;
        return end >= 0 && SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end))
            ? bytes
            : null;
    }

    static StandingPages Read(byte[] bytes, string stamp)
    {
        var pages = new StandingPages();
        using var memory = new MemoryStream(bytes);
        using var ledger = new BinaryReader(memory, Encoding.UTF8);
        for (var path = ledger.ReadString(); path.Length > 0; path = ledger.ReadString())
        {
            var key = new PageKey(ReadSum(ledger), ledger.ReadUInt64(), ReadSum(ledger));
            var (length, anchors, links) = (ledger.ReadInt32(), ledger.ReadInt32(), ledger.ReadInt32());
            var start = (int)memory.Position;
            var middle = start + (anchors * sizeof(ulong));
            var end = middle + (links * sizeof(ulong));
            pages.byPath[path] = new(key, length, bytes.AsMemory(start..middle), bytes.AsMemory(middle..end));
            memory.Position = end;
        }

        return ledger.ReadString() == stamp ? pages : None;
    }

    static UInt128 ReadSum(BinaryReader ledger) => new(ledger.ReadUInt64(), ledger.ReadUInt64());
}

/// <summary>A page that stands, and what the checks need of it.</summary>
/// <param name="Length">In bytes.</param>
sealed record StandingPage(PageKey Key, int Length, ReadOnlyMemory<byte> AnchorBytes, ReadOnlyMemory<byte> LinkBytes)
{
    /// <summary>The numbers of its anchors.</summary>
    public ReadOnlySpan<ulong> Anchors => MemoryMarshal.Cast<byte, ulong>(AnchorBytes.Span);

    /// <summary>The numbers of the places it leads to.</summary>
    public ReadOnlySpan<ulong> Links => MemoryMarshal.Cast<byte, ulong>(LinkBytes.Span);
}
