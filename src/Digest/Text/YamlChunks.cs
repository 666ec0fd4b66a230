namespace Digest.Text;

/// <summary>The top-level entries of a faulty YAML text, so that one bad line does not spoil the others.</summary>
static class YamlChunks
{
    const int MostStraysShown = 20;

    /// <summary>
    /// Pieces that each begin with a line that is not indented; comments and document marks begin none.
    /// </summary>
    public static IReadOnlyList<YamlChunk> Split(string text)
    {
        var chunks = new List<YamlChunk>();
        var (start, startLine, line) = (0, 0, 0);
        for (var at = 0; at < text.Length; line++)
        {
            if (at > start && BeginsEntry(text.AsSpan(at)))
            {
                chunks.Add(new(text[start..at], startLine));
                (start, startLine) = (at, line);
            }

            at = LineEnds.Next(text, at);
        }

        chunks.Add(new(text[start..], startLine));
        return chunks;
    }

    /// <summary>
    /// One map of all maps, or one list of all lists, whichever came first; anything else among them is reported.
    /// </summary>
    public static YamlNode? Join(IReadOnlyList<YamlNode> roots, Problems problems)
    {
        var first = roots.FirstOrDefault(root => root.Kind != YamlKind.Text);
        if (first is null)
        {
            return null;
        }

        foreach (var stray in roots.Where(root => root.Kind != first.Kind && !root.IsNull).Take(MostStraysShown))
        {
            problems.Add(
                stray.Place, "This line belongs to no field.", "Write a field's name, a colon, a space, the value.");
        }

        return first.Kind == YamlKind.Map
            ? first with { Entries = WithoutRepetition(roots.SelectMany(root => root.Entries), problems) }
            : first with { Items = roots.SelectMany(root => root.Items).ToListing() };
    }

    static Listing<YamlEntry> WithoutRepetition(IEnumerable<YamlEntry> entries, Problems problems)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<YamlEntry>();
        foreach (var entry in entries)
        {
            if (keys.Add(entry.Key))
            {
                kept.Add(entry);
            }
            else
            {
                problems.Add(
                    entry.Place, $"{ControlCharacters.Show(entry.Key)} is written twice here; the first one counts.",
                    "Remove one of them.");
            }
        }

        return kept.ToListing();
    }

    static bool BeginsEntry(ReadOnlySpan<char> rest) =>
        !char.IsWhiteSpace(rest[0])
        && rest[0] is not ('#' or ']' or '}' or ',')
        && !rest.StartsWith("---", StringComparison.Ordinal)
        && !rest.StartsWith("...", StringComparison.Ordinal);
}

/// <summary>A piece of a YAML text and how many lines stand before it.</summary>
sealed record YamlChunk(string Text, int Line);
