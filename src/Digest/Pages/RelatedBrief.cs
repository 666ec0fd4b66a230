using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Another article and why it is related: the actors both name, rarest first.</summary>
/// <param name="Shared">Names; the article's page links them where it lists everybody.</param>
sealed record RelatedBrief(BriefLink Article, Listing<string> Shared, int MoreShared)
{
    const int SharedShown = 6;

    public static Listing<RelatedBrief> Of(Concordance book, Address page, int at) => book.Edition.Related[at]
        .Take(book.Masthead.Related)
        .Select(connection => new RelatedBrief(
            BriefLink.Of(book, page, connection.First == at ? connection.Second : connection.First),
            connection.Shared.Take(SharedShown).Select(shared => Printable.Line(shared.Actor.Name)).ToListing(),
            Math.Max(0, connection.Shared.Count - SharedShown)))
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
}
