namespace Digest.Articles;

/// <summary>Parts a headline from the name of the site printed behind it: "Rail strike ends | The Daily
/// Example".</summary>
static class Headlines
{
    static readonly string[] Bars = [" | ", " • ", " · ", " » ", " :: "];
    static readonly string[] Dashes = [" - ", " – ", " — "];

    /// <summary>The title, and the outlet behind its last bar or dash; behind a dash it must be a known outlet or look
    /// like one.</summary>
    public static (string Title, string? Publisher) Split(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("# \t*_").TrimEnd(" \t*_");
        var at = LastOf(line, Bars, out var length);
        if (at > 0)
        {
            var name = line[(at + length)..].Trim();
            var isName = Outlets.LooksLikeOutlet(name)
                || (Wording.Words(name, 6) < 6 && name.Length < 50 && Wording.Words(line[..at], 4) > 3);
            if (isName)
            {
                return (line[..at].Trim().ToString(), Outlets.Known(name) ?? name.ToString());
            }
        }

        at = LastOf(line, Dashes, out length);
        var behind = at > 0 ? line[(at + length)..].Trim() : [];
        return at > 0 && Outlets.LooksLikeOutlet(behind)
            ? (line[..at].Trim().ToString(), Outlets.Known(behind) ?? behind.ToString())
            : (line.ToString(), null);
    }

    static int LastOf(ReadOnlySpan<char> line, string[] marks, out int length)
    {
        var last = -1;
        length = 0;
        foreach (var mark in marks)
        {
            var at = line.LastIndexOf(mark, StringComparison.Ordinal);
            if (at > last)
            {
                (last, length) = (at, mark.Length);
            }
        }

        return last;
    }
}
