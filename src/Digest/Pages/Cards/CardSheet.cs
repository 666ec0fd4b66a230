using System.Security.Cryptography;
using System.Text;

namespace Digest.Pages;

/// <summary>A card before it is drawn: a page of its own, of which a browser takes a picture.</summary>
/// <param name="Subject">Whose card it is, for messages: the article's or the digest's title.</param>
/// <param name="Html">The page; everything it needs is in it.</param>
/// <param name="Name">
/// What its picture is kept under: the beginning of the SHA-256 of the page, so that a picture stays as long as what it
/// shows and how, and no longer.
/// </param>
sealed record CardSheet(string Subject, string Html, string Name)
{
    /// <summary>The picture's size in pixels, which Open Graph's readers ask for.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    const int NameLength = 20;

    public static bool IsName(string name) => name.Length == NameLength && name.All(char.IsAsciiHexDigitLower);

    public static CardSheet Of(string title, ReadOnlySpan<byte> html) =>
        new(title, Encoding.UTF8.GetString(html), Convert.ToHexStringLower(SHA256.HashData(html))[..NameLength]);
}
