using Digest.Text;

namespace Digest.Articles;

/// <summary>A script, where it stands in Unicode, and the languages written in it; none listed where only words tell
/// them apart.</summary>
sealed record Script(string Name, char From, char To, Listing<ScriptLanguage> Languages);

/// <summary>A language and the letters that its neighbours in the same script do not have.</summary>
sealed record ScriptLanguage(string Tag, string OwnLetters = "");

/// <summary>Scripts, and what they say of the language.</summary>
static class LanguageScripts
{
    static readonly Script[] Scripts =
    [
        new("Latin", 'A', '\u024F', []),
        new("Greek", '\u0370', '\u03FF', [new("el")]),
        new("Cyrillic", '\u0400', '\u04FF', [new("bg"), new("ru", "ыэёЫЭ"), new("uk", "іїєґІЇЄ"), new("sr", "јљњђћџ")]),
        new("Armenian", '\u0530', '\u058F', [new("hy")]),
        new("Hebrew", '\u0590', '\u05FF', [new("he")]),
        new("Arabic", '\u0600', '\u06FF',
            [new("ar", "ةيك"), new("fa", "پچژگیک"), new("ur", "ٹڈڑےںہ"), new("ckb", "ڕێۆڵەڤ")]),
        new("Devanagari", '\u0900', '\u097F', [new("hi")]),
        new("Bengali", '\u0980', '\u09FF', [new("bn")]),
        new("Thai", '\u0E00', '\u0E7F', [new("th")]),
        new("Georgian", '\u10A0', '\u10FF', [new("ka")]),
        new("Chinese", '\u3040', '\u9FFF', [new("zh"), new("ja", "のにはをたがでてとしれさ")]),
        new("Korean", '\uAC00', '\uD7AF', [new("ko")]),
    ];

    /// <summary>The script of most letters; null when there are too few letters or no script has that share of
    /// them.</summary>
    public static Script? Prevailing(string sample, double share, int fewestLetters)
    {
        var counts = new int[Scripts.Length];
        var letters = 0;
        foreach (var letter in sample)
        {
            // Latin is the first of the scripts; asking for its plain letters first takes half of the time.
            if (char.IsAsciiLetter(letter))
            {
                letters++;
                counts[0]++;
                continue;
            }

            if (!char.IsLetter(letter))
            {
                continue;
            }

            letters++;
            if (IndexOf(letter) is var at and >= 0)
            {
                counts[at]++;
            }
        }

        var most = counts.Max();
        return letters >= fewestLetters && most >= letters * share ? Scripts[Array.IndexOf(counts, most)] : null;
    }

    static int IndexOf(char letter)
    {
        for (var i = 0; i < Scripts.Length; i++)
        {
            if (letter >= Scripts[i].From && letter <= Scripts[i].To)
            {
                return i;
            }
        }

        return -1;
    }
}
