using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>All claims that are one actor, the names they claim it by, and why names were joined.</summary>
sealed class NameCluster(string key)
{
    /// <summary>What tells it from all other clusters, whatever the order of the articles.</summary>
    public string Key { get; } = key;

    // Every spelling of a name met so far; most claims of a large digest repeat one.
    HashSet<string>? spellings;
    string? first;

    public WhoIsWhoEntry? Entry { get; init; }

    /// <summary>Whether articles give this surname alone to a man and to a woman.</summary>
    public bool IsContested { get; init; }

    /// <summary>What titles before the surname alone say.</summary>
    public Gender Address { get; private set; }

    public List<NameClaim> Claims { get; } = [];

    /// <summary>The names it goes by, spelled as first in ordinal order for each folded form.</summary>
    public SortedList<string, NameParts> Names { get; } = new(StringComparer.Ordinal);

    public List<Merge> Merges { get; } = [];

    static readonly int Kinds = Enum.GetValues<ActorKind>().Length;

    // Mentions by kind, counted as claims come: a cluster asks for its kind far more often than it changes, and in a
    // large digest it has thousands of claims. Null for a kind that nobody claims.
    readonly int?[] mentions = new int?[Kinds];

    // Those of persons that are none for sure; null where there are none.
    int? shapes;

    // Whether an article tells clearly of a body.
    bool isSurelyNoPerson;

    /// <summary>The kind that most mentions are of; of equals the first. The editor's word comes before all.</summary>
    public ActorKind? Kind => Entry?.Kind ?? KindOfMost();

    ActorKind? KindOfMost()
    {
        var best = -1;
        for (var i = 0; i < mentions.Length; i++)
        {
            best = CountOf(i) > (best < 0 ? -1 : CountOf(best)) ? i : best;
        }

        return best < 0 ? null : (ActorKind)best;
    }

    // "Grey Orrin" looks like a person, but an article that tells it to be a group knows more.
    int? CountOf(int kind) => kind != (int)ActorKind.Person || isSurelyNoPerson ? mentions[kind]
        : mentions[kind] is null ? shapes
        : mentions[kind] + (shapes ?? 0);

    public void Take(NameClaim claim)
    {
        Claims.Add(claim);
        Address = Address == Gender.Unknown ? claim.Address : Address;
        if (claim is { Kind: ActorKind.Person, IsSure: false })
        {
            shapes = (shapes ?? 0) + claim.Count;
        }
        else if (claim.Kind is { } kind)
        {
            isSurelyNoPerson |= kind != ActorKind.Person && claim.IsSure;
            mentions[(int)kind] = (mentions[(int)kind] ?? 0) + claim.Count;
        }

        Add(claim.Name);
        foreach (var form in claim.Forms)
        {
            if (form.Text.Contains(' ', StringComparison.Ordinal) || Caseless.IsWholeName(form.Text))
            {
                Add(form.Text);
            }
        }

        foreach (var spelling in claim.Entry?.Also ?? [])
        {
            Add(spelling);
        }
    }

    /// <summary>Whether each full name of the one person is compatible with each of the other:
    /// Ali Hasan Musa is not Ali Husayn Musa. Names in other letters tell nothing of each other.</summary>
    public bool AgreesWith(NameCluster other) => FullNames.All(name => other.FullNames.All(another =>
        Caseless.IsLetter(name.Name[0]) != Caseless.IsLetter(another.Name[0])
            || NameComparison.Compare(name, another, IsPerson) is not null));

    /// <summary>Whether a title before the surname of the one contradicts the other: Lord Byron is not Ada Byron, nor
    /// Lady Byron.</summary>
    public bool IsAddressedUnlike(NameCluster other) => (IsContested && other.IsContested)
        || Genders.Contradict(Address, other.Gender) || Genders.Contradict(other.Address, Gender);

    Gender Gender => Address != Gender.Unknown
        ? Address
        : FullNames.Select(name => GivenNames.GenderOf(name.Name)).Distinct().ToList() is [var only]
            ? only
            : Gender.Unknown;

    IEnumerable<NameParts> FullNames => Names.Values.Where(parts => parts.Words.Count > 1);

    void Add(string name)
    {
        if (!IsNew(name))
        {
            return;
        }

        var folded = Fold.Of(name);
        if (folded.Length > 0
            && (!Names.TryGetValue(folded, out var known) || string.CompareOrdinal(name, known.Name) < 0))
        {
            Names[folded] = NameParts.Of(name, folded);
        }
    }

    // Many clusters meet one spelling only, and need no set.
    bool IsNew(string name)
    {
        if (first is null)
        {
            first = name;
            return true;
        }

        if (spellings is null && string.Equals(first, name, StringComparison.Ordinal))
        {
            return false;
        }

        spellings ??= new(StringComparer.Ordinal) { first };
        return spellings.Add(name);
    }

    public void Take(NameCluster other, SameName why, string spelling)
    {
        Claims.AddRange(other.Claims);
        Merges.AddRange(other.Merges);
        Merges.Add(new(spelling, why.Rule, why.Evidence));
        Address = Address == Gender.Unknown ? other.Address : Address;
        isSurelyNoPerson |= other.isSurelyNoPerson;
        shapes = shapes is null && other.shapes is null ? null : (shapes ?? 0) + (other.shapes ?? 0);
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = mentions[i] is null && other.mentions[i] is null
                ? null
                : (mentions[i] ?? 0) + (other.mentions[i] ?? 0);
        }

        foreach (var name in other.Names.Values)
        {
            Add(name.Name);
        }
    }

    /// <summary>Whether the editor wrote that these two are never one.</summary>
    public bool Refuses(NameCluster other) => RefusesNames(other) || other.RefusesNames(this);

    bool RefusesNames(NameCluster other) =>
        Entry is not null && Entry.Not.Any(name => other.Names.ContainsKey(Fold.Of(name)));

    public bool IsPerson => Kind == ActorKind.Person;

    /// <summary>How many words the longest name has.</summary>
    public int LongestName => Names.Keys.Max(name => name.Count(c => c == ' ') + 1);

    public string AnyName => Entry?.Name ?? Names.Values.First().Name;

    /// <summary>The folded spellings by which articles refer to it besides its names: acronyms, short forms.
    /// Never surnames.</summary>
    public IEnumerable<string> Aliases => IsPerson ? []
        : Claims is [{ Forms: [var only] }] ? [Fold.Of(only.Text)]
        : Claims
        .SelectMany(claim => claim.Forms)
        .Select(form => form.Text)
        .Distinct(StringComparer.Ordinal)
        .Select(text => Fold.Of(text))
        .Distinct(StringComparer.Ordinal);
}
