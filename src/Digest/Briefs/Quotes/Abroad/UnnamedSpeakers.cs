namespace Digest.Briefs;

/// <summary>By which words and endings a language says that a body speaks, or people without a name, or nobody.</summary>
sealed class UnnamedSpeakers
{
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> impersonals;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> within;
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> describers;
    readonly string[] bodies;
    readonly string[] several;
    readonly string[] verbEndings;

    public UnnamedSpeakers(TongueWords words)
    {
        (impersonals, within) = (Set(words.Impersonals), Set(words.Within));
        (bodies, several) = (Split(words.Bodies), Split(words.Several));
        verbEndings = Split(words.VerbEndings);
        describers = Set(words.Describers);
    }

    /// <summary>Whether a word beside a verb says that nobody in particular does it: "on assure", "hieß es".</summary>
    public bool IsImpersonal(ReadOnlySpan<char> word) => impersonals.Contains(word)
        || (word.LastIndexOf('-') is var joint and > 0 && impersonals.Contains(word[(joint + 1)..]));

    /// <summary>Whether a word leads to a body in which somebody says it: "в МВД сообщили".</summary>
    public bool LeadsWithin(ReadOnlySpan<char> word) => within.Contains(word);

    /// <summary>Whether behind the subject of a verb stands what it describes.</summary>
    public bool Describes(ReadOnlySpan<char> verb) => describers.Contains(verb);

    /// <summary>Whether a noun means a body that may speak.</summary>
    public bool IsBody(ReadOnlySpan<char> word)
    {
        word = word[(word.LastIndexOfAny('\'', '’') + 1)..];
        foreach (var body in bodies)
        {
            if (word.StartsWith(body, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether several people do what a verb tells.</summary>
    public bool IsOfSeveral(ReadOnlySpan<char> verb) => EndsIn(several, verb);

    /// <summary>Whether a word that no table knows may be a verb.</summary>
    public bool MayBeVerb(ReadOnlySpan<char> word) => verbEndings.Length == 0 || EndsIn(verbEndings, word);

    static bool EndsIn(string[] endings, ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        Split(words).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
