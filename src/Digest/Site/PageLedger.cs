using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Digest.Pages;

namespace Digest.Site;

/// <summary>
/// Writes down of each page what it was printed from, for the next build. It grows beside the ledger of the last one,
/// and takes its place when the site is published.
/// </summary>
/// <remarks>
/// For each page its path, its key, its length, and the numbers of its anchors and links; then an empty path, the stamp
/// of the site, and the hash of all that.
/// </remarks>
sealed class PageLedger : IDisposable
{
    readonly string file;
    readonly FileStream stream;
    readonly BinaryWriter ledger;
    readonly Lock door = new();
    bool isSpoilt;

    PageLedger(string file, FileStream stream)
    {
        (this.file, this.stream) = (file, stream);
        ledger = new(stream, Encoding.UTF8);
    }

    /// <summary>Null where none can be kept.</summary>
    public static PageLedger? Begin(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
#pragma warning disable CA2000 // The ledger has the stream from now on, and closes it.
            return new(file, new($"{file}.new", FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 20));
#pragma warning restore CA2000
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Notes a page that was printed; from any thread.</summary>
    public void Note(string path, PageKey key, int length, PageNotes notes) => Attempt(() =>
    {
        Begin(path, key, length, notes.Anchors.Count, notes.Links.Count);
        foreach (var anchor in notes.Anchors)
        {
            ledger.Write(anchor);
        }

        foreach (var link in notes.Links)
        {
            ledger.Write(link.Target);
        }
    });

    /// <summary>Notes a page that stands; from any thread.</summary>
    public void Note(string path, StandingPage page) => Attempt(() =>
    {
        Begin(path, page.Key, page.Length, page.Anchors.Length, page.Links.Length);
        ledger.Write(MemoryMarshal.AsBytes(page.Anchors));
        ledger.Write(MemoryMarshal.AsBytes(page.Links));
    });

    /// <summary>Puts the ledger in the place of the last one.</summary>
    /// <param name="stamp">The stamp of the published site.</param>
    public void Finish(string stamp)
    {
        Attempt(() =>
        {
            ledger.Write("");
            ledger.Write(stamp);
            ledger.Flush();
            stream.Position = 0;
            var hash = SHA256.HashData(stream);
            stream.Write(hash);
        });
        Dispose();
        Attempt(() => File.Move(stream.Name, file, overwrite: true));
    }

    public void Dispose() => Attempt(() => ledger.Dispose());

    void Begin(string path, PageKey key, int length, int anchors, int links)
    {
        ledger.Write(path);
        Write(key.Facts);
        ledger.Write(key.Seen);
        Write(key.Values);
        ledger.Write(length);
        ledger.Write(anchors);
        ledger.Write(links);
    }

    void Write(UInt128 sum)
    {
        ledger.Write((ulong)(sum >> 64));
        ledger.Write((ulong)sum);
    }

    // A ledger that cannot be written costs the next build time, and never this one.
    void Attempt(Action write)
    {
        lock (door)
        {
            try
            {
                if (!isSpoilt)
                {
                    write();
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                isSpoilt = true;
            }
        }
    }
}
