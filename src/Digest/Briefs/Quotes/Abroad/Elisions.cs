using System.Runtime.InteropServices;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Cuts names off the little words that lean on them: of "l'AFP" the name is AFP.</summary>
static class Elisions
{
    const WordTraits OfPlace = WordTraits.SentenceStart | WordTraits.LineStart | WordTraits.QuoteStart
        | WordTraits.Possessive;

    /// <summary>True for a name behind an elision; a mark that closes a quotation stands behind a letter, too, but not
    /// right before the next word.</summary>
    public static bool Precedes(string source, in Word word) =>
        word.Start > 1 && source[word.Start - 1] is '\'' or '’' && char.IsLetter(source[word.Start - 2]);

    /// <summary>Shortens the words of a text to the names in them. Within a name, as in "Jeanne d'Aubrac", nothing is
    /// cut.</summary>
    public static void Cut(Tongue tongue, string source, List<Word> words)
    {
        var all = CollectionsMarshal.AsSpan(words);
        List<Word>? cut = null;
        for (var i = 0; i < all.Length; i++)
        {
            var word = all[i];
            if (!word.Is(WordTraits.Apostrophe) || tongue.NameInside(word.Of(source)) is not (> 0 and var inside)
                || IsWithinName(all, source, i))
            {
                continue;
            }

            cut ??= [];
            cut.Clear();
            Words.Read(source, new(word.Start + inside, word.End), cut);
            if (cut is [var name])
            {
                all[i] = name with
                {
                    Traits = (name.Traits & ~OfPlace) | (word.Traits & OfPlace),
                    Before = source[word.Start + inside - 1],
                    After = word.After,
                };
            }
        }
    }

    // "d'" behind a capital is a particle; "l'" never is.
    static bool IsWithinName(ReadOnlySpan<Word> words, string source, int i) => i > 0
        && source[words[i].Start] is 'd' && words[i - 1].IsCapitalised && words[i - 1].TouchesNext
        && !words[i - 1].StartsSentence;
}
