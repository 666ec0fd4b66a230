using Digest.Text;

namespace Digest.Briefs;

/// <summary>The terms of one article and its title; each form of a word is looked up once.</summary>
sealed class ArticleTerms
{
    readonly ArticleWords words;
    readonly Terms terms;

    // By form: 0 while it has not been asked for, then two more than its term.
    readonly int[] byForm;

    public ArticleTerms(ArticleWords words, string? title)
    {
        this.words = words;
        byForm = new int[words.Forms];
        var titleWords = title is null ? [] : Words.Of(title);
        terms = new(words.Forms + titleWords.Count);
        foreach (var word in titleWords)
        {
            terms.Of(word, title!);
        }

        OfTitle = terms.Count;
    }

    /// <summary>How many terms the title has: all that are below this one.</summary>
    public int OfTitle { get; }

    /// <summary>How many terms have a number: all below this one.</summary>
    public int Count => terms.Count;

    /// <summary>The term of the article's word at a place; <see cref="Terms.None"/> for a small word.</summary>
    public int Of(int at)
    {
        ref var known = ref byForm[words.Form(at)];
        if (known == 0)
        {
            known = terms.Of(words.Hash(at), words.Text(at)) + 2;
        }

        return known - 2;
    }
}
