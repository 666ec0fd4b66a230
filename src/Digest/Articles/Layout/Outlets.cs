using System.Collections.Frozen;

namespace Digest.Articles;

/// <summary>Knows newspapers, agencies and stations by name, by domain and by the short forms they are called
/// by.</summary>
static class Outlets
{
    // A name that ends or begins so is that of a paper, an agency or a station.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TellingWords = new[]
    {
        "times", "post", "news", "herald", "tribune", "gazette", "journal", "daily", "guardian", "courier", "press",
        "agency", "today",
        "observer", "telegraph", "chronicle", "review", "mail", "globe", "independent", "sun", "star", "standard",
        "examiner", "inquirer",
        "register", "dispatch", "bulletin", "magazine", "weekly", "tv", "radio", "broadcasting", "wire", "online",
        "zeitung", "echo",
        "mirror", "argus", "mercury", "bee", "sentinel", "monitor", "ledger", "record", "reporter", "newspaper",
        "newswire", "nachrichten", "tageblatt", "anzeiger", "rundschau", "kurier", "courrier", "presse", "quotidien",
        "diario", "periódico", "noticias", "corriere", "gazzetta", "giornale",
        "jornal", "gazeta", "krant", "dagblad", "courant", "dziennik",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] CompoundEndings =
        ["kurier", "zeitung", "blatt", "anzeiger", "nachrichten", "rundschau", "bote", "blad", "bladet", "posten"];

    // With one of these before it, a word in capitals is the name of a paper or of one of the few places below.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = new[]
    {
        "The", "Le", "La", "Les", "El", "Los", "Il", "Lo", "Die", "Der", "Das", "De", "Het",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlacesWithArticle = new[]
    {
        "The Hague", "The Bronx", "The Gambia", "The Bahamas", "The Valley", "Le Havre", "Le Mans", "Le Caire", "Le Cap",
        "Le Creusot", "Le Puy", "La Rochelle", "La Haye", "La Valette", "La Havane", "La Mecque", "La Paz", "La Plata",
        "La Habana", "La Coruña", "La Laguna", "La Serena", "La Haya", "La Meca", "La Spezia", "La Chaux-de-Fonds",
        "Les Sables", "El Paso", "El Salvador", "El Cairo", "El Alto", "Los Angeles", "Los Ángeles", "Il Cairo",
        "Den Haag", "De Panne", "Het Gooi",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // Of these, people are called so, too.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Surnames = new[]
    {
        "post", "sun", "star", "press", "bee", "mercury", "record", "echo", "globe", "reporter", "herald", "day",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly string[] DomainEndings =
        [".com", ".org", ".net", ".co.uk", ".co.il", ".co", ".de", ".fr", ".info", ".news", ".eu", ".uk", ".il", ".iq",
         ".ir", ".tv", ".io"];

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByName = ReadRows();

    /// <summary>The name of the outlet that the words, the abbreviation or the domain stand for; null when it is not
    /// known.</summary>
    public static string? Known(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t\u00A0.,:;|/*_\"“”'’()[]");
        if (words.Length is < 2 or > 60)
        {
            return null;
        }

        if (ByName.TryGetValue(words, out var name) || ByName.TryGetValue(WithoutDomain(words), out name))
        {
            return name;
        }

        return words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && ByName.TryGetValue(words[4..], out name)
            ? name
            : null;
    }

    /// <summary>The outlet whose name the words end with, such as "the Israeli Jerusalem Post"; null when none is
    /// known.</summary>
    public static string? KnownAtEnd(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t\u00A0.,:;|/*_\"“”'’()[]");
        while (words.Length is > 1 and < 200)
        {
            if (Known(words) is { } name)
            {
                return name;
            }

            var space = words.IndexOf(' ');
            words = space < 0 ? [] : words[(space + 1)..].TrimStart();
        }

        return null;
    }

    /// <summary>The outlet that the words begin with, tried with five words, then four, and so on; null when none is
    /// known.</summary>
    public static string? KnownAtStart(ReadOnlySpan<char> words)
    {
        var ends = (Span<int>)stackalloc int[5];
        var count = 0;
        for (var i = 1; i <= words.Length && count < ends.Length; i++)
        {
            if (i == words.Length || words[i] is ' ' or '\'' or '’')
            {
                ends[count++] = i;
            }
        }

        for (var i = count - 1; i >= 0; i--)
        {
            // One small word, such as "time", is a word before it is an outlet.
            if (Known(words[..ends[i]]) is { } name && char.IsUpper(words[0]))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>True for a short name in capitals with a word that papers, agencies and stations have in their
    /// names.</summary>
    public static bool LooksLikeOutlet(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t.,|");
        if (words.Length is < 3 or > 50
            || Wording.Words(words, 7) > 6
            || !Wording.IsTitleCase(words)
            || words.ContainsAny("?!:;\"“”"))
        {
            return false;
        }

        foreach (var range in words.Split(' '))
        {
            if (TellingWords.Contains(words[range]) || IsCompound(words[range]))
            {
                return true;
            }
        }

        return Known(words) is not null;
    }

    // "Nordkurier", "Volksblatt": German papers have their telling word grown to another.
    static bool IsCompound(ReadOnlySpan<char> word)
    {
        foreach (var ending in CompoundEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same beside a date, where nothing but a paper or a place stands: "Le Phare", "Die Glocke",
    /// "The Lantern".</summary>
    public static bool LooksLikeMasthead(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t.,|*_");
        if (LooksLikeOutlet(words))
        {
            return true;
        }

        var space = words.IndexOf(' ');
        return space > 0 && words.Length <= 30 && Wording.Words(words, 4) < 4 && Articles.Contains(words[..space])
            && char.IsUpper(words[space + 1]) && Wording.IsTitleCase(words) && !words.ContainsAny(".?!:;,\"“”«»0123456789")
            && !PlacesWithArticle.Contains(words);
    }

    /// <summary>The same where a person's name could stand as well: Emily Post is somebody.</summary>
    public static bool IsLikelyOutlet(ReadOnlySpan<char> words)
    {
        words = words.Trim(" \t.,|");
        var last = words[(words.LastIndexOf(' ') + 1)..];
        return LooksLikeOutlet(words) && (Known(words) is not null
            || !Surnames.Contains(last) || words.StartsWith("The ", StringComparison.OrdinalIgnoreCase));
    }

    static ReadOnlySpan<char> WithoutDomain(ReadOnlySpan<char> words)
    {
        foreach (var opening in (ReadOnlySpan<string>)["https://", "http://", "www."])
        {
            words = words.StartsWith(opening, StringComparison.OrdinalIgnoreCase) ? words[opening.Length..] : words;
        }

        var path = words.IndexOf('/');
        words = path > 0 && words[..path].Contains('.') ? words[..path] : words;
        foreach (var ending in DomainEndings)
        {
            if (words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return words[..^ending.Length];
            }
        }

        return words;
    }

    static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ReadRows()
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var names in OutletTable.Rows.Select(row => row.Split('|')))
        {
            foreach (var name in names)
            {
                byName.TryAdd(name, names[0]);
            }
        }

        return byName.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
