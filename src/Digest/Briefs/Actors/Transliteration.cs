using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells names that were brought over from another script, whose spellings differ from paper to paper, from
/// names of our own, of which a letter more makes another.</summary>
static class Transliteration
{
    static readonly string[] Articles = [" al-", " el-", " ul-", " as-", " ash-", " ar-", " bin ", " ibn ", " bint "];

    /// <summary>Whether two names are alike by sound alone: words that are partners differ, and neither name shows that
    /// it comes from another script.</summary>
    /// <param name="a">The words of the one name that were compared.</param>
    /// <param name="b">Those of the other.</param>
    public static bool IsHeardOnly(
        NameParts left, NameParts right, Listing<string> a, Listing<string> b, WordMatch match) =>
        match.Pairs.Any(pair => Differ(a[pair.Left], b[pair.Right])) && !IsLikely(left) && !IsLikely(right);

    /// <summary>The same for names that are compared as one word.</summary>
    public static bool IsHeardOnly(NameParts left, NameParts right, Listing<string> a, Listing<string> b) =>
        !string.Equals(string.Concat(a), string.Concat(b), StringComparison.Ordinal)
        && !IsLikely(left) && !IsLikely(right);

    /// <summary>Whether two folded words are not one and its plural, nor the same.</summary>
    public static bool DifferByMoreThanPlural(string one, string other) =>
        !string.Equals(one.TrimEnd('s'), other.TrimEnd('s'), StringComparison.Ordinal);

    // An initial stands for its word without being heard.
    static bool Differ(string one, string other) =>
        one.Length > 1 && other.Length > 1 && DifferByMoreThanPlural(one, other);

    /// <summary>Whether a name shows that it comes from another script.</summary>
    public static bool IsLikely(NameParts name) =>
        Array.Exists(Articles, article => name.Name.Contains(article, StringComparison.OrdinalIgnoreCase))
        || name.Words.Any(word =>
            NameFamilies.GroupRow(word) >= 0 || NameFamilies.GivenNameRow(word) >= 0
            || word.StartsWith("abd", StringComparison.Ordinal) || word.StartsWith("abu", StringComparison.Ordinal)
            || word.EndsWith("llah", StringComparison.Ordinal)
            || word.Contains("kh", StringComparison.Ordinal) || word.Contains("dh", StringComparison.Ordinal)
            || word.Contains("zh", StringComparison.Ordinal)
            || (word.Contains('q') && !word.Contains("qu", StringComparison.Ordinal)));
}
