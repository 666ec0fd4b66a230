using System.Buffers;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Numbers the words of substance of one article, whatever their endings.</summary>
/// <param name="expected">About how many words it will be asked for.</param>
sealed class Terms(int expected)
{
    /// <summary>What a small word has for a term.</summary>
    public const int None = -1;

    // What is left of a word without its ending must still tell it from others.
    const int ShortestStem = 4;

    const int ShortestWord = 2;

    // A title's or a quotation's.
    const int FewForms = 30;

    static readonly string[] Endings = ["ing", "ies", "ers", "ed", "es", "s"];

    // Most words end otherwise, and need not be compared with each of them.
    static readonly SearchValues<char> LastLetters = SearchValues.Create("gGsSdD\u017F");

    static readonly HashTable<bool> Function = new(
        ("the a an of to in on at for from by with and or but as is are was were be been being it its this that these "
        + "those he she they i we you his her their our my me him them us who whom which what when where how why not "
        + "no nor so than then there here if into about over after before between during under against through out up "
        + "down off again more most some any all each such own same too very can will would could should may might "
        + "must shall do does did has have had having said says say also just only other another one two new mr mrs "
        + "ms yes while because until since both few many much per via")
        .Split(' ').Select(word => Lexicon.HashOf(word)).Distinct().ToDictionary(hash => hash, _ => true));

    readonly WordNumbers forms = new(FewForms);
    readonly WordNumbers stems = new(expected);

    // By form: its term, or None.
    readonly List<int> terms = [];

    /// <summary>How many terms have a number: all below this one.</summary>
    public int Count => stems.Count;

    /// <summary>The number of the stem of a word of a text; <see cref="None"/> for a small word.</summary>
    public int Of(in Word word, string text)
    {
        var hash = Lexicon.HashOf(word, text);
        var form = forms.Of(hash);
        if (form == terms.Count)
        {
            terms.Add(New(hash, word.Of(text)));
        }

        return terms[form];
    }

    /// <summary>The same for a word whose hash is known, to be asked once for each form.</summary>
    public int Of(ulong hash, ReadOnlySpan<char> word) =>
        forms.Find(hash) is >= 0 and var form ? terms[form] : New(hash, word);

    int New(ulong hash, ReadOnlySpan<char> word) =>
        word.Length < ShortestWord || Function.Of(hash) ? None : stems.Of(Lexicon.HashOf(Stem(word)));

    /// <summary>Forgets all words, so that another text can be read.</summary>
    public void Clear()
    {
        forms.Clear();
        stems.Clear();
        terms.Clear();
    }

    static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        if (!LastLetters.Contains(word[^1]))
        {
            return word;
        }

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
