using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Decides by points what a name names: a person, a body, a place, or a thing.
/// Evidence of all its sightings counts together.</summary>
static class NameJudge
{
    // What words end with that name many who do the same.
    static readonly string[] CallingEndings =
        ["ators", "itors", "utors", "ctors", "essors", "ists", "ants", "ives", "ials", "ees", "icians", "arians"];

    public static void Judge(ArticleWords words, NameGroup group)
    {
        var points = HintPoints.Of(words, group);

        // A headline in capitals makes an abbreviation of every name.
        var sample = group.Sightings.FindIndex(sighting => !sighting.Has(NameHints.InCapitals)) is var at and > 0
            ? group.Sightings[at]
            : group.Sightings[0];
        points += sample.Length == 1 ? OneWord(words, sample.First, group) : ManyWords(words, sample, group);
        group.Nature = points.Best();
        group.IsSure = points.IsSure();
        group.Kind = group.Nature switch
        {
            NameNature.Person => ActorKind.Person,
            NameNature.Body => BodyKinds.Of(words, sample, group),
            _ => null,
        };
    }

    static NamePoints OneWord(ArticleWords words, int i, NameGroup group)
    {
        var points = new NamePoints();
        var entry = words.Entry(i);
        var capitals = words[i].Is(WordTraits.AllCapitals);
        var owns = group.Sightings.Exists(sighting => sighting.Has(NameHints.Possessive));
        var often = group.Sightings.Count > 1;
        var belongs = owns || group.Sightings.Exists(sighting => sighting.Has(NameHints.AfterFrom));
        points += entry.Is(WordRoles.GivenName) ? new(often || owns ? 2 : 1, 0, 0, 0) : default;
        points += entry.Is(WordRoles.Famous) ? new(4, 0, 0, 0) : default;
        points += entry.Is(WordRoles.Place) || IsCompoundPlace(words, i) ? new(-1, -2, 6, 0) : default;
        points += entry.Is(WordRoles.Nation) && !entry.Is(WordRoles.GivenName) ? new(-9, 0, 0, 0) : default;
        points += entry.Is(WordRoles.Demonym | WordRoles.NoActor | WordRoles.Calendar) ? new(-6, -6, 0, 4) : default;
        points += entry.Is(WordRoles.Body) ? new(0, 7, 0, 0) : default;
        points += entry.Head == ActorKind.Party ? new(-9, 0, 0, 0) : default;
        points += words[i].Length == 1 && words.Text(i) is not "X" ? new(-9, -9, 0, 0) : default;
        points += IsOfATrade(words.Text(i), group) || AreMany(words, group) ? new(-9, -9, 0, 0) : default;
        points += entry.Is(WordRoles.Team) && IsTeam(words, group) ? new(0, 9, 0, 0) : default;
        points += capitals && entry.Is(WordRoles.Acronym) ? new(0, 9, 0, 0) : default;
        points += BodyKinds.PaperOf(words, i, group) is not null ? new(0, 9, 0, 0) : default;
        points += capitals && words[i].Length is >= 2 and <= 6
            ? new(-2, 1 + (belongs ? 1 : 0) + (often ? 1 : 0), 0, 0)
            : default;
        var isPaper = entry.Head == ActorKind.Media && words[i].Is(WordTraits.Hyphen);
        points += isPaper ? new(0, 7, 0, 0) : default;
        points += Capitals.AreLoud(words, i) ? new(-9, -9, 0, 3) : default;
        points += Capitals.AreOfWorks(words.Text(i)) ? new(-9, 0, 0, 4) : default;
        points += entry.Is(NoNameAlone) && !capitals && !entry.Is(WordRoles.Body) && !isPaper
            ? new(-3, -3, 0, 3)
            : default;
        points += words[i].Is(WordTraits.InnerCapital) && !words[i].Is(WordTraits.Hyphen | WordTraits.Apostrophe)
            && !capitals ? new(0, often || owns ? 2 : 1, 0, 0) : default;
        points += IsLetterAndName(words, i) ? new(-9, IsOfParty(words, i) ? -9 : often || owns ? 3 : 1, 0, 0) : default;
        return group.StandsInsideASentence && entry.Roles == WordRoles.None
            ? points + new NamePoints(owns ? 1 : 0, owns ? 1 : 0, 0, 0)
            : points;
    }

    // "R-Velm": no person's name begins with one letter and a hyphen.
    static bool IsLetterAndName(ArticleWords words, int i) => words.Text(i) is [_, '-', _, _, ..]
        && words.Entry(i).Roles == WordRoles.None;

    // "Ada Orrin (D-Ohio)", "Ada Orrin, R-Neb.": of which party and state she is.
    static bool IsOfParty(ArticleWords words, int i) => words.Text(i)[0] is 'D' or 'R' or 'I'
        && words[i].Before is '(' or ',' or '[';

    const WordRoles NoNameAlone =
        WordRoles.Ordinary | WordRoles.Occupation | WordRoles.ThingHead | WordRoles.PlaceHead | WordRoles.BodyHead
            | WordRoles.House | WordRoles.WorkHead;

    /// <summary>"the Pirates", "Pirates coach": a capital inside a sentence, of a word that is not written small.
    /// </summary>
    static bool IsTeam(ArticleWords words, NameGroup group) =>
        group.StandsInsideASentence && !words.IsWrittenSmall(group.Sightings[0].First);

    // "Legislators", "Officials" and "Activists" at the head of a sentence: many who do the same, whom no surname is like.
    static bool IsOfATrade(ReadOnlySpan<char> word, NameGroup group)
    {
        foreach (var ending in group.StandsInsideASentence ? [] : CallingEndings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Bankers say": of one person the verb would have an ending. "Bankers said": of what one does, there are many.
    static bool AreMany(ArticleWords words, NameGroup group)
    {
        var name = group.Sightings[0];
        if (group.StandsInsideASentence || words.Text(name.First)[^1] != 's')
        {
            return false;
        }

        return (Lexicon.Of(words.Text(name.First)[..^1]) is var one && one.Is(WordRoles.Occupation)
                && !one.Is(WordRoles.GivenName))
            || (words.Entry(name.First).Roles == WordRoles.None && words.RunsOn(name.End - 1)
            && words.Text(name.End) is "say" or "are" or "were" or "have" or "see" or "expect" or "believe" or "think"
                or "want" or "fear" or "hope" or "argue" or "warn" or "agree" or "remain" or "complain");
    }

    /// <summary>"Iran-US", "Israel-Hamas": two names with a hyphen are no actor.</summary>
    static bool IsCompoundPlace(ArticleWords words, int i)
    {
        var text = words.Text(i);
        var hyphen = text.IndexOf('-');
        return hyphen > 0 && Lexicon.Of(text[..hyphen]).Is(WordRoles.Place | WordRoles.Demonym | WordRoles.NoActor);
    }

    static NamePoints ManyWords(ArticleWords words, Sighting name, NameGroup group)
    {
        if (Lexicon.IsPlaceOfManyWords(group.Folded) || IsPartOfThePlace(words, name))
        {
            return new(-9, -9, 9, 0);
        }

        if (Lexicon.BodyOfManyWords(group.Folded) is not null)
        {
            return new(-9, 9, 0, 0);
        }

        if (Teams.IsOne(words, name) && Teams.MayPlay(words, group))
        {
            return new(-9, 9, 0, 0);
        }

        var shape = NameShape.Of(words, name);
        return AsPerson(words, name, shape) + AsBody(words, name, shape) + AsNoActor(words, name);
    }

    // "West Tarn", "North Tarnian"
    static bool IsPartOfThePlace(ArticleWords words, Sighting name) =>
        name.Length == 2 && words.Text(name.First) is "North" or "South" or "East" or "West" or "Northern" or "Southern"
                or "Eastern" or "Western" or "Central"
            && words.Is(name.First + 1, WordRoles.Nation) && !words.Is(name.First + 1, WordRoles.GivenName);

    static NamePoints AsPerson(ArticleWords words, Sighting name, NameShape shape)
    {
        var first = words.Entry(name.First);
        var points = new NamePoints();
        points += first.Is(WordRoles.GivenName) && !words.Is(name.End - 1, WordRoles.ThingHead)
            ? new(5, 0, 0, 0)
            : default;
        points += shape.HasInitial ? new(4, 0, 0, 0) : default;
        points += IsNoPerson(words, name) ? new(-9, 0, 0, 0) : default;
        points += shape.HasPersonParticle ? new(3, 0, 0, 0) : default;
        points += FamilyFirst.IsName(words, name) ? new(6, 0, 0, 0) : default;
        points += shape.Unknown == name.Length && name.Length <= 3 ? new(3, 0, 0, 0) : default;
        points += shape.Given > 0 && shape.Lexical == 0 && !first.Is(WordRoles.GivenName)
            && shape.Given + shape.Unknown == name.Length ? new(3, 0, 0, 0) : default;
        points += shape.Unknown == 0 && !first.Is(WordRoles.GivenName) ? new(-3, 0, 0, 1) : default;
        return shape.Lexical > 0 && !first.Is(WordRoles.GivenName) && !shape.HasInitial
            ? points + new NamePoints(-3, 0, 0, 1)
            : points;
    }

    // "S. F." has no name to its initials, "New York Comic-Con" begins with a place, "Clyst St. Mary" is one, as
    // are most places that bear a saint's name.
    static bool IsNoPerson(ArticleWords words, Sighting name) =>
        HasInitialsOnly(words, name)
            || (name.Length > 2 && Lexicon.IsPlaceOfManyWords(
                Fold.Of(words.SpanOf(name.First, name.First + 2).Of(words.Source))))
            || (name.Length > 2 && words.Text(name.First + 1) is "St." or "St" or "Saint")
            || (name.Length == 2 && words.Text(name.First) is "St." or "St" or "Saint")
            || HoldsHalfABody(words, name)
            || (words.Tongue is not null && NamesAbroad.NameNoPerson(words, name));

    // "Orrin Press-GfK".
    static bool HoldsHalfABody(ArticleWords words, Sighting name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (words[i].Is(WordTraits.Hyphen) && words.Text(i) is var text && text.IndexOf('-') is > 0 and var hyphen
                && Lexicon.Of(text[..hyphen]).Is(WordRoles.BodyHead))
            {
                return true;
            }
        }

        return false;
    }

    static bool HasInitialsOnly(ArticleWords words, Sighting name)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (!words[i].Is(WordTraits.Dotted) && words[i].Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    static NamePoints AsBody(ArticleWords words, Sighting name, NameShape shape)
    {
        var first = words.Entry(name.First);
        var last = words.Entry(name.End - 1);
        var points = new NamePoints();
        points += NamesAbroad.KindOf(words, name) is not null ? new(-3, 7, 0, 0) : default;
        points += words[name.End - 1].Is(WordTraits.AllCapitals) && words[name.End - 1].Length is > 1 and < 6
            && !words[name.First].Is(WordTraits.AllCapitals) && !first.Is(WordRoles.GivenName)
            && !NameShape.IsGeneration(words, name.End - 1) && words.Text(name.End - 1).IndexOfAnyExcept("IVX") >= 0
            ? new(-3, 0, 0, 0)
            : default;
        points += shape.HasInitial && name.Length > 2
            && words.Text(name.End - 1) is "Group" or "Inc" or "Corp" or "Co" or "Ltd" or "Company" or "Corporation"
                or "Holdings" or "Securities" or "Bank"
            ? new(-4, 7, 0, 0)
            : default;
        points += last.Is(WordRoles.BodyHead) && !shape.HasInitial
            ? new(-1, first.Is(WordRoles.GivenName) && name.Length == 2 && !IsNoSurname(words.Text(name.End - 1)) ? 4 : 7, 0, 0)
            : default;
        points += first.Is(WordRoles.BodyStart) ? new(-3, 6, 0, 0) : default;
        points += last.Is(WordRoles.National) && words.IsSmall(name.End - 1) ? new(0, 6, 0, 0) : default;
        points += shape.HasOf && !last.Is(WordRoles.BodyHead) && !first.Is(WordRoles.BodyStart)
            ? new(-3, 3, 0, 0)
            : default;
        points += shape.HasHeadInside ? new(-3, 5, 0, 0) : default;
        points += shape.HasLegalForm ? new(-4, 7, 0, 0) : default;
        points += shape.HasAnd ? new(-3, 5, 0, 0) : default;
        return shape.HasAmpersand ? points + new NamePoints(-2, 5, 0, 0) : points;
    }

    static NamePoints AsNoActor(ArticleWords words, Sighting name)
    {
        // Ships, the world wars, and the half of a post: "Minister of State for Harbours".
        if ((words.Reads(name.First, "state") && words.Reads(name.First + 1, "for"))
            || (words.Reads(name.First, "world") && words.Reads(name.First + 1, "war"))
            || words.Text(name.First) is "USS" or "HMS" or "HMAS" or "RMS" or "USNS" or "USCGC" or "SS" or "MV")
        {
            return new(-9, -9, 0, 9);
        }

        var first = words.Entry(name.First);
        var last = words.Entry(name.End - 1);
        var points = new NamePoints();
        points += Capitals.AreLoud(words, name.First) && Capitals.AreLoud(words, name.End - 1)
            ? new(-9, -9, 0, 9)
            : default;
        points += name.Length == 2 && words.Text(name.First) is "San" or "Santa" && words.Text(name.End - 1) is not "Claus"
            && !last.Is(WordRoles.BodyHead) ? new(-9, 0, 6, 0) : default;
        points += BeginsAPlace(words.Text(name.First)) && !last.Is(WordRoles.BodyHead) ? new(-9, 0, 6, 0) : default;
        points += name.Length == 2 && words.Text(name.First) is "U.S." or "U.K." or "US" or "UK" or "EU"
            && last.Is(WordRoles.Ordinary | WordRoles.Occupation) && !last.Is(WordRoles.BodyHead | WordRoles.National)
            ? new(-9, -9, 0, 9)
            : default;
        points += last.Is(WordRoles.PlaceHead | WordRoles.House)
            ? IsSurnameLikeAPlace(words, name) ? new(1, 0, 3, 0) : new(-2, 0, 6, 0)
            : default;
        points += last.Is(WordRoles.ThingHead) ? new(-3, -2, 0, 6) : default;
        return first.Is(WordRoles.Place | WordRoles.PlaceHead) && last.Is(WordRoles.Place | WordRoles.Demonym)
            && (first.Is(WordRoles.Place) || last.Is(WordRoles.Demonym))
            ? points + new NamePoints(-4, 0, 5, 0)
            : points;
    }

    // "Trinity College"; but "Anna Church" and "Jack Post" may be people.
    static bool IsNoSurname(ReadOnlySpan<char> word) => word is "College" or "University" or "Academy" or "Institute"
        or "Council" or "Committee" or "Agency" or "Association" or "Foundation" or "Department" or "Ministry" or "Airlines";

    static bool BeginsAPlace(ReadOnlySpan<char> word) =>
        word is "Fort" or "Ft." or "Mount" or "Mt" or "Mt." or "Rancho" or "Stade" or "Puerto" or "Playa" or "Isla";

    // "They met Anna Fields", but "a house in Anna Fields" and "the Anna Fields".
    static bool IsSurnameLikeAPlace(ArticleWords words, Sighting name) =>
        name.Length == 2
            && words.Is(name.First, WordRoles.GivenName)
            && !words.Is(name.First, WordRoles.Place | WordRoles.Ordinary)
            && words.Is(name.First + 1, WordRoles.PlaceHead)
            && (name.First == 0 || words[name.First].StartsSentence
                || words.Text(name.First - 1) is not ("in" or "on" or "at" or "near" or "to" or "from" or "the" or "of"
                    or "along" or "off" or "around" or "through" or "into" or "outside"));
}
