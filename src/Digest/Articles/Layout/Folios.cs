namespace Digest.Articles;

/// <summary>Recognises lines that name a paper, a day and who wrote, in any order: "Harbour Gazette | 14 March 2024 |
/// Jane Doe".</summary>
static class Folios
{
    const int Longest = 120;
    const int MostParts = 3;
    const string Joints = " ,|·•–—-/()[]*_\t\u00A0";

    static readonly string[] Bars = [" | ", " · ", " • ", " – ", " — ", " - ", " / ", ", "];

    /// <summary>Null for a line with a part that is none of the three, and for one without a date or a paper.</summary>
    public static Byline? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length > Longest || DateFinder.First(line) is not var (date, span))
        {
            return null;
        }

        var after = line[span.End..].TrimStart(Joints);
        after = after[PublicationLines.TimeLength(after)..];
        var folio = new Byline("", null, date);
        return IsApart(line[..span.Start]) && Add(ref folio, line[..span.Start]) && Add(ref folio, after)
            && folio is { Publisher: not null, Names.Length: > 0 }
                ? folio
                : null;
    }

    // "The Harbour Gazette of 14 March" goes on to its date.
    static bool IsApart(ReadOnlySpan<char> before) => before.Trim().IsEmpty
        || Joints.Contains(before.TrimEnd(" \t\u00A0")[^1], StringComparison.Ordinal);

    static bool Add(ref Byline folio, ReadOnlySpan<char> text)
    {
        for (var parts = 0; !text.Trim(Joints).IsEmpty; parts++)
        {
            text = text.TrimStart(Joints);
            var (end, next) = FirstBar(text);
            if (parts == MostParts || With(folio, text[..end].Trim(Joints)) is not { } told)
            {
                return false;
            }

            folio = told;
            text = text[next..];
        }

        return true;
    }

    static (int End, int Next) FirstBar(ReadOnlySpan<char> text)
    {
        var (end, next) = (text.Length, text.Length);
        foreach (var bar in Bars)
        {
            var at = text[..end].IndexOf(bar, StringComparison.Ordinal);
            (end, next) = at >= 0 ? (at, at + bar.Length) : (end, next);
        }

        return (end, next);
    }

    // The folio with one part more; null when the part is nothing of a folio, or the second of its kind.
    static Byline? With(Byline folio, ReadOnlySpan<char> part)
    {
        if (Boilerplate.IsLabel(part) || HeadFields.IsPassedOver(part))
        {
            return folio;
        }

        if (Outlets.Known(part) is { } known)
        {
            return folio.Publisher is null ? folio with { Publisher = known } : null;
        }

        if (Bylines.Read(part) is { Names: var names })
        {
            return folio.Names.Length == 0 ? folio with { Names = names } : null;
        }

        if (Outlets.LooksLikeMasthead(part))
        {
            return folio.Publisher is null ? folio with { Publisher = part.ToString() } : null;
        }

        return Bylines.IsName(part) && folio.Names.Length == 0 ? folio with { Names = part.ToString() } : null;
    }
}
