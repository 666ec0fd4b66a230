using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>Text read as numbers, and text as hashes and Base64; bytes are those of UTF-8.</summary>
public partial class StringFunctions
{
    /// <summary>The number, or null where the text is none; the context's culture says what separators mean.</summary>
    internal static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    internal static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var number) ? number : null;

    internal static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number)
            ? number
            : null;

    internal static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var number)
            ? number
            : null;

    internal static string Base64Encode(TemplateContext context, string? text)
    {
        var bytes = Bytes(text);
        Growth.Check(context, (bytes.LongLength + 2) / 3 * 4);
        return Convert.ToBase64String(bytes);
    }

    internal static string Base64Decode(string? text) => Encoding.UTF8.GetString(Convert.FromBase64String(text ?? ""));

#pragma warning disable CA5350, CA5351 // Templates use MD5 and SHA-1 to name files and avatars, not to keep secrets.
    internal static string Md5(string? text) => Convert.ToHexStringLower(MD5.HashData(Bytes(text)));

    internal static string Sha1(string? text) => Convert.ToHexStringLower(SHA1.HashData(Bytes(text)));

    internal static string HmacSha1(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA1.HashData(Bytes(secretKey), Bytes(text)));
#pragma warning restore CA5350, CA5351

    internal static string Sha256(string? text) => Convert.ToHexStringLower(SHA256.HashData(Bytes(text)));

    internal static string Sha512(string? text) => Convert.ToHexStringLower(SHA512.HashData(Bytes(text)));

    internal static string HmacSha256(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Bytes(secretKey), Bytes(text)));

    internal static string HmacSha512(string? text, string? secretKey) =>
        Convert.ToHexStringLower(HMACSHA512.HashData(Bytes(secretKey), Bytes(text)));

    static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");
}
