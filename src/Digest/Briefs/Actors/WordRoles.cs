namespace Digest.Briefs;

/// <summary>What part a word can play in a name or beside one. Many words play several.</summary>
[Flags]
enum WordRoles
{
    None = 0,

    /// <summary>the, in, however: stands before names, never in them, save as a link.</summary>
    Function = 1 << 0,

    /// <summary>An ordinary word that titles and bodies are made of: national, water, new.</summary>
    Ordinary = 1 << 1,

    /// <summary>A man's given name.</summary>
    Male = 1 << 2,

    /// <summary>A woman's given name.</summary>
    Female = 1 << 3,

    /// <summary>Stands before a person's name: President, Mr, Lt.</summary>
    Title = 1 << 4,

    /// <summary>Says what a person is or does: spokesman, leader, curator.</summary>
    Occupation = 1 << 5,

    /// <summary>Stands between a title and what it belongs to: deputy, prime, foreign.</summary>
    TitleModifier = 1 << 6,

    /// <summary>Ends the name of a body: Ministry, Brigades, Inc.</summary>
    BodyHead = 1 << 7,

    /// <summary>Begins the name of a body: Ministry of, Kataib, Bank of.</summary>
    BodyStart = 1 << 8,

    /// <summary>A country, region or city.</summary>
    Place = 1 << 9,

    /// <summary>Belonging to a people, country, faith or language: Iraqi, Shiite.</summary>
    Demonym = 1 << 10,

    /// <summary>Ends the name of a place: Province, River, Street.</summary>
    PlaceHead = 1 << 11,

    /// <summary>Ends the name of what is no actor: War, Act, Festival, Award.</summary>
    ThingHead = 1 << 12,

    /// <summary>A day, month or feast.</summary>
    Calendar = 1 << 13,

    /// <summary>A particle inside names of persons: al, bin, van, de.</summary>
    Particle = 1 << 14,

    /// <summary>A body written in capitals: NATO, BBC.</summary>
    Acronym = 1 << 15,

    /// <summary>Says, told, warned: done by persons and bodies only.</summary>
    Speaking = 1 << 16,

    /// <summary>A body by itself: Hamas, Google, Congress.</summary>
    Body = 1 << 17,

    /// <summary>In capitals, but no actor: TV, GDP, COVID.</summary>
    NoActor = 1 << 18,

    /// <summary>Tells armed bodies of one family apart: Kataib, Brigades, Harakat.</summary>
    GroupWord = 1 << 19,

    /// <summary>Ends what somebody made: film, song, book.</summary>
    WorkHead = 1 << 20,

    /// <summary>A title that only ever stands before a name: Mr, Sen.</summary>
    StrictTitle = 1 << 21,

    /// <summary>Owns the rest of a body's name: people's, women's.</summary>
    Owner = 1 << 22,

    /// <summary>A body's head that "of" may follow.</summary>
    OfHead = 1 << 23,

    /// <summary>A house that is a place before it is a body: museum, hospital.</summary>
    House = 1 << 24,

    /// <summary>A body with a nationality before it: government, navy.</summary>
    National = 1 << 25,

    /// <summary>A person known by this name alone: Shakespeare.</summary>
    Famous = 1 << 26,

    /// <summary>A team's own word: Lakers.</summary>
    Team = 1 << 27,

    /// <summary>A state or its people: Iraq, Iraqi.</summary>
    Nation = 1 << 28,

    GivenName = Male | Female,
}
