using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the names that stand beside a title in languages that put no spaces: Chinese has the title before the name,
/// Japanese behind it.</summary>
static class UnspacedNames
{
    const int ShortestName = 2;
    const int LongestName = 4;

    // Of letters: 约翰·马文, ジョン・マーヴィン.
    const int LongestForeignName = 24;

    /// <summary>The names, each by its first word and the one behind its last.</summary>
    public static List<(int First, int End)> Of(ArticleWords words, Tongue tongue)
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
                    names.Add((words.FirstFrom(name.Start, i, end), words.FirstFrom(name.End, i, end)));
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
        var isForeign = HoldsDot(letters) && letters.Length <= LongestForeignName;
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

    static bool HoldsDot(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (Scissors.IsDot(letter))
            {
                return true;
            }
        }

        return false;
    }

    static bool IsIdeograph(char letter) => WordCount.IsUnspaced(letter) && letter >= '\u3400' || letter == '\u3005';
}
