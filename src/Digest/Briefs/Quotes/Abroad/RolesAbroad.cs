namespace Digest.Briefs;

/// <summary>Reads roles in the languages that have a table of their own: "le ministre des Ports, Jean Marvin", "Jean
/// Marvin, ministre des Ports", "Bürgermeisterin Anna Marvin".</summary>
static class RolesAbroad
{
    const int LongestRole = 10;

    const WordClass Determiner = WordClass.Determiner;

    const WordClass Ends = WordClass.Cue | WordClass.Auxiliary | WordClass.Subordinator | WordClass.Relative
        | WordClass.Pronoun | WordClass.Time;

    const WordClass Little = WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Particle;

    static readonly HashSet<string> Former =
        ["ancien", "ancienne", "ex", "ehemalige", "ehemaliger", "frühere", "früherer", "exministro", "exministra",
         "antiguo", "antigua", "expresidente", "expresidenta", "anterior", "feu"];

    /// <summary>Tells the roles that stand beside a name: the noun, and the other words of the role.</summary>
    public static void Learn(Narration narration, int first, int last, Action<string, HashSet<string>> told)
    {
        var end = narration.Is(first - 1, TokenKind.Comma) ? first - 1 : first;
        if (RoleBefore(narration, end) is var noun and >= 0 && (end == first || narration.Is(noun - 1, Determiner)))
        {
            Tell(narration, noun, end, told);
        }

        var start = narration.Is(last + 2, Determiner) ? last + 3 : last + 2;
        if (narration.Is(last + 1, TokenKind.Comma) && narration.Is(start, TokenKind.Word)
            && !narration.Is(start, Ends | Little | WordClass.Adverb))
        {
            Tell(narration, start, EndOfRole(narration, start), told);
        }
    }

    /// <summary>The noun and the other words of a description that begins with an article; null for any other.
    /// </summary>
    public static (string Noun, HashSet<string> Words)? RoleOf(Narration narration, SpeakerPhrase phrase)
    {
        // "wójt": where there are no articles one word is the role.
        if (narration.Tongue is { HasArticles: false } && phrase.Last == phrase.First)
        {
            return (Of(narration, phrase.First), []);
        }

        if (!narration.Is(phrase.First, Determiner) || phrase.Last == phrase.First)
        {
            return null;
        }

        if (narration.Tongue is not { HasCapitalNouns: true })
        {
            return (Of(narration, phrase.First + 1), WordsOf(narration, phrase.First + 2, phrase.Last + 1));
        }

        // "der parteilose Bürgermeister"
        var noun = phrase.First + 1;
        while (noun < phrase.Last && !narration.Is(noun, WordClass.Capital))
        {
            noun++;
        }

        return noun == phrase.Last ? (Of(narration, noun), []) : null;
    }

    // Where nouns have capitals, the word before the name; elsewhere the word behind the article, which no preposition
    // leads to: "le ministre de la Mer".
    static int RoleBefore(Narration narration, int end)
    {
        if (!narration.Is(end - 1, TokenKind.Word) || narration.Is(end - 1, Ends | Little))
        {
            return -1;
        }

        if (narration.Tongue is { HasCapitalNouns: true })
        {
            return end - 1;
        }

        for (var i = end - 1; i >= 0 && i >= end - LongestRole; i--)
        {
            if (!narration[i].IsWord || narration.Is(i, Ends))
            {
                break;
            }

            if (narration.Is(i, Determiner) && !narration.Is(i, WordClass.Preposition)
                && !narration.Is(i - 1, WordClass.Preposition))
            {
                return i + 1 < end ? i + 1 : -1;
            }
        }

        return end - 1;
    }

    static int EndOfRole(Narration narration, int start)
    {
        var end = start;
        while (end < start + LongestRole && narration.Is(end, TokenKind.Word) && !narration.Is(end, Ends))
        {
            end++;
        }

        return end;
    }

    static void Tell(Narration narration, int noun, int end, Action<string, HashSet<string>> told)
    {
        var words = WordsOf(narration, noun + 1, end);
        var role = Of(narration, noun);
        if (!words.Overlaps(Former) && !Former.Contains(role) && !Former.Contains(Before(narration, noun)))
        {
            told(role, words);
        }
    }

    static string Before(Narration narration, int i) =>
        narration.Is(i - 1, TokenKind.Word) ? Of(narration, i - 1).ToLowerInvariant() : "";

    static string Of(Narration narration, int i) => narration[i].Of(narration.Source).ToString();

    static HashSet<string> WordsOf(Narration narration, int start, int end)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = start; i < end && i < narration.Count; i++)
        {
            if (!narration.Is(i, Little) || narration.Is(i, WordClass.Capital))
            {
                words.Add(Of(narration, i));
            }
        }

        return words;
    }
}
