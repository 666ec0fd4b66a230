using System.Collections.Frozen;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Numbers the words of substance of one article, whatever their endings.</summary>
sealed class Terms
{
    const int LongestWord = 64;

    // What is left of a word without its ending must still tell it from others.
    const int ShortestStem = 4;

    static readonly string[] Endings = ["ing", "ies", "ers", "ed", "es", "s"];

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Function =
        ("the a an of to in on at for from by with and or but as is are was were be been being it its this that these those he she they "
        + "i we you his her their our my me him them us who whom which what when where how why not no nor so than then there here "
        + "if into about over after before between during under against through out up down off again more most some any all each "
        + "such own same too very can will would could should may might must shall do does did has have had having said says say "
        + "also just only other another one two new mr mrs ms yes while because until since both few many much per via")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms among some words, each once, and those of them that are capitalised within a sentence.</summary>
    public (List<int> Numbers, List<int> Names) In(string text, List<Word> words)
    {
        var found = new List<int>(words.Count);
        var names = new List<int>();
        Span<char> lower = stackalloc char[LongestWord];
        foreach (var word in words)
        {
            if (word.Length is < 2 or > LongestWord)
            {
                continue;
            }

            word.Of(text).ToLowerInvariant(lower);
            var letters = lower[..word.Length];
            if (Function.Contains(letters))
            {
                continue;
            }

            var number = Number(Stem(letters));
            if (!found.Contains(number))
            {
                found.Add(number);
            }

            if (word.IsCapitalised && !word.StartsSentence && !names.Contains(number))
            {
                names.Add(number);
            }
        }

        return (found, names);
    }

    int Number(ReadOnlySpan<char> term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            numbers[term] = number = numbers.Dictionary.Count;
        }

        return number;
    }

    static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
