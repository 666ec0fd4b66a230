using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds persons in languages whose script has no capitals: by a given name, or by a title beside the name. What
/// neither shows is no name.</summary>
static class CaselessNames
{
    const int ShortestName = 2;
    const int LongestName = 4;

    // Of letters: 约翰·马文, ジョン・マーヴィン.
    const int LongestForeignName = 24;

    const int LettersOfKorean = 3;

    // "The spokesman of the union of port workers X".
    const int FarthestTitle = 7;

    // With these a Korean word ends that names a party, an office or a country, or is no noun at all.
    const string NoEndings = "당부청측국위팀회처단는를에의된던할될";

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
        foreach (var (first, end) in tongue.IsUnspaced ? BesideTitles(words, tongue) : InWords(words, tongue))
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
            && tongue.ClassOf(words.Source, words[end]) == WordClass.None && !tongue.Leans(words.Text(end))
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
        && tongue.BeginsName(word[0]) && !NoEndings.Contains(word[^1], StringComparison.Ordinal)
        && !tongue.IsNoName(word);

    static bool IsTitle(ReadOnlySpan<char> word, Tongue tongue) => (tongue.ClassOf(word) & WordClass.Title) != 0
        || (word.Length > 1 && Particles.Contains(word[^1], StringComparison.Ordinal)
            && (tongue.ClassOf(word[..^1]) & WordClass.Title) != 0);

    // Chinese has the title before the name, Japanese behind it.
    static List<(int First, int End)> BesideTitles(ArticleWords words, Tongue tongue)
    {
        var names = new List<(int, int)>();
        var tokens = new List<Token>();
        for (var i = 0; i < words.Count;)
        {
            var end = Scissors.EndOfRun(words.Source, words.Span, i);
            tokens.Clear();
            tongue.Cut(words.Source, new(words[i].Start, words[end - 1].WholeEnd), tokens);
            for (var t = 0; t < tokens.Count; t++)
            {
                if (tokens[t].Is(WordClass.Title)
                    && (tongue.HasVerbLast ? NameBefore(words, tongue, tokens, t) : NameBehind(words, tongue, tokens, t))
                        is { } name)
                {
                    names.Add((WordAt(words, name.Start, i, end), WordAt(words, name.End, i, end)));
                }
            }

            i = end;
        }

        return names;
    }

    // 部长王小明说: what stands between the title and the next word of the table, or the end.
    static TextSpan? NameBehind(ArticleWords words, Tongue tongue, List<Token> tokens, int title)
    {
        if (title + 1 == tokens.Count || tokens[title + 1] is not { Class: WordClass.None } token)
        {
            return null;
        }

        var letters = token.Of(words.Source);
        var isForeign = letters.ContainsAny('·', '•', '‧') && letters.Length <= LongestForeignName;
        return isForeign || (letters.Length is >= ShortestName and < LongestName && tongue.BeginsName(letters[0])
            && !tongue.IsNoName(letters))
            ? token.Span
            : null;
    }

    // 組合の鈴木花子氏: the letters of one script right before the title.
    static TextSpan? NameBefore(ArticleWords words, Tongue tongue, List<Token> tokens, int title)
    {
        if (title == 0 || tokens[title - 1] is not { Class: WordClass.None } token)
        {
            return null;
        }

        var isKatakana = WordCount.IsKatakana(words.Source[token.End - 1]);
        var start = token.End;
        while (start > token.Start && words.Source[start - 1] is var letter
            && (isKatakana ? WordCount.IsKatakana(letter) || Scissors.IsDot(letter) : IsIdeograph(letter)))
        {
            start--;
        }

        var name = words.Source.AsSpan(start, token.End - start);
        return name.Length >= ShortestName && name.Length <= (isKatakana ? LongestForeignName : LongestName)
            && !tongue.IsNoName(name) && !Scissors.IsDot(name[0])
                ? new(start, token.End)
                : null;
    }

    static bool IsIdeograph(char letter) => WordCount.IsUnspaced(letter) && letter >= '\u3400' || letter == '\u3005';

    // The word of a run that begins at an offset, or the one behind the last that ends there.
    static int WordAt(ArticleWords words, int offset, int first, int end)
    {
        var i = first;
        while (i < end && words[i].Start < offset)
        {
            i++;
        }

        return i;
    }
}
