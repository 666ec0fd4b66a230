using Digest.Text;

namespace Digest.Articles;

/// <summary>The editor's list of actors, <c>actors.yml</c>.</summary>
sealed record WhoIsWho(Listing<WhoIsWhoEntry> Entries)
{
    /// <summary>A digest without <c>actors.yml</c>.</summary>
    public static WhoIsWho Nobody { get; } = new(Listing.Create<WhoIsWhoEntry>([]));
}

/// <summary>One actor as the editor knows it.</summary>
/// <param name="Also">Other spellings and names.</param>
/// <param name="Not">Names that must never be merged with this one.</param>
/// <param name="Generic">Shown, but links nothing.</param>
/// <param name="Place">The entry's line in <c>actors.yml</c>.</param>
sealed record WhoIsWhoEntry(
    string Name, ActorKind? Kind, Listing<string> Also, Listing<string> Not, string? About, string? Url, bool Generic,
    Place Place);
