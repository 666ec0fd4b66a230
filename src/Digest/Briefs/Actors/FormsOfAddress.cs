using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Reads the titles before surnames that stand alone: Lord Byron is not Ada Byron.</summary>
static class FormsOfAddress
{
    /// <summary>What the titles right before a name say of whom it names: Lord, Mrs, Frau.</summary>
    public static Gender Of(ArticleWords words, Sighting name)
    {
        for (var i = name.First - 1; i >= 0 && words[i].IsCapitalised && words.RunsOn(i); i--)
        {
            var gender = Genders.OfTitle(words.Text(i).TrimEnd('.'));
            if (gender != Gender.Unknown || !words.Is(i, WordRoles.Title))
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>What all titled mentions of somebody known by one word say alike; Unknown where they differ, or where
    /// a given name says more.</summary>
    public static Gender Of(ArticleWords words, CastEntry entry)
    {
        if (!entry.IsPerson || entry.Entry is not null || !PersonNames.IsSingle(entry.Parts))
        {
            return Gender.Unknown;
        }

        var genders = entry.Groups
            .SelectMany(each => each.Group.Sightings)
            .Select(sighting => Of(words, sighting))
            .Where(gender => gender != Gender.Unknown)
            .Distinct()
            .ToList();
        return genders is [var only] ? only : Gender.Unknown;
    }

    /// <summary>The mentions of a name whose titles contradict somebody's given name, as a name of its own; null where
    /// there are none. The name loses them, unless they are all it has.</summary>
    public static NameGroup? TakeOut(ArticleWords words, NameGroup group, CastEntry bearer)
    {
        var gender = GivenNames.GenderOf(bearer.Name);
        var others = gender == Gender.Unknown
            ? []
            : group.Sightings.FindAll(sighting => Genders.Contradict(Of(words, sighting), gender));
        if (others.Count == 0)
        {
            return null;
        }

        var apart = group;
        if (others.Count < group.Sightings.Count)
        {
            apart = new(group.Text, group.Folded, group.Parts);
            apart.Sightings.AddRange(others);
            group.Sightings.RemoveAll(others.Contains);
        }

        (apart.Nature, apart.Kind) = (NameNature.Person, ActorKind.Person);
        return apart;
    }
}
