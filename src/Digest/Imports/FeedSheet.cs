using Digest.Text;

namespace Digest.Imports;

/// <summary>A feed as it was saved: whose it is, where it lives, and the articles in it.</summary>
/// <param name="Addresses">All addresses by which a list of subscriptions may know the feed.</param>
sealed record FeedSheet(string File, string? Title, Listing<string> Addresses, Listing<Cutting> Articles);
