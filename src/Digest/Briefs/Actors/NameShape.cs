using Digest.Text;

namespace Digest.Briefs;

/// <summary>What the words of a longer name are made of.</summary>
/// <param name="Unknown">How many words no table knows.</param>
/// <param name="Lexical">How many are ordinary words, and no given names.</param>
/// <param name="HasAnd">A small "and" stands inside: only bodies' names are read over one.</param>
/// <param name="HasHeadInside">A body's head-word stands inside, before of, for or in.</param>
readonly record struct NameShape(
    int Unknown, int Lexical, int Given, bool HasInitial, bool HasPersonParticle, bool HasOf, bool HasHeadInside,
    bool HasAmpersand, bool HasLegalForm, bool HasAnd)
{
    const WordRoles Telling = WordRoles.Ordinary | WordRoles.BodyHead | WordRoles.PlaceHead | WordRoles.ThingHead
        | WordRoles.Occupation;

    public static NameShape Of(ArticleWords words, Sighting name)
    {
        // "N.A.", "S.A.": behind a name they are no initials, but the form of a firm.
        if (name.Length > 2 && LegalForms.IsCutInTwo(words, name.End - 2))
        {
            return Of(words, name with { End = name.End - 2 }) with { HasLegalForm = true };
        }

        if (name.Length > 1 && LegalForms.EndName(words, name.End - 1))
        {
            return Of(words, name with { End = name.End - 1 }) with { HasLegalForm = true };
        }

        // "Jr" says no more of the name than that a person bears it.
        if (name.Length > 2 && IsGeneration(words, name.End - 1))
        {
            return Of(words, name with { End = name.End - 1 }) with { HasInitial = true };
        }

        var shape = default(NameShape);
        for (var i = name.First; i < name.End; i++)
        {
            var entry = words.Entry(i);
            var last = i == name.End - 1;
            shape = shape with
            {
                Unknown = shape.Unknown + ((entry.Roles is WordRoles.None or WordRoles.Famous
                    && !LooksOrdinary(words, i)) || IsForeignPart(words, i) ? 1 : 0),
                Lexical = shape.Lexical + (((entry.Is(Telling) && !entry.Is(WordRoles.GivenName)
                        && !IsWithinAPerson(words, name, i))
                    || LooksOrdinary(words, i)) && !words.IsSmall(i) ? 1 : 0),
                Given = shape.Given + (entry.Is(WordRoles.GivenName) ? 1 : 0),
                HasInitial = shape.HasInitial
                    || (words[i].Is(WordTraits.Dotted) && words[i].Length <= 4 && !words.Reads(name.First, "U.")
                        && !words[i].Is(WordTraits.Digit) && !entry.Is(WordRoles.NoActor)),
                HasPersonParticle = shape.HasPersonParticle || (entry.Is(WordRoles.Particle) && !last)
                    || IsForeignPart(words, i),
                HasOf = shape.HasOf || words.Text(i) is "of" or "for",
                HasHeadInside = shape.HasHeadInside
                    || (!last && i > name.First && entry.Is(WordRoles.BodyHead)
                        && words.Text(i + 1) is "of" or "for" or "in" or "on"),
                HasAnd = shape.HasAnd || (!last && words.IsSmall(i) && FieldsAbroad.IsAnd(words.Text(i))
                    && JoinedFields.MayFollow(words, i + 1)),
                HasAmpersand = shape.HasAmpersand || (!last && words[i].After == '&'),
            };
        }

        return shape;
    }

    // The Van of "Nguyen Van Orrin".
    static bool IsWithinAPerson(ArticleWords words, Sighting name, int i) =>
        i > name.First && i < name.End - 1 && words.Is(i, WordRoles.Particle);

    // Endings that ordinary words have and names have not.
    static readonly string[] OrdinaryEndings =
    [
        "tion", "tions", "sion", "ment", "ments", "ness", "ity", "ities", "ism", "ics", "ology", "ional", "ative",
        "able", "ible", "ical",
        "istic", "ance", "ence", "ious", "eous", "graphy", "ship", "less", "ful", "ary", "ways", "ings",
    ];

    /// <summary>Whether a word that no table knows is an ordinary one by its ending: Seamanship, Birds.</summary>
    public static bool LooksOrdinary(ArticleWords words, int i)
    {
        var text = words.Text(i);
        if (text.Length < 6 || words.Entry(i).Roles != WordRoles.None
            || words[i].Is(WordTraits.Hyphen | WordTraits.Apostrophe))
        {
            return false;
        }

        foreach (var ending in OrdinaryEndings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return words.IsWrittenSmall(i) || (text[^1] == 's' && Lexicon.Of(text[..^1]).Is(WordRoles.Ordinary));
    }

    /// <summary>Jr. and III.</summary>
    public static bool IsGeneration(ArticleWords words, int i) =>
        words.Reads(i, "jr") || words.Reads(i, "jr.") || words.Reads(i, "sr") || words.Text(i) is "II" or "III" or "IV";

    /// <summary>al-Kaabi, O'Brien, Kwok-hung.</summary>
    static bool IsForeignPart(ArticleWords words, int i) =>
        words[i].Is(WordTraits.Hyphen | WordTraits.Apostrophe) && words.Entry(i).Roles == WordRoles.None;
}
