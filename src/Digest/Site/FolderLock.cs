namespace Digest.Site;

/// <summary>One build at a time writes beside a folder; the others wait.</summary>
sealed class FolderLock : IDisposable
{
    const int Patience = 2_400;
    const int PauseInMilliseconds = 50;

    readonly int handle;
    readonly FileStream? file;

    FolderLock(int handle, FileStream? file) => (this.handle, this.file) = (handle, file);

    /// <summary>Waits up to two minutes for the folder; null when another build keeps it longer.</summary>
    /// <param name="folder">The folder that holds the site's folder: the site's own is replaced by every build.</param>
    /// <param name="lockFile">Where folders cannot be locked, a file that exists as long as the lock is held.</param>
    public static FolderLock? Wait(string folder, string lockFile)
    {
        for (var attempt = 0; attempt < Patience; attempt++)
        {
            if (Try(folder, lockFile) is { } held)
            {
                return held;
            }

            Thread.Sleep(PauseInMilliseconds);
        }

        return null;
    }

    public void Dispose()
    {
        file?.Dispose();
        if (file is null)
        {
            Disk.UnlockFolder(handle);
        }
    }

    static FolderLock? Try(string folder, string lockFile)
    {
        if (!OperatingSystem.IsWindows())
        {
            return Disk.TryLockFolder(folder) is int handle ? new(handle, null) : null;
        }

        try
        {
            return new(0, new(
                lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
