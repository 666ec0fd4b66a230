using Digest.Briefs;
using Digest.Connections;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>Every spelling taken for an actor: where it stands and by which rule it was taken.</summary>
static class ActorAccount
{
    public static IEnumerable<string> Lines(Edition edition, CastMember member, MentionRules rules)
    {
        var actor = member.Actor;
        var appearances = Appearances(edition, member);
        var spellings = appearances
            .SelectMany(appearance => appearance.Forms.Select(form => form.Text))
            .Concat(actor.Merges.Select(merge => merge.Spelling))
            .Append(actor.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(spelling => spelling != actor.Name)
            .ThenBy(spelling => spelling, StringComparer.Ordinal);
        return
        [
            .. Columns.Text(0,
                $"{actor.Name}, {(actor.Kind is { } kind ? Label.Of(kind) : "of unknown kind")}, actors/{actor.Slug}/"),
            .. Columns.Text(0, Standing(member)),
            .. spellings.SelectMany(spelling => Spelling(
                actor, spelling, [.. member.Briefs.Select(brief => edition.Briefs[brief])], rules)),
        ];
    }

    static string Standing(CastMember member) => (member.IsGeneric, member.Actor.Generic) switch
    {
        (_, true) => "By actors.yml too general to relate articles.",
        (true, _) => "Named in so many articles that it relates none.",
        _ => $"Named in {Columns.Number(member.Briefs.Count, "article")}.",
    };

    static IEnumerable<string> Spelling(Actor actor, string spelling, List<Brief> briefs, MentionRules rules) =>
    [
        "",
        .. Columns.Text(0, $"“{spelling}”"),
        .. Reasons(actor, spelling, briefs, rules),
        .. briefs.SelectMany(brief => Places(brief, actor, spelling, rules)),
    ];

    static IEnumerable<string> Reasons(Actor actor, string spelling, List<Brief> briefs, MentionRules rules)
    {
        if (spelling == actor.Name)
        {
            var found = briefs.SelectMany(
                brief => rules.At(brief, Forms(brief, actor, spelling).SelectMany(form => form.Places)));
            return found.Distinct(StringComparer.Ordinal).Prepend("the actor's name in the digest")
                .SelectMany(rule => Columns.Row(2, "rule", 12, rule));
        }

        return actor.Merges
            .Where(merge => merge.Spelling == spelling)
            .SelectMany(
                merge => Columns.Row(2, "rule", 12, merge.Rule).Concat(Columns.Row(2, "evidence", 12, merge.Evidence)));
    }

    static IEnumerable<string> Places(Brief brief, Actor actor, string spelling, MentionRules rules) =>
        Forms(brief, actor, spelling).SelectMany(form => form.Places.Count == 0
            ? Columns.Row(2, "where", 12,
                $"{brief.Origin.File}, {Columns.Number(form.Count, "time")} by its front matter")
            : form.Places.SelectMany(place => Columns.Row(2, "where", 12, rules.Whereabouts(brief, place))));

    static IEnumerable<Form> Forms(Brief brief, Actor actor, string spelling) => brief.Actors
        .Where(appearance => appearance.Actor.Slug == actor.Slug)
        .SelectMany(appearance => appearance.Forms)
        .Where(form => form.Text == spelling);

    static List<Appearance> Appearances(Edition edition, CastMember member) =>
    [
        .. member.Briefs.SelectMany(brief => edition.Briefs[brief].Actors)
            .Where(appearance => appearance.Actor.Slug == member.Actor.Slug),
    ];
}
