using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>What one article says by itself, before it is compared with the others.</summary>
sealed record Reading(
    Article Article, NamesOfArticle Names, Listing<Quote> Quotes,
    Listing<Passage> Summary, Listing<DatedEvent> Events)
{
    public Listing<NamedActor> Named => Names.Actors;
}
