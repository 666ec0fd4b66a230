using Digest.Text;

namespace Digest.Briefs;

/// <summary>Counts what stands around a name for or against each reading of it.</summary>
static class HintPoints
{
    // What each hint at a sighting says for a person; the strongest of each kind counts once, however often it is met.
    static readonly (NameHints Hint, int Person, int Body, int Place, int Thing)[] Table =
    [
        (NameHints.AfterTitle, 7, 0, 0, 0),
        (NameHints.AfterOccupation, 5, 0, 0, 0),
        (NameHints.BeforeOccupation, 5, 0, 0, 0),
        (NameHints.Who, 4, 0, 0, 0),
        (NameHints.Age, 6, 0, 0, 0),
        (NameHints.Speaks, 2, 2, 0, 0),
        (NameHints.AfterThe, -3, 2, 0, 2),
        (NameHints.AfterA, -2, 0, 0, 3),
        (NameHints.AfterPlaceWord, 0, 0, 3, 0),
        (NameHints.WholeQuotation, -1, -1, 0, 4),
        (NameHints.AfterWork, -1, 0, 0, 5),
        (NameHints.AcronymFollows, -4, 5, 0, 0),
        (NameHints.BesideBodyWord, -3, 4, 0, 0),
        (NameHints.BeforePlaceWord, -1, -1, 4, 0),
        (NameHints.OwnsPerson, -1, 2, 0, 0),
        (NameHints.AfterArticleAbroad, -5, 0, 0, 0),
        (NameHints.OfPlace, -2, -1, 4, 0),
        (NameHints.AfterVessel, -7, -5, 0, 7),
        (NameHints.TheAlone, -4, 0, 0, 3),
    ];

    public static NamePoints Of(ArticleWords words, NameGroup group)
    {
        var points = new NamePoints();
        var hints = group.Sightings.Aggregate(NameHints.None, (all, sighting) => all | sighting.Hints);
        foreach (var row in Table)
        {
            if ((hints & row.Hint) != 0 && !SaysNothing(words, group, row.Hint))
            {
                points += SaysNoMore(words, group, row.Hint)
                    ? new(row.Person, 0, 0, 0)
                    : new NamePoints(row.Person, row.Body, row.Place, row.Thing);
            }
        }

        return points;
    }

    // "a quarter of Anna Kern's voters"; "la Callas" is a person, and so is "den Anna Kern sah"; "la Banque Arlon" is none.
    static bool SaysNothing(ArticleWords words, NameGroup group, NameHints hint) => hint switch
    {
        NameHints.OfPlace => words.Is(group.Sightings[0].First, WordRoles.GivenName),
        NameHints.AfterArticleAbroad =>
            group.Parts.Length == 1 || words.Is(group.Sightings[0].First, WordRoles.GivenName),
        NameHints.AfterVessel => group.Sightings.Exists(sighting => sighting.Has(OfPerson)),
        NameHints.AfterTitle => group.Sightings.TrueForAll(sighting =>
            !sighting.Has(NameHints.AfterTitle) || sighting.Has(NameHints.WholeQuotation)),
        NameHints.TheAlone => StandsAlone(group, NameHints.AfterThe | NameHints.AfterVessel),
        _ => false,
    };

    // Who sails a yacht of the own name has an age, or does something.
    const NameHints OfPerson =
        NameHints.Age | NameHints.AfterTitle | NameHints.AfterOccupation | NameHints.BeforeOccupation;

    // Ships have their article nearly always, persons have one by chance: "the Ada Orrin and Thom Verrin trials".
    static bool StandsAlone(NameGroup group, NameHints hints) =>
        group.Sightings.Count(sighting => !sighting.Has(hints | NameHints.InHeadline)) * 2 >= group.Sightings.Count;

    // "the Alps", "the Sorbonne": of one word the article tells only that it is no person.
    static bool SaysNoMore(ArticleWords words, NameGroup group, NameHints hint) => hint == NameHints.AfterThe
        && group.Parts.Length == 1 && !words[group.Sightings[0].First].Is(WordTraits.AllCapitals);
}
