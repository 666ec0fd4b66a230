using Digest.Text;

namespace Digest.Briefs;

/// <summary>Compares the names of two persons.</summary>
static class PersonComparison
{
    // Reagan is not Regan.
    const int ShortestHeard = 6;

    // Philip is not Philippe: by a given name alone nobody is known so well.
    static bool AreTwoGivenNames(string one, string other) => !string.Equals(one, other, StringComparison.Ordinal)
        && Lexicon.Of(one).Is(WordRoles.GivenName) && Lexicon.Of(other).Is(WordRoles.GivenName);

    public static SameName? Compare(NameParts left, NameParts right)
    {
        var (a, b) = (WithoutHonours(left.Words), WithoutHonours(right.Words));
        if (a.Count < 2 || b.Count < 2)
        {
            return IsOneName(a, b) && !AreTwoGivenNames(a[0], b[0]) && (left.Words.Count == right.Words.Count
                || a[0].StartsWith("abdul", StringComparison.Ordinal))
                && (a[0] == b[0] || Math.Min(a[0].Length, b[0].Length) >= ShortestHeard)
                ? Same("one name, spelled alike", left, right, true, a[0] != b[0]) : null;
        }

        if (Declension.IsCyrillic(left.Name) && Declension.IsCyrillic(right.Name) && Declension.AreOne(a, b)
            && !Declension.MayBeTwo(a, b))
        {
            return Same("the same name in another case", left, right, true);
        }

        if (AreAlikeWrittenTogether(a, b))
        {
            return Same("the same name, its words written together or apart", left, right, true,
                !AddsInitial(a, b) && Transliteration.IsHeardOnly(left, right, a, b));
        }

        var match = WordMatch.Of(a, b, Alike);
        if (match.LeftRest.Count == 0 && match.RightRest.Count == 0)
        {
            return Same(string.Equals(left.Name, right.Name, StringComparison.Ordinal) ? "the same name"
                : match.InOrder ? "the same name, word by word, in another transliteration"
                : "the same names in another order", left, right, true,
                Transliteration.IsHeardOnly(left, right, a, b, match));
        }

        if (match.LeftRest.Count == 0 || match.RightRest.Count == 0)
        {
            return IsFullName(match, a, b)
                ? Same("the same name with parts left out", left, right,
                    heard: Transliteration.IsHeardOnly(left, right, a, b, match))
                : null;
        }

        return (Weight(match, a) >= 2 && match.Pairs.Count >= 3 && EndsAgree(match, a, b)) || BeginAlike(match, a)
            ? Same("most parts of a long name agree", left, right,
                heard: Transliteration.IsHeardOnly(left, right, a, b, match))
            : null;
    }

    static bool IsOneName(Listing<string> a, Listing<string> b) =>
        a.Count == 1 && b.Count == 1 && a[0].Length >= 5 && NameSound.Alike(a[0], b[0]);

    /// <summary>Spellings of one part; an initial stands for any name it begins,
    /// and "servant of" may be left out.</summary>
    static bool Alike(string left, string right) =>
        left.Length == 1 || right.Length == 1 ? left[0] == right[0]
        : NameSound.Alike(left, right)
            || (IsServant(left) != IsServant(right) && NameSound.Alike(Bare(left), Bare(right)));

    static bool IsServant(string word) => word.Length >= 10 && word.StartsWith("abdul", StringComparison.Ordinal);

    static string Bare(string word) => IsServant(word) ? word[5..] : word;

    /// <summary>A given name and something rarer agree.</summary>
    static bool IsFullName(WordMatch match, Listing<string> a, Listing<string> b) =>
        match.Pairs.Count >= 2 && (Weight(match, a) >= 1.5 || EndsAgree(match, a, b));

    /// <summary>The first three parts or more agree; only what names a tribe or a town behind them differs.</summary>
    static bool BeginAlike(WordMatch match, Listing<string> a) =>
        match.Pairs.Count >= 3 && match.InOrder && match.Pairs[2] == (2, 2) && Weight(match, a) >= 2;

    static bool AreAlikeWrittenTogether(Listing<string> a, Listing<string> b) =>
        Math.Abs(a.Count - b.Count) == 1 && Math.Abs(a.Sum(word => word.Length) - b.Sum(word => word.Length)) <= 2
        && NameSound.Alike(string.Concat(a), string.Concat(b));

    static bool EndsAgree(WordMatch match, Listing<string> a, Listing<string> b) =>
        match.Pairs[0] == (0, 0) && match.Pairs[^1] == (a.Count - 1, b.Count - 1) && match.InOrder;

    /// <summary>A name that very many bear says half as much as another.</summary>
    static double Weight(WordMatch match, Listing<string> a) =>
        match.Pairs.Sum(pair =>
            a[pair.Left].Length == 1 ? 0.25 : NameFamilies.GivenNameRow(a[pair.Left]) >= 0 ? 0.5 : 1.0);

    static Listing<string> WithoutHonours(Listing<string> words)
    {
        var bare = words.Where((word, i) => i == words.Count - 1 || !IsHonour(word)).ToListing();
        return bare.Count > 1 ? bare : words;
    }

    static bool IsHonour(string word) =>
        word is "sheikh" or "shaykh" or "sheik" or "shaikh" or "sheykh" or "shiekh" or "sayyid" or "seyyed" or "seyed"
            or "sayed" or "syed" or "hajj" or "haji" or "hajji" or "haj" or "hajj" or "mullah" or "mulla" or "maulavi"
            or "mawlawi" or "maulana" or "qari" or "hafiz" or "hafez" or "dr" or "mr" or "mrs" or "ms" or "ayatollah"
            or "imam" or "general" or "gen" or "jr" or "sr" or "ii" or "iii" or "professor" or "prof" or "sir";

    // Robert Bass and Robert M. Bass.
    static bool AddsInitial(Listing<string> a, Listing<string> b)
    {
        var (longer, shorter) = a.Count > b.Count ? (a, b) : (b, a);
        return longer.Where(word => word.Length > 1).SequenceEqual(shorter.Where(word => word.Length > 1));
    }

    static SameName Same(string rule, NameParts left, NameParts right, bool whole = false, bool heard = false) =>
        new(rule, $"{left.Name} = {right.Name}", whole, heard);

    /// <summary>A key for each two parts of the name, whatever their order;
    /// two names that are one share two parts.</summary>
    public static IEnumerable<ulong> Keys(NameParts parts)
    {
        var sounds = WithoutHonours(parts.Words).Take(MostParts).Select(word => NameSound.Skeleton(word)).ToList();
        if (sounds.Count == 1)
        {
            yield return sounds[0];
        }

        if (Declension.IsCyrillic(parts.Name))
        {
            yield return Fold.Hash(Declension.Key(parts.Words));
        }

        for (var i = 0; i < sounds.Count; i++)
        {
            for (var j = i + 1; j < sounds.Count; j++)
            {
                yield return unchecked((sounds[i] * sounds[j]) ^ (sounds[i] + sounds[j]));
            }
        }
    }

    // The keys grow with the square of the parts; nobody needs more than six to be told apart.
    const int MostParts = 6;
}
