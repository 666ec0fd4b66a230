using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Verbs;

/// <summary>Where each field of an article came from.</summary>
sealed class ArticleAccount(Brief brief, MentionRules rules)
{
    const int Column = 22;

    const int LongestExcerpt = 150;

    public static IEnumerable<string> Lines(Brief brief, MentionRules rules) =>
        new ArticleAccount(brief, rules).Lines();

    IEnumerable<string> Lines() =>
    [
        .. Columns.Text(0, brief.Headline),
        .. Columns.Row(0, "file", Column, brief.Origin.File),
        .. Columns.Row(0, "address", Column, $"articles/{brief.Slug}/"),
        .. Columns.Row(0, "", Column, brief.Origin.Given.Slug?.How ?? "from the headline"),
        .. Fields(brief.Metadata),
        .. Written(brief.Origin.Given),
        "",
        .. Passages(
            "Summary", brief.Summary, brief.Origin.Given.Summary?.How ?? "sentences chosen from the article"),
        "",
        .. Quotes(),
        "",
        .. Actors(),
        "",
        .. Events(),
    ];

    static IEnumerable<string> Fields(Metadata metadata) =>
    [
        .. Field("title", metadata.Title),
        .. Field("date", metadata.Date is { } date ? new(date.Value.ToString(), date.How) : null),
        .. Field("publisher", metadata.Publisher),
        .. Field("original publisher", metadata.OriginalPublisher),
        .. Field("author", metadata.Byline),
        .. Field("place", metadata.Dateline),
        .. Field("source address", metadata.SourceUrl),
        .. Field("archive address", metadata.ArchiveUrl),
        .. Field("language", metadata.Language),
    ];

    // What is only ever the editor's word is not missed where nobody wrote it.
    static IEnumerable<string> Written(FrontMatter given) =>
    [
        .. given.Retrieved is { } day ? Field("retrieved", new(day.Value.ToString(), day.How)) : [],
        .. given.ReprintedBy is { } reprints
            ? reprints.Value.SelectMany(reprint => Field("also printed by",
                new(string.Join(", ", new[] { reprint.Publisher, reprint.SourceUrl }.OfType<string>()), reprints.How)))
            : [],
    ];

    static IEnumerable<string> Field(string name, Finding<string>? finding) => finding is null
        ? Columns.Row(0, name, Column, "unknown: nothing says it")
        : Columns.Row(0, name, Column, finding.Value).Concat(Columns.Row(0, "", Column, $"from: {finding.How}"));

    IEnumerable<string> Passages(string heading, Listing<Passage> passages, string how) =>
    [
        .. Columns.Row(0, $"{heading}: {passages.Count}", Column, passages.Count == 0 ? "" : $"from: {how}"),
        .. passages.SelectMany(passage => Columns.Text(2, WhereOr(passage.Span)).Concat(Excerpt(passage.Text))),
    ];

    IEnumerable<string> Quotes() =>
    [
        .. Columns.Row(0, $"Quotations: {brief.Quotes.Count}", Column,
            brief.Origin.Given.Quotes is { } given ? $"from: {given.How}" : ""),
        .. brief.Quotes.SelectMany(Quote),
        .. (brief.Origin.Given.Corrections ?? []).Where(correction => correction.Drop).SelectMany(LeftOut),
    ];

    static IEnumerable<string> LeftOut(GivenCorrection correction) =>
    [
        .. Columns.Text(2, $"left out by front matter, line {correction.Place.Line}"),
        .. Excerpt(correction.Quote),
    ];

    IEnumerable<string> Quote(Quote quote) =>
    [
        .. Columns.Text(2, string.Join(", ", quote.Parts.Select(part => WhereOr(part.Span)).Distinct())),
        .. Excerpt(string.Join(" … ", quote.Pieces(part => part.Text))),
        .. quote.Speaker is { } speaker
            ? Columns.Row(4, "speaker", 14, SpeakerOf(speaker)).Concat(Columns.Row(4, "", 14, $"from: {speaker.How}"))
            : Columns.Row(4, "speaker", 14, "unknown: the text does not decide it"),
        .. quote.Cue is { } cue ? Columns.Row(4, "cue", 14, $"“{cue.Words}”, of the kind {Label.Of(cue.Class)}") : [],
    ];

    static string SpeakerOf(Speaker speaker) =>
        speaker.AsWritten.Length == 0 || speaker.AsWritten == speaker.Name
            ? speaker.Name
            : $"{speaker.Name}, written “{speaker.AsWritten}”";

    IEnumerable<string> Actors() =>
    [
        .. Columns.Row(0, $"Actors: {brief.Actors.Count}", Column,
            brief.Origin.Given.Actors is { } given ? $"those written down from: {given.How}" : ""),
        .. brief.Actors.SelectMany(Actor),
    ];

    IEnumerable<string> Actor(Appearance appearance) =>
    [
        .. Columns.Text(2, $"{appearance.Actor.Name} "
            + $"({(appearance.Actor.Kind is { } kind ? Label.Of(kind) : "kind unknown")}), named "
            + $"{Columns.Number(appearance.Count, "time")}"),
        .. appearance.Forms.SelectMany(
            form => Columns.Text(4, $"“{form.Text}” {form.Count}: {Why(appearance.Actor, form)}")),
    ];

    // How the words were found here, then how other articles made them a spelling of this actor.
    string Why(Actor actor, Form form)
    {
        var merges = actor.Merges.Where(merge => merge.Spelling == form.Text).Select(merge => merge.Rule);
        var why = rules.At(brief, form.Places).Concat(merges).Distinct(StringComparer.Ordinal).ToList();
        return why.Count == 0 ? "written down by the editor" : string.Join("; ", why);
    }

    IEnumerable<string> Events() =>
    [
        .. Columns.Row(0, $"Events: {brief.Events.Count}", Column,
            brief.Origin.Given.Events is { } given ? $"from: {given.How}" : ""),
        .. brief.Events.SelectMany(happening => Columns.Row(
            2, happening.Date.ToString(), 14, WhereOr(happening.Span)).Concat(Excerpt(happening.Text))),
    ];

    static IEnumerable<string> Excerpt(string text) => Columns.Text(4, Printable.Excerpt(text, LongestExcerpt));

    // No place: only the editor vouches for the words.
    string WhereOr(TextSpan span) => span == default
        ? "by the editor's word"
        : rules.Whereabouts(brief, span);
}
