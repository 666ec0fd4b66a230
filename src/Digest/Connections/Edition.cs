using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Connections;

/// <summary>All briefs of a digest, everybody in them, and what connects them.</summary>
/// <param name="Briefs">Newest first; undated ones last; then by slug.</param>
/// <param name="Cast">Every actor with the briefs that name it, by name.</param>
/// <param name="Related">For each brief, in the same order, its connections: strongest first.</param>
sealed record Edition(
    Masthead Masthead,
    Listing<Brief> Briefs,
    Listing<CastMember> Cast,
    Listing<Listing<Connection>> Related);

/// <summary>An actor and where it appears.</summary>
/// <param name="Briefs">Indexes into the edition's briefs, in their order.</param>
/// <param name="IsGeneric">Too common, or by the editor's word too general, to connect two briefs.</param>
sealed record CastMember(Actor Actor, Listing<int> Briefs, bool IsGeneric);
