namespace Digest.Briefs;

/// <summary>Remembers the roles an article gives to people, so that "the spokesman"
/// means the one spokesman it named.</summary>
sealed class SpeakerRoles
{
    /// <summary>Nobody has more titles before the name.</summary>
    public const int MostTitles = 6;

    const int LongestApposition = 8;

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

    // Null for a role that several people have.
    readonly Dictionary<string, Voice?> holders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns what stands beside a name: "mayor Jane Roe", "Jane Roe, a pilot from Ellery".
    /// True where a role follows the name.</summary>
    public bool Learn(Narration narration, int first, int last, Voice voice)
    {
        var title = first - 1;
        while (title > first - MostTitles && narration.Is(title, WordClass.Title))
        {
            title--;
        }

        // A former mayor is not "the mayor".
        for (var i = title + 1; i < first && !narration.IsWord(title, "former"); i++)
        {
            LearnTitle(narration[i].Of(narration.Source).ToString(), voice);
        }

        return LearnApposition(narration, last, voice);
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
        while (end < start + LongestApposition && narration.Is(end, TokenKind.Word) && !narration.IsWord(end, "former")
            && !narration.Is(end, WordClass.Preposition | WordClass.Relative | WordClass.Conjunction
                | WordClass.Auxiliary))
        {
            end++;
        }

        if (end == start || narration.Is(end - 1, WordClass.Capital | WordClass.Cue | WordClass.Determiner))
        {
            return false;
        }

        Put(narration[end - 1].Of(narration.Source).ToString(), voice);
        return true;
    }

    /// <summary>The only one who has the role of a phrase such as "the spokesman"; null for any other phrase.</summary>
    public Voice? Holder(Narration narration, SpeakerPhrase phrase) =>
        phrase.Last == phrase.First + 1 && narration.IsWord(phrase.First, "the")
            ? holders.GetValueOrDefault(narration[phrase.Last].Of(narration.Source).ToString())
            : null;

    void LearnTitle(string title, Voice voice)
    {
        foreach (var noun in Nouns.TryGetValue(title, out var nouns) ? nouns : [title])
        {
            Put(noun, voice);
        }
    }

    void Put(string role, Voice voice)
    {
        if (voice.Gender is not (Gender.It or Gender.They))
        {
            holders[role] = holders.TryGetValue(role, out var holder) && !ReferenceEquals(holder, voice) ? null : voice;
        }
    }
}
