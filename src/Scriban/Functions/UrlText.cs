using System.Buffers;
using System.Text;

namespace Scriban.Functions;

/// <summary>Percent-encodes text as UTF-8.</summary>
static class UrlText
{
    const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

    /// <summary>What never needs a code.</summary>
    public static readonly SearchValues<char> Unreserved = SearchValues.Create(Letters);

    /// <summary>That, and what divides an address into its parts.</summary>
    public static readonly SearchValues<char> Allowed = SearchValues.Create(Letters + ":/?#[]@!$&'()*+,;=");

    const string Hex = "0123456789ABCDEF";

    public static string Encode(TemplateContext context, string text, SearchValues<char> kept)
    {
        var rest = text.AsSpan();
        var next = rest.IndexOfAnyExcept(kept);

        if (next < 0)
        {
            return text;
        }

        var output = Growth.Scratch;
        Span<byte> bytes = stackalloc byte[4];

        for (; next >= 0; next = rest.IndexOfAnyExcept(kept))
        {
            output.Append(rest[..next]);
            Rune.DecodeFromUtf16(rest[next..], out var rune, out var used);

            foreach (var code in bytes[..rune.EncodeToUtf8(bytes)])
            {
                output.Append('%');
                output.Append(Hex[code >> 4]);
                output.Append(Hex[code & 15]);
            }

            rest = rest[(next + used)..];
        }

        output.Append(rest);
        Growth.Check(context, output.Length);
        return output.ToString();
    }
}
