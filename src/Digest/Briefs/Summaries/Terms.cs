using Digest.Text;

namespace Digest.Briefs;

/// <summary>Numbers the words of substance of one article, whatever their endings.</summary>
/// <param name="most">More words than this are not asked for.</param>
sealed class Terms(int most)
{
    // What is left of a word without its ending must still tell it from others.
    const int ShortestStem = 4;

    const int ShortestWord = 2;

    static readonly string[] Endings = ["ing", "ies", "ers", "ed", "es", "s"];

    static readonly HashTable<bool> Function = new(
        ("the a an of to in on at for from by with and or but as is are was were be been being it its this that these "
        + "those he she they i we you his her their our my me him them us who whom which what when where how why not "
        + "no nor so than then there here if into about over after before between during under against through out up "
        + "down off again more most some any all each such own same too very can will would could should may might "
        + "must shall do does did has have had having said says say also just only other another one two new mr mrs "
        + "ms yes while because until since both few many much per via")
        .Split(' ').Select(word => Lexicon.HashOf(word)).Distinct().ToDictionary(hash => hash, _ => true));

    readonly Dictionary<ulong, int?> byForm = [];
    readonly WordNumbers byStem = new(most);

    /// <summary>How many terms have a number: all below this one.</summary>
    public int Count => byStem.Count;

    /// <summary>The number of the stem of a word of a text; null for a small word.</summary>
    public int? Of(Word word, string text)
    {
        var hash = Lexicon.HashOf(word, text);
        if (!byForm.TryGetValue(hash, out var number))
        {
            byForm.Add(hash, number = New(hash, word.Of(text)));
        }

        return number;
    }

    /// <summary>The same for a word whose hash is known, to be asked once for each form.</summary>
    public int? Of(ulong hash, ReadOnlySpan<char> word) =>
        byForm.TryGetValue(hash, out var number) ? number : New(hash, word);

    int? New(ulong hash, ReadOnlySpan<char> word) =>
        word.Length < ShortestWord || Function.Of(hash) ? null : byStem.Of(Lexicon.HashOf(Stem(word)));

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
