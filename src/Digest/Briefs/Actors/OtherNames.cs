using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the names that an article itself says are one person's: "Karim Orrin, also known as Abu Velm", "Ada
/// Orrin, née Velling".</summary>
static class OtherNames
{
    // Words between a name and the other one, the little words that lead to it included.
    const int LongestLead = 7;

    // Of a surname that more bear, or that stands more often, nobody can tell whose it was.
    const int MostNamesakes = 64;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AtBirth =
        Set("née nee né geb geborene geborener");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Short = Set("alias aka a.k.a");

    // What may stand before "known as" and "name is"; "now" may not, for what is now known as something is seldom a
    // person.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Leading = Set(
        "who is was also better widely commonly popularly sometimes otherwise whose real true nom de guerre code pen stage "
        + "name and known as by the his her their which has had been");

    // The last words before the other name.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Last = Set("as is was guerre name alias aka a.k.a");

    /// <summary>Each full name of a person with another; of a maiden name that stands alone, only the one mention.
    /// </summary>
    public static List<(NameGroup Name, NameGroup Other)> Of(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        Dictionary<int, (NameGroup Group, Sighting Sighting)>? byPlace = null;
        Lazy<ILookup<string, NameGroup>> persons = new(() => ByWord(groups));
        var pairs = new List<(NameGroup, NameGroup)>();
        foreach (var name in groups.Where(group => group.IsPerson && group.Parts.Length > 1).ToList())
        {
            foreach (var sighting in name.Sightings)
            {
                var (at, isMaiden) = OtherAt(words, sighting.End);
                if (at > 0 && (byPlace ??= ByPlace(groups)).TryGetValue(at, out var other) && other.Group != name
                    && !other.Sighting.Has(NameHints.Possessive))
                {
                    Pair(name, other.Group, other.Sighting, isMaiden, persons.Value, pairs);
                    break;
                }
            }
        }

        return pairs;
    }

    static void Pair(
        NameGroup name, NameGroup other, Sighting sighting, bool isMaiden, ILookup<string, NameGroup> persons,
        List<(NameGroup, NameGroup)> pairs)
    {
        if (!isMaiden)
        {
            if ((other.Nature is NameNature.Person or NameNature.Unknown || sighting.Has(NameHints.WholeQuotation))
                && !IsAnothersName(name, other, persons))
            {
                pairs.Add((name, other));
            }

            return;
        }

        // Of "Ada Orrin, née Velling" and "Tom Velling", what is called Velling elsewhere is his.
        if (other.Sightings.Count > MostNamesakes)
        {
            return;
        }

        pairs.Add((name, TakeOut(other, sighting)));
        if (other.Parts.Length == 1 && persons[other.Folded].Take(MostNamesakes).FirstOrDefault(group => group.Parts.Length == 2
            && group.Parts[0] == name.Parts[0]) is { } unmarried)
        {
            pairs.Add((name, unmarried));
        }
    }

    static NameGroup TakeOut(NameGroup group, Sighting sighting)
    {
        if (group.Sightings.Count == 1)
        {
            (group.Nature, group.Kind) = (NameNature.Person, Articles.ActorKind.Person);
            return group;
        }

        var apart = new NameGroup(group.Text, group.Folded, group.Parts)
        {
            Nature = NameNature.Person,
            Kind = Articles.ActorKind.Person,
        };
        apart.Sightings.Add(sighting);
        group.Sightings.Remove(sighting);
        return apart;
    }

    // "Ada Orrin, known as Velling" beside Tom Velling: what the one word means elsewhere nobody knows.
    static bool IsAnothersName(NameGroup name, NameGroup other, ILookup<string, NameGroup> persons) =>
        other.Parts.Length == 1 && persons[other.Folded].Any(group => group != name);

    // Persons of several words, by the first and the last of them.
    static ILookup<string, NameGroup> ByWord(IReadOnlyList<NameGroup> groups) => groups
        .Where(group => group.IsPerson && group.Parts.Length > 1)
        .SelectMany(group => new[] { (Word: group.Parts[0], group), (Word: group.Parts[^1], group) })
        .ToLookup(pair => pair.Word, pair => pair.group, StringComparer.Ordinal);

    /// <summary>Where the other name begins behind a name that ends here, and whether it is a maiden name; 0 where none
    /// does.</summary>
    static (int At, bool IsMaiden) OtherAt(ArticleWords words, int end)
    {
        if (end + 1 >= words.Count || words[end].Is(WordTraits.LineStart) || words[end - 1].After is not (' ' or ',' or '('))
        {
            return default;
        }

        var isMaiden = AtBirth.Contains(words.Text(end).TrimEnd('.'));
        if (isMaiden || Short.Contains(words.Text(end).TrimEnd('.')))
        {
            return words[end + 1].IsCapitalised ? (end + 1, isMaiden) : default;
        }

        for (var i = end; i < Math.Min(end + LongestLead, words.Count - 1) && Leading.Contains(words.Text(i)); i++)
        {
            if (words[i + 1].IsCapitalised)
            {
                return Last.Contains(words.Text(i)) && LeadsThere(words, end, i) ? (i + 1, false) : default;
            }
        }

        return default;
    }

    // "who is Ada Orrin" calls nobody by another name.
    static bool LeadsThere(ArticleWords words, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (words.Text(i) is "known" or "guerre" or "name" or "alias")
            {
                return true;
            }
        }

        return false;
    }

    static Dictionary<int, (NameGroup Group, Sighting Sighting)> ByPlace(IReadOnlyList<NameGroup> groups)
    {
        var places = new Dictionary<int, (NameGroup Group, Sighting Sighting)>();
        foreach (var group in groups)
        {
            foreach (var sighting in group.Sightings)
            {
                places[sighting.First] = (group, sighting);
            }
        }

        return places;
    }

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
