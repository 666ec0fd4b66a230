using Digest.Text;

namespace Digest.Briefs;

/// <summary>The terms of one article and its title; each form of a word is looked up once.</summary>
sealed class ArticleTerms
{
    readonly ArticleWords words;
    readonly Terms terms;

    // By form: 0 while it has not been asked for, then one more than its term, or -1 for a small word.
    readonly int[] byForm;

    public ArticleTerms(ArticleWords words, string? title)
    {
        this.words = words;
        byForm = new int[words.Forms];
        var titleWords = title is null ? [] : Words.Of(title);
        terms = new(words.Forms + titleWords.Count);
        foreach (var word in titleWords)
        {
            if (terms.Of(word, title!) is { } term)
            {
                Title.Add(term);
            }
        }
    }

    /// <summary>The terms of the title.</summary>
    public HashSet<int> Title { get; } = [];

    /// <summary>How many terms have a number: all below this one.</summary>
    public int Count => terms.Count;

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
