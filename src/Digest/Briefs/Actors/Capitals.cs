using Digest.Text;

namespace Digest.Briefs;

/// <summary>Words whose capitals name nobody.</summary>
static class Capitals
{
    const WordRoles OfTheLanguage = WordRoles.Ordinary | WordRoles.Occupation | WordRoles.ThingHead
        | WordRoles.PlaceHead | WordRoles.BodyHead | WordRoles.WorkHead;

    // Shorter words in capitals are letters of something, even where they read like a word: WHO, AIDS, ICE, CARE.
    const int ShortestCry = 5;
    const int ShortestWord = 3;
    const int ShortestCare = 8;

    /// <summary>"U-S-A!": cried letter by letter.</summary>
    public static bool AreSpelled(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '-')
            {
                return false;
            }
        }

        return word.Length >= ShortestCry && word.Length % 2 == 1;
    }

    /// <summary>"argued thatU.S. spending": a space is missing before the capital.</summary>
    public static bool HaveGrownOn(ReadOnlySpan<char> word)
    {
        var small = word.IndexOfAnyExceptInRange('a', 'z');
        return small >= ShortestWord && char.IsUpper(word[small])
            && Lexicon.Of(word[..small]) is var entry && entry.Is(WordRoles.Function) && !entry.Is(WordRoles.Particle);
    }

    /// <summary>"EXPECTATIONS", "THE TOTAL": a word of the language that is only written large.</summary>
    public static bool AreLoud(ArticleWords words, int i) => words[i].Is(WordTraits.AllCapitals)
        && words[i].Length >= ShortestCry && !words.Is(i, WordRoles.Acronym | WordRoles.Body | WordRoles.GivenName)
        && (IsOfTheLanguage(words.Text(i)) || words.IsWrittenSmall(i));

    /// <summary>"DOES NOT RAISE HOPES IN THE NORTH": the small words beside them are in capitals, too.</summary>
    public static bool AreOfALoudLine(ArticleWords words, int first, int end) =>
        words[first].Is(WordTraits.AllCapitals) && words[end - 1].Is(WordTraits.AllCapitals)
        && ((first > 0 && words.RunsOn(first - 1) && IsLoudLink(words, first - 1))
            || (words.RunsOn(end - 1) && IsLoudLink(words, end)));

    static bool IsLoudLink(ArticleWords words, int i) => words[i].Is(WordTraits.AllCapitals) && words[i].Length > 1
        && words.Is(i, WordRoles.Function) && !words.Is(i, WordRoles.Acronym | WordRoles.Nation | WordRoles.NoActor);

    /// <summary>"Simply", "Sadly": says how, and has its capital from the sentence.</summary>
    public static bool AreOfAnAdverb(ReadOnlySpan<char> word) =>
        word.EndsWith("ly") && (Lexicon.Of(word[..^2]).Is(OfTheLanguage)
            || Lexicon.Of(string.Concat(word[..^1], "e")).Is(OfTheLanguage));

    /// <summary>"Orrincare", "Orrinomics": what somebody did, called after them.</summary>
    public static bool AreOfWorks(ReadOnlySpan<char> word) => word.Length >= ShortestCare
        && (word.EndsWith("care") || word.EndsWith("nomics")) && Lexicon.Of(word).Roles == WordRoles.None;

    /// <summary>A word that names nobody by itself, also with an -s: "Leads", "STATES".</summary>
    public static bool IsOfTheLanguage(ReadOnlySpan<char> word) => Lexicon.Of(word).Is(OfTheLanguage)
        || (word.Length > ShortestWord && word[^1] is 's' or 'S' && Lexicon.Of(word[..^1]).Is(OfTheLanguage));
}
