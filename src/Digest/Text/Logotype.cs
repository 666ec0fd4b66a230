namespace Digest.Text;

/// <summary>Words that many clippings have alike: names, cues, how something was found.</summary>
/// <remarks>Printers cast a word that they set often as one piece of type, a logotype. Ten thousand articles hold half a
/// million such words, and a few thousand different ones; what is kept once is neither moved nor marked by the collector
/// ten thousand times. Each thread keeps its own, so that none waits for another.</remarks>
static class Logotype
{
    /// <summary>Longer words are rarely met twice.</summary>
    public const int Longest = 64;

    const int Boxes = 1 << 13;

    [ThreadStatic]
    static string?[]? cast;

    /// <summary>The words as a string, the same one as before where it still lies in its box.</summary>
    public static string Of(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > Longest)
        {
            return words.ToString();
        }

        ref var box = ref (cast ??= new string?[Boxes])[string.GetHashCode(words) & (Boxes - 1)];
        return box is not null && words.SequenceEqual(box) ? box : box = words.ToString();
    }
}
