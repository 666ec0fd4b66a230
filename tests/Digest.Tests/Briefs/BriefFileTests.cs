using System.Globalization;
using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class BriefFileTests
{
    [Fact]
    public void A_brief_is_written_field_by_field()
    {
        var ada = new Actor("Ada Byron", "ada-byron", ActorKind.Person, null, null, false, []);
        var brief = new Brief(
            new("seeds/a.txt", "a.txt", ClippingFormat.Plain, "abc", FrontMatter.None),
            new(
                Date: new(PartialDate.Of(2020, 3)!.Value, "line 2"),
                Publisher: new("Harbour Courier", "line 1"),
                SourceUrl: new("https://courier.example/1", "line 3"),
                Language: new("en", "its words")),
            "ferry-cut",
            "Ferry: two crossings cut",
            120,
            [new("The line was cut.", new(0, 17))],
            [
                new(
                    [new("We listened", new(20, 31))],
                    QuoteKind.Statement,
                    new("Ada Byron", "she", new(40, 43), true, "pronoun"),
                    new("said", CueClass.Said, null),
                    true),
                new([new("never", new(50, 55)), new("no", new(60, 62))], QuoteKind.Fragment, null, null),
            ],
            [new(ada, [new("Ada Byron", 1, []), new("Byron", 2, [])])],
            ["Old Harbour"],
            [new(PartialDate.Of(2020, 3, 1)!.Value, "It was cut on March 1.", new(70, 90))],
            new("a.txt", "abc"));

        var text = Written(brief, [new("bus", "Buses return", 1.25, ["Ada Byron"])]);

        Assert.Equal(
            """
            ---
            title: "Ferry: two crossings cut"
            slug: ferry-cut
            date: 2020-03
            date_precision: month
            publisher: Harbour Courier
            source_url: "https://courier.example/1"
            language: en
            words: 120
            summary:
              - The line was cut.
            quotes:
              - text: We listened
                start: 20
                end: 31
                kind: statement
                key: true
                speaker: Ada Byron
                speaker_as_written: she
                cue: said
              - parts:
                  - text: never
                    start: 50
                    end: 55
                  - text: "no"
                    start: 60
                    end: 62
                kind: fragment
            actors:
              - name: Ada Byron
                kind: person
                forms:
                  - text: Ada Byron
                    count: 1
                  - text: Byron
                    count: 2
            places:
              - Old Harbour
            events:
              - date: 2020-03-01
                text: It was cut on March 1.
            related:
              - slug: bus
                title: Buses return
                score: 1.25
                shared:
                  - Ada Byron
            source:
              file: a.txt
              sha256: abc
            ---

            """,
            text);
    }

    [Fact]
    public void A_brief_put_back_among_the_seeds_keeps_the_places_of_its_quotations() => Any.Times(any =>
    {
        var brief = Brief(any) with
        {
            Quotes = [.. any.Several(4, () => new Quote(
                [new(any.OneOf("no", "yes"), new(any.Whole(1, 9), 20))], QuoteKind.Fragment, null, null))],
        };
        var text = Written(brief, []);

        var given = FrontMatterReader.Read(new("seeds/b.md", "b.md", ClippingFormat.Markdown, text, ""), new()).Given;
        var bare = brief.Quotes.Select(quote =>
            quote with { Parts = [.. quote.Parts.Select(part => part with { Span = default })] }).ToListing();
        var again = Written(brief with { Origin = brief.Origin with { Given = given }, Quotes = bare }, []);

        Assert.Equal(text, again);
    });

    [Fact]
    public void Any_brief_read_back_says_the_same() => Any.Times(
        any =>
        {
            var brief = Brief(any);

            var problems = new Problems();
            var text = Written(
                brief, [.. any.Several(3, () => new RelatedArticle("x", any.Words(), 0.5, [any.Words()]))]);
            var part = FrontMatterReader.Read(new("seeds/b.md", "b.md", ClippingFormat.Markdown, text, ""), problems);

            var given = part.Given;
            Assert.Empty(problems);
            Assert.Equal(text.Length, part.BodyStart);
            Assert.Equal(brief.Headline, given.Title!.Value);
            Assert.Equal(brief.Slug, given.Slug!.Value);
            Assert.Equal(brief.Words, given.Words);
            Assert.Equal(Values(brief.Metadata), Values(given));
            Assert.Equal(brief.Summary.Select(sentence => sentence.Text), given.Summary?.Value ?? []);
            Assert.Equal(
                brief.Quotes.Select(AsGiven),
                (given.Quotes?.Value ?? []).Select(quote => quote with { Place = default }));
            Assert.Equal(
                brief.Actors.Select(AsGiven),
                (given.Actors?.Value ?? []).Select(actor => actor with { Place = default }));
            Assert.Equal(brief.Places, given.Places?.Value ?? []);
            Assert.Equal(
                brief.Events.Select(happening => new GivenEvent(happening.Date, happening.Text)),
                given.Events?.Value ?? []);
            Assert.Equal(new(brief.Source.File, brief.Source.Sha256), given.Source);
        },
        runs: 500);

    static GivenQuote AsGiven(Quote quote) => new(
        quote.Parts.Select(part => part.Text).ToListing(),
        default,
        quote.Speaker?.Name,
        quote.Speaker?.AsWritten == quote.Speaker?.Name ? null : quote.Speaker?.AsWritten,
        quote.Cue?.Words,
        Label.Of(quote.Kind),
        quote.IsKey ? true : null,
        quote.Parts.All(part => part.Span.Length > 0) ? quote.Parts.Select(part => part.Span).ToListing() : []);

    static GivenActor AsGiven(Appearance appearance) => new(
        appearance.Actor.Name,
        default,
        appearance.Actor.Kind is { } kind ? Label.Of(kind) : null,
        appearance.Forms.Select(form => new GivenForm(form.Text, form.Count)).ToListing());

    static Listing<string?> Values(Metadata metadata) =>
    [
        metadata.Date?.Value.ToString(),
        metadata.Publisher?.Value,
        metadata.OriginalPublisher?.Value,
        metadata.Byline?.Value,
        metadata.SourceUrl?.Value, metadata.ArchiveUrl?.Value, metadata.Language?.Value,
    ];

    static Listing<string?> Values(FrontMatter given) =>
    [
        given.Date?.Value.ToString(), given.Publisher?.Value, given.OriginalPublisher?.Value, given.Byline?.Value,
        given.SourceUrl?.Value, given.ArchiveUrl?.Value, given.Language?.Value,
    ];

    static Brief Brief(Any any)
    {
        var metadata = new Metadata(
            null,
            any.Chance(0.7) ? new(Date(any), "") : null,
            any.Maybe(() => new Finding<string>(any.Words(), "")),
            any.Maybe(() => new Finding<string>(any.Words(), "")),
            any.Maybe(() => new Finding<string>(any.Words(), "")),
            null,
            any.Maybe(() => new Finding<string>("https://a.example/?q=1&r=#x", "")),
            any.Maybe(() => new Finding<string>("http://a.example/%20", "")),
            any.Maybe(() => new Finding<string>(any.OneOf("en", "no", "pt-BR"), "")));
        return new(
            new("seeds/a.txt", "a.txt", ClippingFormat.Plain, "", FrontMatter.None),
            metadata,
            Slug.Of(any.Words(), "article"),
            any.Words(),
            any.Whole(0, 9_000),
            [.. any.Several(3, () => Passage(any))],
            [.. any.Several(4, () => Quote(any))],
            [.. any.Several(4, () => Appearance(any))],
            [.. any.Several(3, () => any.Words())],
            [.. any.Several(3, () => new DatedEvent(Date(any), any.Words(), default))],
            new(any.Words(), new string('a', 64)));
    }

    static Quote Quote(Any any) => new(
        [Passage(any), .. any.Several(2, () => Passage(any))],
        any.OneOf(QuoteKind.Statement, QuoteKind.Fragment),
        any.Maybe(() => new Speaker(any.Words(), any.Words(), null, true, "")),
        any.Maybe(() => new Cue(any.Words(3), CueClass.Said, null)),
        any.Chance(0.3));

    static Appearance Appearance(Any any) => new(
        new(any.Words(), "", any.Chance(0.5) ? any.OneOf(Enum.GetValues<ActorKind>()) : null, null, null, false, []),
        [.. any.Several(3, () => new Form(any.Words(), any.Whole(1, 9), []))]);

    static Passage Passage(Any any)
    {
        var start = any.Whole(0, 100);
        return new(
            any.Words() + any.OneOf("", "\n", "  ", "\u00A0") + any.Words(), new(start, start + any.Whole(0, 3)));
    }

    static PartialDate Date(Any any) => any.Whole(0, 2) switch
    {
        0 => PartialDate.Of(any.Whole(1900, 2030))!.Value,
        1 => PartialDate.Of(any.Whole(1900, 2030), any.Whole(1, 12))!.Value,
        _ => PartialDate.Of(any.Whole(1900, 2030), any.Whole(1, 12), any.Whole(1, 28))!.Value,
    };

    static string Written(Brief brief, Listing<RelatedArticle> related)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        BriefFile.Write(brief, related, text);
        return text.ToString();
    }
}
