using Digest.Text;

namespace Digest.Briefs;

/// <summary>Letters that stand for what somebody is, before a name or behind it: "DCI Orrin", "Ada Orrin KC".</summary>
static class Ranks
{
    // Of police, parliaments and armies. In small letters, or before other words, some mean something else.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Before = Set(
        "DSP ASP SSP ACP IGP DCI DCS DSU DCC ACC WPC WDC TDC PCSO MSP MEP MLA MLC CSM RSM CPO");

    // Of two letters, which mean more often something else: DC Comics, TD Bank.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeGivenName = Set("DI DS DC PC PS TD CO MK SP CP");

    // What people have learned, with a full stop behind it: "Ing. Ada Orrin".
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Learned = Set(
        "Ing Lic Arq Dott Avv Mgr Hon Engr Barr");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Behind = Set(
        "KC QC SC JP MP MSP MEP MLA MLC TD MK MBE OBE CBE KBE DBE GCB KCB CB CMG DSO DSC FRS PhD");

    /// <summary>Whether the word is a rank, and who has it follows up to an end.</summary>
    public static bool StandsBefore(ArticleWords words, int i, int end)
    {
        if (i + 1 < end && end - i <= 4 && words[i].After == '.' && Learned.Contains(words.Text(i))
            && IsName(words, i + 1))
        {
            return true;
        }

        if (i + 1 < end && IsSecondOfTwo(words, i))
        {
            return true;
        }

        if (i + 1 >= end || end - i > 4 || !words[i].Is(WordTraits.AllCapitals) || words[i].Is(WordTraits.Dotted)
            || !IsName(words, i + 1))
        {
            return false;
        }

        return Before.Contains(words.Text(i))
            || (BeforeGivenName.Contains(words.Text(i))
                && (words.Is(i + 1, WordRoles.GivenName) || Acts(words, i, end)));
    }

    /// <summary>Where the name ends that letters follow: before the KC of "Ada Orrin KC".</summary>
    public static int EndBefore(ArticleWords words, int first, int end)
    {
        while (end - first > 2 && Behind.Contains(words.Text(end - 1)) && IsName(words, end - 2))
        {
            end--;
        }

        return end;
    }

    /// <summary>"Tan Sri", "Datuk Seri": titles of two words, of which the second is also a name.</summary>
    public static bool IsSecondOfTwo(ArticleWords words, int i) => i > 0 && words.RunsOn(i - 1)
        && words.Text(i) is "Sri" or "Seri" && words.Text(i - 1) is "Tan" or "Datuk" or "Dato" or "Dato'" or "Dato’";

    /// <summary>"Miss Universe Ada Orrin", "Miss Universe": the word behind the title is the contest's.</summary>
    public static bool IsOfAPageant(ArticleWords words, int title, int i, int end) =>
        words.Text(title) is "Miss" or "Mister"
        && (words.Text(i) is "Universe" or "World" or "Earth" or "International" or "Teen"
            || words.Is(i, WordRoles.Place))
        && !words.Is(i, WordRoles.GivenName) && (i + 1 >= end || words.Is(i + 1, WordRoles.GivenName));

    // "PC Orrin said", "DS Orrin was".
    static bool Acts(ArticleWords words, int i, int end) => end == i + 2 && words.RunsOn(end - 1) && words.IsSmall(end)
        && (words.Is(end, WordRoles.Speaking) || words.Text(end) is "was" or "had" or "has" or "is" or "who");

    static bool IsName(ArticleWords words, int i) => !words[i].Is(WordTraits.AllCapitals)
        && (words.Is(i, WordRoles.GivenName)
            || !words.Is(i, WordRoles.Ordinary | WordRoles.BodyHead | WordRoles.PlaceHead | WordRoles.ThingHead
                | WordRoles.Place | WordRoles.Demonym | WordRoles.Title | WordRoles.Occupation | WordRoles.Body
                | WordRoles.Acronym));

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
