namespace Digest.Text;

/// <summary>Names of languages as BCP 47 writes them: en, pt-BR, zh-Hans.</summary>
static class LanguageTag
{
    const int LongestTag = 35;

    /// <summary>The text has the form of a tag: two or three letters, then parts of up to eight letters and digits after hyphens.</summary>
    public static bool IsSound(string text)
    {
        if (text.Length > LongestTag)
        {
            return false;
        }

        var parts = text.Split('-');
        return parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(parts, part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
