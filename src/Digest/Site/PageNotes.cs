using System.Buffers;
using System.Net;
using System.Text;

namespace Digest.Site;

/// <summary>
/// What the checks need of a page: its anchors, and where its links lead, each once and as a number. One thread's own,
/// used again for page after page.
/// </summary>
sealed class PageNotes
{
    // Nearly all links of our own pages are made of these and need no decoding; reading them makes no string.
    static readonly SearchValues<byte> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./#"u8);

    readonly HashSet<ulong> anchors = [];
    readonly HashSet<ulong> targets = [];
    readonly List<PageLink> links = [];
    readonly List<(string What, string Remedy)> faults = [];

    // For each folder above the page, the outermost first, the number of its path.
    readonly List<ulong> folders = [];
    string page = "";
    ulong self;

    public IReadOnlySet<ulong> Anchors => anchors;

    /// <summary>The links that lead to other places of the site.</summary>
    public IReadOnlyList<PageLink> Links => links;

    /// <summary>What is wrong with the page by itself, in its order.</summary>
    public IReadOnlyList<(string What, string Remedy)> Faults => faults;

    /// <summary>Reads a page; only HTML has links.</summary>
    public void Read(string path, ReadOnlySpan<byte> bytes)
    {
        Forget(path);
        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return;
        }

        var scan = new PageScan(bytes);
        while (scan.Next())
        {
            if (scan.Kind == PageMarkKind.Anchor)
            {
                NoteAnchor(Decoded(bytes[scan.Value]));
            }
            else
            {
                NoteLink(scan.Kind, bytes, scan.Value);
            }
        }

        links.RemoveAll(link => anchors.Contains(link.Target));
    }

    /// <summary>The number of a file of the site.</summary>
    public static ulong NumberOf(string path) => Number(Encoding.UTF8.GetBytes(path));

    /// <summary>The number of a place in a file: of the file itself without a fragment.</summary>
    public static ulong NumberOf(string path, string fragment) =>
        fragment.Length == 0 ? NumberOf(path) : AnchorOf(NumberOf(path), Encoding.UTF8.GetBytes(fragment));

    /// <summary>The words of an attribute as a browser reads them.</summary>
    public static string Decoded(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    void Forget(string path)
    {
        anchors.Clear();
        targets.Clear();
        links.Clear();
        faults.Clear();
        folders.Clear();
        page = path;
        var bytes = Encoding.UTF8.GetBytes(path);
        folders.Add(Number([]));
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '/')
            {
                folders.Add(Number(bytes.AsSpan(0, i + 1)));
            }
        }

        self = Number(bytes);
    }

    void NoteAnchor(string anchor)
    {
        if (!anchors.Add(AnchorOf(self, Encoding.UTF8.GetBytes(anchor))))
        {
            faults.Add(($"Two elements have the id \"{anchor}\".", "Change the template so that each has its own."));
        }
    }

    void NoteLink(PageMarkKind kind, ReadOnlySpan<byte> bytes, Range value)
    {
        var written = bytes[value];
        if (IsOutside(written))
        {
            return;
        }

        if (PlainTarget(written) is not { } target)
        {
            var found = LinkTarget.Of(page, kind, Decoded(written));
            if (found.Path is null)
            {
                NoteFault(found, written);
                return;
            }

            target = NumberOf(found.Path, found.Fragment);
        }

        if (targets.Add(target))
        {
            links.Add(new(target, kind, value));
        }
    }

    void NoteFault(LinkTarget found, ReadOnlySpan<byte> written)
    {
        if (found.Fault is { } fault)
        {
            faults.Add(($"The link \"{Text.ControlCharacters.Show(Decoded(written))}\" {fault}.",
                "Mend it in the template."));
        }
    }

    // What looks like a web address but hides something goes the long way.
    static bool IsOutside(ReadOnlySpan<byte> written) =>
        written.StartsWith("https://"u8) || written.StartsWith("http://"u8);

    // The number of what a link made of plain letters leads to; null for links that want a closer look.
    ulong? PlainTarget(ReadOnlySpan<byte> written)
    {
        if (written.IsEmpty || written[0] == '/' || written.ContainsAnyExcept(Plain))
        {
            return null;
        }

        var depth = folders.Count - 1;
        var path = written;
        while (path.StartsWith("../"u8) && depth > 0)
        {
            path = path[3..];
            depth--;
        }

        var hash = path.IndexOf((byte)'#');
        var fragment = hash < 0 ? [] : path[(hash + 1)..];
        path = hash < 0 ? path : path[..hash];
        var isWholePage = path.IsEmpty && written[0] == '#';
        if (!isWholePage
            && (path.IsEmpty || path[^1] == '/' || path.IndexOf("./"u8) >= 0 || path.IndexOf("//"u8) >= 0
                || path.EndsWith(".."u8) || path.SequenceEqual("."u8)))
        {
            return null;
        }

        var file = isWholePage ? self : Number(path, folders[depth]);
        return fragment.IsEmpty ? file : AnchorOf(file, fragment);
    }

    static ulong AnchorOf(ulong file, ReadOnlySpan<byte> fragment) => Number(fragment, Number("#"u8, file));

    // FNV-1a. Some hundred thousand places are kept as numbers; two of them being equal by chance will not happen.
    static ulong Number(ReadOnlySpan<byte> bytes, ulong from = 14_695_981_039_346_656_037UL)
    {
        foreach (var unit in bytes)
        {
            from = (from ^ unit) * 1_099_511_628_211UL;
        }

        return from;
    }
}

/// <summary>A link that leads to another place of the site.</summary>
/// <param name="Target">The number of that place.</param>
/// <param name="Written">Where the link stands in the page's bytes.</param>
readonly record struct PageLink(ulong Target, PageMarkKind Kind, Range Written);
