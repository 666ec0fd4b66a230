using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads the words before and after a name for what they tell of it.</summary>
static class NameSurroundings
{
    // Words of a body that stand between whom it has sent and the verb.
    const int LongestBody = 7;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> States =
        PlaceNames.States.Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static NameHints Of(ArticleWords words, int first, int end) =>
        Before(words, first) | Abroad(words, first) | After(words, end - 1) | Around(words, first, end)
            | Vessels.Of(words, first, end);

    // "den Bremer Hafen", "l'AFP": in other languages than English, too, persons have no article.
    static NameHints Abroad(ArticleWords words, int first)
    {
        if (words.Tongue is not { } tongue)
        {
            return NameHints.None;
        }

        if (first > 0 && words.RunsOn(first - 1) && tongue.IsTitle(words.Text(first - 1), out _))
        {
            return NameHints.AfterTitle;
        }

        // "Ratschef Marvin", "Gewerkschaft Arlon".
        if (first > 0 && words.RunsOn(first - 1) && tongue.HasCapitalNouns && words[first - 1].IsCapitalised)
        {
            return tongue.IsPost(words.Text(first - 1)) ? NameHints.AfterTitle
                : tongue.IsCalling(words.Text(first - 1)) ? NameHints.BesideBodyWord
                : NameHints.None;
        }

        return (Elisions.Precedes(words.Source, words[first])
                ? words.Source[words[first].Start - 2] is 'l' or 'L'
                : first > 0 && words.RunsOn(first - 1) && tongue.IsArticle(words.Text(first - 1)))
                ? NameHints.AfterArticleAbroad
                : IsOf(words, first) ? NameHints.AfterOfAbroad : NameHints.None;
    }

    // "le port de Velm", "a Velm": where somebody or something is from, or is.
    static bool IsOf(ArticleWords words, int first) => first > 0 && words.RunsOn(first - 1)
        && words.Text(first - 1) is "de" or "à" or "en" or "di" or "a";

    static NameHints Before(ArticleWords words, int first)
    {
        if (words[first].StartsSentence || first == 0)
        {
            return NameHints.AtStart;
        }

        var previous = first - 1;
        if (!words.RunsOn(previous))
        {
            return NameHints.None;
        }

        var text = words.Text(previous);
        if (text.Equals("the", StringComparison.OrdinalIgnoreCase))
        {
            return NameHints.AfterThe
                | (previous > 0 && IsPlaceWord(words, previous - 1) ? NameHints.AfterPlaceWord : NameHints.None);
        }

        if (text is "a" or "an" or "A" or "An" or "another" or "each" or "every")
        {
            return NameHints.AfterA;
        }

        if (IsCallingItself(words, previous))
        {
            return NameHints.BesideBodyWord;
        }

        if (words.Is(previous, WordRoles.Occupation) && words.IsSmall(previous))
        {
            return NameHints.AfterOccupation;
        }

        if (words.IsSmall(previous) && IsBodyWord(words, previous))
        {
            return NameHints.BesideBodyWord;
        }

        // "Orrin v. Verrin": a case, and no longer whoever brought it.
        if (words.Is(previous, WordRoles.WorkHead) || text is "v" or "v." or "vs" or "vs.")
        {
            return NameHints.AfterWork;
        }

        if (words.Is(previous, WordRoles.Speaking) && words.IsSmall(previous))
        {
            return NameHints.Speaks;
        }

        if (text is "of" && previous > 0 && words.IsSmall(previous - 1)
            && (words.Is(previous - 1, WordRoles.PlaceHead)
                || words.Text(previous - 1) is "resort" or "suburb" or "capital" or "outskirts"))
        {
            return NameHints.OfPlace;
        }

        if (IsWorkplace(words, previous))
        {
            return NameHints.BesideBodyWord;
        }

        if (text is "of" or "from" or "by" or "with" or "at" or "and" or "for")
        {
            return NameHints.AfterFrom;
        }

        return IsPlaceWord(words, previous) ? NameHints.AfterPlaceWord : NameHints.None;
    }

    // "a group calling itself Grey Orrin", "a firm called Orrin": what is it, or they, is no person.
    static bool IsCallingItself(ArticleWords words, int previous) =>
        (words.Text(previous) is "called" or "named" or "dubbed" && previous > 0 && words.RunsOn(previous - 1)
            && (IsBodyWord(words, previous - 1) || words.Text(previous - 1) is "PAC"))
        || words.Text(previous) is "itself" or "themselves"
        && previous > 0 && words.RunsOn(previous - 1)
        && words.Text(previous - 1) is "calling" or "calls" or "called" or "call" or "naming" or "named" or "styling"
            or "dubbing" or "dubbed";

    // "Lincoln, Neb."
    static bool IsState(ArticleWords words, int i) =>
        (words[i].After == '.' || words[i].Is(WordTraits.Dotted)) && States.Contains(words.Text(i).TrimEnd('.'));

    static bool IsPlaceWord(ArticleWords words, int i) =>
        words.Text(i) is "in" or "In" or "near" or "Near" or "outside" or "across" or "throughout" or "around"
            or "downtown" or "northern" or "southern" or "eastern" or "western" or "central";

    static bool IsBodyWord(ArticleWords words, int i) =>
        words.Text(i) is "group" or "party" or "company" or "firm" or "newspaper" or "daily" or "magazine" or "agency"
            or "militia" or "militias" or "movement" or "organization" or "organisation" or "charity" or "broadcaster"
            or "network" or "band" or "bank" or "airline" or "corporation" or "outlet" or "giant" or "retailer"
            or "startup" or "spokesman" or "spokeswoman" or "spokesperson" or "brigade" or "faction";

    // What only a company has.
    static bool IsOfBody(ArticleWords words, int i) =>
        words.Text(i) is "shares" or "stock" or "shareholders" or "stockholders" or "unit" or "subsidiary"
            or "subsidiaries" or "employees" or "customers" or "stores" or "branches" or "headquarters" or "bonds";

    // "an analyst with Alder Roe", "an economist at Alder Roe": where one works.
    static bool IsWorkplace(ArticleWords words, int previous) =>
        words.Text(previous) is "with" or "at" && previous > 0 && words.RunsOn(previous - 1)
            && words.Text(previous - 1) is "analyst" or "economist" or "trader" or "broker" or "strategist" or "dealer"
                or "partner" or "executive" or "engineer" or "manager" or "analysts" or "economists" or "traders";

    static NameHints After(ArticleWords words, int last)
    {
        var hints = words[last].Is(WordTraits.Possessive) ? NameHints.Possessive : NameHints.None;
        var next = last + 1;
        if (next >= words.Count || words[next].Is(WordTraits.LineStart))
        {
            return hints;
        }

        // "Orrin's Ada Byron": whose members are named so is a body.
        if (words.RunsOn(last) && words[last].Is(WordTraits.Possessive) && words.Is(next, WordRoles.GivenName)
            && words.RunsOn(next) && words[next + 1].IsCapitalised
            && words.Entry(next + 1).Roles is WordRoles.None or WordRoles.Famous)
        {
            return hints | NameHints.OwnsPerson;
        }

        if (words.RunsOn(last) && words.IsSmall(next))
        {
            hints |= words.Is(next, WordRoles.PlaceHead) && !words.Is(next, WordRoles.Occupation)
                && !words.Reads(next, "rocks")
                ? NameHints.BeforePlaceWord
                : NameHints.None;
            hints |= IsBodyWord(words, next) || IsOfBody(words, next)
                || (words.Reads(next, "news") && words.Reads(next + 1, "agency"))
                ? NameHints.BesideBodyWord
                : NameHints.None;
            return hints | (SpeaksFor(words, next) ? NameHints.Who : words.Is(next, WordRoles.Speaking)
                ? NameHints.Speaks : words.Reads(next, "who") ? NameHints.Who : NameHints.None);
        }

        // "Orr Jr., 49": the comma follows the full stop of the abbreviation.
        if (words[last].After == ',' || (words[last].After == '.' && words[next].Before == ','))
        {
            return hints | AfterComma(words, next);
        }

        // "Anna Orr (SPD)": whose she is, not what it is called.
        return words[last].After == '(' && words[next].Is(WordTraits.AllCapitals) && words[next].After == ')'
            && !(words.Entry(next).Name == Articles.ActorKind.Party && !words.Is(last, WordRoles.BodyHead))
            ? hints | NameHints.AcronymFollows
            : hints;
    }

    // "Thom Orr of Alder and Byron said": beyond the body that one belongs to.
    static bool SpeaksFor(ArticleWords words, int next)
    {
        if (words.Text(next) is not ("of" or "at" or "with"))
        {
            return false;
        }

        var i = next + 1;
        while (i < words.Count && i < next + LongestBody && words.RunsOn(i - 1)
            && (words[i].IsCapitalised || (i > next + 1 && words.Text(i) is "and" or "of" or "the")))
        {
            i++;
        }

        return i > next + 1 && i < words.Count && words.RunsOn(i - 1) && words.IsSmall(i)
            && words.Is(i, WordRoles.Speaking);
    }

    /// <summary>", 45,", ", who", ", a former spokesman for": what newspapers set behind a person's name.</summary>
    static NameHints AfterComma(ArticleWords words, int next)
    {
        if (words[next].Is(WordTraits.Digit) && words[next].Length == 2 && words[next].After is ',' or '.')
        {
            return NameHints.Age;
        }

        if ((words[next].IsCapitalised && words.Is(next, WordRoles.Place)
            && words[next].After is ',' or '.' or '\n' or ')') || IsState(words, next))
        {
            return NameHints.BeforePlaceWord;
        }

        if (words.Reads(next, "who") || words.Reads(next, "whose"))
        {
            return NameHints.Who;
        }

        for (var i = next; i < next + 6 && i < words.Count && !words[i].StartsSentence; i++)
        {
            if (words.Is(i, WordRoles.Occupation) && (words.IsSmall(i) || i == next))
            {
                return NameHints.BeforeOccupation;
            }

            var goesOn = words.RunsOn(i)
                && (words.Is(i, WordRoles.TitleModifier | WordRoles.Demonym | WordRoles.Ordinary | WordRoles.Acronym)
                || words.Text(i) is "a" or "an" or "the" or "former" or "then" or "its" or "his" or "her" or "one"
                || words[i].Is(WordTraits.Possessive | WordTraits.AllCapitals));
            if (!goesOn)
            {
                return NameHints.None;
            }
        }

        return NameHints.None;
    }

    static NameHints Around(ArticleWords words, int first, int end)
    {
        // ‘Miss Orrin’: the title may be part of what somebody is called.
        var opens = words[first].Is(WordTraits.QuoteStart)
            || (first > 0 && words[first - 1].Is(WordTraits.QuoteStart) && words.Is(first - 1, WordRoles.Title)
                && words.RunsOn(first - 1));
        var last = words[end - 1];
        return opens && (IsClosing(last.After)
            || (last.After is ',' or '.' && last.End + 1 < words.Source.Length
                && IsClosing(words.Source[last.End + 1])))
            ? NameHints.WholeQuotation
            : NameHints.None;
    }

    static bool IsClosing(char c) => c is '"' or '”' or '»' or '’' or '\'';
}
