using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the runs of capitalised words that could be names, in one pass over an article's words.</summary>
static class NameSpotter
{
    /// <summary>No name has more words; a longer run is a headline or a list without commas.</summary>
    const int LongestName = 12;

    // Of names that are written syllable by syllable.
    const int LongestSyllable = 4;

    /// <summary>All sightings in order; words that are taken already end a run.</summary>
    public static List<Sighting> Spot(ArticleWords words, bool[] taken)
    {
        var sightings = new List<Sighting>(words.Count / 10);
        var i = 0;
        while (i < words.Count)
        {
            if (taken[i] || !Begins(words, i))
            {
                i++;
                continue;
            }

            var end = EndOfRun(words, taken, i);
            NameTrimmer.Trim(words, i, end, sightings);
            i = end;
        }

        return sightings;
    }

    static bool Begins(ArticleWords words, int i)
    {
        if (IsNamePart(words, i))
        {
            return true;
        }

        // "bin Laden", "al Shabaab": the particle stands small before the name.
        return words.Is(i, WordRoles.Particle) && words[i].Length <= 4 && words.RunsOn(i) && !IsLittleAbroad(words, i)
            && BeginsBehind(words, i + 1)
            && (words.Reads(i, "al") || words.Reads(i, "el") || words.Reads(i, "bin") || words.Reads(i, "ibn")
                || words.Reads(i, "abu") || words.Reads(i, "von") || words.Reads(i, "van")
                || (words.Reads(i, "de") && !IsPreposition(words.Language)));
    }

    // "van der Orrin": some particles are two words.
    static bool BeginsBehind(ArticleWords words, int i) => words[i].IsCapitalised
        ? IsNamePart(words, i)
        : words.Text(i) is "der" or "den" or "de" or "la" && words.RunsOn(i) && words[i + 1].IsCapitalised
            && IsNamePart(words, i + 1);

    // "el Grupo", "von Syrern": elsewhere they are articles and prepositions.
    static bool IsLittleAbroad(ArticleWords words, int i) => words.Tongue is { } tongue
        && (tongue.IsArticle(words.Text(i)) || (tongue.HasCapitalNouns && words.Reads(i, "von")));

    // "de" before a name is part of it in English and Dutch; in these languages it means "of" far more often.
    static bool IsPreposition(string? language) =>
        language is ['f', 'r', ..] or ['e', 's', ..] or ['p', 't', ..] or ['c', 'a', ..] or ['g', 'l', ..];

    /// <summary>Whether a word can be part of a name: a capital in it, and neither a day nor a
    /// word like "the" or "Iran-backed".</summary>
    public static bool IsNamePart(ArticleWords words, int i)
    {
        var word = words[i];
        if (!word.Is(WordTraits.Capitalised | WordTraits.InnerCapital) || word.Is(WordTraits.Digit) || word.Length > 40)
        {
            return false;
        }

        // "Orrin Says", "Orrin Tweeted": headlines and some writers give the verb a capital.
        if (words.Text(i) is "Says" or "Said" or "Tells" or "Told" or "Tweeted" or "Retweeted")
        {
            return false;
        }

        if ((word.Is(WordTraits.Hyphen) && IsCompound(words, i)) || IsMeasure(words, i)
            || (!word.IsCapitalised && Capitals.HaveGrownOn(words.Text(i))))
        {
            return false;
        }

        if (words.Is(i, WordRoles.Function) && !word.Is(WordTraits.Dotted) && !LegalForms.EndName(words, i)
            && !(word.Is(WordTraits.AllCapitals) && words.Is(i, WordRoles.Acronym)))
        {
            return (words.Is(i, WordRoles.GivenName) && !IsModal(words, i)
                    && (!word.StartsSentence || ActsAsPerson(words, i)))
                || OpensName(words, i);
        }

        return !words.Is(i, WordRoles.Calendar) || words.Is(i, WordRoles.GivenName);
    }

    // "Anfang März", "Millionen Euro"; but "Anna Sommer" and "Herr März".
    static bool IsMeasure(ArticleWords words, int i) => words.Tongue is { HasCapitalNouns: true } tongue
        && tongue.IsMeasure(words.Text(i))
        && !(i > 0 && words.RunsOn(i - 1) && words[i - 1].IsCapitalised && !tongue.IsMeasure(words.Text(i - 1))
            && (words.Is(i - 1, WordRoles.GivenName) || words[i - 1].Is(WordTraits.Dotted)
                || tongue.IsTitle(words.Text(i - 1), out _) || tongue.IsPost(words.Text(i - 1))));

    // "Bank Will Cut Rates", "‘We Know What Will Happen’": capitals are those of the headline.
    static bool IsModal(ArticleWords words, int i) =>
        words.Text(i) is "Will" or "May" && i > 0 && words.RunsOn(i - 1) && words.RunsOn(i)
            && (words.IsHeadline(i) || (words[i - 1].IsCapitalised && !words[i - 1].StartsSentence
                && words.Is(i - 1, WordRoles.Function)));

    // "Will Orrin has left", but "Will Orrin leave?": a verb that asks for nothing more behind "will".
    static bool ActsAsPerson(ArticleWords words, int i) => words.Text(i) is "Will" && words.RunsOn(i)
        && words[i + 1].IsCapitalised && words.Entry(i + 1).Roles == WordRoles.None && words.RunsOn(i + 1)
        && words.IsSmall(i + 2)
        && words.Text(i + 2) is "has" or "had" or "is" or "was" or "who" or "said" or "says" or "told" or "wrote";

    // "First City Bank", "Credit Orrin": no number and no thanks for a picture. "First Lady" is a title, "First Ada
    // went" a sentence.
    static bool OpensName(ArticleWords words, int i) =>
        words.Text(i) is "First" or "Credit" && words.RunsOn(i) && words[i + 1].IsCapitalised
            && !words.Is(i + 1, WordRoles.Title | WordRoles.TitleModifier | WordRoles.GivenName | WordRoles.Function
                | WordRoles.ThingHead | WordRoles.Demonym | WordRoles.Calendar)
            && (!words[i].StartsSentence || words.Is(i + 1, WordRoles.Ordinary | WordRoles.BodyHead)
                || (words.Reads(i, "credit") && words.Entry(i + 1).Roles == WordRoles.None));

    /// <summary>"pro-Orr", "Iran-backed", "Tarn-based": an adjective made of a name;
    /// "al-Orr" and "Kwok-hung" are names.</summary>
    static bool IsCompound(ArticleWords words, int i)
    {
        var text = words.Text(i);
        var hyphen = text.LastIndexOf('-');
        if (hyphen <= 0 || hyphen == text.Length - 1)
        {
            return false;
        }

        if (Capitals.AreSpelled(text))
        {
            return true;
        }

        if (char.IsLower(text[0]))
        {
            return text[..text.IndexOf('-')] is "pro" or "anti" or "ex" or "non" or "pre" or "post" or "mid" or "un"
                or "co" or "vice" or "neo" or "inter" or "trans" or "sub" or "self" or "all" or "then" or "once"
                or "now" or "soon";
        }

        // "Bo-hope": the second half of a given name may be a word as well.
        var tail = text[(hyphen + 1)..];
        if (hyphen <= LongestSyllable && !tail.EndsWith("ed", StringComparison.Ordinal)
            && i > 0 && words.RunsOn(i - 1) && words[i - 1].IsCapitalised
            && Lexicon.Of(text[..hyphen]).Roles == WordRoles.None && !words.Is(i - 1, WordRoles.Function))
        {
            return false;
        }

        return char.IsLower(tail[0]) && tail.Length > 2
            && (tail.EndsWith("ed", StringComparison.Ordinal)
                || (tail.Length > LongestSyllable + 1 && tail.EndsWith("ing", StringComparison.Ordinal))
                || Lexicon.Of(tail).Is(WordRoles.Ordinary | WordRoles.Function | WordRoles.Occupation
                    | WordRoles.Speaking)
                || tail is "led" or "born" or "style" or "era" or "wide" or "like" or "run" or "built" or "made"
                    or "held" or "friendly" or "concentration");
    }

    static int EndOfRun(ArticleWords words, bool[] taken, int start)
    {
        var end = start + 1;
        while (end < words.Count && end - start < LongestName && !taken[end])
        {
            var next = Next(words, start, end);
            if (next == 0 || Taken(taken, end, next))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    static bool Taken(bool[] taken, int from, int to) => taken.AsSpan(from, to - from).Contains(true);

    /// <summary>The end of the run when it goes on at this word; 0 when it does not.</summary>
    static int Next(ArticleWords words, int start, int at)
    {
        var previous = at - 1;
        if (words[previous].Is(WordTraits.Possessive) && !OwnsInsideAName(words, previous))
        {
            return 0;
        }

        if (!words.RunsOn(previous))
        {
            return IsJoinedByMark(words, previous, at) ? at + 1
                : AreTwoOwners(words, previous, at) ? at + 2
                : JoinedFields.ListOn(words, start, at) ? at + 1
                : Nicknames.IsOne(words, start, at) ? at + 2 : 0;
        }

        if (IsNamePart(words, at))
        {
            // A line break or an abbreviation apart, a capital goes on with the name.
            return at + 1;
        }

        if (LegalForms.IsCutInTwo(words, at))
        {
            return at + 2;
        }

        // "Orrin news agency": the small words are part of the name.
        if (words.Reads(at, "news") && words.IsSmall(at) && words.RunsOn(at) && words.Reads(at + 1, "agency"))
        {
            return at + 2;
        }

        return !words.IsSmall(at) ? 0 : IsNationalBody(words, start, at) ? at + 1 : NameLinks.Over(words, start, at);
    }

    /// <summary>"Shipwrights' and Farmers' Union": both own the body.</summary>
    static bool AreTwoOwners(ArticleWords words, int previous, int at) =>
        IsPlural(words, previous, at) && words.Text(at) is "and" && words.RunsOn(at)
            && at + 2 < words.Count && words[at + 1].IsCapitalised && IsPlural(words, at + 1, at + 2)
            && words[at + 2].IsCapitalised && words.Entry(at + 2).Head == Articles.ActorKind.Organisation;

    // An apostrophe behind a plural, and the next word behind a space.
    static bool IsPlural(ArticleWords words, int i, int next) => words[i].After is '\'' or '’'
        && words.Text(i)[^1] == 's' && words[next].Start == words[i].End + 2;

    /// <summary>"People's Army", "Women's Union": these may own the rest of a name.</summary>
    static bool OwnsInsideAName(ArticleWords words, int i) =>
        words.Is(i, WordRoles.Owner);

    /// <summary>"the Indonesian navy", "the New Zealand government": small letters, but one body.</summary>
    static bool IsNationalBody(ArticleWords words, int start, int at)
    {
        if (!words.Is(at, WordRoles.National) || at - start > 2)
        {
            return false;
        }

        // "the Orrin administration" is a body, named after a person as often as after a place.
        if (words.Reads(at, "administration") && at - start == 1)
        {
            return true;
        }

        return words.Is(start, WordRoles.Demonym | WordRoles.Place)
            && (at - start == 1 || words.Is(start + 1, WordRoles.Demonym | WordRoles.Place))
            || Lexicon.IsPlaceOfManyWords(Digest.Text.Fold.Of(words.SpanOf(start, at).Of(words.Source)))
            || (at - start == 1 && words.Text(start) is "US" or "U.S." or "UK" or "U.K.");
    }

    /// <summary>"Alder &amp; Orr", "Alder, Orr and Co", "Alder, Inc.", "Alder, Jr.", "Sheriffs' Association".</summary>
    static bool IsJoinedByMark(ArticleWords words, int previous, int at)
    {
        var (after, before) = (words[previous].After, words[at].Before);
        if (after == '&' && before == '&')
        {
            return IsNamePart(words, at);
        }

        // "Velling Co. Ltd."
        if (after == '.' && before == '.')
        {
            return words[at].IsCapitalised && LegalForms.Hold(words.Text(previous)) && LegalForms.Hold(words.Text(at))
                && words.Between(previous) is ".";
        }

        if (after is '\'' or '’')
        {
            return words.Text(previous)[^1] == 's' && words[at].Start == words[previous].End + 2
                && (!words.Is(previous, WordRoles.Team | WordRoles.BodyHead) || words.Is(previous, WordRoles.Owner))
                && words[at].IsCapitalised
                && words.Entry(at).Head == Articles.ActorKind.Organisation && !words.Is(at, WordRoles.Team);
        }

        if (after == ',' && before == ',' && words.RunsOn(at) && words.Text(at + 1) is "and" && words.RunsOn(at + 1)
            && words.Text(at + 2) is "Co" or "Co." or "Company" or "Sons")
        {
            return words[at].IsCapitalised && !LegalForms.Hold(words.Text(previous));
        }

        return after == ',' && before == ','
            && (words.Reads(at, "Inc") || words.Reads(at, "Ltd") || words.Reads(at, "LLC") || words.Reads(at, "Jr")
                || words.Reads(at, "Sr")
                || words.Reads(at, "Inc.") || words.Reads(at, "Limited"))
            && words[at].IsCapitalised;
    }
}
