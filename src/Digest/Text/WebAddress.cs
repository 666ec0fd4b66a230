using System.Buffers;
using System.Text;

namespace Digest.Text;

/// <summary>Addresses that may stand in a link: absolute, http or https, nothing hidden in them.</summary>
static class WebAddress
{
    const int LongestThatBrowsersShare = 2048;

    // RFC 3986 has no place for these in any part of an address; an address that holds them was meant to break out of
    // its attribute.
    static readonly SearchValues<char> Forbidden = SearchValues.Create(" \"<>\\^`{|}\u00A0\u3000");

    /// <summary>
    /// The address as written, without space around it; null when it is not one that a link may have.
    /// </summary>
    public static string? Parse(string text)
    {
        var address = text.Trim();
        if (address.Length > LongestThatBrowsersShare
            || address.AsSpan().ContainsAny(Forbidden) || HidesSomething(address))
        {
            return null;
        }

        var isWeb = address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

        // A name before an @ makes an address look like another site's.
        return isWeb && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            && uri.UserInfo.Length == 0
            ? address
            : null;
    }

    static bool HidesSomething(string address)
    {
        foreach (var rune in address.EnumerateRunes())
        {
            if (ControlCharacters.IsInvisible(rune) || rune == Rune.ReplacementChar)
            {
                return true;
            }
        }

        return false;
    }
}
