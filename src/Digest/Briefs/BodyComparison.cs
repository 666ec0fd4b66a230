using Digest.Text;

namespace Digest.Briefs;

/// <summary>Compares the names of two bodies.</summary>
static class BodyComparison
{
    public static SameName? Compare(NameParts left, NameParts right)
    {
        var (a, b) = (WithoutForm(left.Words), WithoutForm(right.Words));
        var match = WordMatch.Of(a, b, Alike);
        if (match.LeftRest.Count == 0 && match.RightRest.Count == 0)
        {
            return new("the same name in another spelling or order", $"{left.Name} = {right.Name}", true);
        }

        var distinctive = match.Pairs.Count(pair => IsDistinctive(a[pair.Left]));
        if (distinctive == 0)
        {
            return null;
        }

        var leftOver = match.LeftRest.Select(i => a[i]).Concat(match.RightRest.Select(j => b[j])).ToList();
        return leftOver.TrueForAll(word => IsGeneric(word) && NameFamilies.GroupRow(word) < 0)
            ? new("the same name, general words aside", $"{left.Name} = {right.Name}", false)
            : null;
    }

    static bool Alike(string left, string right)
    {
        var (rowLeft, rowRight) = (NameFamilies.GroupRow(left), NameFamilies.GroupRow(right));
        if (rowLeft >= 0 || rowRight >= 0)
        {
            return rowLeft == rowRight && rowLeft >= 0;
        }

        return string.Equals(left, right, StringComparison.Ordinal)
            || string.Equals(left + "s", right, StringComparison.Ordinal) || string.Equals(right + "s", left, StringComparison.Ordinal)
            || (!IsGeneric(left) && !IsGeneric(right) && NameSound.Alike(left, right));
    }

    static bool IsDistinctive(string word) => !IsGeneric(word) && NameFamilies.GroupRow(word) < 0;

    static bool IsGeneric(string word) =>
        Lexicon.Of(word).Is(WordRoles.Ordinary | WordRoles.BodyHead | WordRoles.BodyStart | WordRoles.Demonym | WordRoles.Place) || IsLegalForm(word);

    static Listing<string> WithoutForm(Listing<string> words)
    {
        var bare = words.Where(word => !IsLegalForm(word)).ToListing();
        return bare.Count > 0 ? bare : words;
    }

    static bool IsLegalForm(string word) => word is "co" or "company" or "ltd" or "limited" or "inc" or "incorporated" or "corp" or "corporation" or "llc" or "plc" or "sarl" or "sal" or "sa"
        or "fze" or "fzc" or "fzco" or "gmbh" or "ag" or "bv" or "jsc" or "pjsc" or "ooo" or "pte" or "pvt" or "private" or "spa" or "srl" or "as" or "asbl" or "est";

    /// <summary>One key of all words that must agree: the distinctive ones by sound, the group words by sort.</summary>
    public static IEnumerable<ulong> Keys(NameParts parts)
    {
        var words = WithoutForm(parts.Words);
        var telling = words.Where(word => !IsGeneric(word) || NameFamilies.GroupRow(word) >= 0).ToList();
        yield return (telling.Count > 0 ? telling : [.. words])
            .Select(word => NameFamilies.GroupRow(word) is >= 0 and var row ? (ulong)row + 1 : NameSound.Skeleton(word))
            .Aggregate(0UL, (sum, sound) => unchecked(sum + (sound * 0x9E3779B97F4A7C15UL)));
    }
}
