namespace Digest.Briefs;

/// <summary>A stretch of an article that looks like a name, and what its surroundings say.</summary>
/// <param name="First">Its first word in the article.</param>
/// <param name="End">The word after its last.</param>
readonly record struct Sighting(int First, int End, NameHints Hints)
{
    public int Length => End - First;

    public bool Has(NameHints hints) => (Hints & hints) != 0;
}

/// <summary>What stands around a name and tells what it names.</summary>
[Flags]
enum NameHints
{
    None = 0,
    AfterTitle = 1 << 0,
    AfterOccupation = 1 << 1,
    BeforeOccupation = 1 << 2,
    Speaks = 1 << 3,
    Who = 1 << 4,
    Age = 1 << 5,
    AfterThe = 1 << 6,
    AfterPlaceWord = 1 << 7,
    WholeQuotation = 1 << 8,
    AfterWork = 1 << 9,
    AtStart = 1 << 10,
    InHeadline = 1 << 11,
    AcronymFollows = 1 << 12,
    Possessive = 1 << 13,
    AfterA = 1 << 14,
    BesideBodyWord = 1 << 15,
    BeforePlaceWord = 1 << 16,
    AfterFrom = 1 << 17,
    OwnsPerson = 1 << 18,

    /// <summary>Behind an article in another language than English: "l'AFP", "den Bremer Hafen".</summary>
    AfterArticleAbroad = 1 << 19,

    /// <summary>Behind a preposition that tells where, in another language: "le port de Velm".</summary>
    AfterOfAbroad = 1 << 20,

    /// <summary>Behind what places are: "the resort of Velm".</summary>
    OfPlace = 1 << 21,

    /// <summary>In a headline that is in capitals throughout.</summary>
    InCapitals = 1 << 22,

    /// <summary>Behind what sails: "the ferry Ada Orrin", "aboard the Ada Orrin".</summary>
    AfterVessel = 1 << 23,

    /// <summary>A person's name behind "the", and no noun behind that: "the Ada Orrin, which sank".</summary>
    TheAlone = 1 << 24,
}
