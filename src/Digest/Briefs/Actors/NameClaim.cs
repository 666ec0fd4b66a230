using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>One article's word that somebody is in it:
/// the name, the spellings there, and why each was taken for this actor.</summary>
sealed record NameClaim(
    int Article, string File, string Name, ActorKind? Kind, WhoIsWhoEntry? Entry,
    Listing<Form> Forms, Listing<Merge> Rules, Gender Address = Gender.Unknown)
{
    /// <summary>How often the article names the actor.</summary>
    public int Count { get; } = Form.Sum(Forms);

    /// <summary>The claims of one article: the actors found in it and those its editor wrote down.</summary>
    public static List<NameClaim> Of(Reading reading, int article, ListedActors listed)
    {
        var file = reading.Origin.Path;
        var claims = new List<NameClaim>(reading.Named.Count);
        foreach (var actor in reading.Named)
        {
            claims.Add(Found(actor, article, file));
        }

        if (reading.Origin.Given.Actors is { } given)
        {
            var found = claims.SelectMany(claim => claim.AllNames()).ToHashSet(StringComparer.Ordinal);
            claims.AddRange(given.Value
                .Where(actor => actor.Name.Trim().Length > 0 && !found.Contains(Fold.Of(actor.Name)))
                .Select(actor => Given(actor, article, file, listed)));
        }

        return claims;
    }

    // Folded: the name, the spellings in the editor's list and those in the article.
    IEnumerable<string> AllNames() => Forms.Select(form => form.Text)
        .Concat(Entry?.Also ?? [])
        .Append(Name)
        .Distinct(StringComparer.Ordinal)
        .Select(name => Fold.Of(name));

    static NameClaim Found(NamedActor actor, int article, string file)
    {
        var spellings = new Spellings(actor.Mentions.Count);
        var rules = new List<Merge>();
        foreach (var mention in actor.Mentions)
        {
            if (spellings.Add(mention))
            {
                rules.Add(new(mention.Text, mention.Rule, file));
            }
        }

        return new(
            article, file, actor.Name, actor.Kind, actor.Entry, spellings.Forms(), rules.ToListing(), actor.Address);
    }

    static NameClaim Given(GivenActor actor, int article, string file, ListedActors listed)
    {
        var entry = listed.Find(actor.Name);
        var forms = actor.Forms.Count > 0
            ? actor.Forms.Select(form => new Form(form.Text, form.Count, []))
            : [new Form(actor.Name, 1, [])];
        var kind = actor.Kind is null ? null : Label.Read<ActorKind>(actor.Kind);
        return new(
            article, file, entry?.Name ?? actor.Name.Trim(), kind ?? entry?.Kind, entry, forms.ToListing(),
            [new(actor.Name, "written down by the editor", actor.Place.ToString())]);
    }
}
