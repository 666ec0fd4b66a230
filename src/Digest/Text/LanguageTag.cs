namespace Digest.Text;

/// <summary>Names of languages as BCP 47 writes them: en, pt-BR, zh-Hans.</summary>
static class LanguageTag
{
    const int LongestTag = 35;

    /// <summary>
    /// The text has the form of a tag: two or three letters, then parts of up to eight letters and digits after
    /// hyphens.
    /// </summary>
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

    /// <summary>The tag, if it has the form of one; null for anything else.</summary>
    public static string? Of(string? text) => text?.Trim() is { Length: > 0 } tag && IsSound(tag) ? tag : null;

    /// <summary>The tag to put on found text: null where it is the page's own language or unknown.</summary>
    public static string? Differing(string? text, string pageLanguage) =>
        Of(text) is { } tag && !tag.Equals(pageLanguage, StringComparison.OrdinalIgnoreCase) ? tag : null;
}
