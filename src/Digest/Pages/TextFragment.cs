using Digest.Text;

namespace Digest.Pages;

/// <summary>The part of a web address that makes a browser open the page at these words and mark them.</summary>
static class TextFragment
{
    // Longer passages are named by their first and last words: such a link survives a footnote sign in the middle.
    const int WordsInFull = 10;
    const int WordsAtAnEnd = 4;

    public static string? LinkTo(string? sourceUrl, string words)
    {
        if (Address.Outside(sourceUrl) is not { } url || Printable.Bare(words) is not { Length: > 0 } line)
        {
            return null;
        }

        var all = line.Split(' ');
        var text = all.Length <= WordsInFull
            ? Encoded(all)
            : $"{Encoded(all[..WordsAtAnEnd])},{Encoded(all[^WordsAtAnEnd..])}";
        return url.Contains('#', StringComparison.Ordinal) ? $"{url}:~:text={text}" : $"{url}#:~:text={text}";
    }

    // A hyphen and a comma are signs of the text directive's own, so they are encoded though no URL asks for it.
    static string Encoded(string[] words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
