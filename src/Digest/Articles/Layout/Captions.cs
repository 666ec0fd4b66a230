using System.Buffers;

namespace Digest.Articles;

/// <summary>Recognises what stands under a picture: a credit, a position in the picture, a file photo's mark.</summary>
static class Captions
{
    const int Longest = 300;
    const int LongestWithoutSigns = 200;

    // Each of them says that a picture is spoken of, wherever it stands in a short paragraph.
    static readonly SearchValues<string> Marks = SearchValues.Create(
    [
        "(R)", "(L)", "(C)", "(2-R)", "(2-L)", "(2nd-R)", "(2nd-L)", "(left)", "(right)", "(centre)", "(center)",
        "(pictured)", "photo:", "(photo", "photograph:", "image:", "credit:", "(file)",
        "/ap photo", "(ap photo", "/reuters", "/afp", "/shutterstock", "screenshot:", "video:", "illustration:",
        "picture:", "foto:", "bild:",
    ], StringComparison.OrdinalIgnoreCase);

    // Behind them a letter in brackets is a party.
    static readonly SearchValues<string> Lawmakers = SearchValues.Create(
        ["Sen. ", "Rep. ", "Gov. ", "Senator ", "Representative ", "Governor ", "Congressman ", "Congresswoman "],
        StringComparison.Ordinal);

    // All of those hold one of these signs; most paragraphs hold none, and looking for a sign costs next to nothing.
    static readonly SearchValues<char> Signs = SearchValues.Create("(:/");

    static readonly SearchValues<string> Words = SearchValues.Create(
    [
        "pictured above", "photo by", "photo credit", "photograph by", "image credit", "image source",
        "image copyright", "image caption", "media caption", "file photo", "file picture", "file image",
        "getty images", "afp via", "ap photo", "istock", "screengrab", "handout via", "wikimedia commons",
        "courtesy photo", "courtesy of",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a short paragraph is a caption by its own words.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line) => line.Length <= Longest
        && ((line.ContainsAny(Signs) && HasMark(line))
            || (line.Length <= LongestWithoutSigns && line.ContainsAny(Words))
            || IsFile(line))
        && !line.ContainsAny("“”") && !IsSaying(line);

    static bool HasMark(ReadOnlySpan<char> line)
    {
        for (var rest = line; rest.IndexOfAny(Marks) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            var mark = line.Length - rest.Length + at;
            if (!IsInSentence(line, mark))
            {
                return true;
            }
        }

        return false;
    }

    // "They gave him credit: he had tried." goes on to its word in small letters; "Senator Jane Roe (R)" has a party.
    static bool IsInSentence(ReadOnlySpan<char> line, int mark)
    {
        var before = line[..mark].TrimEnd(' ');
        if (line[mark] == '(')
        {
            return line[mark..].StartsWith("(R)", StringComparison.Ordinal) && before.ContainsAny(Lawmakers);
        }

        return char.IsLower(line[mark]) && before.Length is > 0 and var end && end < mark && char.IsLower(before[^1])
            && char.IsLower(before[before.LastIndexOf(' ') + 1]);
    }

    // "FILE - In this June 3, 2026 file photo, …": so agencies mark pictures out of their archive.
    static bool IsFile(ReadOnlySpan<char> line) =>
        line.StartsWith("FILE -", StringComparison.Ordinal)
            || line.StartsWith("FILE –", StringComparison.Ordinal)
            || line.StartsWith("FILE —", StringComparison.Ordinal);

    // "Photo: …" inside a quoted sentence, or a sentence about a photo, is text.
    static bool IsSaying(ReadOnlySpan<char> line) =>
        line.Contains(" said", StringComparison.Ordinal) && line.Contains('"');
}
