using Digest.Text;

namespace Digest.Briefs;

/// <summary>What the parts of bodies' names say of each other. Parts are folded words.</summary>
static class BodyNames
{
    public static bool IsAcronym(ArticleWords words, NameGroup group) =>
        group.Sightings[0].Length == 1 && words[group.Sightings[0].First].Is(WordTraits.AllCapitals) && group.Folded.Length is >= 2 and <= 8;

    /// <summary>Whether the acronym stands in brackets right behind one of the entry's spellings.</summary>
    public static bool IsFollowedBy(ArticleWords words, CastEntry entry, NameGroup acronym) =>
        entry.Groups.Any(spelling => spelling.Group.Sightings.Exists(sighting =>
            sighting.Has(NameHints.AcronymFollows) && words.Hash(sighting.End) == words.Hash(acronym.Sightings[0].First)));

    /// <summary>Whether the acronym is made of the first letters of the name, small words left out or taken in.</summary>
    public static bool HasInitials(string[] name, string acronym)
    {
        if (name.Length < 2 || acronym.Length < 2)
        {
            return false;
        }

        var all = string.Concat(name.Select(part => part[..1]));
        var large = string.Concat(name.Where(part => part is not ("of" or "for" or "and" or "the" or "in")).Select(part => part[..1]));
        return string.Equals(acronym, all, StringComparison.Ordinal) || string.Equals(acronym, large, StringComparison.Ordinal);
    }

    /// <summary>"Iraqi Hezbollah Brigades" and "Hezbollah Brigades", "US State Department" and "State Department".</summary>
    public static bool DifferByNationality(string[] longer, string[] shorter) =>
        longer.Length == shorter.Length + 1 && shorter.Length >= 2
        && Lexicon.Of(longer[0]).Is(WordRoles.Demonym | WordRoles.Place | WordRoles.NoActor)
        && longer.AsSpan(1).SequenceEqual(shorter);

    /// <summary>"Andy Orr Foundation" for "Andy Orr Foundation for the Arts", "Tarn" for "Tarn University"; never a group's umbrella.</summary>
    public static bool IsShortFormOf(string[] shorter, string[] longer)
    {
        if (shorter.Length >= longer.Length || !longer.AsSpan(0, shorter.Length).SequenceEqual(shorter))
        {
            return false;
        }

        return shorter.Length >= 2
            ? longer[shorter.Length] is "of" or "for" or "in" or "inc" or "ltd" or "corp" or "company" or "group" or "limited" or "and"
            : longer.Length == 2 && IsInstitution(longer[1]) && !Lexicon.Of(shorter[0]).Is(WordRoles.Demonym | WordRoles.Ordinary | WordRoles.Place);
    }

    static bool IsInstitution(string word) => word is "university" or "college" or "corporation" or "corp" or "inc" or "company" or "co"
        or "ltd" or "limited" or "llc" or "group" or "news" or "organization" or "organisation" or "airlines" or "technologies" or "movement"
        or "foundation" or "institute" or "agency" or "party" or "entertainment" or "studios" or "systems" or "motors" or "militia";
}
