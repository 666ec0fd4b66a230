using Digest.Text;

namespace Digest.Articles;

/// <summary>What a reader of one format made of a clipping, before the editor's own words are laid over it.</summary>
/// <param name="Source">The text that the paragraphs' spans count in.</param>
sealed record Transcript(string Source, Metadata Found, Listing<Paragraph> Paragraphs);
