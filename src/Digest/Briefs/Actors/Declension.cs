namespace Digest.Briefs;

/// <summary>Knows one name by its cases in Polish, Russian and Ukrainian: Павел Орин, Павла Орина, Павлом Ориным.</summary>
/// <remarks>Two names are one where every word of the one differs from its partner in a case ending alone.</remarks>
static class Declension
{
    const int ShortestStem = 2;

    // Men's names of which an "a" makes a woman's, folded.
    static readonly HashSet<string> OfBoth =
        ["александр", "олександр", "валентин", "антонин", "антонін", "августин", "камил", "каміл", "богдан", "станислав",
         "станіслав", "мирослав", "ярослав", "владислав", "святослав", "вячеслав", "ростислав", "бронислав",
         "aleksander", "walentyn", "bogdan", "stanislaw", "miroslaw", "jaroslaw", "wladyslaw", "boguslaw", "wieslaw",
         "bronislaw", "czeslaw", "zdzislaw", "kamil", "daniel", "gabriel"];

    // Folded; the longest a noun or an adjective has.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new HashSet<string>(
        ("а я у ю ы и е о й ь ой ей ою ею ом ем ым им ий ый ого его ому ему ую юю ая яя ем ями ами "
            + "ові еві єві ем єм і ї ій ої їй єю "
            + "a u y i e o ie em iem im ym owi ej ego emu ia iu iego iemu iej").Split(' ').Append(""),
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What two names that are one in different cases have in common: how their words begin.</summary>
    public static string Key(IEnumerable<string> parts) =>
        string.Join(' ', parts.Select(part => part[..Math.Min(part.Length, ShortestStem)]));

    /// <summary>Whether two folded names are one in two cases.</summary>
    public static bool AreOne(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            if (!AreOneWord(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the one may be a man and the other a woman: Валентин Орин, Валентина Орина, which is his
    /// genitive, too.</summary>
    public static bool MayBeTwo(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (!OfBoth.Contains(one[0].Length < other[0].Length ? one[0] : other[0]))
        {
            return false;
        }

        for (var i = 0; i < one.Count; i++)
        {
            var (few, many) = one[i].Length < other[i].Length ? (one[i], other[i]) : (other[i], one[i]);
            if (many.Length != few.Length + 1 || many[^1] is not ('а' or 'a') || !many.StartsWith(few, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The less, the more a name looks like one by which somebody is called: men's names end in consonants then,
    /// and women's in a vowel.</summary>
    public static int Rank(params ReadOnlySpan<string> parts)
    {
        var rank = 0;
        var allWith = true;
        foreach (var part in parts)
        {
            rank += RankOf(part);
            allWith &= part[^1] is 'м' or 'm';
        }

        // "с Павлом Ориным": both words in the case of company.
        return allWith ? int.MaxValue : rank;
    }

    /// <summary>Whether a name is written in the letters of languages that decline names.</summary>
    public static bool IsCyrillic(string name) => name[0] is >= '\u0400' and <= '\u04FF';

    static int RankOf(string part) => part[^1] switch
    {
        'а' or 'я' or 'a' or 'o' or 'о' => 1,
        'у' or 'ю' or 'ы' or 'и' or 'е' or 'й' or 'і' or 'ї' or 'u' or 'y' or 'i' or 'e' or 'j' => 2,
        _ => 0,
    };

    static bool AreOneWord(string one, string other) =>
        DifferInEnding(one, other) || DifferInEnding(WithoutFleeting(one), other) || DifferInEnding(one, WithoutFleeting(other));

    static bool DifferInEnding(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        // The shorter the stem, the longer the endings: any cut at which both are endings will do.
        for (var stem = one.CommonPrefixLength(other); stem >= Math.Max(ShortestStem, Math.Min(one.Length, other.Length) - 3); stem--)
        {
            if (Endings.Contains(one[stem..]) && Endings.Contains(other[stem..]))
            {
                return true;
            }
        }

        return false;
    }

    // Павел has lost its second vowel in Павла, and Marek in Marka.
    static ReadOnlySpan<char> WithoutFleeting(string word) => word.Length > ShortestStem + 1 && word[^2] is 'е' or 'о' or 'e'
        ? string.Concat(word.AsSpan(0, word.Length - 2), word.AsSpan(word.Length - 1))
        : word;
}
