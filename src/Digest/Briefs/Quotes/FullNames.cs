using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds the full name that an article gives somebody whom it mostly calls by one word.</summary>
static class FullNames
{
    // Papers give the full name when they first name somebody.
    const int MentionsToAsk = 8;

    /// <summary>For every actor the one it is a shorter name of, or itself.</summary>
    public static NamedActor[] Link(Listing<NamedActor> named)
    {
        var people = named.Where(actor => !IsOneWord(actor.Name) && actor.Kind is null or ActorKind.Person).ToList();
        var byLast = people.ToLookup(actor => LastWord(actor.Name), StringComparer.OrdinalIgnoreCase);
        var byFirst = people.ToLookup(actor => FirstWord(actor.Name), StringComparer.OrdinalIgnoreCase);
        return [.. named.Select(actor => actor.Entry is null && IsOneWord(actor.Name)
            ? Foremost(byLast[actor.Name].Where(person => MayBe(actor, person)))
                ?? Only(byFirst[actor.Name].Where(person => MayBe(actor, person)))
                ?? actor
            : actor)];
    }

    // Lord Byron is not Ada Byron.
    static bool MayBe(NamedActor actor, NamedActor person) =>
        !Genders.Contradict(actor.Address, GivenNames.GenderOf(person.Name));

    // A surname alone means the one of that name whom the article is about; of two named as often, neither.
    static NamedActor? Foremost(IEnumerable<NamedActor> people) =>
        people.OrderByDescending(person => person.Mentions.Count).Take(2).ToList() is [var first, .. var rest]
            && !rest.Exists(other => other.Mentions.Count == first.Mentions.Count) ? first : null;

    // A given name, or a family name that stands first, means somebody only where nobody else has it.
    static NamedActor? Only(IEnumerable<NamedActor> people) => people.Take(2).ToList() is [var only] ? only : null;

    /// <summary>The name with the given name that stands before it somewhere in the article:
    /// "Roe" where it once says "Jane Roe".</summary>
    public static string Complete(string source, NamedActor actor)
    {
        if (actor.Entry is not null || !IsOneWord(actor.Name))
        {
            return actor.Name;
        }

        foreach (var mention in actor.Mentions.Take(MentionsToAsk))
        {
            if (GivenNameBefore(source, mention.Span.Start) is { } given)
            {
                return Logotype.Of($"{given} {actor.Name}");
            }
        }

        return actor.Name;
    }

    static string? GivenNameBefore(string source, int start)
    {
        if (start < 3 || source[start - 1] != ' ' || !char.IsLetter(source[start - 2]))
        {
            return null;
        }

        var first = start - 2;
        while (first > 0 && char.IsLetter(source[first - 1]))
        {
            first--;
        }

        return char.IsUpper(source[first]) && GivenNames.GenderOf(source.AsSpan(first, start - first)) != Gender.Unknown
            ? source[first..(start - 1)]
            : null;
    }

    public static bool IsOneWord(string name) => !name.Contains(' ', StringComparison.Ordinal);

    static string FirstWord(string name) => name[..name.IndexOf(' ', StringComparison.Ordinal)];

    public static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
