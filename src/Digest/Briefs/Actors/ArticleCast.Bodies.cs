namespace Digest.Briefs;

// How bodies are called for short: by their letters, by the first words of their names, by the last of a team's.
sealed partial class ArticleCast
{
    /// <summary>"Popular Harbour Units (PHU)", and later "the PHU".</summary>
    void LinkAcronyms(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        var bracketed = BodyNames.Bracketed(words, entries);
        foreach (var acronym in groups.Where(group =>
            group.Nature is NameNature.Body or NameNature.Unknown && BodyNames.IsAcronym(words, group)))
        {
            var before = bracketed[words.Hash(acronym.Sightings[0].First)]
                .Distinct().Where(entry => entry.Lead != acronym && entry.Takes(acronym)).ToList();
            var longer = before.Count > 0
                ? before
                : bodiesByInitials.Find(EntryIndex.Key(acronym.Folded), entry =>
                    entry.Lead != acronym && entry.Takes(acronym));
            if (longer.Count == 1)
            {
                Join(longer[0], acronym, before.Count > 0
                    ? "the acronym in brackets after the long form"
                    : "the initials of a name in this article");
            }
        }
    }

    /// <summary>"Orr Foundation" for "Orr Foundation for the Arts", "Tarn" for "Tarn University".</summary>
    void LinkShortBodies(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        LinkTowns(words, groups);
        foreach (var group in groups.Where(group => group.Nature is NameNature.Body or NameNature.Unknown)
            .OrderBy(group => group.Parts.Length))
        {
            var longer = bodiesByFirstWord.Find(EntryIndex.Key(group.Parts[0]), entry =>
                entry.Lead != group && !entry.IsEmpty && entry.Takes(group)
                    && BodyNames.IsShortFormOf(group.Parts, entry.Parts));
            longer = longer.Count == 0 && group.Parts.Length == 1 ? TeamsCalled(words, group) : longer;
            longer = longer.Count == 1 && longer[0].IsNamedAsFirm(group) && IsSurname(group) ? [] : longer;
            if (longer.Count == 1)
            {
                Join(longer[0], group, "a short form of a body's name in this article");
            }
        }
    }

    // "Velling" beside Velling GmbH and Anna Velling may be either, and is hers as far as names go.
    bool IsSurname(NameGroup group) => personsBySound.Find(PersonNames.SurnameSound(group.Parts), person =>
        person.HasSurname(group.Parts)).Count > 0;

    /// <summary>"Harlow" for Harlow City, as far as Harlow plays.</summary>
    void LinkTowns(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        foreach (var group in words.TellsOfSport ? groups : [])
        {
            if (group.Parts.Length == 1 && !IsSurname(group)
                && bodiesByFirstWord.Find(EntryIndex.Key(group.Parts[0]), entry => entry.Lead is { } lead && lead != group
                    && entry.Takes(group) && Teams.IsOne(words, lead.Sightings[0])) is [var team]
                && Teams.TakeOut(words, group) is { } playing)
            {
                Join(team, playing, "the town of a team that plays in this article");
            }
        }
    }

    /// <summary>"Pirates" for "Harbour Pirates".</summary>
    List<CastEntry> TeamsCalled(ArticleWords words, NameGroup group) =>
        Lexicon.Of(group.Folded).Is(WordRoles.Team) || Teams.MayStandFor(words, group)
        ? bodiesBySound.Find(NameSound.Skeleton(group.Parts[0]), entry =>
            entry.Lead != group && !entry.IsEmpty && entry.Takes(group) && entry.Parts.Length > 1
                && entry.Parts[^1] == group.Parts[0])
        : [];
}
