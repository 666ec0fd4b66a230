using Digest.Text;

namespace Digest.Articles;

/// <summary>A clipping whose structure is known: what the editor wrote about it, its metadata, its paragraphs without
/// boilerplate.</summary>
/// <param name="Source">The text that all offsets count in: the clipping's decoded text; for HTML the text taken out of
/// it.</param>
/// <param name="Given">What the editor wrote as front matter; it wins over what is found.</param>
/// <param name="Paragraphs">The article's own paragraphs in order: no navigation, captions, subscription notices,
/// repeated titles.</param>
sealed record Article(
    Clipping Clipping,
    string Source,
    FrontMatter Given,
    Metadata Metadata,
    Listing<Paragraph> Paragraphs)
{
    /// <summary>The article's own text: its paragraphs with an empty line between them.</summary>
    public string Text => string.Join("\n\n", Paragraphs.Select(paragraph => paragraph.Text));
}
