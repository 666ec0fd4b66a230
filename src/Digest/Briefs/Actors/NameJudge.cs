using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Decides by points what a name names: a person, a body, a place, or a thing.
/// Evidence of all its sightings counts together.</summary>
static class NameJudge
{
    // What each hint at a sighting says for a person; the strongest of each kind counts once, however often it is met.
    static readonly (NameHints Hint, int Person, int Body, int Place, int Thing)[] HintPoints =
    [
        (NameHints.AfterTitle, 7, 0, 0, 0),
        (NameHints.AfterOccupation, 5, 0, 0, 0),
        (NameHints.BeforeOccupation, 5, 0, 0, 0),
        (NameHints.Who, 4, 0, 0, 0),
        (NameHints.Age, 6, 0, 0, 0),
        (NameHints.Speaks, 2, 2, 0, 0),
        (NameHints.AfterThe, -3, 2, 0, 2),
        (NameHints.AfterA, -2, 0, 0, 3),
        (NameHints.AfterPlaceWord, 0, 0, 3, 0),
        (NameHints.WholeQuotation, -1, -1, 0, 4),
        (NameHints.AfterWork, -1, 0, 0, 5),
        (NameHints.AcronymFollows, -4, 5, 0, 0),
        (NameHints.BesideBodyWord, -3, 4, 0, 0),
        (NameHints.BeforePlaceWord, -1, -1, 4, 0),
        (NameHints.OwnsPerson, -1, 2, 0, 0),
        (NameHints.AfterArticleAbroad, -5, 0, 0, 0),
        (NameHints.OfPlace, -2, -1, 4, 0),
    ];

    static readonly string[] Trades =
        ["ators", "itors", "utors", "ctors", "essors", "ists", "ants", "ives", "ials", "ees", "icians", "arians"];

    public static void Judge(ArticleWords words, NameGroup group)
    {
        var points = new Points();
        var hints = group.Sightings.Aggregate(NameHints.None, (all, sighting) => all | sighting.Hints);
        foreach (var hint in HintPoints)
        {
            if ((hints & hint.Hint) != 0)
            {
                // "the Alps", "the Sorbonne": of one word the article says nothing.
                if (hint.Hint == NameHints.AfterThe && group.Parts.Length == 1
                    && !words[group.Sightings[0].First].Is(WordTraits.AllCapitals))
                {
                    points += new Points(hint.Person, 0, 0, 0);
                    continue;
                }

                // "a quarter of Anna Kern's voters".
                if (hint.Hint == NameHints.OfPlace && words.Is(group.Sightings[0].First, WordRoles.GivenName))
                {
                    continue;
                }

                // "la Callas" is a person, and so is "den Anna Kern sah"; "la Banque Arlon" is none.
                if (hint.Hint == NameHints.AfterArticleAbroad
                    && (group.Parts.Length == 1 || words.Is(group.Sightings[0].First, WordRoles.GivenName)))
                {
                    continue;
                }

                points += new Points(hint.Person, hint.Body, hint.Place, hint.Thing);
            }
        }

        // A headline in capitals makes an abbreviation of every name.
        var sample = group.Sightings.FindIndex(sighting => !sighting.Has(NameHints.InCapitals)) is var at and > 0
            ? group.Sightings[at]
            : group.Sightings[0];
        points += sample.Length == 1 ? OneWord(words, sample.First, group) : ManyWords(words, sample, group);
        group.Nature = points.Best();
        group.Kind = group.Nature switch
        {
            NameNature.Person => ActorKind.Person,
            NameNature.Body => KindOf(words, sample, group),
            _ => null,
        };
    }

    static Points OneWord(ArticleWords words, int i, NameGroup group)
    {
        var points = new Points();
        var entry = words.Entry(i);
        var capitals = words[i].Is(WordTraits.AllCapitals);
        var owns = group.Sightings.Exists(sighting => sighting.Has(NameHints.Possessive));
        var often = group.Sightings.Count > 1;
        var belongs = owns || group.Sightings.Exists(sighting => sighting.Has(NameHints.AfterFrom));
        points += entry.Is(WordRoles.GivenName) ? new(often || owns ? 2 : 1, 0, 0, 0) : default;
        points += entry.Is(WordRoles.Famous) ? new(4, 0, 0, 0) : default;
        points += entry.Is(WordRoles.Place) || IsCompoundPlace(words, i) ? new(-1, -2, 6, 0) : default;
        points += entry.Is(WordRoles.Demonym | WordRoles.NoActor | WordRoles.Calendar) ? new(-6, -6, 0, 4) : default;
        points += entry.Is(WordRoles.Body) ? new(0, 7, 0, 0) : default;
        points += entry.Head == ActorKind.Party ? new(-9, 0, 0, 0) : default;
        points += IsOfATrade(words.Text(i), group) ? new(-9, -9, 0, 0) : default;
        points += entry.Is(WordRoles.Team) && IsTeam(words, group) ? new(0, 9, 0, 0) : default;
        points += capitals && entry.Is(WordRoles.Acronym) ? new(0, 9, 0, 0) : default;
        points += PaperOf(words, i, group) is not null ? new(0, 9, 0, 0) : default;
        points += capitals && words[i].Length is >= 2 and <= 6
            ? new(-2, 1 + (belongs ? 1 : 0) + (often ? 1 : 0), 0, 0)
            : default;
        points += entry.Is(NoNameAlone) && !capitals && !entry.Is(WordRoles.Body) ? new(-3, -3, 0, 3) : default;
        points += words[i].Is(WordTraits.InnerCapital) && !words[i].Is(WordTraits.Hyphen | WordTraits.Apostrophe)
            && !capitals ? new(0, often || owns ? 2 : 1, 0, 0) : default;
        return group.StandsInsideASentence && entry.Roles == WordRoles.None
            ? points + new Points(owns ? 1 : 0, owns ? 1 : 0, 0, 0)
            : points;
    }

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
        foreach (var ending in group.StandsInsideASentence ? [] : Trades)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Iran-US", "Israel-Hamas": two names with a hyphen are no actor.</summary>
    static bool IsCompoundPlace(ArticleWords words, int i)
    {
        var text = words.Text(i);
        var hyphen = text.IndexOf('-');
        return hyphen > 0 && Lexicon.Of(text[..hyphen]).Is(WordRoles.Place | WordRoles.Demonym | WordRoles.NoActor);
    }

    /// <summary>"The Guardian": with a capital where the sentence asks for none, or where it reports.</summary>
    static ActorKind? PaperOf(ArticleWords words, int i, NameGroup group) =>
        i > 0 && words.Text(i - 1) is "The" && words.RunsOn(i - 1)
            && (!words[i - 1].StartsSentence || group.Sightings[0].Has(NameHints.Speaks))
            ? Lexicon.BodyOfManyWords("the " + group.Folded)
            : null;

    static Points ManyWords(ArticleWords words, Sighting name, NameGroup group)
    {
        if (Lexicon.IsPlaceOfManyWords(group.Folded))
        {
            return new(-9, -9, 9, 0);
        }

        if (Lexicon.BodyOfManyWords(group.Folded) is not null)
        {
            return new(-9, 9, 0, 0);
        }

        var shape = NameShape.Of(words, name);
        return AsPerson(words, name, shape) + AsBody(words, name, shape) + AsNoActor(words, name);
    }

    static Points AsPerson(ArticleWords words, Sighting name, NameShape shape)
    {
        var first = words.Entry(name.First);
        var points = new Points();
        points += first.Is(WordRoles.GivenName) && !words.Is(name.End - 1, WordRoles.ThingHead)
            ? new(5, 0, 0, 0)
            : default;
        points += shape.HasInitial ? new(4, 0, 0, 0) : default;
        points += IsNoPerson(words, name) ? new(-9, 0, 0, 0) : default;
        points += shape.HasPersonParticle ? new(3, 0, 0, 0) : default;
        points += shape.Unknown == name.Length && name.Length <= 3 ? new(3, 0, 0, 0) : default;
        points += shape.Given > 0 && shape.Lexical == 0 && !first.Is(WordRoles.GivenName)
            && shape.Given + shape.Unknown == name.Length ? new(3, 0, 0, 0) : default;
        points += shape.Unknown == 0 && !first.Is(WordRoles.GivenName) ? new(-3, 0, 0, 1) : default;
        return shape.Lexical > 0 && !first.Is(WordRoles.GivenName) && !shape.HasInitial
            ? points + new Points(-3, 0, 0, 1)
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
            || (words.Tongue is not null && NamesAbroad.NameNoPerson(words, name));

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

    static Points AsBody(ArticleWords words, Sighting name, NameShape shape)
    {
        var first = words.Entry(name.First);
        var last = words.Entry(name.End - 1);
        var points = new Points();
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
            ? new(-1, first.Is(WordRoles.GivenName) && name.Length == 2 ? 4 : 7, 0, 0)
            : default;
        points += first.Is(WordRoles.BodyStart) ? new(-3, 6, 0, 0) : default;
        points += last.Is(WordRoles.National) && words.IsSmall(name.End - 1) ? new(0, 6, 0, 0) : default;
        points += shape.HasOf && !last.Is(WordRoles.BodyHead) && !first.Is(WordRoles.BodyStart)
            ? new(-3, 3, 0, 0)
            : default;
        points += shape.HasHeadInside ? new(-3, 5, 0, 0) : default;
        return shape.HasAmpersand ? points + new Points(-2, 5, 0, 0) : points;
    }

    static Points AsNoActor(ArticleWords words, Sighting name)
    {
        var first = words.Entry(name.First);
        var last = words.Entry(name.End - 1);
        var points = new Points();
        points += last.Is(WordRoles.PlaceHead | WordRoles.House)
            ? IsSurnameLikeAPlace(words, name) ? new(1, 0, 3, 0) : new(-2, 0, 6, 0)
            : default;
        points += last.Is(WordRoles.ThingHead) ? new(-3, -2, 0, 6) : default;
        return first.Is(WordRoles.Place) && last.Is(WordRoles.Place) ? points + new Points(-4, 0, 5, 0) : points;
    }

    // "They met Anna Fields", but "a house in Anna Fields" and "the Anna Fields".
    static bool IsSurnameLikeAPlace(ArticleWords words, Sighting name) =>
        name.Length == 2
            && words.Is(name.First, WordRoles.GivenName)
            && !words.Is(name.First, WordRoles.Place | WordRoles.Ordinary)
            && words.Is(name.First + 1, WordRoles.PlaceHead)
            && (name.First == 0 || words[name.First].StartsSentence
                || words.Text(name.First - 1) is not ("in" or "on" or "at" or "near" or "to" or "from" or "the" or "of"
                    or "along" or "off" or "around" or "through" or "into" or "outside"));

    static ActorKind? KindOf(ArticleWords words, Sighting name, NameGroup group)
    {
        var last = words.Entry(name.End - 1);
        var first = words.Entry(name.First);
        if (Lexicon.BodyOfManyWords(group.Folded) is { } known)
        {
            return known;
        }

        if (NamesAbroad.KindOf(words, name) is { } abroad)
        {
            return abroad;
        }

        if (name.Length == 1)
        {
            return last.Name ?? PaperOf(words, name.First, group) ?? ActorKind.Organisation;
        }

        if (first.Start is { } start && first.Is(WordRoles.BodyStart)
            && (words.Reads(name.First + 1, "of") || first.Is(WordRoles.GroupWord)))
        {
            return start;
        }

        for (var i = name.End - 1; i >= name.First; i--)
        {
            if (words.Entry(i).Head is { } head)
            {
                // "Engineering Task Force": no soldiers, unless it is a joint one.
                return head == ActorKind.Military && i > name.First && words.Reads(i - 1, "task")
                    && !words.Reads(name.First, "joint") && !words.Reads(name.First, "combined")
                        ? ActorKind.Organisation
                        : head;
            }
        }

        return first.Start ?? ActorKind.Organisation;
    }

    /// <summary>Points for each reading of a name.</summary>
    readonly record struct Points(int Person, int Body, int Place, int Thing)
    {
        // Fewer points than this, and nothing tells what the name names.
        const int Enough = 2;

        public static Points operator +(Points left, Points right) =>
            new(left.Person + right.Person, left.Body + right.Body, left.Place + right.Place, left.Thing + right.Thing);

        public NameNature Best()
        {
            var best = Math.Max(Math.Max(Person, Body), Math.Max(Place, Thing));
            if (best < Enough)
            {
                return NameNature.Unknown;
            }

            return best == Person
                ? NameNature.Person
                : best == Body ? NameNature.Body : best == Place ? NameNature.Place : NameNature.Thing;
        }
    }
}
