using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>An actor as other pages show it: a name that leads to the actor's page.</summary>
/// <param name="Kind">armed-group; null where nothing tells.</param>
/// <param name="KindText">The same in words: armed group.</param>
/// <param name="Count">How often, or in how many articles, as the place where it is shown says.</param>
sealed record ActorLink(string Name, string Href, string? Kind, string? KindText, int Count)
{
    public static ActorLink Of(Concordance book, Address page, Actor actor, int count)
    {
        return new(
            Printable.Line(actor.Name),
            page.LinkTo(Address.Actor(actor.Slug)),
            actor.Kind is { } kind ? Label.Of(kind) : null,
            KindNames.One(actor.Kind, book.Words),
            count);
    }
}
