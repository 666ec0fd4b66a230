namespace Digest.Briefs;

/// <summary>Tells by the letters in brackets behind a name how far the name goes: "Velmarian Trade and Harbour
/// Partnership (VTHP)" is one.</summary>
static class BracketedInitials
{
    const int LongestName = 10;
    const int Fewest = 3;

    /// <summary>Whether the letters behind the capitals that follow an "and" are those of all words since the name's
    /// start.</summary>
    public static bool Cover(ArticleWords words, int start, int and)
    {
        var end = and + 1;
        while (end < words.Count && end - start < LongestName && words.RunsOn(end - 1)
            && (words[end].IsCapitalised || IsLink(words, end)))
        {
            end++;
        }

        return end < words.Count && end > and + 1 && words[end - 1].After is ' ' or '(' && words[end].Before == '('
            && words[end].After == ')' && words[end].Length >= Fewest && AreInitials(words, start, end);
    }

    static bool AreInitials(ArticleWords words, int start, int end)
    {
        var letters = words.Text(end);
        var at = 0;
        for (var i = start; i < end; i++)
        {
            if (words[i].IsCapitalised && (at >= letters.Length || words.Text(i)[0] != letters[at++]))
            {
                return false;
            }
        }

        return at == letters.Length;
    }

    static bool IsLink(ArticleWords words, int i) => words.Text(i) is "and" or "of" or "for" or "the" or "on" or "in";
}
