using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>One article's word that somebody is in it:
/// the name, the spellings there, and why each was taken for this actor.</summary>
sealed record NameClaim(
    int Article, string File, string Name, ActorKind? Kind, WhoIsWhoEntry? Entry,
    Listing<Form> Forms, Listing<Merge> Rules)
{
    /// <summary>The claims of one article: the actors found in it and those its editor wrote down.</summary>
    public static IEnumerable<NameClaim> Of(Reading reading, int article, WhoIsWho whoIsWho)
    {
        var file = reading.Origin.Path;
        var found = reading.Named.Select(actor => Found(actor, article, file)).ToList();
        var given = (reading.Origin.Given.Actors?.Value ?? []).Where(actor => actor.Name.Trim().Length > 0);
        return found.Concat(given
            .Where(actor => !found.Exists(claim => claim.Names(actor.Name)))
            .Select(actor => Given(actor, article, file, whoIsWho)));
    }

    bool Names(string name) =>
        Is(Name, name) || (Entry is not null && Entry.Also.Any(spelling => Is(spelling, name)))
            || Forms.Any(form => Is(form.Text, name));

    static bool Is(string left, string right) => string.Equals(Fold.Of(left), Fold.Of(right), StringComparison.Ordinal);

    static NameClaim Found(NamedActor actor, int article, string file)
    {
        var forms = actor.Mentions
            .GroupBy(mention => mention.Text, StringComparer.Ordinal)
            .Select(mentions =>
                new Form(mentions.Key, mentions.Count(), mentions.Select(mention => mention.Span).ToListing()))
            .ToListing();
        var rules = actor.Mentions
            .DistinctBy(mention => (mention.Text, mention.Rule))
            .Select(mention => new Merge(mention.Text, mention.Rule, file))
            .ToListing();
        return new(article, file, actor.Name, actor.Kind, actor.Entry, forms, rules);
    }

    static NameClaim Given(GivenActor actor, int article, string file, WhoIsWho whoIsWho)
    {
        var entry = whoIsWho.Entries.FirstOrDefault(entry =>
            Is(entry.Name, actor.Name) || entry.Also.Any(spelling => Is(spelling, actor.Name)));
        var forms = actor.Forms.Count > 0
            ? actor.Forms.Select(form => new Form(form.Text, form.Count, []))
            : [new Form(actor.Name, 1, [])];
        var kind = actor.Kind is null ? null : Label.Read<ActorKind>(actor.Kind);
        return new(
            article, file, entry?.Name ?? actor.Name.Trim(), kind ?? entry?.Kind, entry, forms.ToListing(),
            [new(actor.Name, "written down by the editor", actor.Place.ToString())]);
    }
}
