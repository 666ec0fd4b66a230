using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>What the parts of bodies' names say of each other. Parts are folded words.</summary>
static class BodyNames
{
    public static bool IsAcronym(ArticleWords words, NameGroup group) =>
        group.Sightings[0].Length == 1 && words[group.Sightings[0].First].Is(WordTraits.AllCapitals)
            && group.Folded.Length is >= 2 and <= 8;

    /// <summary>The actors by the acronyms in brackets right behind their names; what has several in an article, as in
    /// "Orrin Player (HD), Orrin Player (SD)", has none.</summary>
    public static ILookup<ulong, CastEntry> Bracketed(ArticleWords words, IEnumerable<CastEntry> entries) => entries
        .Where(entry => !entry.IsPerson)
        .SelectMany(entry => entry.Groups
            .SelectMany(spelling => spelling.Group.Sightings)
            .Where(sighting => sighting.Has(NameHints.AcronymFollows))
            .Select(sighting => words.Hash(sighting.End))
            .Distinct()
            .ToList() is [var only]
                ? [(Acronym: only, Entry: entry)]
                : Enumerable.Empty<(ulong Acronym, CastEntry Entry)>())
        .ToLookup(pair => pair.Acronym, pair => pair.Entry);

    /// <summary>The first letters of a name's words, small words taken in and left out.</summary>
    public static IEnumerable<string> Initials(string[] name)
    {
        if (name.Length < 2)
        {
            yield break;
        }

        yield return string.Concat(name.Select(part => part[..1]));
        yield return string.Concat(name.Where(part => part is not ("of" or "for" or "and" or "the" or "in"))
            .Select(part => part[..1]));
        if (name[0] is "us" or "uk" or "un" or "eu")
        {
            yield return name[0] + string.Concat(name.Skip(1)
                .Where(part => part is not ("of" or "for" or "and" or "the" or "in"))
                .Select(part => part[..1]));
        }
    }

    /// <summary>"Iraqi Hezbollah Brigades" and "Hezbollah Brigades",
    /// "US State Department" and "State Department".</summary>
    public static bool DifferByNationality(string[] longer, string[] shorter) =>
        longer.Length == shorter.Length + 1 && shorter.Length >= 2
        && Lexicon.Of(longer[0]).Is(WordRoles.Demonym | WordRoles.Place | WordRoles.NoActor)
        && (Lexicon.Of(shorter[^1]).Head != ActorKind.Party || Lexicon.Of(longer[0]).Is(WordRoles.Nation))
        && longer.AsSpan(1).SequenceEqual(shorter);

    /// <summary>"Andy Orr Foundation" for "Andy Orr Foundation for the Arts", "Tarn" for "Tarn University";
    /// never a group's umbrella.</summary>
    public static bool IsShortFormOf(string[] shorter, string[] longer)
    {
        if (shorter.Length >= longer.Length || !longer.AsSpan(0, shorter.Length).SequenceEqual(shorter))
        {
            return false;
        }

        if (LegalForms.Without(longer).SequenceEqual(shorter))
        {
            return shorter.Length >= 2
                || !Lexicon.Of(shorter[0]).Is(WordRoles.Demonym | WordRoles.Ordinary | WordRoles.Place);
        }

        return shorter.Length >= 2
            ? longer[shorter.Length] is "of" or "for" or "in" or "inc" or "ltd" or "corp" or "company" or "group"
                or "limited" or "and"
            : longer.Length == 2 && IsInstitution(longer[1])
                && !Lexicon.Of(shorter[0]).Is(WordRoles.Demonym | WordRoles.Ordinary | WordRoles.Place);
    }

    static bool IsInstitution(string word) =>
        word is "university" or "college" or "corporation" or "corp" or "inc" or "company" or "co" or "ltd" or "limited"
            or "llc" or "group" or "news" or "organization" or "organisation" or "airlines" or "technologies"
            or "movement" or "foundation" or "institute" or "agency" or "party" or "entertainment" or "studios"
            or "systems" or "motors" or "militia";
}
