using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>One article's word that somebody is in it:
/// the name, the spellings there, and why each was taken for this actor.</summary>
/// <param name="Mentions">Where the article names the actor; none where only somebody's word says that it does.</param>
/// <param name="ByWord">That word.</param>
sealed record NameClaim(
    int Article, string File, string Name, ActorKind? Kind, WhoIsWhoEntry? Entry,
    Listing<Form> Forms, Listing<Mention> Mentions, Merge? ByWord = null, Gender Address = Gender.Unknown,
    bool IsSure = true)
{
    /// <summary>How often the article names the actor.</summary>
    public int Count { get; } = Form.Sum(Forms);

    /// <summary>Why each spelling other than this name was taken for the actor. Made when they are asked for: of most
    /// claims nobody ever does.</summary>
    public IEnumerable<Merge> RulesBeside(string name) => Mentions
        .Where(mention => !string.Equals(mention.Text, name, StringComparison.Ordinal))
        .Select(mention => new Merge(mention.Text, mention.Rule, File))
        .Concat(ByWord is null || string.Equals(ByWord.Spelling, name, StringComparison.Ordinal) ? [] : [ByWord]);

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
        foreach (var mention in actor.Mentions)
        {
            spellings.Add(mention);
        }

        return new(
            article, file, actor.Name, actor.Kind, actor.Entry, spellings.Forms(), actor.Mentions,
            Address: actor.Address, IsSure: actor.IsSure);
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
            [], new(actor.Name, "written down by the editor", actor.Place.ToString()));
    }
}
