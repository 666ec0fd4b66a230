using System.Collections.Frozen;
using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Nouns that mean a body named before, and the kinds of actor they can mean:
/// "the group", "the ministry".</summary>
static class BodyNouns
{
    static readonly FrozenDictionary<string, ActorKind[]> Table = new Dictionary<string, ActorKind[]>
    {
        ["the group"] = [ActorKind.ArmedGroup, ActorKind.Organisation, ActorKind.Party],
        ["the militia"] = [ActorKind.ArmedGroup],
        ["the faction"] = [ActorKind.ArmedGroup, ActorKind.Party],
        ["the brigade"] = [ActorKind.ArmedGroup, ActorKind.Military],
        ["the movement"] = [ActorKind.ArmedGroup, ActorKind.Party],
        ["the party"] = [ActorKind.Party, ActorKind.ArmedGroup],
        ["the organisation"] = [ActorKind.Organisation, ActorKind.ArmedGroup],
        ["the organization"] = [ActorKind.Organisation, ActorKind.ArmedGroup],
        ["the ministry"] = [ActorKind.Government],
        ["the department"] = [ActorKind.Government],
        ["the government"] = [ActorKind.Government],
        ["the army"] = [ActorKind.Military],
        ["the company"] = [ActorKind.Organisation],
        ["the union"] = [ActorKind.Organisation],
        ["the agency"] = [ActorKind.Media, ActorKind.Government],
        ["the paper"] = [ActorKind.Media],
        ["the newspaper"] = [ActorKind.Media],
        ["the daily"] = [ActorKind.Media],
        ["the magazine"] = [ActorKind.Media],
        ["the network"] = [ActorKind.Media],
        ["the channel"] = [ActorKind.Media],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kinds that the words can mean; empty where they are no such noun.</summary>
    public static ReadOnlySpan<ActorKind> KindsOf(string words) => Table.TryGetValue(words, out var kinds) ? kinds : [];
}
