using Digest.Text;

namespace Digest.Articles;

/// <summary>Recognises lines that name a paper and a day and nothing else: "Harbour Courier, 14 March 2024",
/// "14 March 2024 | Harbour Courier".</summary>
static class Imprints
{
    const int Longest = 90;
    const int MostWordsOfPlace = 4;
    const string Joints = " ,|·•–—-/()[]*_\t\u00A0";

    /// <summary>The date of the line and the paper, which is null where a place or somebody unknown is named; null when
    /// the line says anything else.</summary>
    public static (string? Publisher, PartialDate Date)? Read(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length > Longest || DateFinder.First(line) is not var (date, span))
        {
            return null;
        }

        var before = line[..span.Start];
        var after = line[span.End..].TrimStart(Joints);
        after = after[PublicationLines.TimeLength(after)..].TrimStart(Joints);
        after = Boilerplate.IsLabel(after) ? [] : after;
        var name = before.Trim(Joints);
        var isBehind = name.IsEmpty;
        name = isBehind ? after.TrimEnd(Joints) : name;
        return name.IsEmpty || (!isBehind && (!after.IsEmpty || !IsJoined(before))) || !IsName(name)
            ? null
            : (Outlets.Known(name) ?? (Outlets.LooksLikeMasthead(name) ? name.ToString() : null), date);
    }

    // "The attack of 11 September 2001" goes on to its date; a name stands apart from it.
    static bool IsJoined(ReadOnlySpan<char> before) =>
        before.TrimEnd(" \t\u00A0") is [.., var last] && Joints.Contains(last, StringComparison.Ordinal);

    static bool IsName(ReadOnlySpan<char> name) => char.IsUpper(name[0])
        && !name.ContainsAny(".?!:;\"“”«»0123456789")
        && (Outlets.LooksLikeOutlet(name) || (Wording.IsTitleCase(name) && Wording.Words(name, 5) <= MostWordsOfPlace));
}
