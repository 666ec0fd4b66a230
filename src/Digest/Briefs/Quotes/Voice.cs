using Digest.Articles;

namespace Digest.Briefs;

/// <summary>By which pronouns a voice can be meant.</summary>
enum Gender
{
    Unknown,
    He,
    She,

    /// <summary>A body or a country: it, or they.</summary>
    It,

    /// <summary>Several people.</summary>
    They,

    /// <summary>A place that nobody listed: it, but seldom the one that speaks.</summary>
    Place,
}

/// <summary>Somebody whom an article may be quoting.</summary>
/// <param name="IsNamed">False for a description: "a former official".</param>
/// <param name="Kind">What the list of actors says of it; null where nothing tells.</param>
/// <param name="IsGeneric">The editor calls it generic:
/// a state that stands in every other sentence, which "it" hardly ever means.</param>
sealed record Voice(string Name, bool IsNamed, Gender Gender, ActorKind? Kind = null, bool IsGeneric = false)
{
    /// <summary>Whether the pronoun can mean this voice, and how readily: 0 for never.</summary>
    public double Fits(Gender pronoun) => (pronoun, Gender) switch
    {
        _ when IsGeneric => 0,
        (Gender.He, Gender.He) or (Gender.She, Gender.She) => 1,
        (Gender.He or Gender.She, Gender.Unknown) => IsNamed ? 0.6 : 0.4,
        (Gender.It, Gender.It) or (Gender.They, Gender.They) => 1,
        (Gender.They, Gender.It) => 0.6,
        (Gender.It, Gender.Unknown or Gender.Place) => 0.3,
        (Gender.They, Gender.Unknown or Gender.Place) => 0.2,
        _ => 0,
    };
}
