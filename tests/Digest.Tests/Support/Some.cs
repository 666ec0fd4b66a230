using Digest.Articles;
using Digest.Briefs;
using Digest.Connections;
using Digest.Text;

namespace Digest.Tests.Support;

/// <summary>Valid data for tests: whatever a test does not mention is filled in.</summary>
static class Some
{
    public const string Words = "The ferries stood still on Monday.";

    public static Actor Actor(string name, ActorKind? kind = null, string? about = null, params Merge[] merges) =>
        new(name, Slug(name), kind, about, Url: null, Generic: false, [.. merges]);

    /// <summary>An actor by the spellings that stand in a text, each as often as it is given.</summary>
    public static Appearance Appearance(Actor actor, params string[] spellings) => new(
        actor,
        (spellings.Length == 0 ? [actor.Name] : spellings)
            .CountBy(spelling => spelling, StringComparer.Ordinal)
            .Select(form => new Form(form.Key, form.Value, []))
            .ToListing());

    public static Quote Quote(string words, Speaker? speaker = null, Cue? cue = null, bool isKey = false) =>
        new([new(words, default)], QuoteKind.Statement, speaker, cue, isKey);

    public static Speaker Speaker(string name, string? asWritten = null) =>
        new(name, asWritten ?? name, Span: null, IsNamed: true, "the name beside the quotation");

    public static Speaker Source(string description) =>
        new(description, description, Span: null, IsNamed: false, "the description beside the quotation");

    public static Cue Cue(string words, CueClass kind = CueClass.Said) => new(words, kind, Span: null);

    public static Finding<T> Found<T>(T value) => new(value, "front matter, line 2");

    public static Metadata Metadata(
        string? title = "Ferries stand still",
        string? date = "2020-03-30",
        string? publisher = "Harbour Courier") => new(
        title is null ? null : Found(title),
        date is null ? null : Found(PartialDate.Parse(date)!.Value),
        publisher is null ? null : Found(publisher));

    /// <summary>A brief; places are filled in wherever the words stand in the text.</summary>
    public static Brief Brief(
        string slug = "ferries",
        Metadata? metadata = null,
        string text = Words,
        string[]? summary = null,
        Quote[]? quotes = null,
        Appearance[]? actors = null,
        DatedEvent[]? events = null,
        string[]? places = null,
        ClippingFormat format = ClippingFormat.Plain)
    {
        var origin = new Origin($"seeds/{slug}.txt", $"{slug}.txt", format, new string('a', 64), FrontMatter.None);
        var known = metadata ?? Metadata();
        return new(
            origin,
            known,
            slug,
            known.Title?.Value ?? text,
            text.Split(' ').Length,
            (summary ?? [text]).Select(sentence => new Passage(sentence, Place(text, sentence))).ToListing(),
            (quotes ?? []).Select(quote => Placed(quote, text)).ToListing(),
            (actors ?? []).Select(actor => Placed(actor, text)).ToListing(),
            [.. places ?? []],
            [.. events ?? []],
            new(origin.Path, origin.Sha256));
    }

    public static DatedEvent Event(string date, string text) => new(PartialDate.Parse(date)!.Value, text, default);

    /// <summary>
    /// An edition of these briefs, in the order given: its cast and its connections follow from them.
    /// </summary>
    public static Edition Edition(params Brief[] briefs) => Edition(new Masthead("The Harbour Digest"), briefs);

    public static Edition Edition(Masthead masthead, params Brief[] briefs)
    {
        var cast = briefs.Index()
            .SelectMany(brief => brief.Item.Actors.Select(each => (each.Actor, Brief: brief.Index)))
            .GroupBy(pair => pair.Actor.Slug, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group =>
                new CastMember(group.First().Actor, group.Select(pair => pair.Brief).ToListing(), IsGeneric: false))
            .ToListing();
        var related = Enumerable.Range(0, briefs.Length).Select(at => Connections(briefs, cast, at)).ToListing();
        return new(masthead, [.. briefs], cast, related);
    }

    static Listing<Connection> Connections(Brief[] briefs, Listing<CastMember> cast, int at) =>
        Enumerable.Range(0, briefs.Length)
            .Where(other => other != at)
            .Select(other =>
                new Connection(
                    Math.Min(at, other),
                    Math.Max(at, other),
                    Shared(cast, at, other).Sum(each => each.Weight),
                    Shared(cast, at, other),
                    []))
            .Where(connection => connection.Shared.Count > 0)
            .OrderByDescending(connection => connection.Score)
            .ToListing();

    static Listing<SharedActor> Shared(Listing<CastMember> cast, int one, int other) => cast
        .Where(member => member.Briefs.Contains(one) && member.Briefs.Contains(other))
        .OrderBy(member => member.Briefs.Count)
        .ThenBy(member => member.Actor.Name, StringComparer.Ordinal)
        .Select(member => new SharedActor(member.Actor, 1.0 / member.Briefs.Count))
        .ToListing();

    static Quote Placed(Quote quote, string text) => quote with
    {
        Parts = quote.Parts.Select(part => part with { Span = Place(text, part.Text) }).ToListing(),
    };

    static Appearance Placed(Appearance appearance, string text) => appearance with
    {
        Forms = appearance.Forms.Select(form => form with { Places = Places(text, form.Text) }).ToListing(),
    };

    static Listing<TextSpan> Places(string text, string words)
    {
        var places = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(words, at + words.Length, StringComparison.Ordinal))
        {
            places.Add(new(at, at + words.Length));
        }

        return [.. places];
    }

    static TextSpan Place(string text, string words) => Places(text, words) is [var first, ..] ? first : default;

    static string Slug(string name) =>
        new string([.. name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')])
            .Trim('-') is { Length: > 0 } slug
            ? slug
            : "someone";
}
