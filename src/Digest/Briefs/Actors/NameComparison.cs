using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Says whether two spellings are one name, by which rule and on what evidence. Precise before complete:
/// when in doubt, two names.</summary>
static class NameComparison
{
    /// <summary>Why the two are one name; null when they are not, or when nothing tells.</summary>
    public static SameName? Compare(string left, string right, ActorKind? kind)
        => Compare(NameParts.Of(left), NameParts.Of(right), kind == ActorKind.Person);

    public static SameName? Compare(NameParts left, NameParts right, bool arePersons) =>
        arePersons ? PersonComparison.Compare(left, right) : BodyComparison.Compare(left, right);

    /// <summary>Keys of which two names that are one share at least one; strangers seldom do.</summary>
    public static IEnumerable<ulong> Keys(NameParts parts, bool isPerson) =>
        isPerson ? PersonComparison.Keys(parts) : BodyComparison.Keys(parts);
}

/// <summary>Why two spellings are one name, both in words for readers.</summary>
/// <param name="IsWhole">Every word of the one has its partner in the other.</param>
/// <param name="IsHeard">Some words only sound alike, and nothing says that they were brought over from another script:
/// Weinberger and Weinburger, but also Byrd and Baird.</param>
sealed record SameName(string Rule, string Evidence, bool IsWhole, bool IsHeard = false);

/// <summary>A name cut into folded words: articles dropped, and what belongs together joined
/// (abd al-X, abu X, X al-Din, X Allah).</summary>
sealed record NameParts(string Name, Listing<string> Words)
{
    public static NameParts Of(string name) => Of(name, Fold.Of(name));

    /// <summary>The same for a name that is folded already.</summary>
    public static NameParts Of(string name, string folded)
    {
        var words = new List<string>();
        string? pending = null;
        foreach (var word in NamePrefixes.Parts(name, folded))
        {
            // "Ben Orrin" and "Ben Gurion" begin with it; within a name it is "son of".
            if (word.Length == 0 || (IsArticle(word) && !(words.Count == 0 && pending is null && word is "ben")))
            {
                continue;
            }

            if (pending is null && IsPrefix(word))
            {
                pending = word.StartsWith("abd", StringComparison.Ordinal) ? "abdul" : word is "umm" ? "umm" : "abu";
            }
            else if (pending is not null)
            {
                words.Add(pending + word);
                pending = null;
            }
            else if (words.Count > 0
                && word is "din" or "deen" or "allah" or "ullah" or "eddin" or "eddine" or "uddin" or "aldin")
            {
                words[^1] += word;
            }
            else
            {
                words.Add(word);
            }
        }

        if (pending is not null)
        {
            words.Add(pending);
        }

        return new(name, words.ToListing());
    }

    static bool IsPrefix(string word) =>
        word is "abd" or "abdul" or "abdel" or "abdal" or "abdur" or "abdus" or "abdol" or "abdoul" or "abu" or "abou"
            or "abi" or "bu" or "bou" or "umm";

    static bool IsArticle(string word) =>
        word is "al" or "el" or "ul" or "the" or "bin" or "ibn" or "ben" or "bint" or "of" or "and" or "for" or "e"
            or "l" or "ar" or "as" or "ad" or "ash" or "es" or "ed" or "wal" or "lil" or "ould" or "wa";
}
