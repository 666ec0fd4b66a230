using Digest.Text;

namespace Digest.Briefs;

/// <summary>Numbers the words of substance of one article, whatever their endings.</summary>
sealed class Terms
{
    // What is left of a word without its ending must still tell it from others.
    const int ShortestStem = 4;

    // What a small word has instead of a number.
    const int None = -1;

    static readonly string[] Endings = ["ing", "ies", "ers", "ed", "es", "s"];

    static readonly HashTable<bool> Function = new(
        ("the a an of to in on at for from by with and or but as is are was were be been being it its this that these "
        + "those he she they i we you his her their our my me him them us who whom which what when where how why not "
        + "no nor so than then there here if into about over after before between during under against through out up "
        + "down off again more most some any all each such own same too very can will would could should may might "
        + "must shall do does did has have had having said says say also just only other another one two new mr mrs "
        + "ms yes while because until since both few many much per via")
        .Split(' ').Select(word => Lexicon.HashOf(word)).Distinct().ToDictionary(hash => hash, _ => true));

    // By the hash of the word as it stands, so that each form of a word is cut to its stem once.
    readonly Dictionary<ulong, int> byForm = [];
    readonly Dictionary<ulong, int> byStem = [];

    /// <summary>How many terms have a number: all below this one.</summary>
    public int Count => byStem.Count;

    /// <summary>The number of a word's stem; null for a small word.</summary>
    public int? Of(ReadOnlySpan<char> word) => Of(Lexicon.HashOf(word), word);

    /// <summary>The same for a word whose hash is known.</summary>
    public int? Of(ulong hash, ReadOnlySpan<char> word)
    {
        if (!byForm.TryGetValue(hash, out var number))
        {
            byForm[hash] = number = word.Length < 2 || Function.Of(hash) ? None : OfStem(word);
        }

        return number == None ? null : number;
    }

    int OfStem(ReadOnlySpan<char> word)
    {
        var stem = Lexicon.HashOf(Stem(word));
        if (!byStem.TryGetValue(stem, out var number))
        {
            byStem[stem] = number = byStem.Count;
        }

        return number;
    }

    static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem
                && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
