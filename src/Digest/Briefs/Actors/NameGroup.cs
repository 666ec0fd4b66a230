using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>All sightings of one spelling in an article, with the points that speak for each reading of it.</summary>
sealed class NameGroup(string text, string folded, string[] parts)
{
    NameParts? nameParts;

    /// <summary>The spelling as first met, outside headlines in capitals if it stands elsewhere.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The folded spelling, and its words.</summary>
    public string Folded { get; } = folded;

    public string[] Parts { get; } = parts;

    /// <summary>How the first and the last word sound together.</summary>
    public ulong Sound { get; } = NameSound.OfEnds(parts);

    /// <summary>The spelling as it is compared with others, cut once for many of them.</summary>
    public NameParts NameParts => nameParts?.Name == Text ? nameParts : nameParts = NameParts.Of(Text);

    public List<Sighting> Sightings { get; } = [];

    public NameNature Nature { get; set; }

    public ActorKind? Kind { get; set; }

    /// <summary>Whether the points speak for one reading clearly.</summary>
    public bool IsSure { get; set; } = true;

    /// <summary>Adds a sighting with the spelling that it has.</summary>
    public void See(Sighting sighting, ReadOnlySpan<char> spelling)
    {
        if (!sighting.Has(NameHints.InCapitals) && Sightings.TrueForAll(other => other.Has(NameHints.InCapitals))
            && !spelling.SequenceEqual(Text))
        {
            Text = Logotype.Of(spelling);
        }

        Sightings.Add(sighting);
        StandsInsideASentence |= !sighting.Has(NameHints.AtStart | NameHints.InHeadline);
    }

    public bool IsPerson => Nature == NameNature.Person;

    /// <summary>Whether it stands somewhere that says more than the start of a sentence or a headline does.</summary>
    public bool StandsInsideASentence { get; set; }
}

/// <summary>What a name is taken to name.</summary>
enum NameNature
{
    Unknown,
    Person,
    Body,
    Place,
    Thing,
}
