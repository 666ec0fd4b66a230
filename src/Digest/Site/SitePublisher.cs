using System.Collections.Concurrent;
using Digest.Text;

namespace Digest.Site;

/// <summary>
/// Writes a site so that readers never meet half of one: what changed is put together beside the old site, the rest
/// joins it there by a second name for the same file, and the two folders then change names in one step.
/// </summary>
sealed class SitePublisher : IDisposable
{
    readonly SiteFolder place;
    readonly FolderLock held;
    readonly SiteTree old;
    readonly HashSet<string> mine;
    readonly Lazy<Staging> stage;
    readonly Lock door = new();
    readonly HashSet<string> taken = new(StringComparer.Ordinal);
    readonly ConcurrentBag<string> unchanged = [];
    readonly ConcurrentBag<Problem> conflicts = [];
    long bytesWritten;
    Exception? fault;
    string? unfit;

    SitePublisher(SiteFolder place, FolderLock held, SiteTree old, HashSet<string> mine)
    {
        (this.place, this.held, this.old, this.mine) = (place, held, old, mine);
        stage = new(() => Staging.Begin(place.Stage));
    }

    /// <summary>The stamp of the site that stood in the folder when publishing began.</summary>
    public string StampBefore => old.Stamp;

    /// <summary>
    /// Begins publishing to a folder; null and a problem when that is not possible. Nothing is written yet.
    /// </summary>
    public static SitePublisher? Open(string folder, Problems problems)
    {
        if (SiteFolder.Find(folder, problems) is not { } place)
        {
            return null;
        }

        FolderLock? held = null;
        try
        {
            Directory.CreateDirectory(place.Parent);
            held = FolderLock.Wait(place.Parent, $"{place.Stage}.lock");
            if (held is null)
            {
                problems.Add(new(folder), "Another build is publishing to this folder.", "Wait until it has ended.");
                return null;
            }

            if (OldSite.Heal(place, problems) && !place.IsRefused(problems))
            {
                var old = Directory.Exists(place.Folder) ? SiteTree.Walk(place.Folder) : SiteTree.Nothing;
                return new(place, held, old, SiteManifest.Read(place.Folder) ?? []);
            }
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            DiskFault.Report(trouble, folder, problems);
        }

        held?.Dispose();
        return null;
    }

    /// <summary>
    /// Takes one more file of the new site, from any thread. What is wrong with it comes to light in
    /// <see cref="Publish(Problems)"/>.
    /// </summary>
    public void Take(SiteFile file)
    {
        if (!IsFit(file.Path))
        {
            return;
        }

        try
        {
            Stage(file);
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            fault ??= trouble;
        }
    }

    /// <summary>Takes one more file that is too long to be handed over whole, from any thread.</summary>
    /// <param name="write">Writes it, or throws what a disk throws.</param>
    /// <returns>Its length in bytes.</returns>
    public long Take(string path, Action<Stream> write)
    {
        if (!IsFit(path) || fault is not null)
        {
            return 0;
        }

        try
        {
            return Stage(path, write);
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            fault ??= trouble;
            return 0;
        }
    }

    /// <summary>Takes one more file over from the old site as it is, from any thread.</summary>
    public void Keep(string path)
    {
        if (IsFit(path))
        {
            unchanged.Add(path);
        }
    }

    /// <summary>
    /// Puts the new site in the place of the old one; null and problems when it cannot be, and then the old one stands
    /// untouched.
    /// </summary>
    public Published? Publish(Problems problems)
    {
        // SiteChecks finds such files and tells the person; a caller that publishes all the same is at fault.
        if (unfit is not null)
        {
            throw new InvalidOperationException($"No file, or more than one, can stand at {unfit}.");
        }

        try
        {
            if (fault is not null)
            {
                DiskFault.Report(fault, place.Named, problems);
                return null;
            }

            if (!conflicts.IsEmpty)
            {
                conflicts.ToList().ForEach(conflict => problems.Add(conflict.Place, conflict.What, conflict.Remedy));
                return null;
            }

            return Exchange(problems);
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            DiskFault.Report(trouble, place.Named, problems);
            return null;
        }
    }

    /// <summary>Removes what was put together but not published, and lets the next build in.</summary>
    public void Dispose()
    {
        try
        {
            if (stage.IsValueCreated)
            {
                OldSite.Remove(place.Stage);
            }
        }
        catch (Exception trouble) when (DiskFault.IsOne(trouble))
        {
            // What cannot be removed now is removed by the next build.
        }
        finally
        {
            held.Dispose();
        }
    }

    bool IsFit(string path)
    {
        lock (door)
        {
            if (SitePath.IsSound(path) && taken.Add(path))
            {
                return true;
            }

            unfit = path;
            return false;
        }
    }

    void Stage(SiteFile file)
    {
        if (fault is not null || (old.Entries.TryGetValue(file.Path, out var entry) && IsSame(file, entry)))
        {
            unchanged.Add(file.Path);
            return;
        }

        if (IsForeign(file.Path))
        {
            return;
        }

        stage.Value.Write(file.Path, file.Bytes);
        Interlocked.Add(ref bytesWritten, file.Bytes.Length);
    }

    // Whether it is as it was is known when it has been written.
    long Stage(string path, Action<Stream> write)
    {
        var length = stage.Value.WriteLong(path, write);
        if (old.Entries.TryGetValue(path, out var entry) && entry.Kind == SiteEntryKind.File
            && entry.Length == length && stage.Value.HoldsAs(path, place.Folder))
        {
            stage.Value.Remove(path);
            unchanged.Add(path);
        }
        else if (!IsForeign(path))
        {
            Interlocked.Add(ref bytesWritten, length);
        }

        return length;
    }

    // Told as a conflict.
    bool IsForeign(string path)
    {
        if (!old.Entries.ContainsKey(path) || mine.Contains(path))
        {
            return false;
        }

        conflicts.Add(new(new($"{place.Named}/{path}"),
            "Digest did not write this, and the site has another file of that name.", "Move it elsewhere."));
        return true;
    }

    bool IsSame(SiteFile file, SiteEntry entry) =>
        entry.Kind == SiteEntryKind.File && entry.Length == file.Bytes.Length
            && Disk.Holds(Path.Join(place.Folder, file.Path), file.Bytes);

    Published Exchange(Problems problems)
    {
        var removed = mine.Count(path => !taken.Contains(path) && old.Entries.ContainsKey(path));
        var written = taken.Count - unchanged.Count;
        if (written == 0 && mine.SetEquals(taken))
        {
            return new(0, unchanged.Count, removed, 0, StampBefore);
        }

        var next = stage.Value;
        InOrder.Map([.. unchanged], path =>
        {
            next.TakeOver(path, place.Folder);
            return true;
        });
        var foreign = OldSite.TakeOverForeign(old, mine, taken, next, place);
        next.WriteLong(SiteManifest.Name, list => SiteManifest.Write(taken, list));
        var hasMoved = OldSite.Replace(place, mine, problems);
        return new(written, unchanged.Count, removed, bytesWritten, hasMoved ? null : StampAfter(foreign));
    }

    // What was taken over is the same file still; only what is new must be looked at.
    string StampAfter(List<SiteEntry> foreign)
    {
        var stands = unchanged.ToHashSet(StringComparer.Ordinal);
        var written = taken.Where(path => !stands.Contains(path)).Append(SiteManifest.Name).ToList();
        return SiteTree.StampOf(
        [
            .. foreign,
            .. stands.Select(path => old.Entries[path]),
            .. InOrder.Map(written, path => SiteTree.FileOf(place.Folder, path)),
        ]);
    }
}
