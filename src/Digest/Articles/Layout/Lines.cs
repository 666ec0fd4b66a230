using System.Runtime.InteropServices;

namespace Digest.Articles;

/// <summary>Where the lines of a text begin; they end with LF, CR LF or CR.</summary>
sealed class Lines(List<int> starts)
{
    public static Lines Of(string text)
    {
        var starts = new List<int> { 0 };
        var at = 0;
        while (text.AsSpan(at).IndexOfAny('\n', '\r') is var length and >= 0)
        {
            at += length;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
        }

        return new(starts);
    }

    /// <summary>The number of the line that holds the offset, counted from 1.</summary>
    public int Number(int offset)
    {
        var at = CollectionsMarshal.AsSpan(starts).BinarySearch(offset);
        return at >= 0 ? at + 1 : ~at;
    }
}
