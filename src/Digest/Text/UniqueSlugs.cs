namespace Digest.Text;

/// <summary>Gives each of a set of things an address of its own; who comes first in the list never matters.</summary>
static class UniqueSlugs
{
    const int ShortestHash = 6;
    const int LongestHash = 64;

    /// <summary>
    /// The slugs for the claims, in their order. Of those that want one slug, it goes to the one whose writer asked for
    /// it, then to the one whose key is first; the others get a hash of their key behind it, so an address does not
    /// change when more come.
    /// </summary>
    public static Listing<SlugGrant> Grant(IReadOnlyList<SlugClaim> claims)
    {
        var inOrder = new int[claims.Count];
        for (var i = 0; i < inOrder.Length; i++)
        {
            inOrder[i] = i;
        }

        Array.Sort(inOrder, (one, other) => InOrder(claims, one, other));
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var i in inOrder)
        {
            owners.TryAdd(claims[i].Wanted, i);
        }

        HashSet<string>? taken = null;
        var grants = new SlugGrant[claims.Count];
        foreach (var i in inOrder)
        {
            var owner = owners[claims[i].Wanted];
            grants[i] = owner == i
                ? new(claims[i].Wanted, null)
                : new(Another(claims[i], taken ??= new(owners.Keys, StringComparer.Ordinal)), owner);
        }

        return Listing.Of(grants);
    }

    // Of equals the first in the list.
    static int InOrder(IReadOnlyList<SlugClaim> claims, int one, int other)
    {
        var (left, right) = (claims[one], claims[other]);
        var order = string.CompareOrdinal(left.Wanted, right.Wanted);
        order = order != 0 ? order : right.IsGiven.CompareTo(left.IsGiven);
        order = order != 0 ? order : string.CompareOrdinal(left.Key, right.Key);
        return order != 0 ? order : one.CompareTo(other);
    }

    /// <summary>Says for each claim that lost its slug who has it.</summary>
    public static void Report(IReadOnlyList<SlugClaim> claims, Listing<SlugGrant> grants, Problems problems)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            if (grants[i].LostTo is int owner)
            {
                problems.Add(
                    new(claims[i].Key),
                    $"{claims[owner].Key} already has the address \"{claims[i].Wanted}\", so this one is published as "
                    + $"\"{grants[i].Slug}\".",
                    "Give one of them another slug.");
            }
        }
    }

    static string Another(SlugClaim claim, HashSet<string> taken)
    {
        for (var length = ShortestHash; length <= LongestHash; length++)
        {
            var slug = Slug.Distinguish(claim.Wanted, claim.Key, length);
            if (taken.Add(slug))
            {
                return slug;
            }
        }

        throw new InvalidOperationException($"Two claims have the key {claim.Key}.");
    }
}

/// <summary>Something that wants a slug.</summary>
/// <param name="Wanted">A slug, as <see cref="Slug.Of"/> makes them.</param>
/// <param name="IsGiven">Its writer asked for this very slug.</param>
/// <param name="Key">What tells it from all others: the file as the editor names it.</param>
sealed record SlugClaim(string Wanted, bool IsGiven, string Key);

/// <summary>The slug something has.</summary>
/// <param name="LostTo">The index of the claim that has the wanted slug; null when this one has it.</param>
sealed record SlugGrant(string Slug, int? LostTo);
