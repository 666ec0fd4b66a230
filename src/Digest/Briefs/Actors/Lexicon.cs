using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>What the tables say of one word: the parts it can play, and the kind of body it would tell of.</summary>
readonly record struct LexiconEntry(WordRoles Roles, ActorKind? Head = null, ActorKind? Start = null,
    ActorKind? Name = null)
{
    public bool Is(WordRoles roles) => (Roles & roles) != 0;
}

/// <summary>All tables of words about names, asked by the hash of a folded word:
/// one look-up tells all parts a word can play.</summary>
/// <remarks>Asking by hash keeps the words of an article from becoming strings;
/// two words of one 64-bit hash are not to be expected.</remarks>
static class Lexicon
{
    static readonly HashTable<LexiconEntry> Entries = new(Build());

    static readonly HashSet<ulong> ManyWordPlaces =
        [.. PlaceNames.ManyWords
            .Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Fold.Hash(Fold.Of(name)))];

    static readonly Dictionary<ulong, ActorKind> ManyWordBodies = KnownBodies.ManyWords
        .SelectMany(row => row.Names
            .Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(name => WithAmpersand(name).Select(spelling => (Hash: Fold.Hash(Fold.Of(spelling)), row.Kind))))
        .DistinctBy(pair => pair.Hash)
        .ToDictionary(pair => pair.Hash, pair => pair.Kind);

    public static LexiconEntry Of(ulong hash) => Entries.Of(hash);

    public static LexiconEntry Of(ReadOnlySpan<char> word) => Of(HashOf(word));

    /// <summary>Whether a folded name is that of a place written in several words: new york.</summary>
    public static bool IsPlaceOfManyWords(string folded) => ManyWordPlaces.Contains(Fold.Hash(folded));

    /// <summary>The kind of a body whose folded name is known as a whole: united nations.</summary>
    public static ActorKind? BodyOfManyWords(string folded) =>
        ManyWordBodies.TryGetValue(Fold.Hash(folded), out var kind) ? kind : null;

    /// <summary>The hash of a word of a text as it would be folded.</summary>
    public static ulong HashOf(Word word, string text) => word.Hash != 0 ? word.Hash : HashOf(word.Of(text));

    /// <summary>The hash of the word as it would be folded; 0 for one longer than all in the tables.</summary>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Word.LongestHashed)
        {
            return 0;
        }

        if (Fold.HashPlain(word) is { } plain)
        {
            return plain;
        }

        Span<char> buffer = stackalloc char[Word.LongestHashed];
        return Fold.Hash(buffer[..Fold.Into(word, buffer)]);
    }

    // "Ernst & Young" folds to two words.
    static string[] WithAmpersand(string name) => name.Contains(" and ", StringComparison.Ordinal)
        ? [name, name.Replace(" and ", " ", StringComparison.Ordinal)]
        : [name];

    static Dictionary<ulong, LexiconEntry> Build()
    {
        var entries = new Dictionary<ulong, LexiconEntry>();
        (WordRoles Role, string Words)[] tables =
        [
            (WordRoles.Function, OrdinaryWords.Function),
            (WordRoles.Ordinary, OrdinaryWords.Ordinary),
            (WordRoles.ThingHead, OrdinaryWords.Things),
            (WordRoles.WorkHead, OrdinaryWords.Works),
            (WordRoles.Calendar, OrdinaryWords.Calendar),
            (WordRoles.NoActor, OrdinaryWords.NoActors),
            (WordRoles.Male, GivenNames.Male),
            (WordRoles.Female, GivenNames.Female),
            (WordRoles.Title, PersonWords.Titles),
            (WordRoles.StrictTitle, PersonWords.StrictTitles),
            (WordRoles.Occupation, PersonWords.Occupations),
            (WordRoles.TitleModifier, PersonWords.Modifiers),
            (WordRoles.Speaking, PersonWords.Speaking),
            (WordRoles.Particle, PersonWords.Particles),
            (WordRoles.Place, PlaceNames.OneWord),
            (WordRoles.Demonym, PlaceNames.Demonyms),
            (WordRoles.Nation, PlaceNames.Countries),
            (WordRoles.Nation, PlaceNames.Peoples),
            (WordRoles.PlaceHead, PlaceNames.Heads),
            (WordRoles.OfHead, BodyWords.OfHeads),
            (WordRoles.House, BodyWords.Houses),
            (WordRoles.National, BodyWords.National),
            (WordRoles.Famous, PersonWords.Famous),
            (WordRoles.Owner, BodyWords.Owners),
            (WordRoles.GroupWord, BodyWords.GroupWords),
            (WordRoles.Team, BodyWords.Teams),
        ];
        foreach (var (role, words) in tables)
        {
            Add(entries, words, entry => entry with { Roles = entry.Roles | role });
        }

        AddBodies(entries);
        return entries;
    }

    static void AddBodies(Dictionary<ulong, LexiconEntry> entries)
    {
        foreach (var (kind, words) in BodyWords.Heads)
        {
            Add(entries, words, entry =>
                entry with { Roles = entry.Roles | WordRoles.BodyHead, Head = entry.Head ?? kind });
        }

        foreach (var (kind, words) in BodyWords.Starts)
        {
            Add(entries, words, entry =>
                entry with { Roles = entry.Roles | WordRoles.BodyStart, Start = entry.Start ?? kind });
        }

        foreach (var (kind, words) in KnownBodies.Names)
        {
            Add(entries, words, entry =>
                entry with { Roles = entry.Roles | WordRoles.Body, Name = entry.Name ?? kind });
        }

        foreach (var (kind, words) in KnownBodies.Acronyms)
        {
            Add(entries, words, entry =>
                entry with { Roles = entry.Roles | WordRoles.Acronym, Name = entry.Name ?? kind });
        }
    }

    static void Add(Dictionary<ulong, LexiconEntry> entries, string words, Func<LexiconEntry, LexiconEntry> change)
    {
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = HashOf(word);
            entries[hash] = change(entries.GetValueOrDefault(hash));
        }
    }
}
