using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>A person or body, known by one name throughout the digest.</summary>
/// <param name="Kind">Null where nothing tells.</param>
/// <param name="About">One line by the editor.</param>
/// <param name="Generic">By the editor's word it links no articles.</param>
/// <param name="Merges">Why each spelling that differs from the name was taken for this actor.</param>
sealed record Actor(
    string Name, string Slug, ActorKind? Kind, string? About, string? Url, bool Generic, Listing<Merge> Merges);

/// <summary>A line of the ledger: this spelling was taken for that actor by this rule,
/// on this evidence, both in words for readers.</summary>
sealed record Merge(string Spelling, string Rule, string Evidence);

/// <summary>An actor in one article: the spellings used there, most frequent first, and where each stands.</summary>
sealed record Appearance(Actor Actor, Listing<Form> Forms)
{
    /// <summary>How often the article names the actor.</summary>
    public int Count { get; } = Form.Sum(Forms);
}

/// <summary>A spelling, how often it stands in the article,
/// and where (no places when the editor wrote it down).</summary>
readonly record struct Form(string Text, int Count, Listing<TextSpan> Places)
{
    /// <summary>How often all of them stand there together.</summary>
    public static int Sum(Listing<Form> forms)
    {
        var count = 0;
        foreach (var form in forms)
        {
            count += form.Count;
        }

        return count;
    }
}
