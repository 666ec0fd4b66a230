using System.Buffers;
using System.Collections.Concurrent;

namespace Digest.Site;

/// <summary>The folder in which the next site grows, file by file, from any thread.</summary>
sealed class Staging(string folder)
{
    readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    /// <summary>Begins an empty folder that says of itself that it is unfinished.</summary>
    public static Staging Begin(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Join(folder, SiteManifest.Name), SiteManifest.Unfinished);
        return new(folder);
    }

    public void Write(string path, ReadOnlySequence<byte> bytes) => Disk.Write(Place(path), bytes);

    /// <summary>Lets a long file be written piece by piece; its length in bytes.</summary>
    public long WriteLong(string path, Action<Stream> write)
    {
        using var file = new FileStream(Place(path), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        write(file);
        return file.Length;
    }

    /// <summary>Whether the file of that path holds what the one in another folder does.</summary>
    public bool HoldsAs(string path, string other) =>
        Disk.HoldSame(Path.Join(folder, path), Path.Join(other, path));

    public void Remove(string path) => File.Delete(Path.Join(folder, path));

    /// <summary>
    /// Takes a file over from another folder: the same file under a second name, or a copy where that cannot be.
    /// </summary>
    public void TakeOver(string path, string from)
    {
        var (source, place) = (Path.Join(from, path), Place(path));
        if (!Disk.TryLink(source, place))
        {
            File.Copy(source, place, overwrite: true);
        }
    }

    /// <summary>Makes a link like the one in another folder.</summary>
    public void TakeOverLink(string path, string from)
    {
        var place = Place(path);
        var target = new FileInfo(Path.Join(from, path)).LinkTarget!;
        _ = Directory.Exists(Path.Join(from, path))
            ? Directory.CreateSymbolicLink(place, target)
            : File.CreateSymbolicLink(place, target);
    }

    public void MakeFolder(string path)
    {
        // Noted only when it is there: two threads may make it, none may go on without it.
        if (!folders.ContainsKey(path))
        {
            Directory.CreateDirectory(Path.Join(folder, path));
            folders.TryAdd(path, true);
        }
    }

    string Place(string path)
    {
        var end = path.LastIndexOf('/');
        if (end > 0)
        {
            MakeFolder(path[..end]);
        }

        return Path.Join(folder, path);
    }
}
