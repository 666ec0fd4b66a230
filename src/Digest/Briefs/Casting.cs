using Digest.Text;

namespace Digest.Briefs;

/// <summary>Gives the speakers of one article the names they bear in the whole digest.</summary>
sealed class Casting(Listing<NamedActor> named, Listing<Appearance> appearances)
{
    // Made when the first speaker is asked for; asking each appearance for each quotation would not be linear.
    Dictionary<TextSpan, Actor>? byPlace;
    readonly Dictionary<string, Actor?> byName = new(StringComparer.Ordinal);

    /// <summary>The quotation with its speaker's name as the digest has it;
    /// a speaker who is nobody of the cast keeps the article's words.</summary>
    public Quote Recast(Quote quote)
    {
        if (quote.Speaker is not { IsNamed: true } speaker || ActorOf(speaker) is not { } actor
            || actor.Name == speaker.Name)
        {
            return quote;
        }

        return quote with { Speaker = speaker with { Name = actor.Name } };
    }

    // By the words beside the quotation; for one carried over or resolved,
    // by any place where the article names that speaker.
    Actor? ActorOf(Speaker speaker)
    {
        byPlace ??= Places();
        if (byPlace.TryGetValue(speaker.Span ?? default, out var actor))
        {
            return actor;
        }

        if (!byName.TryGetValue(speaker.Name, out actor))
        {
            byName[speaker.Name] = actor = ByName(speaker.Name);
        }

        return actor;
    }

    Actor? ByName(string name)
    {
        foreach (var mention in named.Where(actor => actor.Name == name).SelectMany(actor => actor.Mentions))
        {
            if (byPlace!.TryGetValue(mention.Span, out var actor))
            {
                return actor;
            }
        }

        return appearances.FirstOrDefault(appearance => appearance.Actor.Name == name)?.Actor;
    }

    Dictionary<TextSpan, Actor> Places()
    {
        var places = new Dictionary<TextSpan, Actor>();
        foreach (var appearance in appearances)
        {
            foreach (var form in appearance.Forms)
            {
                foreach (var span in form.Places)
                {
                    places.TryAdd(span, appearance.Actor);
                }
            }
        }

        return places;
    }
}
