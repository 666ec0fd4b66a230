using Digest.Text;

namespace Digest.Briefs;

/// <summary>Takes back what a name alone suggested where the rest of the article says otherwise.</summary>
static class NameDoubts
{
    /// <summary>A single unknown word that is also somebody's surname here is that person,
    /// not the body it might have been.</summary>
    public static void Settle(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        HashSet<string?>? surnames = null;
        foreach (var group in groups)
        {
            var first = group.Sightings[0].First;
            if (group.Nature == NameNature.Body && AreInitialsOfTurns(words, group))
            {
                (group.Nature, group.Kind) = (NameNature.Unknown, null);
                continue;
            }

            if (group.Nature == NameNature.Body && group.Parts.Length == 1
                && AreNotInCapitals(words, group) && !words.Is(first, WordRoles.Body)
                && (surnames ??= Surnames(groups)).Contains(group.Folded))
            {
                (group.Nature, group.Kind) = (NameNature.Unknown, null);
            }
        }

        TakeForFirms(groups, surnames);
        LeaveSentences(words, groups);
    }

    // "‘Ada Orrin Leads’", where the article names Ada Orrin: the words behind her are a headline's.
    static void LeaveSentences(ArticleWords words, IReadOnlyList<NameGroup> groups)
    {
        HashSet<string>? persons = null;
        foreach (var group in groups)
        {
            if (group is { IsPerson: true, Parts.Length: > 2 }
                && group.Sightings[0].End - 1 is var last && !words.Is(last, WordRoles.GivenName)
                && (Capitals.IsOfTheLanguage(words.Text(last)) || words.IsWrittenSmall(last)
                    || group.Sightings.TrueForAll(sighting => sighting.Has(NameHints.WholeQuotation)))
                && (persons ??= FullNames(groups)).Contains(string.Join(' ', group.Parts[..^1])))
            {
                (group.Nature, group.Kind) = (NameNature.Unknown, null);
            }
        }
    }

    static HashSet<string> FullNames(IReadOnlyList<NameGroup> groups) => groups
        .Where(group => group.IsPerson && group.Parts.Length > 1)
        .Select(group => group.Folded)
        .ToHashSet(StringComparer.Ordinal);

    // "JR: We left.": who speaks in an interview, and never anything else.
    static bool AreInitialsOfTurns(ArticleWords words, NameGroup group) => group.Parts is [{ Length: 2 or 3 }]
        && group.Sightings.TrueForAll(sighting => words[sighting.First].Is(WordTraits.LineStart)
            && words[sighting.First].Is(WordTraits.AllCapitals) && words[sighting.First].After == ':');

    // "Alder Velling AB", and later "Alder Velling": the firm, as far as nothing shows that a person is meant.
    static void TakeForFirms(IReadOnlyList<NameGroup> groups, HashSet<string?>? surnames)
    {
        HashSet<string>? firms = null;
        foreach (var group in groups)
        {
            if (group is { Nature: NameNature.Body, Parts.Length: > 1 }
                && LegalForms.Without(group.Parts) is var bare && bare.Length < group.Parts.Length)
            {
                (firms ??= new(StringComparer.Ordinal)).Add(string.Join(' ', bare!));
            }
        }

        foreach (var group in firms is null ? [] : groups)
        {
            if (group.Nature is NameNature.Person or NameNature.Unknown && firms!.Contains(group.Folded)
                && !group.Sightings.Exists(sighting => sighting.Has(NameHints.AfterTitle | NameHints.Age))
                && !(surnames ??= Surnames(groups)).Contains(group.Folded)
                && !Lexicon.Of(group.Parts[0]).Is(WordRoles.GivenName | WordRoles.Famous | WordRoles.Ordinary
                    | WordRoles.Demonym))
            {
                (group.Nature, group.Kind) = (NameNature.Body, Articles.ActorKind.Organisation);
            }
        }
    }

    // "ORRIN: Did you read it?": in a transcript, who speaks stands in capitals before a colon.
    static bool AreNotInCapitals(ArticleWords words, NameGroup group) => group.Sightings.TrueForAll(sighting =>
        !words[sighting.First].Is(WordTraits.AllCapitals)
            || (words[sighting.First].Is(WordTraits.LineStart) && words[sighting.First].After == ':'));

    static HashSet<string?> Surnames(IReadOnlyList<NameGroup> groups) => groups
        .Where(group => group.IsPerson && group.Parts.Length > 1)
        .Select(group => PersonNames.SurnameOf(group.Text))
        .ToHashSet(StringComparer.Ordinal);
}
