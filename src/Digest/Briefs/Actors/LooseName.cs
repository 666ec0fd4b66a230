using Digest.Text;

namespace Digest.Briefs;

/// <summary>The names of one article: its actors, and the names that are no actor's by its own word.</summary>
sealed record NamesOfArticle(Listing<NamedActor> Actors, Listing<LooseName> Loose);

/// <summary>A name that an article leaves open: a place, or words that only another article can tell to be somebody's.
/// </summary>
/// <param name="Text">The spelling as first met.</param>
/// <param name="Folded">The spelling made comparable.</param>
/// <param name="Places">Where it stands, in order of the text.</param>
sealed record LooseName(string Text, string Folded, bool IsPlace, Listing<TextSpan> Places);
