namespace Digest.Site;

/// <summary>Where a link leads, as a browser would understand it on that page.</summary>
/// <param name="Path">The path inside the site; a folder's is that of its <c>index.html</c>. Null for links that leave
/// the site.</param>
/// <param name="Fragment">The anchor on that page; empty for the page itself.</param>
/// <param name="Fault">What is wrong with the link itself, as the end of a sentence; null when nothing is.</param>
readonly record struct LinkTarget(string? Path, string Fragment = "", string? Fault = null)
{
    static readonly string[] Schemes = ["http", "https", "mailto"];

    public static LinkTarget Of(string page, PageMarkKind kind, string written)
    {
        var link = written.Trim();
        if (SchemeOf(link) is { } scheme)
        {
            var isAllowed = Schemes.Contains(scheme) || (scheme == "data" && kind == PageMarkKind.Part);
            return new(null, Fault: isAllowed ? null : "is neither a web nor a mail address");
        }

        if (link.StartsWith('/') || link.StartsWith('\\'))
        {
            return new(null, Fault: "is not relative, so it breaks where the site is not at the root of its domain");
        }

        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : FragmentOf(link[(hash + 1)..]);
        var path = (hash < 0 ? link : link[..hash]).Split('?')[0];
        if (path.Length == 0)
        {
            return new(page, fragment);
        }

        return Resolve(page, Uri.UnescapeDataString(path)) is { } target
            ? new(target, fragment)
            : new(null, Fault: "leads out of the site");
    }

    // Letters before a colon that no slash or mark precedes.
    static string? SchemeOf(string link)
    {
        var end = link.AsSpan().IndexOfAny(":/?#");
        return end > 0 && link[end] == ':' ? link[..end].ToLowerInvariant() : null;
    }

    // A text fragment (:~:text=) points at words, not at an anchor.
    static string FragmentOf(string fragment)
    {
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        return Uri.UnescapeDataString(directive < 0 ? fragment : fragment[..directive]);
    }

    static string? Resolve(string page, string relative)
    {
        var parts = new List<string>(page.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        var isFolder = relative.EndsWith('/') || relative.EndsWith("..", StringComparison.Ordinal) || relative is ".";
        return string.Join('/', isFolder ? [.. parts, "index.html"] : parts);
    }
}
