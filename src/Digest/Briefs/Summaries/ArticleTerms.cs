namespace Digest.Briefs;

/// <summary>The terms of one article, asked by the place of a word, so that each form is looked up once.</summary>
sealed class ArticleTerms(ArticleWords words)
{
    readonly Terms terms = new();

    // By form: 0 while it has not been asked for, then one more than its term, or -1 for a small word.
    readonly int[] byForm = new int[words.Forms];

    /// <summary>How many terms have a number: all below this one.</summary>
    public int Count => terms.Count;

    /// <summary>The term of a word that need not stand in the article; null for a small word.</summary>
    public int? Of(ReadOnlySpan<char> word) => terms.Of(word);

    /// <summary>The term of the article's word at a place; null for a small word.</summary>
    public int? Of(int at)
    {
        ref var known = ref byForm[words.Form(at)];
        if (known == 0)
        {
            known = terms.Of(words.Hash(at), words.Text(at)) + 1 ?? -1;
        }

        return known < 0 ? null : known - 1;
    }
}
