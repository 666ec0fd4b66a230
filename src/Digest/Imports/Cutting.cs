using Digest.Articles;

namespace Digest.Imports;

/// <summary>One text taken out of a file that somebody brought, and what that file tells about it.</summary>
/// <param name="Origin">The file it came in, as a person would name it.</param>
/// <param name="Text">The text as it came, decoded; a page is still a page.</param>
/// <param name="Told">What the file says for certain: a feed, a mail's head, a reference. It wins over what the text
/// itself shows.</param>
/// <param name="Hinted">What serves where the text itself shows nothing, such as the address a page was saved
/// from.</param>
sealed record Cutting(string Origin, ClippingFormat Format, string Text, FrontMatter Told, FrontMatter Hinted)
{
    /// <summary>The name of the file without its folder and ending.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Origin);

    public static Cutting Of(FoundFile file, ClippingFormat format, string text) =>
        new(file.File, format, text, FrontMatter.None, FrontMatter.None);
}
