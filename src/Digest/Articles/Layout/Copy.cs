namespace Digest.Articles;

/// <summary>A clipping on its way to a reader: what the editor wrote above it, and where the clipped text
/// begins.</summary>
/// <param name="BodyStart">The offset in the clipping's text after the front matter; 0 where there is none.</param>
sealed record Copy(Clipping Clipping, FrontMatter Given, int BodyStart);
