namespace Digest.Briefs;

/// <summary>What the parts of persons' names say of each other. Parts are folded words.</summary>
static class PersonNames
{
    /// <summary>Whether the name is one word, articles and particles aside: khazali, al khazali.</summary>
    public static bool IsSingle(string[] parts) => Bare(parts).Length == 1;

    /// <summary>Whether a name is the longer one with middle or outer parts left out,
    /// in the same order and with the same surname.</summary>
    public static bool IsShorterFormOf(string[] shorter, string[] longer)
    {
        var (few, many) = (Bare(shorter), Bare(longer));
        if (few.Length < 2 || few.Length > many.Length || few[^1] != many[^1])
        {
            return false;
        }

        var next = 0;
        foreach (var part in many)
        {
            if (next < few.Length && (few[next] == part || (few[next].Length == 1 && part[0] == few[next][0])
                || (part.Length == 1 && few[next][0] == part[0])))
            {
                next++;
            }
        }

        return next == few.Length;
    }

    public static bool SurnameIs(string[] name, string[] single)
    {
        var (full, one) = (Bare(name), Bare(single));
        return full.Length > 1 && one.Length == 1 && full[^1] == one[0];
    }

    public static bool GivenNameIs(string[] name, string[] single)
    {
        var (full, one) = (Bare(name), Bare(single));
        return full.Length > 1 && one.Length == 1 && full[0] == one[0];
    }

    /// <summary>The words between a given name and the last of a longer name that are no given names: the first surname
    /// of "María Ortega Ruiz".</summary>
    public static IEnumerable<string> InnerSurnames(string[] name)
    {
        var bare = Bare(name);
        return bare.Length < 3 || !Lexicon.Of(bare[0]).Is(WordRoles.GivenName)
            || Lexicon.Of(bare[^1]).Is(WordRoles.Ordinary | WordRoles.BodyHead | WordRoles.ThingHead)
            ? []
            : bare[1..^1].Where(part => part.Length > 2 && !Lexicon.Of(part).Is(WordRoles.GivenName | WordRoles.Particle));
    }

    /// <summary>The key of how the surname sounds.</summary>
    public static ulong SurnameSound(string[] name) => NameSound.Skeleton(Bare(name)[^1]);

    public static string GivenNameOf(string[] name) => Bare(name)[0];

    /// <summary>The surname of a full name as it is written; null for a name of one word.</summary>
    public static string? SurnameOf(string name) => Bare(NamePrefixes.Parts(name)) is { Length: > 1 } bare ? bare[^1] : null;

    /// <summary>The only word of a name as it is written; null for a longer one.</summary>
    public static string? OnlyWord(string name) => Bare(NamePrefixes.Parts(name)) is [var only] ? only : null;

    /// <summary>The parts without articles, particles and what follows the surname: Jr, III.</summary>
    static string[] Bare(string[] parts)
    {
        var bare = Array.FindAll(parts, part =>
            part is not ("al" or "el" or "ul" or "jr" or "sr" or "ii" or "iii" or "iv" or "the"));
        return bare.Length > 0 ? bare : parts;
    }
}
