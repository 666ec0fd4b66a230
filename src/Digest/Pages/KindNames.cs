using Digest.Articles;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What pages call the kinds of actors.</summary>
static class KindNames
{
    /// <summary>Of one: armed group. Null where nothing tells.</summary>
    public static string? One(ActorKind? kind, Phrasebook words) =>
        kind is { } known ? words[$"kind_{Key(known)}"] : null;

    /// <summary>Of many: Armed groups.</summary>
    public static string Many(ActorKind? kind, Phrasebook words) =>
        words[kind is { } known ? $"kinds_{Key(known)}" : "kinds_unknown"];

    static string Key(ActorKind kind) => Label.Of(kind).Replace('-', '_');
}
