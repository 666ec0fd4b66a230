namespace Digest.Briefs;

/// <summary>Tells a person's name from the name of a body or a country that stands right before it.</summary>
static class NameNeighbours
{
    const WordRoles HeadOfNoPerson = WordRoles.BodyHead | WordRoles.PlaceHead | WordRoles.ThingHead;

    /// <summary>Where a person's name begins behind a body's: "the head of the Harbour Agency Ada Byron", "Chancellor
    /// of the Exchequer Ada Byron"; 0 where none does.</summary>
    public static int PersonBehindBody(ArticleWords words, int first, int end)
    {
        if (end - first is 3 or 4 && IsOfPost(words, first) && words.Is(first + 1, WordRoles.GivenName)
            && !words.Is(first, WordRoles.GivenName) && !words.Is(end - 1, HeadOfNoPerson))
        {
            return first + 1;
        }

        var isStateFor = IsOfPost(words, first) && words.Reads(first, "state") && words.Reads(first + 1, "for");
        for (var i = first + 2; i < end - 1; i++)
        {
            // "Minister of State for Harbour Affairs Ada Byron"
            if (isStateFor && i > first + 2 && words.Is(i, WordRoles.GivenName) && end - i <= 3)
            {
                return i;
            }

            if (IsMemberOfBody(words, first, i) && end - i is 2 or 3 && !words.Is(end - 1, HeadOfNoPerson)
                && !HoldsGiven(words, first, i))
            {
                return i;
            }

            if ((words.Is(i - 1, WordRoles.BodyHead) || IsBodyOf(words, first, i))
                && words.Is(i, WordRoles.GivenName) && end - i <= 3
                && !words.Is(i, WordRoles.Place | WordRoles.Ordinary) && !words.Is(end - 1, HeadOfNoPerson)
                && !HoldsGiven(words, first, i))
            {
                return i;
            }
        }

        return 0;
    }

    // "Chancellor of the", "head of".
    static bool IsOfPost(ArticleWords words, int first)
    {
        var of = first > 1 && words.Reads(first - 1, "the") ? first - 2 : first - 1;
        return of > 0 && words.Reads(of, "of") && words.RunsOn(of) && words.RunsOn(of - 1)
            && words.Is(of - 1, WordRoles.Title | WordRoles.Occupation);
    }

    // "Council Member Ada Byron", "State Trooper Ada Byron".
    static bool IsMemberOfBody(ArticleWords words, int first, int i) =>
        words.Text(i - 1) is "Member" or "Trooper" or "Councilmember" or "Spokesman" or "Spokeswoman" or "SEAL"
            && i - 2 >= first && words.Is(i - 2, WordRoles.BodyHead);

    // "Court of Appeal Ada Byron".
    static bool IsBodyOf(ArticleWords words, int first, int i) =>
        i == first + 3 && words.Is(first, WordRoles.BodyStart | WordRoles.BodyHead) && words.Reads(first + 1, "of");

    static bool HoldsGiven(ArticleWords words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Is(i, WordRoles.GivenName) || (words.IsSmall(i) && !words.Reads(i, "of")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over the country a person speaks for: "the envoy for Tarn Ada B. Byron".</summary>
    public static int AfterPlace(ArticleWords words, int first, int end) =>
        end - first > 2 && words.Is(first, WordRoles.Place) && !words.Is(first, WordRoles.GivenName)
            && first > 0 && words.RunsOn(first - 1)
            && words.Text(first - 1) is "for" or "to" or "in" or "of" or "from"
            && words.Is(first + 1, WordRoles.GivenName) && !words.Is(end - 1, HeadOfNoPerson)
                ? first + 1
                : first;
}
