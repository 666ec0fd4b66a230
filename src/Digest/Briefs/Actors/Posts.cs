using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells what somebody is from what somebody is called: "General Manager Ada Orrin", "QB Tomas Verrin".
/// </summary>
static class Posts
{
    // QB, GM, CEO. Initials have full stops; capitals without are no part of the name.
    const int LongestInCapitals = 3;

    /// <summary>Whether the word is a post that a given name, or initials, and more of a name follow.</summary>
    public static bool StandBefore(ArticleWords words, int i, int end) =>
        i + 2 < end
            && (words.Is(i + 1, WordRoles.GivenName) || words[i + 1].Is(WordTraits.Dotted))
            && !words[i + 1].Is(WordTraits.Possessive)
            && !words.IsSmall(i + 2)
            && (IsInWords(words, i) || IsInCapitals(words, i));

    /// <summary>Whether only firms have such a post, so that what stands before it is one: "Orrin Capital CEO".
    /// </summary>
    public static bool AreOfFirms(ReadOnlySpan<char> word) => word is "CEO" or "CFO" or "COO" or "CTO";

    static bool IsInWords(ArticleWords words, int i) =>
        words.Is(i, WordRoles.Occupation) && words[i].IsCapitalised && !words.Is(i, WordRoles.GivenName);

    static bool IsInCapitals(ArticleWords words, int i) =>
        words[i].Is(WordTraits.AllCapitals) && words[i].Length <= LongestInCapitals && !words[i].Is(WordTraits.Dotted)
            && !words[i + 1].Is(WordTraits.AllCapitals)
            && !words.Is(i, WordRoles.Occupation | WordRoles.Acronym | WordRoles.NoActor);
}
