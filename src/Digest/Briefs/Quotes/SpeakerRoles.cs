namespace Digest.Briefs;

/// <summary>Remembers the roles an article gives to people, so that "the spokesman"
/// means the one spokesman it named.</summary>
sealed class SpeakerRoles
{
    /// <summary>Nobody has more titles before the name.</summary>
    public const int MostTitles = 6;

    const int LongestApposition = 8;

    // A role that an article names more often tells nobody from anybody; it also keeps the work linear.
    const int MostHoldings = 40;

    // Short titles stand for the nouns by which people are called later.
    static readonly Dictionary<string, string[]> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sen"] = ["senator"],
        ["gov"] = ["governor"],
        ["rep"] = ["congressman", "congresswoman", "representative"],
        ["gen"] = ["general"],
        ["prof"] = ["professor"],
        ["rev"] = ["reverend"],
        ["col"] = ["colonel"],
        ["mr"] = [],
        ["mrs"] = [],
        ["ms"] = [],
        ["miss"] = [],
        ["dr"] = ["doctor"],
        ["sir"] = [],
    };

    const string Former = "former ";

    // These tell more of somebody who has the role, and seldom which of two.
    static readonly HashSet<string> Loose = new(StringComparer.OrdinalIgnoreCase)
    {
        "democrat", "democratic", "republican", "labour", "tory", "conservative", "liberal", "left-wing", "right-wing",
        "veteran", "outspoken", "embattled", "outgoing", "newly", "elected",
    };

    // By the noun of a role: everybody who has it, and by what words theirs is told from the others'.
    readonly Dictionary<string, List<Holding>> holdings = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns what stands beside a name: "mayor Jane Roe", "Jane Roe, a pilot from Ellery".
    /// True where a role follows the name.</summary>
    public bool Learn(Narration narration, int first, int last, Voice voice)
    {
        if (narration.Tongue is not null)
        {
            RolesAbroad.Learn(narration, first, last, (role, words) => Put(role, words, voice));
            return false;
        }

        if (narration.Is(first - 1, WordClass.Title))
        {
            LearnTitles(narration, first, voice);
        }

        return LearnApposition(narration, last, voice);
    }

    void LearnTitles(Narration narration, int first, Voice voice)
    {
        var start = first;
        while (start > 0 && start > first - MostTitles && narration.Is(start - 1, WordClass.Title | WordClass.Capital)
            && narration[start - 1].IsWord)
        {
            start--;
        }

        // A former mayor is not "the mayor", but "the former mayor".
        var words = WordsOf(narration, start, first);
        var former = HoldsFormer(narration, start - 1, first) ? Former : "";
        for (var i = first - 1; i >= start && narration.Is(i, WordClass.Title); i--)
        {
            LearnTitle(former + narration[i].Of(narration.Source).ToString(), words, voice);
        }
    }

    bool LearnApposition(Narration narration, int last, Voice voice)
    {
        var start = last + 2;
        if (!narration.Is(last + 1, TokenKind.Comma)
            || !narration.Is(start, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Title))
        {
            return false;
        }

        var end = start;
        while (end < start + LongestApposition && narration.Is(end, TokenKind.Word) && !IsFormer(narration, end)
            && !narration.Is(end, WordClass.Preposition | WordClass.Relative | WordClass.Conjunction
                | WordClass.Auxiliary))
        {
            end++;
        }

        if (end == start || narration.Is(end - 1, WordClass.Capital | WordClass.Cue | WordClass.Determiner))
        {
            return false;
        }

        Put(narration[end - 1].Of(narration.Source).ToString(), WordsOf(narration, start, end - 1), voice);
        return true;
    }

    static bool IsFormer(Narration narration, int i) => narration.IsOneOf(i, "former", "ex", "then", "late");

    static bool HoldsFormer(Narration narration, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsFormer(narration, i))
            {
                return true;
            }
        }

        return false;
    }

    static HashSet<string> WordsOf(Narration narration, int start, int end)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = start; i < end; i++)
        {
            words.Add(narration[i].Of(narration.Source).ToString());
        }

        return words;
    }

    /// <summary>The only one who has the role of a phrase such as "the spokesman" and "the UN deputy spokesman"; null
    /// for any other phrase.</summary>
    public Voice? Holder(Narration narration, SpeakerPhrase phrase)
    {
        if (narration.Tongue is not null)
        {
            return RolesAbroad.RoleOf(narration, phrase) is var (role, told) ? Holder(role, told) : null;
        }

        if (!narration.IsWord(phrase.First, "the") || phrase.Last == phrase.First
            || phrase.Last > phrase.First + MostTitles)
        {
            return null;
        }

        var words = WordsOf(narration, phrase.First + 1, phrase.Last);
        var former = words.Remove("former") ? Former : "";
        return Holder(former + narration[phrase.Last].Of(narration.Source).ToString(), words);
    }

    // Somebody else may have the role as well, if every word that the phrase adds was said of the one alone.
    Voice? Holder(string role, HashSet<string> told)
    {
        Voice? holder = null;
        foreach (var holding in holdings.GetValueOrDefault(role) ?? [])
        {
            if (!told.IsSubsetOf(holding.Words) && !told.IsSubsetOf(Loose))
            {
                continue;
            }

            if (holder is not null && !ReferenceEquals(holder, holding.Voice))
            {
                return null;
            }

            holder = holding.Voice;
        }

        return holder;
    }

    void LearnTitle(string title, HashSet<string> words, Voice voice)
    {
        foreach (var noun in Nouns.TryGetValue(title, out var nouns) ? nouns : [title])
        {
            Put(noun, words, voice);
        }
    }

    void Put(string role, HashSet<string> words, Voice voice)
    {
        if (voice.Gender is Gender.It or Gender.They)
        {
            return;
        }

        if (!holdings.TryGetValue(role, out var holders))
        {
            holdings.Add(role, holders = []);
        }

        if (holders.Count < MostHoldings)
        {
            holders.Add(new(voice, words));
        }
    }

    /// <summary>That somebody has a role, and the words that stood beside its noun.</summary>
    readonly record struct Holding(Voice Voice, HashSet<string> Words);
}
