using Digest.Text;

namespace Digest.Briefs;

/// <summary>What the law calls a firm: Ltd, Inc, GmbH. It tells no firm from another.</summary>
static class LegalForms
{
    const int LongestDotted = 10;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = new HashSet<string>(
        """
        co company ltd limited inc incorporated corp corporation llc plc sarl sal sa fze fzc fzco gmbh ag bv jsc pjsc ooo
        pte pvt private spa srl asbl est llp cjsc ojsc ao psc bvba ca firm holding holdings kish nv ltda pty oyj kft
        kgaa sherkat sharekat sharikat shirkat sirketi oao zao bsc sdn bhd
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // As they are written behind a name. In small letters, or before one, many of them are words.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Written = Set(
        """
        N.A. S.A. A.G. N.V. B.V. P.L.C. L.L.C. L.P. L.L.P. S.p.A. S.r.l. S.A.S. K.K. GmbH AG KG KGaA OHG SpA SRL Srl
        SARL SAS BV ASA ApS Oy Oyj PLC Plc LLP LLC Ltda Pty Kft Zrt Nyrt Bhd Tbk PJSC JSC OOO ZAO OAO
        """);

    // Of two capitals, which may be a state, or letters of anything.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OfTwoCapitals = Set("SA SE AB AS NV KK AD OY");

    // The last words of a folded name that are a form there, and words elsewhere.
    static readonly HashSet<string> AtEnd = ["as", "ab", "se", "ad", "kk", "oy", "kg", "sas", "asa", "aps", "bhd"];

    /// <summary>Whether a word, folded or as it is written, is one.</summary>
    public static bool Hold(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length > LongestDotted || !word.Contains('.'))
        {
            return Forms.Contains(word);
        }

        // "B.S.C."
        Span<char> letters = stackalloc char[LongestDotted];
        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '.')
            {
                letters[length++] = letter;
            }
        }

        return Forms.Contains(letters[..length]);
    }

    /// <summary>Whether a word of an article is one behind a name: the SE of "Velling SE".</summary>
    public static bool EndName(ArticleWords words, int i)
    {
        if (i < 1 || !words.RunsOn(i - 1) || !words[i - 1].IsCapitalised)
        {
            return false;
        }

        return Written.Contains(words.Text(i))
            || (OfTwoCapitals.Contains(words.Text(i)) && !words[i - 1].Is(WordTraits.AllCapitals)
                && !words.Is(i - 1, WordRoles.GivenName | WordRoles.Place | WordRoles.Function | WordRoles.Title));
    }

    /// <summary>Whether the Danish "A/S", which the slash cuts in two, begins here behind a name.</summary>
    public static bool IsCutInTwo(ArticleWords words, int i) => i > 0 && i + 1 < words.Count && words.RunsOn(i - 1)
        && words[i - 1].IsCapitalised && words.Text(i) is "A" && words.Text(i + 1) is "S" or "S."
        && words.Between(i) is "/" && words[i + 1].Start == words[i].End + 1;

    /// <summary>The folded words of a firm's name without its form; all of them where they end in none.</summary>
    public static ReadOnlySpan<string> Without(ReadOnlySpan<string> name)
    {
        var length = name.Length;
        while (length > 1 && (Hold(name[length - 1]) || AtEnd.Contains(name[length - 1])))
        {
            length--;
        }

        return length > 2 && length == name.Length && name[^2] is "a" && name[^1] is "s" ? name[..^2] : name[..length];
    }

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string forms) =>
        forms.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
