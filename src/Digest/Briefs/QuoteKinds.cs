namespace Digest.Briefs;

/// <summary>Tells a statement from a few words within the writer's sentence.</summary>
static class QuoteKinds
{
    // Shorter stretches are rarely a sentence of their own.
    const int ShortestStatement = 5;

    public static QuoteKind Of(ReadOnlySpan<char> words) => Count(words) >= ShortestStatement ? QuoteKind.Statement : QuoteKind.Fragment;

    /// <summary>How many words stand in a text, told by the white space between them.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var isWord = !char.IsWhiteSpace(c);
            count += isWord && !inside ? 1 : 0;
            inside = isWord;
        }

        return count;
    }
}
