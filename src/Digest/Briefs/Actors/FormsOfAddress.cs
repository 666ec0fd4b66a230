using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads the titles before surnames that stand alone: Lord Byron is not Ada Byron.</summary>
static class FormsOfAddress
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kin =
        ("son daughter mother father husband wife brother sister uncle aunt nephew niece cousin grandson granddaughter "
        + "grandfather grandmother widow widower fiance fiancee partner stepson stepdaughter twin")
        .Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

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

    // "Orrin's son Ben": of whom Ben is the son is not Ben Orrin.
    static bool IsOfKin(ArticleWords words, Sighting name, CastEntry bearer)
    {
        var kin = name.End;
        if (!words[name.End - 1].Is(WordTraits.Possessive) || !words.RunsOn(name.End - 1) || !Kin.Contains(words.Text(kin))
            || kin + 1 >= words.Count || words[kin].After is not (' ' or ','))
        {
            return false;
        }

        return words[kin + 1].IsCapitalised && !words[kin + 1].Is(WordTraits.LineStart)
            && Fold.Of(words.Text(kin + 1)) == bearer.Parts[0];
    }

    /// <summary>The mentions of a name whose titles contradict somebody's given name, or whose kin that person is, as a
    /// name of its own, and the rule; null where there are none. The name loses them, unless they are all it has.
    /// </summary>
    public static (NameGroup Apart, string Rule)? TakeOut(ArticleWords words, NameGroup group, CastEntry bearer)
    {
        var gender = OfFullName(words, bearer) is var told && told != Gender.Unknown
            ? told
            : GivenNames.GenderOf(bearer.Name);
        var others = gender == Gender.Unknown
            ? []
            : group.Sightings.FindAll(sighting => Genders.Contradict(Of(words, sighting), gender));
        var rule = $"a person whose title is not that of {bearer.Name}";
        if (others.Count == 0)
        {
            others = group.Sightings.FindAll(sighting => IsOfKin(words, sighting, bearer));
            rule = $"a person whose kin {bearer.Name} is";
        }

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
        return (apart, rule);
    }
}
