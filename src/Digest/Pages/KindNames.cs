using Digest.Articles;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What pages call the kinds of actors.</summary>
static class KindNames
{
    static readonly Dictionary<ActorKind, string> Plurals = new()
    {
        [ActorKind.Person] = "People",
        [ActorKind.ArmedGroup] = "Armed groups",
        [ActorKind.Party] = "Parties",
        [ActorKind.Government] = "Government bodies",
        [ActorKind.Military] = "Armed forces",
        [ActorKind.Media] = "Media",
        [ActorKind.Organisation] = "Organisations",
        [ActorKind.Place] = "Places",
    };

    /// <summary>Of one: armed group. Null where nothing tells.</summary>
    public static string? One(ActorKind? kind) => kind is { } known ? Label.Of(known).Replace('-', ' ') : null;

    /// <summary>Of many: Armed groups.</summary>
    public static string Many(ActorKind? kind) => kind is { } known ? Plurals[known] : "Of unknown kind";
}
