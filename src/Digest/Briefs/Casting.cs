using Digest.Text;

namespace Digest.Briefs;

/// <summary>Gives the people and bodies of one article the names they bear in the whole digest.</summary>
static class Casting
{
    /// <summary>Who appears in the article, most often named first; two that turned out to be one are put together.</summary>
    public static Listing<Appearance> Appearances(Listing<NamedActor> named, Listing<Actor> cast) => named
        .Zip(cast)
        .GroupBy(pair => pair.Second.Slug, pair => pair, StringComparer.Ordinal)
        .Select(group => new Appearance(group.First().Second, Forms(group.SelectMany(pair => pair.First.Mentions))))
        .OrderByDescending(appearance => appearance.Count)
        .ThenBy(appearance => appearance.Actor.Name, StringComparer.Ordinal)
        .ToListing();

    /// <summary>The quotation with its speaker's name as the digest has it; a speaker who is nobody of the cast keeps the article's words.</summary>
    public static Quote Recast(Quote quote, Listing<NamedActor> named, Listing<Actor> cast)
    {
        if (quote.Speaker is not { IsNamed: true } speaker)
        {
            return quote;
        }

        for (var at = 0; at < named.Count; at++)
        {
            if (named[at].Name == speaker.Name || named[at].Mentions.Any(mention => mention.Span == speaker.Span))
            {
                return quote with { Speaker = speaker with { Name = cast[at].Name } };
            }
        }

        return quote;
    }

    static Listing<Form> Forms(IEnumerable<Mention> mentions) => mentions
        .GroupBy(mention => mention.Text, mention => mention.Span, StringComparer.Ordinal)
        .Select(form => new Form(form.Key, form.Count(), form.Order().ToListing()))
        .OrderByDescending(form => form.Count)
        .ThenBy(form => form.Text, StringComparer.Ordinal)
        .ToListing();
}
