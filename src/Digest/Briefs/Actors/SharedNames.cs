namespace Digest.Briefs;

/// <summary>Reads two persons of one surname: "Kyle and Jordan Orrin" are Kyle Orrin and Jordan Orrin.</summary>
sealed class SharedNames
{
    // Persons of two words by the place of their first.
    readonly Dictionary<int, NameGroup> persons = [];

    public SharedNames(IReadOnlyList<NameGroup> groups)
    {
        foreach (var group in groups)
        {
            foreach (var sighting in group.IsPerson && group.Parts.Length == 2 ? group.Sightings : [])
            {
                if (sighting.Length == 2)
                {
                    persons[sighting.First] = group;
                }
            }
        }
    }

    /// <summary>The mentions of a given name under the full name that its bearer shares with the next person; null where
    /// none follows.</summary>
    public NameGroup? FullName(ArticleWords words, NameGroup group)
    {
        // "Prince William and Kate Orrin": a title before a given name alone makes it the whole name.
        if (!words.Is(group.Sightings[0].First, WordRoles.GivenName)
            || group.Sightings.Exists(sighting => sighting.Has(NameHints.AfterTitle)))
        {
            return null;
        }

        foreach (var sighting in group.Sightings)
        {
            if (sighting.Length == 1 && LeadsOn(words, sighting.End)
                && words.Is(sighting.End + 1, WordRoles.GivenName)
                && persons.TryGetValue(sighting.End + 1, out var next))
            {
                return Renamed(group, words.Text(sighting.End + 2).ToString(), next.Parts[1]);
            }
        }

        return null;
    }

    static NameGroup Renamed(NameGroup group, string surname, string folded)
    {
        var shared = new NameGroup(
            $"{group.Text} {surname}", $"{group.Folded} {folded}", [group.Parts[0], folded])
        {
            Nature = NameNature.Person,
            Kind = Articles.ActorKind.Person,
        };
        shared.Sightings.AddRange(group.Sightings);
        return shared;
    }

    static bool LeadsOn(ArticleWords words, int i) => i + 2 < words.Count && words.RunsOn(i - 1) && words.RunsOn(i)
        && (words.Text(i) is "and" || (words.Tongue is { } tongue
            && (tongue.ClassOf(words.Text(i)) & WordClass.Conjunction) != 0));
}
