using Digest.Text;

namespace Digest.Site;

/// <summary>
/// Looks at a site as a whole, file by file as they are printed: one file per address, every internal link lands,
/// nothing outside the folder, nothing larger than GitHub Pages takes. Of a page it keeps only what the others may ask
/// for.
/// </summary>
/// <param name="folder">The site's folder as the person named it, for messages.</param>
sealed class SiteChecks(string folder = "site")
{
    // GitHub Pages' limits: docs.github.com, "GitHub Pages limits" and "About large files on GitHub".
    const long LargestSite = 1_000_000_000;
    const long LargestFile = 100_000_000;

    readonly HashSet<string> paths = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> pathsByFoldedCase = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<ulong> anchors = [];
    readonly Dictionary<(string Path, string Fragment), string> links = [];
    readonly List<Problem> found = [];
    long size;

    public void Add(SiteFile file) =>
        Add(file.Path, file.Bytes.Length, IsPage(file.Path) ? PageScan.Marks(file.Bytes.Span) : []);

    /// <summary>True when all is sound; otherwise every fault has become a problem.</summary>
    public bool Finish(Problems problems)
    {
        if (size > LargestSite)
        {
            Fault("", $"The site has {size / 1_000_000} MB, and GitHub Pages takes no more than 1,000.",
                "Leave out articles or pictures.");
        }

        foreach (var path in paths)
        {
            CheckFoldersAbove(path);
        }

        foreach (var ((path, fragment), page) in links)
        {
            CheckLink(path, fragment, page);
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
            var scans = InOrder.Map(files, file => IsPage(file.Key) && file.Value.Kind == SiteEntryKind.File
                ? PageScan.Marks(File.ReadAllBytes(Path.Join(folder, file.Key)))
                : []);
            foreach (var (file, marks) in files.Zip(scans))
            {
                checks.AddFound(file.Key, file.Value, marks);
            }

            checks.Finish(problems);
            return files.Count;
        }
        catch (Exception fault) when (DiskFault.IsOne(fault))
        {
            problems.Add(new(folder), "The folder cannot be read.", "See to its permissions.");
            return 0;
        }
    }

    void AddFound(string path, SiteEntry entry, IReadOnlyList<PageMark> marks)
    {
        if (entry.Kind == SiteEntryKind.Link)
        {
            Fault(path, "This is a link, and what it leads to is not part of the site.", "Put the file itself here.");
        }

        Add(path, entry.Length, marks);
    }

    void Add(string path, long length, IReadOnlyList<PageMark> marks)
    {
        size += length;
        if (length > LargestFile)
        {
            Fault(path, $"The file has {length / 1_000_000} MB, and GitHub takes no more than 100.",
                "Make it smaller.");
        }

        if (!SitePath.IsSound(path) || !SitePath.IsPortable(path))
        {
            Fault(path, "Not every system can hold a file of this name.", "Use letters, digits, hyphens and dots.");
        }

        paths.Add(path);
        if (!pathsByFoldedCase.TryAdd(path, path))
        {
            Fault(path, $"{pathsByFoldedCase[path]} has the same address.", "Give one of them another slug.");
        }

        foreach (var mark in marks)
        {
            Note(path, mark);
        }
    }

    void Note(string page, PageMark mark)
    {
        if (mark.Kind == PageMarkKind.Anchor)
        {
            if (!anchors.Add(Hash(page, mark.Value)))
            {
                Fault(page, $"Two elements have the id \"{mark.Value}\".",
                    "Change the template so that each has its own.");
            }

            return;
        }

        var target = LinkTarget.Of(page, mark);
        if (target.Fault is { } fault)
        {
            Fault(page, $"The link \"{ControlCharacters.Show(mark.Value)}\" {fault}.", "Mend it in the template.");
        }
        else if (target.Path is { } path)
        {
            links.TryAdd((path, target.Fragment), page);
        }
    }

    void CheckLink(string path, string fragment, string page)
    {
        // An address without a final slash is sent on to the folder's page.
        var lands = paths.Contains(path) ? path : $"{path}/index.html";
        if (!paths.Contains(lands))
        {
            Fault(page, $"A link leads to {ControlCharacters.Show(path)}, and there is no such file.",
                "Mend it in the template.");
        }
        else if (fragment is not ("" or "top") && !anchors.Contains(Hash(lands, fragment)))
        {
            Fault(page,
                $"A link leads to \"{ControlCharacters.Show(fragment)}\" in {lands}, and nothing there has that id.",
                "Mend it in the template.");
        }
    }

    void CheckFoldersAbove(string path)
    {
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (pathsByFoldedCase.TryGetValue(path[..end], out var file))
            {
                Fault(path, $"{file} is a file, so nothing can stand below it.", "Give one of them another slug.");
            }
        }
    }

    void Fault(string path, string what, string remedy) =>
        found.Add(new(new(path.Length == 0 ? folder : $"{folder}/{ControlCharacters.Show(path)}"), what, remedy));

    static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    // FNV-1a. Some hundred thousand anchors are kept as numbers; two of them being equal by chance will not happen.
    static ulong Hash(string page, string anchor)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var unit in page)
        {
            hash = (hash ^ unit) * 1_099_511_628_211UL;
        }

        hash = (hash ^ '#') * 1_099_511_628_211UL;
        foreach (var unit in anchor)
        {
            hash = (hash ^ unit) * 1_099_511_628_211UL;
        }

        return hash;
    }
}
