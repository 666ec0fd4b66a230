namespace Digest.Briefs;

/// <summary>The small words that hold a name together:
/// of, and, for, the, and the particles of persons' names.</summary>
static class NameLinks
{
    /// <summary>The word after the capital beyond the small words that begin here; 0 when they end the name.</summary>
    public static int Over(ArticleWords words, int start, int at)
    {
        if (FieldsAbroad.Over(words, start, at) is > 0 and var end)
        {
            return end;
        }

        var joins = words.Text(at) switch
        {
            "of" => IsBodyWithOf(words, start, at),
            "for" => HoldsHead(words, start, at) && words.Text(at - 1) is not ("Room" or "House" or "Hall"),
            "on" => words.Text(at - 1) is "Board" or "Committee" or "Council" or "Commission" or "Conference" or "Subcommittee"
                or "Institute" or "Center" or "Centre" or "Panel",
            "and" => IsBodyWithAnd(words, start, at) || JoinedFields.Join(words, start, at)
                || BracketedInitials.Cover(words, start, at),
            "in" => words.Entry(at - 1).Head == Articles.ActorKind.ArmedGroup && Beyond(words, at) is > 0 and var place
                && words.Is(place, WordRoles.Place | WordRoles.Demonym),
            "der" when words.Tongue is { HasCapitalNouns: true } => words.Is(at - 1, WordRoles.Particle),
            _ => words.Is(at, WordRoles.Particle) && !words.Is(at - 1, WordRoles.Place | WordRoles.Demonym),
        };
        var beyond = joins ? Beyond(words, at) : 0;
        return beyond > 0 ? beyond + 1 : 0;
    }

    /// <summary>The next capital after one small word and perhaps an article or a second particle;
    /// 0 when there is none.</summary>
    static int Beyond(ArticleWords words, int at)
    {
        var i = at;
        while (i < at + 2 && words.RunsOn(i))
        {
            i++;
            if (NameSpotter.IsNamePart(words, i))
            {
                return i;
            }

            if (!words.Reads(i, "the") && !words.Is(i, WordRoles.Particle)
                && !(words.Reads(at, "for") && (words.Reads(i, "a") || words.Reads(i, "an"))))
            {
                return 0;
            }
        }

        return 0;
    }

    static bool HoldsHead(ArticleWords words, int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            // A centre by itself is a place; of one that is for something, bodies are made.
            if (words.Is(i, WordRoles.BodyHead | WordRoles.BodyStart) || words.Reads(i, "center")
                || words.Reads(i, "centre"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"University of", "Film Critics Circle of";
    /// but "Adams of", "Mayor of" and "Minister of" are persons and posts.</summary>
    static bool IsBodyWithOf(ArticleWords words, int start, int at)
    {
        var last = at - 1;
        if (words.Is(last, WordRoles.OfHead | WordRoles.BodyStart))
        {
            // "Friends of Orr" may open any sentence; "University of Orr" is a name even there.
            return !words.Is(last, WordRoles.GivenName)
                && (at - start > 1 || !words[start].StartsSentence || words.Is(last, WordRoles.BodyStart));
        }

        // Behind a post only what belongs to it goes on: Secretary of State Mike …
        if (words.Is(last, WordRoles.Title))
        {
            return Beyond(words, at) is > 0 and var beyond && words.Is(beyond, WordRoles.TitleModifier)
                && words.RunsOn(beyond)
                && NameSpotter.IsNamePart(words, beyond + 1);
        }

        return !words.Is(last, WordRoles.BodyHead) && HoldsHead(words, start, at)
            && !words.Is(start, WordRoles.GivenName | WordRoles.Title) && !EndsLikeAPerson(words, start, at);
    }

    static bool EndsLikeAPerson(ArticleWords words, int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            if (words.Is(i, WordRoles.GivenName | WordRoles.StrictTitle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Ministry of Culture and Sports", "Food and Drug Administration"; "Hamas and Fatah" are two.</summary>
    static bool IsBodyWithAnd(ArticleWords words, int start, int at)
    {
        var beyond = Beyond(words, at);
        if (beyond == at + 1 && at - start == 1 && ArePartners(words, start, beyond))
        {
            return true;
        }

        if (beyond == at + 1 && WordsOfAFirm(words, beyond) is >= 0 and var more)
        {
            return !LegalForms.Hold(words.Text(at - 1))
                && (at - start > 1
                    ? more < 2 || IsOrdinary(words, at - 1)
                    : !words.Is(start, WordRoles.Place | WordRoles.Demonym | WordRoles.Acronym));
        }

        if (beyond != at + 1
            || words.Is(beyond, WordRoles.GivenName | WordRoles.Place | WordRoles.Acronym | WordRoles.Demonym)
            || (words.Is(beyond, WordRoles.BodyStart) && !IsOrdinary(words, beyond))
            || words.Is(at - 1, WordRoles.GivenName | WordRoles.Place | WordRoles.Acronym | WordRoles.Body
                | WordRoles.Demonym))
        {
            return false;
        }

        // "the Ministry of Ports and Velling Council", "the Fish and Game Service and National Parks Authority"
        if (IsBodyOfItsOwn(words, beyond) || (at - start > 1 && EndsOnlyABody(words, at - 1)))
        {
            return false;
        }

        // Only ministries go on with words that no table knows: Ministry of Ports and Fisheries.
        var ordinary = IsOrdinary(words, at - 1);
        if (words.Entry(start).Start == Articles.ActorKind.Government && at - start >= 3
            && !words.Is(beyond, WordRoles.Body))
        {
            return true;
        }

        return (ordinary && HoldsHead(words, start, at - 1) && at - start >= 3)
            || ((ordinary || BodyFields.Hold(words, at - 1))
                && (IsOrdinary(words, beyond) || BodyFields.Hold(words, beyond)) && EndsWithHead(words, beyond)
                && !(at - start == 1 && words.Entry(start).Head == Articles.ActorKind.Party));
    }

    // "Alder and Velling LLP": a partnership bears the names of its partners.
    static bool ArePartners(ArticleWords words, int one, int other) => words.RunsOn(other)
        && words.Text(other + 1) is "LLP" or "L.L.P."
        && !words.Is(one, WordRoles.Body | WordRoles.Acronym | WordRoles.BodyHead)
        && !words.Is(other, WordRoles.Body | WordRoles.Acronym);

    // How many words that are no name by themselves stand here before the form of a firm: none in "Alder and Co Inc", one
    // in "Orrin Trust and Banking Co Ltd"; -1 where something else does.
    static int WordsOfAFirm(ArticleWords words, int first)
    {
        var i = first;
        while (!LegalForms.Hold(words.Text(i)) && !words.Is(i, WordRoles.GivenName) && words.RunsOn(i)
            && (IsOrdinary(words, i) || words.Is(i, WordRoles.BodyHead)) && NameSpotter.IsNamePart(words, i + 1))
        {
            i++;
        }

        return LegalForms.Hold(words.Text(i)) ? i - first : -1;
    }

    // "Velling Council": a name before the head of a body.
    static bool IsBodyOfItsOwn(ArticleWords words, int first) => !IsOrdinary(words, first)
        && !BodyFields.Hold(words, first) && words.RunsOn(first) && NameSpotter.IsNamePart(words, first + 1)
        && words.Entry(first).Roles == WordRoles.None && EndsWithHead(words, first);

    // "Oceanic and Atmospheric Administration": an adjective by its ending is a word, not a name, as well.
    static bool IsOrdinary(ArticleWords words, int i)
    {
        var word = words.Text(i);
        return words.Is(i, WordRoles.Ordinary)
            || (word.Length > 5 && (word.EndsWith("ic", StringComparison.Ordinal)
                || word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal)));
    }

    static bool EndsWithHead(ArticleWords words, int i)
    {
        while (words.RunsOn(i) && NameSpotter.IsNamePart(words, i + 1))
        {
            i++;
        }

        return words.Is(i, WordRoles.BodyHead) || EndsOnlyABody(words, i);
    }

    // "Health and Safety Executive": by itself it is an adjective, or what anybody may do.
    static bool EndsOnlyABody(ArticleWords words, int i) => words.Text(i) is "Executive" or "Service" or "Survey";
}
