using Digest.Text;

namespace Digest.Articles;

/// <summary>All that the editor has: the clippings in ordinal order of their paths, the masthead, the list of
/// actors.</summary>
sealed record Seeds(Listing<Clipping> Clippings, Masthead Masthead, WhoIsWho WhoIsWho);
