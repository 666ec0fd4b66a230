using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the actors that the editor's list does not have yet, and what else in the digest may be the
/// same.</summary>
static class UnlistedNames
{
    // A word in more names than this joins strangers: Party, Ministry.
    const int MostNamesOfAWord = 12;

    const int MostLookAlikes = 3;

    // A slip of the pen changes a letter or two of a name that is long enough to bear it.
    const int LettersPerSlip = 6;

    /// <summary>The unlisted actors, most often named first.</summary>
    public static Listing<UnlistedName> Find(Listing<Brief> briefs, WhoIsWho list)
    {
        var listed = list.Entries.SelectMany(entry => entry.Also.Prepend(entry.Name)).Select(name => Fold.Of(name))
            .ToHashSet(StringComparer.Ordinal);
        var names = Names(briefs, listed);
        var byWord = ByWord(names);
        return names
            .Where(name => !listed.Contains(Fold.Of(name.Actor.Name)))
            .Select(name => name with { LookAlikes = LookAlikes(name, byWord, list) })
            .OrderByDescending(name => name.Count)
            .ThenBy(name => name.Actor.Name, StringComparer.Ordinal)
            .ThenBy(name => name.Actor.Slug, StringComparer.Ordinal)
            .ToListing();
    }

    static List<UnlistedName> Names(Listing<Brief> briefs, HashSet<string> listed) =>
    [
        .. briefs.SelectMany(brief => brief.Actors.Select(appearance => (Appearance: appearance, brief.Origin)))
            .GroupBy(each => each.Appearance.Actor.Slug, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new UnlistedName(
                group.First().Appearance.Actor,
                group.Sum(each => each.Appearance.Count),
                group.Select(each => each.Origin.File).ToListing(),
                Spellings(group.Select(each => each.Appearance), listed),
                [])),
    ];

    static Listing<Form> Spellings(IEnumerable<Appearance> appearances, HashSet<string> listed) => appearances
        .SelectMany(appearance => appearance.Forms.Where(form => form.Text != appearance.Actor.Name))
        .Where(form => !listed.Contains(Fold.Of(form.Text)))
        .GroupBy(form => form.Text, StringComparer.Ordinal)
        .Select(forms => new Form(forms.Key, forms.Sum(form => form.Count), []))
        .OrderByDescending(form => form.Count)
        .ThenBy(form => form.Text, StringComparer.Ordinal)
        .ToListing();

    static Dictionary<string, List<UnlistedName>> ByWord(List<UnlistedName> names) => names
        .SelectMany(name => Keys(name).Select(key => (Key: key, Name: name)))
        .GroupBy(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal)
        .Where(group => group.Count() <= MostNamesOfAWord)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    // The words of the name, and how it begins and ends: a slip seldom spoils both.
    static IEnumerable<string> Keys(UnlistedName name)
    {
        var words = NameParts.Of(name.Actor.Name).Words.Where(word => word.Length > 2);
        var folded = Fold.Of(name.Actor.Name);
        return folded.Length < LettersPerSlip
            ? words.Distinct(StringComparer.Ordinal)
            : words.Concat([$"{folded[..4]}…", $"…{folded[^4..]}"]).Distinct(StringComparer.Ordinal);
    }

    static Listing<LookAlike> LookAlikes(
        UnlistedName name, Dictionary<string, List<UnlistedName>> byWord, WhoIsWho list) => Keys(name)
        .SelectMany(key => byWord.GetValueOrDefault(key) ?? [])
        .Where(other => other.Actor.Slug != name.Actor.Slug && !Excludes(list, name.Actor.Name, other.Actor.Name))
        .DistinctBy(other => other.Actor.Slug, StringComparer.Ordinal)
        .Select(other => Why(name.Actor, other.Actor) is { } why
            ? new LookAlike(other.Actor.Name, other.Count, why)
            : null)
        .OfType<LookAlike>()
        .OrderByDescending(other => other.Count)
        .ThenBy(other => other.Name, StringComparer.Ordinal)
        .Take(MostLookAlikes)
        .ToListing();

    static bool Excludes(WhoIsWho list, string name, string other) => list.Entries.Any(entry =>
        (entry.Name == name && entry.Not.Contains(other)) || (entry.Name == other && entry.Not.Contains(name)));

    // Too little to join them unasked, enough to ask.
    static string? Why(Actor left, Actor right)
    {
        if (left.Kind is not null && right.Kind is not null && left.Kind != right.Kind)
        {
            return null;
        }

        var (one, other) = (Fold.Of(left.Name), Fold.Of(right.Name));
        if (NameComparison.Compare(left.Name, right.Name, left.Kind ?? right.Kind) is { } same)
        {
            return same.Rule;
        }

        if (Nearest.Distance(one, other) <= Math.Min(one.Length, other.Length) / LettersPerSlip)
        {
            return "a letter or two differ";
        }

        var (few, many) = one.Length <= other.Length ? (one, other) : (other, one);
        return few.Split(' ').All(word => many.Split(' ').Contains(word)) ? "all words of one are in the other" : null;
    }
}

/// <summary>An actor that is not in the editor's list.</summary>
/// <param name="Count">How often all articles together name it.</param>
/// <param name="Files">The articles that name it.</param>
/// <param name="Spellings">Those that differ from its name, most frequent first.</param>
sealed record UnlistedName(
    Actor Actor, int Count, Listing<string> Files, Listing<Form> Spellings, Listing<LookAlike> LookAlikes);

/// <summary>Another actor, listed or not, that may be the same, and why it may.</summary>
sealed record LookAlike(string Name, int Count, string Why);
