using Digest.Text;

namespace Digest.Briefs;

/// <summary>Takes from a run of capitals what is no name:
/// titles, nationalities, the first word of a sentence.</summary>
static class NameTrimmer
{
    const WordRoles HeadOfNoPerson = WordRoles.BodyHead | WordRoles.PlaceHead | WordRoles.ThingHead;

    // "Describing", but "Ming" and "Boeing" are names.
    const int ShortestParticiple = 6;

    /// <summary>Adds the names of one run, in order.</summary>
    public static void Trim(ArticleWords words, int first, int end, List<Sighting> sightings)
    {
        if (IsInHeadline(words, first, end))
        {
            Add(words, first, end, NameHints.InHeadline, sightings);
            return;
        }

        end = Ranks.EndBefore(words, first, end);
        first = ForeignRuns.Start(words, first, end);
        var title = LastTitle(words, first, end);
        if (title >= first)
        {
            AddBeforeTitle(words, first, title, sightings);
            var name = AfterPost(words, title, end);
            if (name < end)
            {
                Add(words, name, end, NameHints.AfterTitle, sightings);
            }

            return;
        }

        if (NameNeighbours.PersonBehindBody(words, first, end) is var person and > 0)
        {
            Add(words, first, person, NameHints.None, sightings);
            first = person;
        }

        first = NameNeighbours.AfterPlace(words, first, end);
        Add(words, AfterOpening(words, first, end), end, NameHints.None, sightings);
    }

    /// <summary>Behind "Secretary of State" the name begins two words later, if there is one.</summary>
    static int AfterPost(ArticleWords words, int title, int end)
    {
        var after = title + 1;
        return after < end && (words.Reads(after, "of") || Ranks.IsOfAPageant(words, title, after, end))
            ? Math.Min(after + (words.Reads(after, "of") ? 2 : 1), end)
            : after;
    }

    /// <summary>The last title of the run that a person's name follows, or that ends the run;
    /// -1 when there is none.</summary>
    static int LastTitle(ArticleWords words, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (Ranks.StandsBefore(words, i, end)
                || (Posts.StandBefore(words, i, end) && !NamesNoPerson(words, i + 1, end)))
            {
                return i;
            }

            if (!words.Is(i, WordRoles.Title) || words.IsSmall(i) || IsGivenName(words, i, end)
                || words[i].Is(WordTraits.AllCapitals) && words.Entry(i).Is(WordRoles.Acronym))
            {
                continue;
            }

            if (i == end - 1)
            {
                // A post without a name, or a surname that is also a post: "Stephen King", "Martin Dean".
                if (end - first == 1 || !words.Is(i - 1, WordRoles.GivenName))
                {
                    return IsPostAtEnd(words, first, i) ? i : -1;
                }

                continue;
            }

            if (words.Is(i, WordRoles.StrictTitle) || !NamesNoPerson(words, i + 1, end))
            {
                return i;
            }
        }

        return -1;
    }

    // "Don Orrin", "Earl Byron": only a given name behind it would make a title of it. "Dean Foods" is a firm.
    static bool IsGivenName(ArticleWords words, int i, int end) =>
        i + 2 == end && words.Is(i, WordRoles.GivenName) && !words.Is(i, WordRoles.StrictTitle)
            && words.Text(i) is "Don" or "Earl" or "Dean" or "Duke" or "Marshal" or "Judge"
            && words.Tongue is null && (!words.Is(i + 1, WordRoles.GivenName | HeadOfNoPerson)
                || words.Entry(i + 1).Head == Articles.ActorKind.Organisation);

    static bool IsPostAtEnd(ArticleWords words, int first, int title)
    {
        // "Supreme Leader", "Foreign Minister" and bare "President" name nobody; "Chef" as part of a body's name stays.
        for (var i = first; i < title; i++)
        {
            if (words.Is(i, WordRoles.BodyStart | WordRoles.BodyHead) && !words.Is(i, WordRoles.TitleModifier))
            {
                return !words.Is(title, WordRoles.BodyHead);
            }
        }

        return true;
    }

    /// <summary>"General Assembly", "Major League Baseball": what follows is no person.</summary>
    static bool NamesNoPerson(ArticleWords words, int first, int end)
    {
        if (words.Reads(first, "of"))
        {
            return false;
        }

        if (words.Is(first, WordRoles.GivenName) || words[first].Is(WordTraits.Dotted))
        {
            return false;
        }

        var lexical = true;
        for (var i = first; i < end; i++)
        {
            lexical &= words.Is(i, WordRoles.Ordinary | HeadOfNoPerson) && !words.Is(i, WordRoles.GivenName);
        }

        return lexical || words.Is(end - 1, HeadOfNoPerson)
            || (end - first == 1 && words.Is(first, WordRoles.Ordinary | WordRoles.BodyHead))
            || words.Is(first, WordRoles.Place);
    }

    /// <summary>"NASA Administrator", "Environment Minister", "Iraqi Staff Major General":
    /// what stands before the post, without what narrows it.</summary>
    static void AddBeforeTitle(ArticleWords words, int first, int title, List<Sighting> sightings)
    {
        // "Tan Sri" is one title of two words.
        var end = title > first && Ranks.IsSecondOfTwo(words, title) ? title - 1 : title;
        while (end > first && words.Is(end - 1, WordRoles.TitleModifier | WordRoles.Title | WordRoles.Demonym))
        {
            end--;
        }

        first = AfterOpening(words, first, end);
        var named = end > first && (words.Is(end - 1, WordRoles.BodyHead | WordRoles.Body | WordRoles.Acronym)
            || words[end - 1].Is(WordTraits.AllCapitals)
            || !words.Is(end - 1, WordRoles.Ordinary | WordRoles.Place | WordRoles.Occupation));
        if (named)
        {
            var hints = Posts.AreOfFirms(words.Text(title)) ? NameHints.BesideBodyWord : NameHints.None;
            Add(words, first, end, hints, sightings);
        }
    }

    /// <summary>Passes over the first word of a sentence when its capital says nothing:
    /// "Militants Hamas", "Former".</summary>
    static int AfterOpening(ArticleWords words, int first, int end)
    {
        if (IsKindOfPerson(words, first, end) || IsDoing(words, first, end))
        {
            return first + 1;
        }

        // "Standard & Orrin": both are of the name.
        if (first + 1 >= end || !words[first].StartsSentence || words[first].After == '&' || words.Is(end - 1, WordRoles.BodyHead)
            || (first + 2 == end && OpensBody(words, first)) || Teams.IsOne(words, new(first, end, NameHints.None)))
        {
            return first;
        }

        var ordinary = words.Is(first, WordRoles.Ordinary | WordRoles.Occupation) || words.IsWrittenSmall(first)
            || IsCalling(words, first, end)
            || (words.Entry(first).Roles == WordRoles.None && words.Text(first).EndsWith("ing")
                && words[first].Length > ShortestParticiple);
        return ordinary && !words.Is(first, WordRoles.GivenName | WordRoles.BodyStart | WordRoles.Particle)
            ? first + 1
            : first;
    }

    // "Addressing Velm Council, she said": the council, or whoever it is, is addressed.
    static bool IsDoing(ArticleWords words, int first, int end) => first + 1 < end && words[first].StartsSentence
        && words.Entry(first).Roles == WordRoles.None && words[first].Length > ShortestParticiple
        && words.Text(first).EndsWith("ing")
        && (words.Is(first + 1, WordRoles.Place | WordRoles.Demonym | WordRoles.GivenName)
            || (first + 2 < end && Lexicon.IsPlaceOfManyWords(
                Fold.Of(words.SpanOf(first + 1, first + 3).Of(words.Source)))));

    // "National Rail", "Royal Mail": the adjective is half of the name.
    static bool OpensBody(ArticleWords words, int first) =>
        words.Text(first) is "National" or "Royal" or "United" or "International" or "Federal" or "Continental"
            && !words.Is(first + 1, WordRoles.GivenName | WordRoles.Occupation | WordRoles.Body | WordRoles.Acronym);

    // "Senators Ada Byron and Thom Orr", "Dutchman Thom Orr": a capital wherever it stands, and a given name follows.
    static bool IsKindOfPerson(ArticleWords words, int first, int end) =>
        end - first > 2 && words.Is(first + 1, WordRoles.GivenName) && !words.Is(first, WordRoles.GivenName)
            && !words.Is(end - 1, HeadOfNoPerson) && PersonWords.Kinds.Contains(words.Text(first));

    /// <summary>"Hydrologist Ada Byron": what people do ends so, and a given name follows.</summary>
    static bool IsCalling(ArticleWords words, int first, int end) =>
        end - first > 2 && words.Entry(first).Roles == WordRoles.None && words.Is(first + 1, WordRoles.GivenName)
            && (words.Text(first).EndsWith("ist") || words.Text(first).EndsWith("ian"));

    static void Add(ArticleWords words, int first, int end, NameHints hints, List<Sighting> sightings)
    {
        // Nationality before a person is no part of the name; before a body it is: Indonesian Navy.
        while (first + 1 < end && words.Is(first, WordRoles.Demonym) && !words.Is(first, WordRoles.GivenName)
            && !words.Is(end - 1, WordRoles.BodyHead) && !HoldsStart(words, first, end))
        {
            first++;
        }

        while (end - 1 > first && words.IsSmall(end - 1) && !words.Is(end - 1, WordRoles.National)
            && !words.Reads(end - 1, "agency"))
        {
            end--;
        }

        if (first < end)
        {
            sightings.Add(new(first, end, hints | NameSurroundings.Of(words, first, end)));
        }
    }

    static bool HoldsStart(ArticleWords words, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (words.Is(i, WordRoles.BodyStart | WordRoles.BodyHead))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the run stands in a line where most words have
    /// capitals, so that capitals name nobody.</summary>
    static bool IsInHeadline(ArticleWords words, int first, int end)
    {
        if (Capitals.AreOfALoudLine(words, first, end))
        {
            return true;
        }

        if (words[first].Is(WordTraits.AllCapitals) && end - first > 1 && words[end - 1].Is(WordTraits.AllCapitals)
            && end - first > 3)
        {
            return true;
        }

        return end - first >= 1 && (words.IsHeadline(first) || HeadlineNames.IsInCapitals(words, first));
    }
}
