using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>One actor of an article in the making: its fullest spelling or its line in the editor's list,
/// then what was joined to it, each with the rule.</summary>
sealed class CastEntry
{
    readonly List<(NameGroup Group, string Rule)> groups = [];
    // The spellings that the editor forbids; null where none is.
    readonly HashSet<string>? never;
    NameParts? nameParts;

    public CastEntry(NameGroup lead, string rule)
    {
        groups.Add((lead, rule));
        (Lead, Name, Parts, Kind, Sound) = (lead, lead.Text, lead.Parts, lead.Kind, lead.Sound);
    }

    public CastEntry(WhoIsWhoEntry entry, IReadOnlyList<ListedName> listed)
    {
        (Entry, Name, Parts, Kind, Listed) = (entry, entry.Name, NamePrefixes.Parts(entry.Name), entry.Kind, listed);
        Sound = NameSound.OfEnds(Parts);
        never = entry.Not.Count == 0
            ? null
            : entry.Not.Select(name => Fold.Of(name)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The line of the editor's list; null when the actor was discovered.</summary>
    public WhoIsWhoEntry? Entry { get; }

    public string Name { get; }

    /// <summary>The folded words of the name.</summary>
    public string[] Parts { get; }

    /// <summary>How the first and the last word sound together.</summary>
    public ulong Sound { get; }

    public ActorKind? Kind { get; }

    /// <summary>The spelling it was discovered by; null when the editor listed it.</summary>
    public NameGroup? Lead { get; }

    public List<(NameGroup Group, string Rule)> Groups => groups;

    public IReadOnlyList<ListedName> Listed { get; } = [];

    /// <summary>Whether its kind is clear: by the editor's word, by the points for it, or because the article also names
    /// it otherwise.</summary>
    public bool IsSure => Lead is not { IsSure: false } || groups.Count > 1;

    public bool IsPerson => Kind == ActorKind.Person;

    /// <summary>How often the article gives the full name.</summary>
    public int FullMentions => (Lead?.Sightings.Count ?? 0) + Listed.Count(name => name.End - name.First > 1);

    /// <summary>Where the article names it first.</summary>
    public int FirstWord =>
        Math.Min(Lead?.Sightings[0].First ?? int.MaxValue, Listed.Count > 0 ? Listed[0].First : int.MaxValue);

    /// <summary>Whether a name of several words is this one in another
    /// transliteration, every word with its partner.</summary>
    public bool IsSpelledLike(NameGroup group)
    {
        // Names that do not sound alike at both ends are not worth a comparison.
        return group.Parts.Length >= 2 && Parts.Length >= 2 && Sound == group.Sound
            && NameComparison.Compare(nameParts ??= NameParts.Of(Name), group.NameParts, IsPerson)
                is { IsWhole: true, IsHeard: false };
    }

    /// <summary>False for a spelling that the editor forbids.</summary>
    public bool Takes(NameGroup group) => never is null || !never.Contains(group.Folded);

    /// <summary>The words of other names that the article gives the same person; null where it gives none.</summary>
    public List<string[]>? OtherNames { get; private set; }

    public void CallAlso(string[] name) => (OtherNames ??= []).Add(name);

    /// <summary>Whether one word is the surname of the name, or of another that the person has.</summary>
    public bool HasSurname(string[] single) => PersonNames.SurnameIs(Parts, single)
        || (OtherNames?.Exists(name => PersonNames.SurnameIs(name, single)) ?? false);

    /// <summary>Whether a spelling is the name without what the law calls a firm.</summary>
    public bool IsNamedAsFirm(NameGroup group) => LegalForms.Without(Parts).SequenceEqual(group.Parts);

    public void Add(NameGroup group, string rule) => groups.Add((group, rule));

    /// <summary>True once all its spellings went over to another actor.</summary>
    public bool IsEmpty => groups.Count == 0 && Listed.Count == 0;

    public void MoveInto(CastEntry other, string rule)
    {
        foreach (var (group, _) in groups)
        {
            other.Add(group, rule);
        }

        groups.Clear();
    }
}
