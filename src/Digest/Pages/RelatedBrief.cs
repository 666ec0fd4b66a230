using Digest.Briefs;
using Digest.Connections;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Another article and why it is related: the actors both name, strongest tie first.</summary>
/// <param name="Shared">Names; the article's page links them where it lists everybody.</param>
sealed record RelatedBrief(BriefLink Article, Listing<string> Shared, int MoreShared)
{
    const int SharedShown = 6;
    const int SharedInPassing = 3;

    public static Listing<RelatedBrief> Of(Concordance book, Address page, int at) => book.Edition.Related[at]
        .Take(book.Masthead.Related)
        .Select(connection => Of(book, page, connection.First == at ? connection.Second : connection.First,
            connection.Shared, SharedShown))
        .ToListing();

    /// <summary>The most closely related article, with fewer names; null where there is none.</summary>
    public static RelatedBrief? Closest(Concordance book, Address page, int at) =>
        book.Edition.Related[at] is [var connection, ..]
            ? Of(book, page, connection.First == at ? connection.Second : connection.First,
                connection.Shared, SharedInPassing)
            : null;

    static RelatedBrief Of(Concordance book, Address page, int other, Listing<SharedActor> shared, int shown) => new(
        BriefLink.Of(book, page, other),
        shared.Take(shown).Select(each => Printable.Line(each.Actor.Name)).ToListing(),
        Math.Max(0, shared.Count - shown));

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
