using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>All claims that are one actor, the names they claim it by, and why names were joined.</summary>
sealed class NameCluster(string key)
{
    /// <summary>What tells it from all other clusters, whatever the order of the articles.</summary>
    public string Key { get; } = key;

    public WhoIsWhoEntry? Entry { get; init; }

    public List<NameClaim> Claims { get; } = [];

    /// <summary>The names it goes by, spelled as first in ordinal order for each folded form.</summary>
    public SortedDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    public List<Merge> Merges { get; } = [];

    /// <summary>The kind that most mentions are of; of equals the first. The editor's word comes before all.</summary>
    public ActorKind? Kind => Entry?.Kind ?? Claims
        .Where(claim => claim.Kind is not null)
        .GroupBy(claim => claim.Kind)
        .OrderByDescending(claims => claims.Sum(claim => claim.Forms.Sum(form => form.Count)))
        .ThenBy(claims => claims.Key)
        .FirstOrDefault()?.Key;

    public void Take(NameClaim claim)
    {
        Claims.Add(claim);
        Add(claim.Name);
        foreach (var form in claim.Forms.Where(form => form.Text.Contains(' ', StringComparison.Ordinal)))
        {
            Add(form.Text);
        }

        foreach (var spelling in claim.Entry?.Also ?? [])
        {
            Add(spelling);
        }
    }

    /// <summary>Whether each full name of the one person is compatible with each of the other:
    /// Ali Hasan Musa is not Ali Husayn Musa.</summary>
    public bool AgreesWith(NameCluster other) => FullNames.All(name => other.FullNames.All(another =>
        NameComparison.Compare(name, another, IsPerson) is not null));

    IEnumerable<NameParts> FullNames => Names.Values.Select(NameParts.Of).Where(parts => parts.Words.Count > 1);

    void Add(string name)
    {
        var folded = Fold.Of(name);
        if (folded.Length > 0 && (!Names.TryGetValue(folded, out var known) || string.CompareOrdinal(name, known) < 0))
        {
            Names[folded] = name;
        }
    }

    public void Take(NameCluster other, SameName why, string spelling)
    {
        Claims.AddRange(other.Claims);
        Merges.AddRange(other.Merges);
        Merges.Add(new(spelling, why.Rule, why.Evidence));
        foreach (var name in other.Names.Values)
        {
            Add(name);
        }
    }

    /// <summary>Whether the editor wrote that these two are never one.</summary>
    public bool Refuses(NameCluster other) => RefusesNames(other) || other.RefusesNames(this);

    bool RefusesNames(NameCluster other) =>
        Entry is not null && Entry.Not.Any(name => other.Names.ContainsKey(Fold.Of(name)));

    public bool IsPerson => Kind == ActorKind.Person;

    /// <summary>How many words the longest name has.</summary>
    public int LongestName => Names.Keys.Max(name => name.Count(c => c == ' ') + 1);

    public string AnyName => Entry?.Name ?? Names.Values.First();

    /// <summary>The folded spellings by which articles refer to it besides its names: acronyms, short forms.
    /// Never surnames.</summary>
    public IEnumerable<string> Aliases => IsPerson ? [] : Claims
        .SelectMany(claim => claim.Forms)
        .Select(form => Fold.Of(form.Text))
        .Distinct();
}
