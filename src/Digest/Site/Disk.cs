using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Digest.Site;

/// <summary>What the press asks of the operating system and the framework has no method for.</summary>
static class Disk
{
    const int AtCurrentFolder = -100;
    const uint Exchange = 2;
    const uint Swap = 2;
    const int LockForOneself = 2;
    const int WithoutWaiting = 4;
    const int PieceLength = 64 * 1024;

    /// <summary>
    /// Lets two folders change names in one step, so that each name always stands for a whole folder. False where that
    /// cannot be done.
    /// </summary>
    public static bool TryExchange(string one, string other)
    {
        if (OperatingSystem.IsLinux())
        {
            return RenameAt(AtCurrentFolder, Native(one), AtCurrentFolder, Native(other), Exchange) == 0;
        }

        return OperatingSystem.IsMacOS() && RenameWithFlags(Native(one), Native(other), Swap) == 0;
    }

    /// <summary>Writes a file, in place of one that is there.</summary>
    public static void Write(string path, ReadOnlySequence<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None);
        var start = 0L;
        foreach (var piece in bytes)
        {
            RandomAccess.Write(file, piece.Span, start);
            start += piece.Length;
        }
    }

    /// <summary>Whether a file of that length holds these bytes.</summary>
    public static bool Holds(string path, ReadOnlySequence<byte> bytes)
    {
        using var file = File.OpenHandle(path);
        var there = ArrayPool<byte>.Shared.Rent(PieceLength);
        try
        {
            for (var start = 0L; start < bytes.Length;)
            {
                var asked = (int)Math.Min(PieceLength, bytes.Length - start);
                var read = RandomAccess.Read(file, there.AsSpan(0, asked), start);
                if (read == 0 || !IsSame(bytes.Slice(start, read), there))
                {
                    return false;
                }

                start += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(there);
        }
    }

    /// <summary>Whether two files hold the same.</summary>
    public static bool HoldSame(string one, string other)
    {
        using var left = File.OpenRead(one);
        using var right = File.OpenRead(other);
        var (mine, theirs) = (new byte[PieceLength], new byte[PieceLength]);
        while (left.ReadAtLeast(mine, PieceLength, throwOnEndOfStream: false) is > 0 and var read)
        {
            if (right.ReadAtLeast(theirs, PieceLength, throwOnEndOfStream: false) != read
                || !mine.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read)))
            {
                return false;
            }
        }

        return right.Read(theirs) == 0;
    }

    static bool IsSame(ReadOnlySequence<byte> bytes, ReadOnlySpan<byte> there)
    {
        foreach (var piece in bytes)
        {
            if (!there.StartsWith(piece.Span))
            {
                return false;
            }

            there = there[piece.Length..];
        }

        return true;
    }

    /// <summary>Gives a file a second name, which costs no room. False where that cannot be done.</summary>
    public static bool TryLink(string file, string name) => OperatingSystem.IsWindows()
        ? CreateHardLink(name, file, 0)
        : Link(Native(file), Native(name)) == 0;

    /// <summary>Keeps a folder for this process until it ends or lets go; null when another process has it.</summary>
    /// <remarks>
    /// The system itself forgets the lock of a process that is killed, and no file is left behind. A folder that cannot
    /// even be opened is not locked: nothing can be published there either, and that is said when it is tried.
    /// </remarks>
    public static int? TryLockFolder(string folder)
    {
        var handle = Open(Native(folder), 0);
        if (handle < 0 || Lock(handle, LockForOneself | WithoutWaiting) == 0)
        {
            return handle;
        }

        _ = Close(handle);
        return null;
    }

    public static void UnlockFolder(int handle) => _ = Close(handle);

    static byte[] Native(string path) => Encoding.UTF8.GetBytes($"{path}\0");

    [DllImport("libc", EntryPoint = "renameat2"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int RenameAt(int fromFolder, byte[] from, int toFolder, byte[] to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int RenameWithFlags(byte[] from, byte[] to, uint flags);

    [DllImport("libc", EntryPoint = "link"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int Link(byte[] file, byte[] name);

    [DllImport("libc", EntryPoint = "open"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "flock"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int Lock(int handle, int operation);

    [DllImport("libc", EntryPoint = "close"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    static extern int Close(int handle);

    [DllImport("kernel32", EntryPoint = "CreateHardLinkW", CharSet = CharSet.Unicode),
        DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    static extern bool CreateHardLink(string name, string file, nint security);
}
