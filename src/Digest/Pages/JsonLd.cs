using System.Text.Json;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>What a page says, in the words of schema.org.</summary>
static class JsonLd
{
    const int ListedOnHome = 20;

    public static string Home(Concordance book) => JsonText.Line(json =>
    {
        Begin(json, "CollectionPage");
        json.WriteString("name", Printable.Bare(book.Masthead.Title));
        json.WriteIfKnown("description", Printable.Bare(book.Masthead.Description ?? ""));
        json.WriteIfKnown("inLanguage", LanguageTag.Of(book.Masthead.Language));
        json.WriteIfKnown("url", Address.Home.Under(book.BaseUrl));
        json.WriteObjects("hasPart", book.Edition.Briefs.Take(ListedOnHome), brief =>
        {
            json.WriteString("@type", "NewsArticle");
            json.WriteString("headline", Slip.HeadlineOf(brief));
            json.WriteIfKnown("url", Address.Article(brief.Slug).Under(book.BaseUrl));
            json.WriteIfKnown("datePublished", brief.Metadata.Date?.Value.ToString());
        });
    });

    public static string Article(Concordance book, int at) => JsonText.Line(json =>
    {
        var brief = book.Edition.Briefs[at];
        var metadata = brief.Metadata;
        var page = Address.Article(brief.Slug).Under(book.BaseUrl);

        // schema.org's articles have a date; what is said of an undated one is an ordinary page.
        var isDated = metadata.Date is not null;
        Begin(json, isDated ? "NewsArticle" : "WebPage");
        json.WriteString(isDated ? "headline" : "name", Slip.HeadlineOf(brief));
        json.WriteIfKnown("datePublished", metadata.Date?.Value.ToString());
        json.WriteIfKnown("inLanguage", LanguageTag.Of(metadata.Language?.Value));
        json.WriteIfKnown("mainEntityOfPage", page);
        WriteAuthors(json, metadata.Byline);
        WriteNamed(json, "publisher", "Organization", metadata.Publisher);
        WriteSource(json, brief, book.Slips[at].SourceUrl);

        // Their addresses stand in the page itself; here they would be a fifth of it.
        json.WriteObjects("mentions", brief.Actors, each => WriteActor(json, each.Actor));
        var keys = Enumerable.Range(0, brief.Quotes.Count).Where(quote => brief.Quotes[quote].IsKey);
        json.WriteObjects("hasPart", keys, quote => WriteQuote(json, book, at, quote));
    });

    public static string Actor(Concordance book, Role role) => JsonText.Line(json =>
    {
        Begin(json, "ProfilePage");
        json.WriteIfKnown("url", Address.Actor(role.Actor.Slug).Under(book.BaseUrl));
        json.WriteStartObject("mainEntity");
        WriteActor(json, role.Actor);
        json.WriteIfKnown("url", Address.Actor(role.Actor.Slug).Under(book.BaseUrl));
        json.WriteIfKnown("description", Printable.Bare(Prose.Plain(role.Actor.About ?? "")));
        json.WriteStartArray("alternateName");
        foreach (var merge in role.Actor.Merges)
        {
            json.WriteStringValue(Printable.Bare(merge.Spelling));
        }

        json.WriteEndArray();
        json.WriteIfKnown("sameAs", Address.Outside(role.Actor.Url));
        json.WriteEndObject();
    });

    static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", type);
    }

    static void WriteAuthors(Utf8JsonWriter json, Finding<string>? byline)
    {
        if (byline is not null && Authors.Of(Printable.Bare(byline.Value)) is { Count: > 1 } authors)
        {
            json.WriteObjects("author", authors, name =>
            {
                json.WriteString("@type", "Person");
                json.WriteString("name", name);
            });
            return;
        }

        WriteNamed(json, "author", "Person", byline);
    }

    static void WriteNamed(Utf8JsonWriter json, string role, string type, Finding<string>? name)
    {
        if (name is not null && Printable.Bare(name.Value) is { Length: > 0 } words)
        {
            json.WriteStartObject(role);
            json.WriteString("@type", type);
            json.WriteString("name", words);
            json.WriteEndObject();
        }
    }

    static void WriteSource(Utf8JsonWriter json, Brief brief, string? address)
    {
        if (address is { } url)
        {
            json.WriteString("isBasedOn", url);
            return;
        }

        json.WriteStartObject("isBasedOn");
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", Printable.Bare(brief.Source.File));
        json.WriteEndObject();
    }

    static void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("@type", TypeOf(actor.Kind));
        json.WriteString("name", Printable.Bare(actor.Name));
    }

    static void WriteQuote(Utf8JsonWriter json, Concordance book, int at, int place)
    {
        var brief = book.Edition.Briefs[at];
        var quote = brief.Quotes[place];
        json.WriteString("@type", "Quotation");
        json.WriteString(
            "text", Printable.Bare(string.Join(" … ", quote.Pieces(part => QuoteView.Words(brief, part)))));
        if (quote.Speaker is { } speaker)
        {
            json.WriteStartObject("creator");
            if (book.Said[at].Speakers[place] is { } slug && book.CastBySlug.TryGetValue(slug, out var member))
            {
                WriteActor(json, book.Roles[member].Actor);
            }
            else
            {
                json.WriteString("@type", "Thing");
                json.WriteString("name", Printable.Bare(speaker.Name));
            }

            json.WriteEndObject();
        }
    }

    static string TypeOf(ActorKind? kind) => kind switch
    {
        ActorKind.Person => "Person",
        ActorKind.Party => "PoliticalParty",
        ActorKind.Government => "GovernmentOrganization",
        ActorKind.Media => "NewsMediaOrganization",
        ActorKind.Place => "Place",
        null => "Thing",
        _ => "Organization",
    };
}
