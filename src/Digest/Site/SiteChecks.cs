using System.Buffers;
using System.Collections.Concurrent;
using Digest.Text;

namespace Digest.Site;

/// <summary>
/// Looks at a site as a whole, file by file as they are printed, from any thread and in any order: one file per
/// address, every internal link lands, nothing outside the folder, nothing larger than GitHub Pages takes. Of a page it
/// keeps only what the others may ask for.
/// </summary>
/// <param name="folder">The site's folder as the person named it, for messages.</param>
sealed class SiteChecks(string folder = "site")
{
    // GitHub Pages' limits: docs.github.com, "GitHub Pages limits" and "About large files on GitHub".
    // The warning comes a little before they are reached.
    const long LargestSite = 950_000_000;
    const long LargestFile = 95_000_000;

    readonly Lock door = new();
    readonly ConcurrentBag<PageNotes> idle = [];
    readonly List<string> paths = [];
    readonly HashSet<ulong> anchors = [];
    readonly Dictionary<ulong, Link> links = [];
    readonly HashSet<ulong> standingLinks = [];

    // Many links lead to one page, whose path is kept once.
    readonly HashSet<string> linked = new(StringComparer.Ordinal);
    readonly Problems found = [];
    readonly List<(string Path, long Length)> large = [];
    long size;

    /// <param name="note">Told what was found in it; null where nobody asks.</param>
    public void Add(SiteFile file, Action<PageNotes>? note = null) =>
        Add(file.Path, file.Bytes.Length, IsPage(file.Path) ? InOne(file.Bytes) : [], note);

    /// <summary>Adds a file that is no page, and too long to be looked at whole.</summary>
    public void Add(string path, long length) => Add(path, length, []);

    /// <summary>Adds a page that was sound in the last site and stands as it was.</summary>
    public void Add(string path, StandingPage page)
    {
        lock (door)
        {
            paths.Add(path);
            size += page.Length;
            foreach (var anchor in page.Anchors)
            {
                anchors.Add(anchor);
            }

            foreach (var link in page.Links)
            {
                standingLinks.Add(link);
            }
        }
    }

    /// <summary>Whether all that standing pages lead to is still there; where it is not, they must be printed again to
    /// say what is missing.</summary>
    public bool StandingLinksLand
    {
        get
        {
            standingLinks.ExceptWith(anchors);
            standingLinks.ExceptWith(paths.Select(PageNotes.NumberOf));
            return standingLinks.Count == 0;
        }
    }

    /// <summary>True when all is sound; otherwise every fault has become a problem.</summary>
    public bool Finish(Problems problems)
    {
        WarnOfSizes(problems);
        CheckPaths();
        var known = paths.ToHashSet(StringComparer.Ordinal);
        foreach (var link in links.Values)
        {
            CheckLink(link, known);
        }

        foreach (var problem in found)
        {
            problems.Add(problem.Place, problem.What, problem.Remedy);
        }

        return found.Count == 0;
    }

    /// <summary>Checks a site that is on the disk; the number of its files.</summary>
    public static int Check(string folder, Problems problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(
                new(folder), "There is no such folder.", "Build the site first, or name its folder with --site.");
            return 0;
        }

        var checks = new SiteChecks(folder);
        try
        {
            var files = SiteTree.Walk(folder).Entries
                .Where(entry => entry.Value.Kind != SiteEntryKind.Folder && entry.Key != SiteManifest.Name)
                .OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .ToList();
            InOrder.Map(files, file =>
            {
                checks.AddFound(file.Key, file.Value);
                return true;
            });
            checks.Finish(problems);
            return files.Count;
        }
        catch (Exception fault) when (DiskFault.IsOne(fault))
        {
            problems.Add(new(folder), "The folder cannot be read.", "See to its permissions.");
            return 0;
        }
    }

    void AddFound(string path, SiteEntry entry)
    {
        if (entry.Kind == SiteEntryKind.Link)
        {
            Fault(path, "This is a link, and what it leads to is not part of the site.", "Put the file itself here.");
        }

        Add(path, entry.Length,
            IsPage(path) && entry.Kind == SiteEntryKind.File ? File.ReadAllBytes(Path.Join(folder, path)) : []);
    }

    void Add(string path, long length, ReadOnlySpan<byte> bytes, Action<PageNotes>? note = null)
    {
        if (!SitePath.IsSound(path) || !SitePath.IsPortable(path))
        {
            Fault(path, "Not every system can hold a file of this name.", "Use letters, digits, hyphens and dots.");
        }

        var notes = idle.TryTake(out var free) ? free : new();
        notes.Read(path, bytes);
        foreach (var (what, remedy) in notes.Faults)
        {
            Fault(path, what, remedy);
        }

        lock (door)
        {
            size += length;
            if (length > LargestFile)
            {
                large.Add((path, length));
            }

            paths.Add(path);
            anchors.UnionWith(notes.Anchors);
            foreach (var link in notes.Links)
            {
                Note(path, link, bytes);
            }
        }

        note?.Invoke(notes);
        idle.Add(notes);
    }

    // Of the pages with a link to the same place the first by its path is named, whoever came first.
    void Note(string page, PageLink link, ReadOnlySpan<byte> bytes)
    {
        if (!links.TryGetValue(link.Target, out var known))
        {
            var target = LinkTarget.Of(page, link.Kind, PageNotes.Decoded(bytes[link.Written]));
            linked.Add(target.Path!);
            linked.TryGetValue(target.Path!, out var path);
            links.Add(link.Target, new(path!, Logotype.Of(target.Fragment), page));
        }
        else if (string.CompareOrdinal(page, known.Page) < 0)
        {
            links[link.Target] = known with { Page = page };
        }
    }

    // Only one host has these limits, so they cost nobody the site; whoever publishes there shall know in time.
    void WarnOfSizes(Problems problems)
    {
        if (size > LargestSite)
        {
            problems.Advise(
                new(folder), $"The site has {size / 1_000_000} MB, and GitHub Pages takes no more than 1,000.",
                "Leave out articles or pictures, or publish it elsewhere.");
        }

        foreach (var (path, length) in large)
        {
            problems.Advise(
                new($"{folder}/{ControlCharacters.Show(path)}"),
                $"The file has {length / 1_000_000} MB, and GitHub takes no more than 100.",
                "Leave out articles, or publish the site elsewhere.");
        }
    }

    void CheckPaths()
    {
        var byFoldedCase = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (!byFoldedCase.TryAdd(path, path))
            {
                Fault(path, $"{byFoldedCase[path]} has the same address.", "Give one of them another slug.");
            }
        }

        foreach (var path in paths)
        {
            CheckFoldersAbove(path, byFoldedCase);
        }
    }

    void CheckLink(Link link, HashSet<string> known)
    {
        // An address without a final slash is sent on to the folder's page.
        var lands = known.Contains(link.Path) ? link.Path : $"{link.Path}/index.html";
        if (!known.Contains(lands))
        {
            Fault(link.Page, $"A link leads to {ControlCharacters.Show(link.Path)}, and there is no such file.",
                "Mend it in the template.");
        }
        else if (link.Fragment is not ("" or "top")
            && !anchors.Contains(PageNotes.NumberOf(lands, link.Fragment)))
        {
            Fault(link.Page,
                $"A link leads to \"{ControlCharacters.Show(link.Fragment)}\" in {lands}, and nothing there has "
                + "that id.",
                "Mend it in the template.");
        }
    }

    void CheckFoldersAbove(string path, Dictionary<string, string> files)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (files.TryGetValue(path[..end], out var file))
            {
                Fault(path, $"{file} is a file, so nothing can stand below it.", "Give one of them another slug.");
            }
        }
    }

    void Fault(string path, string what, string remedy) => found.Add(
        new(path.Length == 0 ? folder : $"{folder}/{ControlCharacters.Show(path)}"), what, remedy);

    // A page on one sheet, as nearly all are, need not be copied.
    static ReadOnlySpan<byte> InOne(ReadOnlySequence<byte> bytes) =>
        bytes.IsSingleSegment ? bytes.FirstSpan : bytes.ToArray();

    static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>A place of the site that a page leads to, and that page.</summary>
    readonly record struct Link(string Path, string Fragment, string Page);
}
