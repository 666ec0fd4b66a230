using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells the names of ships, which are often those of persons: "the ferry Ada Orrin", "the Ada Orrin, which
/// sank".</summary>
static class Vessels
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds =
        ("ship steamship warship flagship ferry vessel boat lifeboat gunboat sailboat tugboat steamboat houseboat "
        + "trawler tanker supertanker yacht schooner frigate destroyer submarine cruiser battleship liner freighter barge "
        + "tug steamer cutter catamaran trimaran sloop brig brigantine ketch corvette minesweeper icebreaker dredger "
        + "longship galleon "
        + "navire bateau paquebot pétrolier voilier chalutier "
        + "buque barco transbordador petrolero velero pesquero navio petroleiro veleiro "
        + "nave traghetto petroliera veliero peschereccio motonave "
        + "schip veerboot schoener vissersboot")
        .Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // German writes nouns together.
    static readonly string[] Endings =
        ["schiff", "fähre", "boot", "frachter", "tanker", "jacht", "yacht", "kutter", "fregatte", "segler", "dampfer"];

    const WordRoles HeadOfNoPerson =
        WordRoles.BodyHead | WordRoles.PlaceHead | WordRoles.ThingHead | WordRoles.House | WordRoles.Team;

    public static NameHints Of(ArticleWords words, int first, int end) =>
        StandBefore(words, first) || (end - first > 1 && IsAboard(words, first) && IsAlone(words, end))
            ? NameHints.AfterVessel
            : IsTheAlone(words, first, end) ? NameHints.TheAlone
            : NameHints.None;

    // "the ferry Ada Orrin", "the ferry “Ada Orrin”", "her sister ship, the Ada Orrin".
    static bool StandBefore(ArticleWords words, int first)
    {
        if (first == 0 || words[first].Is(WordTraits.LineStart))
        {
            return false;
        }

        if (IsKind(words, first - 1) && (words.RunsOn(first - 1) || IsQuoted(words, first)))
        {
            return true;
        }

        return first > 1 && words.Reads(first - 1, "the") && words.RunsOn(first - 1)
            && words[first - 2].After == ',' && IsKind(words, first - 2);
    }

    static bool IsKind(ArticleWords words, int i)
    {
        if (words.IsSmall(i))
        {
            return Kinds.Contains(words.Text(i)) && !words[i].Is(WordTraits.Possessive);
        }

        if (words.Tongue is { HasCapitalNouns: true })
        {
            foreach (var ending in Endings)
            {
                if (words.Text(i).EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // In marks, or set off by those of Markdown.
    static bool IsQuoted(ArticleWords words, int first) => words.Between(first - 1) is [var mark]
        && (mark is '*' or '_' || words[first].Is(WordTraits.QuoteStart));

    // "aboard the Ada Orrin", "on board the Ada Orrin".
    static bool IsAboard(ArticleWords words, int first) => first > 2 && words.Reads(first - 1, "the")
        && words.RunsOn(first - 1) && words.RunsOn(first - 2)
        && (words.Reads(first - 2, "aboard") || (words.Reads(first - 2, "board") && words.Reads(first - 3, "on")));

    /// <summary>"The Ada Orrin, which", "on the Ada Orrin for two years", "the Ada Orrin's hull"; but "the Ada Orrin
    /// trial", "the Ada Orrin of her day", "the Ada Orrin we know" and "the Charlotte Observer".</summary>
    static bool IsTheAlone(ArticleWords words, int first, int end)
    {
        if (end - first is < 2 or > 3 || words.Tongue is not null || first == 0 || !words.Reads(first - 1, "the")
            || !words.RunsOn(first - 1) || !words.Is(first, WordRoles.GivenName)
            || words.Is(first, WordRoles.Place | WordRoles.Demonym)
            || words.Is(end - 1, HeadOfNoPerson))
        {
            return false;
        }

        return IsAlone(words, end)
            && !(words.RunsOn(end - 1) && words.Text(end) is "we" or "I" or "you" or "they" or "he" or "she" or "who" or "whom"
                or "whose" or "that" or "as");
    }

    // No noun follows, to which the name would belong.
    static bool IsAlone(ArticleWords words, int end) => words[end - 1].Is(WordTraits.Possessive)
        || (!words.RunsOn(end - 1)
            ? words[end - 1].After is '.' or ',' or ';' or ':' or ')' or '\n'
            : words.IsSmall(end) && words.Is(end, WordRoles.Function) && words.Text(end) is not "of");
}
