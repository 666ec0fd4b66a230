using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells what friends call somebody, within the name: "Ada (Addie) Orr", "Ada 'Addie' Orr".</summary>
static class Nicknames
{
    /// <summary>Whether the word at a place in a name is one, and the name goes on behind it.</summary>
    /// <param name="start">Where the name begins.</param>
    public static bool IsOne(ArticleWords words, int start, int at) =>
        at + 1 < words.Count && Encloses(words[at].Before, words[at].After)
            && LooksLikeOne(words, at) && NameSpotter.IsNamePart(words, at - 1) && NameSpotter.IsNamePart(words, at + 1)
            && !words[at].Is(WordTraits.LineStart) && !words[at + 1].Is(WordTraits.LineStart)
            && (words.Is(start, WordRoles.GivenName) || words.Entry(at - 1).Roles == WordRoles.None)
            && words.Between(at - 1).Length == 1 && words.Between(at).Length == 1;

    // Neither a party nor a place: Orr (R-Ohio), Orr (Tarn).
    static bool LooksLikeOne(ArticleWords words, int at) => NameSpotter.IsNamePart(words, at)
        && !words[at].Is(WordTraits.AllCapitals | WordTraits.Hyphen | WordTraits.Dotted)
        && !words.Is(at, WordRoles.Place | WordRoles.Demonym);

    static bool Encloses(char before, char after) =>
        (before, after) is ('(', ')') or ('"', '"') or ('“', '”') or ('\'', '\'') or ('‘', '’');
}
