namespace Digest.Briefs;

/// <summary>Tells whether "and" stands inside the name of one body: between two fields that it deals in, as in "Office
/// for Budget and Tax Review", or between two bodies.</summary>
static class JoinedFields
{
    // So many words a name holds between the comma of a list and its last "and".
    const int LongestList = 6;

    // What persons do, who have a union: Painters, Doctors, Machinists, Fishermen.
    static readonly string[] TradeEndings = ["ers", "ors", "ists", "ians", "men", "women"];
    const int ShortestTrade = 6;

    /// <summary>Whether the name goes on at an "and": of what the body is "of" or "for", the words on both sides are
    /// fields, or trades.</summary>
    public static bool Join(ArticleWords words, int start, int and) =>
        words.RunsOn(and) && Link(words, start, and) is > 0 and var link
            && AreFields(words, link + 1, and)
            && EndOfField(words, and + 1) is > 0 and var end
            && IsTrade(words, and - 1) <= IsTrade(words, end - 1);

    /// <summary>Whether the name goes on behind a comma: "Union of Rail, Maritime and Transport Workers".</summary>
    public static bool ListOn(ArticleWords words, int start, int at)
    {
        if (words[at - 1].After != ',' || words[at].Before != ',' || words.Between(at - 1).Length != 1
            || Link(words, start, at) is not (> 0 and var link) || !AreFields(words, link + 1, at))
        {
            return false;
        }

        for (var i = at; i < Math.Min(at + LongestList, words.Count - 2); i++)
        {
            if (!IsField(words, i))
            {
                return false;
            }

            if (!words.RunsOn(i) && !(words[i].After == ',' && words[i + 1].Before == ','))
            {
                return false;
            }

            if (words.RunsOn(i) && words.Text(i + 1) is "and" && words.RunsOn(i + 1))
            {
                return EndOfField(words, i + 2) > 0;
            }
        }

        return false;
    }

    /// <summary>Whether a word behind an "and" shows that all of the name is a body's.</summary>
    public static bool MayFollow(ArticleWords words, int i) => words.Tongue is not null
        || words.Is(i, WordRoles.Ordinary | WordRoles.BodyHead) || LegalForms.Hold(words.Text(i))
        || BodyFields.Hold(words, i) || BodyFields.HoldAbroad(words, i) || IsTrade(words, i) > 0;

    // The "of", "for" or "on" behind the head of a body's name; 0 where there is none, or several.
    static int Link(ArticleWords words, int start, int end)
    {
        var link = 0;
        for (var i = start + 1; i < end; i++)
        {
            if (!words.IsSmall(i) || words.Text(i) is "and" || (link == i - 1 && words.Text(i) is "the"))
            {
                continue;
            }

            if (link > 0 || words.Text(i) is not ("of" or "for" or "on")
                || !words.Is(i - 1, WordRoles.BodyHead | WordRoles.BodyStart | WordRoles.OfHead))
            {
                return 0;
            }

            link = i;
        }

        return link;
    }

    static bool AreFields(ArticleWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsField(words, i) && words.Text(i) is not ("and" or "the"))
            {
                return false;
            }
        }

        return first < end;
    }

    // The end of the run of fields that begins here; 0 where something else stands in it.
    static int EndOfField(ArticleWords words, int first)
    {
        var i = first;
        while ((IsField(words, i) || IsGeneral(words, i)) && words.RunsOn(i) && NameSpotter.IsNamePart(words, i + 1))
        {
            i++;
        }

        // A review or a council that is for the fields may end the name; alone it is a body of its own.
        return IsField(words, i) || (i > first && words.Is(i, WordRoles.BodyHead) && !words.Is(i, WordRoles.Body))
            ? i + 1
            : 0;
    }

    static bool IsField(ArticleWords words, int i) => i < words.Count && words[i].IsCapitalised
        && !words.Is(i, WordRoles.GivenName | WordRoles.Place | WordRoles.Demonym | WordRoles.Body | WordRoles.Acronym
            | WordRoles.Title | WordRoles.Team)
        && (BodyFields.Hold(words, i) || IsTrade(words, i) > 0 || NameShape.LooksOrdinary(words, i)
            || IsPlural(words, i)
            || (words.Is(i, WordRoles.Ordinary) && !words.Is(i, WordRoles.BodyStart | WordRoles.National)));

    // Birds, Trees.
    static bool IsPlural(ArticleWords words, int i) => words.Entry(i).Roles == WordRoles.None && words.Text(i)[^1] == 's'
        && Lexicon.Of(words.Text(i)[..^1]) is var one && one.Is(WordRoles.Ordinary) && !one.Is(WordRoles.GivenName);

    // "General Workers": what may be a title is of a field only before a word that is.
    static bool IsGeneral(ArticleWords words, int i) => i + 1 < words.Count && words[i].IsCapitalised
        && words.Is(i, WordRoles.Title) && words.Is(i, WordRoles.Ordinary) && IsField(words, i + 1);

    // One for a trade, so that of two the second is one if the first is.
    static int IsTrade(ArticleWords words, int i)
    {
        var word = words.Text(i);
        foreach (var ending in word.Length < ShortestTrade ? [] : TradeEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)
                && (words.Entry(i).Roles
                    & ~(WordRoles.Ordinary | WordRoles.Owner | WordRoles.BodyHead | WordRoles.Occupation)) == 0)
            {
                return 1;
            }
        }

        return 0;
    }
}
