using System.Globalization;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Writes a brief as front matter, the face it shows to other programs;
/// put back among the seeds, it gives the same brief.</summary>
static class BriefFile
{
    /// <summary>Writes the brief's file; <paramref name="related"/> is for readers and is worked out anew by every
    /// build.</summary>
    public static void Write(Brief brief, Listing<RelatedArticle> related, TextWriter text)
    {
        text.Write("---\n");
        YamlWriter.Write(YamlNode.Map(Fields(brief, related)), text);
        text.Write("---\n");
    }

    static IEnumerable<YamlEntry> Fields(Brief brief, Listing<RelatedArticle> related)
    {
        var metadata = brief.Metadata;
        IEnumerable<YamlEntry?> fields =
        [
            Text("title", brief.Headline),
            Text("slug", brief.Slug),
            Bare("date", metadata.Date?.Value.ToString()),
            Text("date_precision", metadata.Date is { } date ? Label.Of(date.Value.Precision) : null),
            Text("publisher", metadata.Publisher?.Value),
            Text("original_publisher", metadata.OriginalPublisher?.Value),
            Text("byline", metadata.Byline?.Value),
            Text("source_url", metadata.SourceUrl?.Value),
            Text("archive_url", metadata.ArchiveUrl?.Value),
            Bare("retrieved", brief.Origin.Given.Retrieved?.Value.ToString()),
            List("reprinted_by", brief.Origin.Given.ReprintedBy?.Value ?? [], Reprint),
            brief.Origin.Given.Reprint ? Bare("reprint", "true") : null,
            Text("language", metadata.Language?.Value),
            Number("words", brief.Words),
            List("summary", brief.Summary, sentence => YamlNode.Of(sentence.Text)),
            List("quotes", WithPlaces(brief), Quote),
            List("actors", brief.Actors, Actor),
            List("places", brief.Places, YamlNode.Of),
            List("events", brief.Events, happening =>
                Map([Bare("date", happening.Date.ToString()), Text("text", happening.Text)])),
            List("related", related, Related),
            YamlEntry.Of("source", Map([Text("file", brief.Source.File), Text("sha256", brief.Source.Sha256)])),
        ];
        return fields.OfType<YamlEntry>();
    }

    // A brief among the seeds has no text to point into, but its quotations still say where they stand in the clipping.
    static Listing<Quote> WithPlaces(Brief brief)
    {
        if (brief.Origin.Given is not { Source: not null, Quotes: { } given })
        {
            return brief.Quotes;
        }

        var places = given.Value.ToLookup(quote => quote.Parts, quote => quote.Spans)
            .ToDictionary(group => group.Key, group => new Queue<Listing<TextSpan>>(group));
        return brief.Quotes.Select(quote => WithPlaces(quote, places)).ToListing();
    }

    static Quote WithPlaces(Quote quote, Dictionary<Listing<string>, Queue<Listing<TextSpan>>> places)
    {
        var words = quote.Parts.Select(part => part.Text).ToListing();
        return places.TryGetValue(words, out var spans) && spans.TryDequeue(out var span)
            && span.Count == quote.Parts.Count
            ? quote with { Parts = quote.Parts.Zip(span, (part, place) =>
                part.Span.Length > 0 ? part : part with { Span = place }).ToListing() }
            : quote;
    }

    static YamlNode Quote(Quote quote) => Map(
    [
        .. quote.Parts is [var whole] ? Passage(whole) : [List("parts", quote.Parts, part => Map(Passage(part)))],
        Text("kind", Label.Of(quote.Kind)),
        quote.IsKey ? Bare("key", "true") : null,
        Text("speaker", quote.Speaker?.Name),
        quote.Speaker?.AsWritten == quote.Speaker?.Name ? null : Text("speaker_as_written", quote.Speaker!.AsWritten),
        Text("cue", quote.Cue?.Words),
    ]);

    // A passage that only the editor vouches for has no place in a clipping.
    static IEnumerable<YamlEntry?> Passage(Passage passage) =>
    [
        Text("text", passage.Text),
        passage.Span.Length == 0 ? null : Number("start", passage.Span.Start),
        passage.Span.Length == 0 ? null : Number("end", passage.Span.End),
    ];

    static YamlNode Actor(Appearance appearance) => Map(
    [
        Text("name", appearance.Actor.Name),
        Text("kind", appearance.Actor.Kind is { } kind ? Label.Of(kind) : null),
        List("forms", appearance.Forms, form => Map([Text("text", form.Text), Number("count", form.Count)])),
    ]);

    static YamlNode Reprint(GivenReprint reprint) => Map(
    [
        Text("publisher", reprint.Publisher),
        Text("source_url", reprint.SourceUrl),
        Bare("date", reprint.Date?.ToString()),
    ]);

    static YamlNode Related(RelatedArticle related) => Map(
    [
        Text("slug", related.Slug),
        Text("title", related.Title),
        Bare("score", RelatedArticle.Printed(related.Score)),
        List("shared", related.Shared, YamlNode.Of),
    ]);

    static YamlEntry? Text(string key, string? value) => value is null ? null : YamlEntry.Of(key, YamlNode.Of(value));

    static YamlEntry? Bare(string key, string? value) => value is null ? null : YamlEntry.Of(key, YamlNode.Bare(value));

    static YamlEntry? Number(string key, int value) => Bare(key, value.ToString(CultureInfo.InvariantCulture));

    static YamlEntry? List<T>(string key, Listing<T> items, Func<T, YamlNode> write) =>
        items.Count == 0 ? null : YamlEntry.Of(key, YamlNode.List(items.Select(write)));

    static YamlNode Map(IEnumerable<YamlEntry?> fields) => YamlNode.Map(fields.OfType<YamlEntry>());
}

/// <summary>An article that a brief names as related:
/// its address and title, how strong the tie is, and the actors that make it.</summary>
sealed record RelatedArticle(string Slug, string Title, double Score, Listing<string> Shared)
{
    /// <summary>A score as the brief's file has it: more digits would change with every article that is added.</summary>
    public static string Printed(double score) => score.ToString("0.###", CultureInfo.InvariantCulture);
}
