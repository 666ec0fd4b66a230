using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Reads the titles before surnames that stand alone: Lord Byron is not Ada Byron.</summary>
static class FormsOfAddress
{
    /// <summary>What the titles right before a name say of whom it names: Lord, Mrs, Frau.</summary>
    public static Gender Of(ArticleWords words, Sighting name)
    {
        for (var i = name.First - 1; i >= 0 && words.RunsOn(i); i--)
        {
            if (words.Tongue is { } tongue && tongue.IsTitle(words.Text(i), out var abroad))
            {
                return abroad;
            }

            if (!words[i].IsCapitalised)
            {
                return Gender.Unknown;
            }

            var gender = Genders.OfTitle(words.Text(i).TrimEnd('.'));
            if (gender != Gender.Unknown || !words.Is(i, WordRoles.Title))
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>What all titled mentions of somebody known by one word say alike; Unknown where they differ, or where
    /// a given name says more, as it does in English.</summary>
    public static Gender Of(ArticleWords words, CastEntry entry)
    {
        if (!entry.IsPerson || entry.Entry is not null)
        {
            return Gender.Unknown;
        }

        if (!PersonNames.IsSingle(entry.Parts))
        {
            return OfFullName(words, entry);
        }

        var genders = entry.Groups
            .SelectMany(each => each.Group.Sightings)
            .Select(sighting => Of(words, sighting))
            .Where(gender => gender != Gender.Unknown)
            .Distinct()
            .ToList();
        return genders is [var only] ? only : Gender.Unknown;
    }

    // "M. Camille Marvin": where titles say nothing but he or she, they tell more than a given name.
    static Gender OfFullName(ArticleWords words, CastEntry bearer) => words.Tongue is not null && bearer.Lead is { } lead
        ? lead.Sightings.Select(sighting => Of(words, sighting)).FirstOrDefault(gender => gender != Gender.Unknown)
        : Gender.Unknown;

    /// <summary>The mentions of a name whose titles contradict somebody's given name, as a name of its own; null where
    /// there are none. The name loses them, unless they are all it has.</summary>
    public static NameGroup? TakeOut(ArticleWords words, NameGroup group, CastEntry bearer)
    {
        var gender = OfFullName(words, bearer) is var told && told != Gender.Unknown
            ? told
            : GivenNames.GenderOf(bearer.Name);
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
