using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Another article and why it is related: the actors both name, strongest tie first.</summary>
sealed record RelatedBrief(BriefLink Article, Listing<ActorLink> Shared)
{
    public static Listing<RelatedBrief> Of(Concordance book, Address page, int at) => book.Edition.Related[at]
        .Take(book.Masthead.Related)
        .Select(connection => new RelatedBrief(
            BriefLink.Of(book, page, connection.First == at ? connection.Second : connection.First),
            connection.Shared.Select(shared => ActorLink.Of(page, shared.Actor, Appearances(book, shared.Actor.Slug)))
                .ToListing()))
        .ToListing();

    /// <summary>The same as plain values, for the brief's file.</summary>
    public static Listing<RelatedArticle> Plain(Concordance book, int at) => book.Edition.Related[at]
        .Select(connection => (Connection: connection,
            Other: book.Edition.Briefs[connection.First == at ? connection.Second : connection.First]))
        .Select(related => new RelatedArticle(
            related.Other.Slug,
            related.Other.Headline,
            related.Connection.Score,
            related.Connection.Shared.Select(shared => shared.Actor.Name).ToListing()))
        .ToListing();

    // How many articles name the actor: the reader sees by it how rare the tie is.
    static int Appearances(Concordance book, string slug) =>
        book.CastBySlug.TryGetValue(slug, out var member) ? book.Roles[member].Entrances.Count : 0;
}
