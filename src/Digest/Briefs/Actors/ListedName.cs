using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>A name of the editor's list as it stands in an article:
/// from its first word up to the one after its last.</summary>
/// <param name="Leaning">How many letters of the first word are little words that lean on the name: 1 where Arabic
/// writes "and" together with it.</param>
sealed record ListedName(WhoIsWhoEntry Entry, int First, int End, string Rule, int Leaning = 0)
{
    /// <summary>Whether these words are only part of somebody else's name:
    /// Hezbollah in Kataib Hezbollah, Orr in Anna Orr.</summary>
    public static bool IsPartOfAnother(ArticleWords words, int first, int end, WhoIsWhoEntry entry)
    {
        var before = first > 0 && words.RunsOn(first - 1) && !words[first - 1].Is(WordTraits.Possessive)
            && NameSpotter.IsNamePart(words, first - 1);
        var after = words.RunsOn(end - 1) && !words[end - 1].Is(WordTraits.Possessive)
            && NameSpotter.IsNamePart(words, end);
        if (entry.Kind == ActorKind.Person)
        {
            var isSurname = end - first == 1 || (end - first == 2 && NamePrefixes.IsOne(words.Text(first)));
            return isSurname && ((before && IsGivenName(words, first - 1))
                || (after && !words.Is(end, WordRoles.Title)));
        }

        return (before && words.Is(first - 1, WordRoles.GroupWord | WordRoles.BodyStart)
            && !words.Is(first - 1, WordRoles.Demonym))
            || (before && end - first == 1 && words.Entry(first - 1).Is(WordRoles.GivenName))
            || (after && words.Is(end, WordRoles.GroupWord))
            || (after && end - first == 1 && words.Entry(end).Roles == WordRoles.None && words.IsSmall(first) is false
                && !words.Is(end, WordRoles.Title) && IsForeign(words, end));
    }

    static bool IsGivenName(ArticleWords words, int i) =>
        words.Is(i, WordRoles.GivenName) || (words.Entry(i).Roles == WordRoles.None && !words[i].StartsSentence)
            || words[i].Is(WordTraits.Dotted);

    static bool IsForeign(ArticleWords words, int i) => words[i].Is(WordTraits.InnerCapital | WordTraits.Hyphen);
}
