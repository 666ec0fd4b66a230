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
            : null;
    }
}
