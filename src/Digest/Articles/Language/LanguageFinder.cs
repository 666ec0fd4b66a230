using System.Globalization;
using System.Runtime.InteropServices;
using Digest.Text;

namespace Digest.Articles;

/// <summary>Tells an article's language by its script and its small words; an article that leaves it open gets
/// none.</summary>
static class LanguageFinder
{
    // A newspaper's language shows in its first lines.
    const int CharactersRead = 2000;

    // A few letters of a script, in a name or a quotation, are not yet a text in it.
    const double ScriptShare = 0.7;
    const int FewestLetters = 20;

    const int FewestSmallWords = 4;
    const double SmallWordShare = 0.12;

    // Neighbours share small words; the true language has clearly more of them.
    const double Lead = 1.4;

    // Kurdish and Romanian have some of the letters, but seldom and not all.
    const double TurkishShare = 0.04;

    // Reading thousands of articles, each thread cuts the samples of all of them into one list.
    [ThreadStatic]
    static List<Word>? scratch;

    public static Finding<string>? Find(Listing<Paragraph> paragraphs)
    {
        var sample = Sample(paragraphs.Span);
        if (LanguageScripts.Prevailing(sample, ScriptShare, FewestLetters) is not { } script)
        {
            return null;
        }

        if (script.Languages is [var only])
        {
            return new(only.Tag, $"{script.Name} script");
        }

        return script.Languages.Count > 0 ? ByLetters(sample, script) : BySmallWords(sample);
    }

    static string Sample(ReadOnlySpan<Paragraph> paragraphs)
    {
        Span<char> sample = stackalloc char[CharactersRead + 1];
        var length = 0;
        for (var i = 0; i < paragraphs.Length && length < CharactersRead; i++)
        {
            var text = paragraphs[i].Text;
            var beginning = text.AsSpan(0, Math.Min(text.Length, CharactersRead - length));
            beginning.CopyTo(sample[length..]);
            length += beginning.Length;
            sample[length++] = '\n';
        }

        return new(sample[..length]);
    }

    /// <summary>The language whose own letters stand there; the first one, which needs none, where no other's
    /// do.</summary>
    static Finding<string> ByLetters(string sample, Script script)
    {
        var counts = script.Languages.Select(language => sample.Count(language.OwnLetters.Contains)).ToList();
        var most = counts.Max();
        var found = most == 0 ? 0 : counts.IndexOf(most);
        return new(script.Languages[found].Tag, $"{script.Name} script and its letters");
    }

    // Turkish says with endings what others say with small words; no neighbour has its letters, but Azerbaijani, which
    // has ə besides.
    static bool HasTurkishLetters(string sample)
    {
        var own = 0;
        var letters = 0;
        foreach (var c in sample)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            own += c is 'ı' or 'ğ' or 'ş' or 'İ' or 'Ş' ? 1 : 0;
            if (c is 'ə' or 'Ə')
            {
                return false;
            }
        }

        return letters >= FewestLetters && own >= letters * TurkishShare;
    }

    static Finding<string>? BySmallWords(string sample)
    {
        var words = scratch ??= [];
        words.Clear();
        Words.Read(sample, new(0, sample.Length), words);
        var ((tag, hits), second) = LanguageWords.Foremost(sample, CollectionsMarshal.AsSpan(words));
        var isClear = hits >= FewestSmallWords
            && hits >= words.Count * SmallWordShare
            && hits >= second * Lead;
        return isClear
            ? new(tag, string.Create(CultureInfo.InvariantCulture, $"{hits} small words of {words.Count}"))
            : HasTurkishLetters(sample) && (hits < FewestSmallWords || tag == "tr") ? new("tr", "its letters")
            : null;
    }
}
