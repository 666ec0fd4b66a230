using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Somebody whom one article names, with every mention there; not yet compared with other articles.</summary>
/// <param name="Name">The fullest name the article gives, or the one in <c>actors.yml</c>.</param>
/// <param name="Entry">The line of <c>actors.yml</c> it was found by; null when it was discovered.</param>
/// <param name="Mentions">In order of the text.</param>
/// <param name="Address">What the titles before a surname alone say: Lord Byron is a he. Unknown for all others.
/// </param>
/// <param name="IsSure">Whether the article tells clearly of which kind it is; "Grey Orrin" looks like a person and may be
/// a group.</param>
sealed record NamedActor(
    string Name, ActorKind? Kind, WhoIsWhoEntry? Entry, Listing<Mention> Mentions, Gender Address = Gender.Unknown,
    bool IsSure = true);

/// <summary>A name as it stands in an article, and the rule by which it was taken for
/// this actor, in words for readers.</summary>
readonly record struct Mention(string Text, TextSpan Span, string Rule);
