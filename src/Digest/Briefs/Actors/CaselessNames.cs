using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds persons in languages whose script has no capitals: by a given name beside a title or a verb of speech, or
/// by a surname's letter and a title. What neither shows is no name.</summary>
static class CaselessNames
{
    const int ShortestName = 2;
    const int LongestName = 4;

    const int LettersOfKorean = 3;

    // "The spokesman of the union of port workers X".
    const int FarthestTitle = 7;

    // Arabic and Hebrew write it together with the next word.
    const string And = "وו";

    // Behind the word before a title: "김민수 장관은".
    const string Particles = "은는이가을를의도과와에";

    /// <summary>The names of an article, each with all the places where it stands, in order of the first.</summary>
    /// <param name="taken">The words that the editor's list knows already.</param>
    public static List<NameGroup> Of(ArticleWords words, bool[] taken)
    {
        if (words.Tongue is not { IsCaseless: true } tongue)
        {
            return [];
        }

        var names = new CaselessSightings(words);
        foreach (var (first, end) in tongue.IsUnspaced ? UnspacedNames.Of(words, tongue) : InWords(words, tongue))
        {
            names.Add(first, end, NameNature.Person);

            // Alone the last word may be the person, or any other word: whoever bears it in full decides.
            if (end - first > 1 && !tongue.IsUnspaced && words[end - 1].Length >= LongestName)
            {
                names.Add(end - 1, end, NameNature.Unknown);
            }
        }

        return names.See(taken);
    }

    static List<(int First, int End)> InWords(ArticleWords words, Tongue tongue)
    {
        var names = new List<(int, int)>();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!words.RunsOn(i))
            {
                continue;
            }

            if (tongue.IsGivenName(words.Text(i)))
            {
                var end = EndBehindGivenName(words, tongue, i);
                names.AddRange(end > i + 1 && IsShown(words, tongue, i, end) ? [(i, end)] : []);
            }
            else if (IsKoreanName(words.Text(i), tongue) && IsTitle(words.Text(i + 1), tongue))
            {
                names.Add((i, i + 1));
            }
        }

        return names;
    }

    // More given names, and the word behind them that is no other part of the sentence.
    static int EndBehindGivenName(ArticleWords words, Tongue tongue, int given)
    {
        var end = given + 1;
        while (end < words.Count && end - given < LongestName && words.RunsOn(end - 1)
            && tongue.IsGivenName(words.Text(end)))
        {
            end++;
        }

        return end < words.Count && words.RunsOn(end - 1) && words[end].Length >= ShortestName
            && !words[end].Is(WordTraits.Digit) && Caseless.IsLetter(words.Text(end)[0])
            && tongue.ClassOf(words.Source, words[end]) == WordClass.None && !And.Contains(words.Text(end)[0], StringComparison.Ordinal)
                ? end + 1
                : end;
    }

    // Many given names are words, too: "just", "good". Beside a title or a verb of speech they are names.
    static bool IsShown(ArticleWords words, Tongue tongue, int first, int end)
    {
        const WordClass Parts = WordClass.Preposition | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary;
        for (var i = first - 1; i >= 0 && i >= first - FarthestTitle && words.RunsOn(i); i--)
        {
            var kind = tongue.ClassOf(words.Source, words[i]);
            if ((kind & WordClass.Title) != 0 || (i == first - 1 && (kind & WordClass.Cue) != 0))
            {
                return true;
            }

            if ((kind & Parts) != 0)
            {
                break;
            }
        }

        return end < words.Count && (tongue.ClassOf(words.Source, words[end]) & (WordClass.Title | WordClass.Cue)) != 0;
    }

    static bool IsKoreanName(ReadOnlySpan<char> word, Tongue tongue) => word.Length == LettersOfKorean
        && tongue.BeginsName(word[0]) && !tongue.EndsNoName(word[^1]) && !tongue.IsNoName(word);

    static bool IsTitle(ReadOnlySpan<char> word, Tongue tongue) => (tongue.ClassOf(word) & WordClass.Title) != 0
        || (word.Length > 1 && Particles.Contains(word[^1], StringComparison.Ordinal)
            && (tongue.ClassOf(word[..^1]) & WordClass.Title) != 0);
}
