using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>What one article says by itself, before it is compared with the others.</summary>
/// <param name="Headline">The title; where none is known, the article's opening words.</param>
/// <param name="Words">How many words the article has, by count or by the editor's word.</param>
sealed record Reading(
    Origin Origin,
    Metadata Metadata,
    string Headline,
    int Words,
    NamesOfArticle Names,
    Listing<Quote> Quotes,
    Listing<Passage> Summary,
    Listing<DatedEvent> Events,
    Fingerprint Fingerprint)
{
    public Listing<NamedActor> Named => Names.Actors;
}
