namespace Digest.Pages;

/// <summary>Language tags as pages may carry them.</summary>
static class LanguageTag
{
    /// <summary>The tag, if it has the form of one: en, pt-BR, zh-Hant. Null for anything else.</summary>
    public static string? Of(string? tag)
    {
        var parts = tag?.Trim().Split('-') ?? [];
        return parts.Length > 0 && parts[0] is { Length: 2 or 3 } first && first.All(char.IsAsciiLetter) && parts.Skip(1).All(IsSubtag)
            ? string.Join('-', parts)
            : null;
    }

    /// <summary>The tag to put on found text: null where it is the page's own language or unknown.</summary>
    public static string? Differing(string? tag, string pageLanguage) =>
        Of(tag) is { } known && !known.Equals(pageLanguage, StringComparison.OrdinalIgnoreCase) ? known : null;

    static bool IsSubtag(string part) => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit);
}
