using System.Buffers;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells he from she from it, by title, by given name, by what an article calls somebody.</summary>
static class Genders
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> HeTitles = Set(
        "mr sir lord king prince pope ayatollah imam sheikh cardinal archbishop congressman councilman spokesman "
        + "chairman businessman father brother monsieur herr señor don rabbi mullah actor baron duke emperor tsar "
        + "sultan emir signor shri alhaji datuk");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SheTitles = Set(
        "mrs ms miss lady dame queen princess congresswoman councilwoman spokeswoman chairwoman businesswoman madame "
        + "mme frau señora doña mother sister actress mlle mademoiselle baroness duchess countess empress signora "
        + "signorina smt shrimati hajiya sheikha datin");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> HeNouns = Set(
        "spokesman congressman chairman businessman councilman man father dad husband son brother actor king prince "
        + "boy gentleman fisherman salesman policeman fireman cameraman frontman grandfather uncle nephew alderman "
        + "assemblyman vice-chairman anchorman");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SheNouns = Set(
        "spokeswoman congresswoman chairwoman businesswoman councilwoman woman mother mom mum wife daughter sister "
        + "actress queen princess girl lady grandmother aunt niece assemblywoman waitress widow policewoman vice-chairwoman");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> HeKin = Set(
        "husband father son brother uncle nephew grandfather grandson stepfather stepson boyfriend widower dad");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> SheKin = Set(
        "wife mother daughter sister aunt niece grandmother granddaughter stepmother stepdaughter girlfriend widow mum mom");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Several = Set(
        "many some several few most both all");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Things = Set(
        "campaign administration team camp government ministry office board committee report statement editorial "
        + "article letter document group party militia army agency department regime court filing lawsuit tweet "
        + "website site release memo resolution poster sign video clip ad show crowd company organization "
        + "organisation union council commission embassy paper newspaper book study poll movement brigade faction "
        + "police audience outlet network channel magazine station email e-mail post service firm bank trust charity "
        + "airline foundation federation institute association institution authority agency fund hospital museum "
        + "university school college church club league communique");

    static readonly string[] AbstractEndings =
        ["ture", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "dom"];

    static readonly SearchValues<char> EndsApposition = SearchValues.Create(",.;:\"“”\n");

    // A name's apposition and the beginning of what its sentence says of it.
    const int LongestPredicate = 120;

    // Papers introduce people when they first name them.
    const int MentionsToAsk = 6;

    /// <summary>he, she, they, it, I, you, we.</summary>
    public static bool IsPronoun(ReadOnlySpan<char> word) => OfPronoun(word) != Gender.Unknown
        || Is(word, "i") || Is(word, "you") || Is(word, "we");

    /// <summary>The pronoun's own gender, also that of she'd; Unknown for words that are no pronoun of the third
    /// person.</summary>
    public static Gender OfPronoun(ReadOnlySpan<char> word)
    {
        var mark = word.IndexOfAny('\'', '’');
        return OfWholePronoun(mark > 0 ? word[..mark] : word);
    }

    static Gender OfWholePronoun(ReadOnlySpan<char> word) =>
        Is(word, "he") || Is(word, "his") || Is(word, "him") ? Gender.He
        : Is(word, "she") || Is(word, "her") ? Gender.She
        : Is(word, "it") || Is(word, "its") ? Gender.It
        : Is(word, "they") || Is(word, "their") ? Gender.They
        : Gender.Unknown;

    public static Gender Of(string source, NamedActor actor)
    {
        if (actor.Kind is not null and not ActorKind.Person)
        {
            return Gender.It;
        }

        var votes = 0;
        foreach (var mention in actor.Mentions.Take(MentionsToAsk))
        {
            votes += OfName(source, mention.Span) switch { Gender.He => 1, Gender.She => -1, _ => 0 };
        }

        return votes > 0 ? Gender.He : votes < 0 ? Gender.She : GivenNames.GenderOf(actor.Name);
    }

    /// <summary>By the name itself, the title before it and what is said of its bearer right behind it.</summary>
    public static Gender OfName(string source, TextSpan name)
    {
        var words = source.AsSpan(name.Start, name.Length);
        var space = words.IndexOf(' ');
        var title = LastWordBefore(source, name.Start);
        var byTitle = OfTitle(title);
        if (byTitle != Gender.Unknown)
        {
            // Women, too, were Chairman.
            return space > 0 && title.EndsWith("man", StringComparison.OrdinalIgnoreCase)
                && GivenNames.GenderOf(words) == Gender.She
                    ? Gender.She
                    : byTitle;
        }

        var byOwnTitle = space > 0 ? OfTitle(words[..space].TrimEnd('.')) : Gender.Unknown;
        if (byOwnTitle != Gender.Unknown)
        {
            return byOwnTitle;
        }

        var byApposition = OfApposition(source, name.End);
        var told = byApposition != Gender.Unknown ? byApposition : OfPredicate(source, name.End);
        return told != Gender.Unknown ? told : space > 0 ? GivenNames.GenderOf(words) : Gender.Unknown;
    }

    /// <summary>Whether one is he and the other she; what is not known contradicts nothing.</summary>
    public static bool Contradict(Gender one, Gender other) =>
        (one, other) is (Gender.He, Gender.She) or (Gender.She, Gender.He);

    /// <summary>By the nouns of a description: "a spokeswoman for the group", "a Department for Ports spokeswoman".
    /// </summary>
    public static Gender OfDescription(ReadOnlySpan<char> words)
    {
        var head = words;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            if (OfNoun(word) is var gender and not Gender.Unknown)
            {
                return gender;
            }

            if ((WordClasses.Of(word) & WordClass.Preposition) != 0)
            {
                break;
            }

            head = word[(word.LastIndexOf('-') + 1)..];
        }

        var last = words.LastIndexOf(' ');
        if (last > 0 && words[..last].LastIndexOf(' ') is var before && char.IsUpper(words[before + 1])
            && OfNoun(words[(last + 1)..]) is var named and not Gender.Unknown)
        {
            return named;
        }

        return Several.Contains(head) || head.EndsWith("s", StringComparison.Ordinal)
            || head.EndsWith("people", StringComparison.Ordinal) ? Gender.They
            : Things.Contains(head) || IsAbstract(head) ? Gender.It
            : Gender.Unknown;
    }

    // A departure, an election: nobody is called so but a celebrity, and authorities that are in the table.
    static bool IsAbstract(ReadOnlySpan<char> head)
    {
        foreach (var ending in AbstractEndings)
        {
            if (head.Length > ending.Length + 2 && head.EndsWith(ending, StringComparison.Ordinal))
            {
                return !head.SequenceEqual("celebrity");
            }
        }

        return false;
    }

    // Parts of a word count too: actor-director.
    static Gender OfNoun(ReadOnlySpan<char> word)
    {
        var rest = word;
        while (true)
        {
            var hyphen = rest.IndexOf('-');
            var part = hyphen < 0 ? rest : rest[..hyphen];
            if (HeNouns.Contains(part))
            {
                return Gender.He;
            }

            if (SheNouns.Contains(part))
            {
                return Gender.She;
            }

            if (hyphen < 0)
            {
                return Gender.Unknown;
            }

            rest = rest[(hyphen + 1)..];
        }
    }

    /// <summary>Of his wife, her brother; Unknown for words of no kin.</summary>
    public static Gender OfKin(ReadOnlySpan<char> word) =>
        HeKin.Contains(word) ? Gender.He : SheKin.Contains(word) ? Gender.She : Gender.Unknown;

    /// <summary>By a title, without its full stop; Unknown for words that say nothing of it.</summary>
    public static Gender OfTitle(ReadOnlySpan<char> word) =>
        HeTitles.Contains(word) ? Gender.He : SheTitles.Contains(word) ? Gender.She : Gender.Unknown;

    // ", a spokeswoman for": the few words between the comma and the next mark.
    static Gender OfApposition(string source, int end)
    {
        if (end + 2 >= source.Length || source[end] != ',')
        {
            return Gender.Unknown;
        }

        var rest = source.AsSpan(end + 2, Math.Min(60, source.Length - end - 2));
        var stop = rest.IndexOfAny(EndsApposition);
        rest = stop < 0 ? rest : rest[..stop];
        return StartsApposition(rest) ? OfDescription(rest) : Gender.Unknown;
    }

    // "Jane Roe, 40, is a mother of four", "Roe and her husband".
    static Gender OfPredicate(string source, int end)
    {
        var rest = source.AsSpan(end, Math.Min(LongestPredicate, source.Length - end));
        if (rest.StartsWith(" and his ", StringComparison.Ordinal)
            || rest.StartsWith(" and her ", StringComparison.Ordinal))
        {
            return OfPronoun(rest[5..8]);
        }

        if (rest.StartsWith(',') && rest[1..].IndexOf(',') is var comma and > 0)
        {
            rest = rest[(comma + 2)..];
        }

        if (!rest.StartsWith(" is ", StringComparison.Ordinal) && !rest.StartsWith(" was ", StringComparison.Ordinal))
        {
            return Gender.Unknown;
        }

        rest = rest[4..].TrimStart();
        var stop = rest.IndexOfAny(EndsApposition);
        rest = stop < 0 ? rest : rest[..stop];
        return StartsApposition(rest) && OfDescription(rest) is (Gender.He or Gender.She) and var gender
            ? gender
            : Gender.Unknown;
    }

    static bool StartsApposition(ReadOnlySpan<char> words) =>
        words.StartsWith("a ", StringComparison.Ordinal) || words.StartsWith("an ", StringComparison.Ordinal)
        || words.StartsWith("the ", StringComparison.Ordinal) || words.StartsWith("his ", StringComparison.Ordinal)
        || words.StartsWith("her ", StringComparison.Ordinal);

    static ReadOnlySpan<char> LastWordBefore(string source, int end)
    {
        var before = source.AsSpan(Math.Max(0, end - 24), end - Math.Max(0, end - 24)).TrimEnd().TrimEnd('.');
        var start = before.LastIndexOfAny(' ', '\n', '“');
        return before[(start + 1)..];
    }

    static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        new HashSet<string>(words.Split(' '), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
