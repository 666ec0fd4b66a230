using System.Globalization;
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

    public static Finding<string>? Find(IEnumerable<Paragraph> paragraphs)
    {
        var sample = Sample(paragraphs);
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

    static string Sample(IEnumerable<Paragraph> paragraphs)
    {
        var sample = new System.Text.StringBuilder(CharactersRead + 1);
        foreach (var paragraph in paragraphs)
        {
            sample.Append(paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, CharactersRead - sample.Length)))
                .Append('\n');
            if (sample.Length >= CharactersRead)
            {
                break;
            }
        }

        return sample.ToString();
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
        var words = Words.Of(sample);
        var counts = LanguageWords.Count(sample, words);
        var ranked = counts.OrderByDescending(row => row.Value)
            .ThenBy(row => row.Key, StringComparer.Ordinal)
            .Take(2)
            .ToList();
        var (tag, hits) = ranked[0];
        var isClear = hits >= FewestSmallWords
            && hits >= words.Count * SmallWordShare
            && hits >= ranked[1].Value * Lead;
        return isClear
            ? new(tag, string.Create(CultureInfo.InvariantCulture, $"{hits} small words of {words.Count}"))
            : null;
    }
}
