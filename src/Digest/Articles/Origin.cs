namespace Digest.Articles;

/// <summary>What is kept of an article when its text has been understood: everything but the text.</summary>
/// <param name="File">The clipping as a person would name it from where the command runs.</param>
/// <param name="Path">The clipping's path inside the seeds folder, with forward slashes.</param>
/// <param name="Sha256">The hash of the clipping's bytes, in lower-case hexadecimal.</param>
/// <param name="Given">What the editor wrote above the article, as far as it is still asked for.</param>
sealed record Origin(string File, string Path, ClippingFormat Format, string Sha256, FrontMatter Given)
{
    public static Origin Of(Article article)
    {
        var clipping = article.Clipping;
        return new(clipping.File, clipping.Path, clipping.Format, clipping.Sha256, article.Given.Remainder());
    }
}
