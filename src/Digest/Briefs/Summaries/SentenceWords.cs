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

    /// <summary>The words that stand in a stretch of a paragraph.</summary>
    public static SentenceWords In(ArticleWords words, int paragraph, TextSpan stretch)
    {
        var (first, end) = words.In(paragraph, stretch);
        return new(words, first, end);
    }

    /// <summary>What any of the words may do to the sentence.</summary>
    public PointerKinds Pointers()
    {
        var all = PointerKinds.None;
        for (var i = First; i < End; i++)
        {
            all |= Article.Pointer(i);
        }

        return all;
    }
}
