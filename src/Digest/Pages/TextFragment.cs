using Digest.Text;

namespace Digest.Pages;

/// <summary>The part of a web address that makes a browser open the page at these words and mark them.</summary>
/// <remarks>The syntax is that of WICG's "URL Fragment Text Directives": <c>text=start,end</c>.</remarks>
static class TextFragment
{
    // Longer passages are named by their first and last words: such a link survives a footnote sign in the middle.
    const int WordsInFull = 10;
    const int WordsAtAnEnd = 4;

    /// <param name="url">An address that a link may have, or null.</param>
    public static string? LinkTo(string? url, string words)
    {
        if (url is null || Printable.Bare(words) is not { Length: > 0 } line)
        {
            return null;
        }

        var mark = url.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=";
        return line.AsSpan().Count(' ') < WordsInFull
            ? $"{url}{mark}{Encoded(line)}"
            : $"{url}{mark}{Encoded(line.AsSpan(0, EndOfFirst(line)))},{Encoded(line.AsSpan(StartOfLast(line)))}";
    }

    static int EndOfFirst(string line)
    {
        var end = -1;
        for (var i = 0; i < WordsAtAnEnd; i++)
        {
            end = line.IndexOf(' ', end + 1);
        }

        return end;
    }

    static int StartOfLast(string line)
    {
        var start = line.Length;
        for (var i = 0; i < WordsAtAnEnd; i++)
        {
            start = line.LastIndexOf(' ', start - 1);
        }

        return start + 1;
    }

    // A hyphen and a comma are signs of the text directive's own, so they are encoded though no URL asks for it.
    static string Encoded(ReadOnlySpan<char> words) =>
        Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
