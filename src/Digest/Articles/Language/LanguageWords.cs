using Digest.Text;

namespace Digest.Articles;

/// <summary>The small words by which languages of the Latin script are told apart.</summary>
static class LanguageWords
{
    static readonly Dictionary<string, string[]> ByLanguage = new(StringComparer.Ordinal)
    {
        ["en"] = Split(
            "the of and to in that is was for it with as his on be at by this had not are from or have an which "
            + "were their has would said"),
        ["fr"] = Split(
            "le la les de des du et à un une en dans que qui pour est pas sur au aux ce par plus avec il elle se "
            + "sont été ne leur cette mais"),
        ["es"] = Split(
            "el la los las de del y en un una que por con para se es al lo como más su sus no fue ha pero este "
            + "esta entre sobre también"),
        ["de"] = Split(
            "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden "
            + "aus er hat dass sie nach wird bei am vom zum zur einen einem einer ich wir noch"),
        ["it"] = Split(
            "il la le di e che un una in per del della dei delle con non si da è al sono come gli nel anche più ha "
            + "alla lo i ma su"),
        ["pt"] = Split(
            "o a os as de do da dos das e em um uma que para com não por no na se mais ao como foi à pelo pela são "
            + "dos nos seu sua"),
        ["nl"] = Split(
            "de het een en van in is op te dat die voor met zijn niet aan er om ook als door maar bij naar uit "
            + "heeft werd wordt over hij ze"),
        ["sv"] = Split(
            "och i att det som en på är av för med den till inte har de ett om var men så från vid kan när eller "
            + "efter"),
        ["pl"] = Split(
            "i w na z się że do nie to jest o od po za przez jak dla ale przed oraz są był była tym który które"),
        ["tr"] = Split(
            "ve bir bu da de için ile olarak olan gibi daha çok en kadar sonra ancak göre ise her olduğu dedi "
            + "tarafından"),
        ["id"] = Split(
            "yang dan di dari untuk dengan pada ini itu dalam tidak ke akan oleh juga sebagai adalah telah bahwa "
            + "mereka"),
        ["ku"] = Split("û li ji bo ku di de jî bi ew ev yê yên wek hate kir kirin dike got"),
    };

    static readonly string[] Tags = [.. ByLanguage.Keys.Order(StringComparer.Ordinal)];

    // Which languages have a word: one look-up a word, however many languages there are.
    static readonly WordTable<int[]> Languages = new(ByLanguage
        .SelectMany(row => row.Value.Distinct(StringComparer.Ordinal)
            .Select(word => (Word: word, Language: Array.IndexOf(Tags, row.Key))))
        .GroupBy(pair => pair.Word, pair => pair.Language, StringComparer.OrdinalIgnoreCase)
        .Select(group => KeyValuePair.Create(group.Key, group.ToArray())));

    static string[] Split(string words) => words.Split(' ');

    /// <summary>The language that has most of the words among its small ones, with their number, and the number of
    /// the next; of equals the first by its tag.</summary>
    public static ((string Tag, int Hits) First, int Second) Foremost(string text, ReadOnlySpan<Word> words)
    {
        Span<int> counts = stackalloc int[Tags.Length];
        counts.Clear();
        foreach (ref readonly var word in words)
        {
            if (Languages.TryGet(word, text, out var languages))
            {
                foreach (var language in languages!)
                {
                    counts[language]++;
                }
            }
        }

        var (first, second) = (0, -1);
        for (var language = 1; language < counts.Length; language++)
        {
            if (counts[language] > counts[first])
            {
                (first, second) = (language, first);
            }
            else if (second < 0 || counts[language] > counts[second])
            {
                second = language;
            }
        }

        return ((Tags[first], counts[first]), counts[second]);
    }
}
