using System.Buffers;

namespace Digest.Articles;

/// <summary>Recognises what stands under a picture: a credit, a position in the picture, a file photo's mark.</summary>
static class Captions
{
    const int Longest = 400;

    // Each of them says that a picture is spoken of, wherever it stands in a short paragraph.
    static readonly SearchValues<string> Marks = SearchValues.Create(
    [
        "(R)", "(L)", "(C)", "(2-R)", "(2-L)", "(2nd-R)", "(2nd-L)", "(left)", "(right)", "(centre)", "(center)", "(pictured)", "pictured above",
        "photo by", "photo:", "photo credit", "(photo", "photograph:", "photograph by", "image:", "image credit", "image source", "credit:", "file photo", "(file)",
        "getty images", "afp via", "/ap photo", "(ap photo", "ap photo", "/reuters", "/afp", "/shutterstock", "istock", "screenshot:", "screengrab", "video:",
        "illustration:", "image copyright", "image caption", "media caption", "picture:", "foto:", "bild:", "file picture", "file image", "handout via",
        "wikimedia commons", "courtesy photo", "courtesy of",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>True when a short paragraph is a caption by its own words.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line) =>
        line.Length <= Longest && !line.ContainsAny("“”") && line.ContainsAny(Marks) && !IsSaying(line);

    // "Photo: …" inside a quoted sentence, or a sentence about a photo, is text.
    static bool IsSaying(ReadOnlySpan<char> line) => line.Contains(" said", StringComparison.Ordinal) && line.Contains('"');
}
