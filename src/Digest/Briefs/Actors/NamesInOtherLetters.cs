using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Finds the names that an article gives twice, in the letters of its language and behind them in brackets in
/// Latin ones.</summary>
static class NamesInOtherLetters
{
    /// <summary>Each name with that in the brackets behind it, which then is a person's, too.</summary>
    public static List<(NameGroup Name, NameGroup Latin)> Of(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        if (words.Tongue is not { IsCaseless: true })
        {
            return [];
        }

        var latin = new Dictionary<int, (NameGroup Group, int End)>();
        foreach (var group in groups.Where(group => char.IsAsciiLetter(group.Folded[0])))
        {
            foreach (var sighting in group.Sightings)
            {
                latin[sighting.First] = (group, sighting.End);
            }
        }

        var pairs = new List<(NameGroup, NameGroup)>();
        foreach (var name in groups.Where(group => group.IsPerson && !char.IsAsciiLetter(group.Folded[0])))
        {
            foreach (var sighting in name.Sightings)
            {
                if (latin.TryGetValue(sighting.End, out var behind) && behind.Group.Parts.Length > 1
                    && IsBracketed(words, sighting.End, behind.End))
                {
                    (behind.Group.Nature, behind.Group.Kind) = (NameNature.Person, ActorKind.Person);
                    pairs.Add((name, behind.Group));
                    break;
                }
            }
        }

        return pairs;
    }

    static bool IsBracketed(ArticleWords words, int first, int end) =>
        words.Between(first - 1) is "(" or "（" && words[end - 1].After is ')' or '）';
}
