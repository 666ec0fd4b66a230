using Digest.Text;

namespace Digest.Briefs;

/// <summary>Gives the speakers of an article the names they bear in the whole digest.</summary>
static class Casting
{
    /// <summary>The quotation with its speaker's name as the digest has it;
    /// a speaker who is nobody of the cast keeps the article's words.</summary>
    public static Quote Recast(Quote quote, Listing<NamedActor> named, Listing<Appearance> appearances)
    {
        if (quote.Speaker is not { IsNamed: true } speaker || ActorOf(speaker, named, appearances) is not { } actor)
        {
            return quote;
        }

        return quote with { Speaker = speaker with { Name = actor.Name } };
    }

    // By the words beside the quotation; for one carried over or resolved,
    // by any place where the article names that speaker.
    static Actor? ActorOf(Speaker speaker, Listing<NamedActor> named, Listing<Appearance> appearances)
    {
        var namesakes = named.Where(actor => actor.Name == speaker.Name)
            .SelectMany(actor => actor.Mentions).Select(mention => mention.Span);
        return namesakes.Prepend(speaker.Span ?? default)
            .Select(span => appearances.FirstOrDefault(appearance =>
                appearance.Forms.Any(form => form.Places.Contains(span)))?.Actor)
            .FirstOrDefault(actor => actor is not null)
            ?? appearances.FirstOrDefault(appearance => appearance.Actor.Name == speaker.Name)?.Actor;
    }
}
