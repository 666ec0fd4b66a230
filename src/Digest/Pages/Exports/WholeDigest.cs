using System.Security.Cryptography;
using System.Text;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The whole digest on one page that needs nothing else: to be sent by mail, printed, kept.</summary>
/// <param name="Style">The stylesheet, written into the page; <paramref name="StyleHash"/> lets it in.</param>
sealed record WholeDigest(
    string? AboutHtml, Listing<WholeArticle> Articles, Listing<WholeActor> Actors, string Style, string StyleHash)
{
    public static WholeDigest Of(Concordance book, string style) => new(
        book.Masthead.About is { } about ? Prose.Blocks(about) : null,
        book.Edition.Briefs.Select((_, at) => WholeArticle.Of(book, at)).ToListing(),
        book.Roles.Where(role => role.Entrances.Count > 0).Select(role => WholeActor.Of(book, role)).ToListing(),
        style,
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style))));
}

/// <summary>An article as the one page tells it.</summary>
/// <param name="Id">Its anchor on the page.</param>
sealed record WholeArticle(
    string Id,
    BriefLink Link,
    string? Byline,
    string? SourceUrl,
    string? ArchiveUrl,
    Listing<string> SummaryHtml,
    Listing<QuoteView> Quotes,
    Listing<string> Actors,
    Listing<WholeTie> Related)
{
    public static WholeArticle Of(Concordance book, int at)
    {
        var brief = book.Edition.Briefs[at];
        return new(
            IdOf(brief.Slug),
            BriefLink.Of(book, Address.Home, at),
            brief.Metadata.Byline is { } byline ? Printable.Line(byline.Value) : null,
            Address.Outside(brief.Metadata.SourceUrl?.Value),
            Address.Outside(brief.Metadata.ArchiveUrl?.Value),
            BriefItem.Sentences(brief).ToListing(),
            brief.Quotes.Select((_, quote) => QuoteView.Of(book, Address.Home, new(at, quote))).ToListing(),
            brief.Actors.Select(each => Printable.Line(each.Actor.Name)).ToListing(),
            book.Edition.Related[at].Select(connection => WholeTie.Of(book, at, connection)).ToListing());
    }

    public static string IdOf(string slug) => $"article-{slug}";
}

/// <summary>A related article, by its anchor, and the actors that both name.</summary>
sealed record WholeTie(string Id, string Headline, Listing<string> Shared)
{
    public static WholeTie Of(Concordance book, int at, Connections.Connection connection)
    {
        var other = connection.First == at ? connection.Second : connection.First;
        return new(
            WholeArticle.IdOf(book.Edition.Briefs[other].Slug),
            book.Slips[other].Headline,
            connection.Shared.Select(shared => Printable.Line(shared.Actor.Name)).ToListing());
    }
}

/// <summary>An actor and the articles that name it, each by number and anchor.</summary>
sealed record WholeActor(string Name, string? KindText, string? AboutHtml, Listing<WholePlace> Articles)
{
    public static WholeActor Of(Concordance book, Role role) => new(
        Printable.Line(role.Actor.Name),
        KindNames.One(role.Actor.Kind, book.Words),
        role.Actor.About is { } about ? Prose.Inline(about) : null,
        role.Entrances.Select(entrance => new WholePlace(
            WholeArticle.IdOf(book.Edition.Briefs[entrance.Brief].Slug), entrance.Brief + 1)).ToListing());
}

/// <summary>An article by its anchor and its number on the page.</summary>
sealed record WholePlace(string Id, int Number);
