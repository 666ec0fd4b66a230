using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What the page of an article shows: all that the digest says of it, and how it came by each part.</summary>
/// <param name="SourceUrl">The article at its publisher; <paramref name="SourceHost"/> is that address's host.</param>
/// <param name="Quotes">The quotations that are not key ones, in order of the text.</param>
/// <param name="Fields">What is known about the article and how it was found; <paramref name="Unknown"/> names the
/// rest.</param>
/// <param name="Speakers">How the speakers were found.</param>
sealed record ArticlePage(
    PageHead Head,
    BriefLink Article,
    string? OriginalPublisher,
    string? Byline,
    string? Dateline,
    string WordsText,
    string? SourceUrl,
    string? SourceHost,
    string? ArchiveUrl,
    Listing<string> SummaryHtml,
    Listing<QuoteView> KeyQuotes,
    Listing<QuoteView> Quotes,
    Listing<ArticleActor> Actors,
    Listing<EventView> Events,
    Listing<RelatedBrief> Related,
    Listing<Provenance> Fields,
    Listing<string> Unknown,
    Listing<Ruling> Speakers,
    Citation Citation,
    string BriefHref,
    SourceFile Source,
    Listing<ReprintView> Reprints)
{
    public static ArticlePage Of(Concordance book, int at)
    {
        var brief = book.Edition.Briefs[at];
        var page = Address.Article(brief.Slug);
        var metadata = brief.Metadata;
        var source = book.Slips[at].SourceUrl;
        var (fields, unknown) = Provenance.Of(brief, book.Words);
        var quotes = Enumerable.Range(0, brief.Quotes.Count).Select(quote => QuoteView.Of(book, page, new(at, quote)))
            .ToList();
        return new(
            HeadOf(book, page, at),
            BriefLink.Of(book, page, at),
            Line(metadata.OriginalPublisher),
            Line(metadata.Byline),
            Line(metadata.Dateline),
            book.Words.Count("count_words", brief.Words),
            source,
            source is null ? null : new Uri(source).Host,
            Address.Outside(metadata.ArchiveUrl?.Value),
            BriefItem.Sentences(brief).ToListing(),
            quotes.Where(quote => quote.IsKey).ToListing(),
            quotes.Where(quote => !quote.IsKey).ToListing(),
            brief.Actors.Select(each => ArticleActor.Of(book, page, each)).ToListing(),
            brief.Events.Select((_, i) => EventView.Of(book, page, at, i)).ToListing(),
            RelatedBrief.Of(book, page, at),
            fields,
            unknown,
            Ruling.All(quotes),
            Citation.Of(brief, book.Slips[at]),
            page.LinkTo(Address.Brief(brief.Slug)),
            brief.Source,
            (brief.Origin.Given.ReprintedBy?.Value ?? [])
                .Select(reprint => ReprintView.Of(reprint, book.Words)).ToListing());
    }

    static PageHead HeadOf(Concordance book, Address page, int at)
    {
        var brief = book.Edition.Briefs[at];
        var head = PageHead.Of(book, page, book.Titles[at], BriefItem.Abstract(brief));
        var date = brief.Metadata.Date?.Value.ToString();

        // Open Graph and schema.org want an article's date; a page about an undated one is an ordinary page to them.
        return head with
        {
            Card = book.Cards.OfBrief(at).Under(book.BaseUrl),
            Kind = date is null ? "website" : "article",
            Published = date,
            Markdown = page.LinkTo(Address.Brief(brief.Slug)),
            JsonLd = JsonLd.Article(book, at),
        };
    }

    static string? Line(Finding<string>? finding) => finding is null ? null : Printable.Line(finding.Value);
}

/// <summary>An actor on an article's page.</summary>
/// <param name="Forms">The spellings used there; empty where the name itself is the only one.</param>
sealed record ArticleActor(ActorLink Actor, Listing<FormCount> Forms)
{
    public static ArticleActor Of(Concordance book, Address page, Appearance appearance) => new(
        ActorLink.Of(book, page, appearance.Actor, appearance.Count),
        appearance.Forms is [var only] && only.Text == appearance.Actor.Name
            ? []
            : appearance.Forms.Select(form => new FormCount(Printable.Line(form.Text), form.Count)).ToListing());
}

/// <summary>A spelling and how often it stands in an article.</summary>
sealed record FormCount(string Text, int Count);
