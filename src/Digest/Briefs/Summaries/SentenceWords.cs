using Digest.Text;

namespace Digest.Briefs;

/// <summary>The words of one sentence among those of its article.</summary>
readonly record struct SentenceWords(ArticleWords Article, int First, int End)
{
    public int Count => End - First;

    public Word this[int at] => Article[First + at];

    public ulong Hash(int at) => Article.Hash(First + at);

    public int Form(int at) => Article.Form(First + at);

    public PointerKinds Pointer(int at) => Article.Pointer(First + at);

    public ReadOnlySpan<char> Text(int at) => Article.Text(First + at);

    /// <summary>The words that stand in a stretch, from a word on that does not stand behind it.</summary>
    public static SentenceWords In(ArticleWords words, TextSpan stretch, int from)
    {
        while (from < words.Count && words[from].Start < stretch.Start)
        {
            from++;
        }

        var end = from;
        while (end < words.Count && words[end].Start < stretch.End)
        {
            end++;
        }

        return new(words, from, end);
    }
}
