using System.Text.Json;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>
/// What the digest says of annotated texts, read one by one as <c>digest extract</c> reads them, without any list of
/// actors.
/// </summary>
static class BriefAnswers
{
    public static IEnumerable<object> Quotes(DataSet data) => OfTexts(data, (id, brief) => new
    {
        id,
        quotes = brief?.Quotes.Select(quote => new
        {
            text = string.Join('\n', quote.Parts.Select(part => part.Text)),
            parts = quote.Parts.Select(part => part.Text),
            start = quote.Parts[0].Span.Start,
            speaker = quote.Speaker?.Name,
            cue = quote.Cue?.Words,
        }),
    });

    public static IEnumerable<object> Actors(DataSet data) => OfTexts(data, (id, brief) => new
    {
        id,
        actors = brief?.Actors.Select(appearance => new
        {
            name = appearance.Actor.Name,
            type = appearance.Actor.Kind == ActorKind.Person ? "person" : "organization",
            variants = appearance.Forms.Select(form => form.Text),
        }),
    });

    public static IEnumerable<object> Summaries(DataSet data) => OfTexts(data, (id, brief) => new
    {
        id,
        summary = brief?.Summary.Select(sentence => sentence.Shown),
    });

    /// <summary>Web pages: text and metadata.</summary>
    public static IEnumerable<object> Pages(DataSet data) => OfFiles(data, "html", "page.html");

    /// <summary>Plain clippings: text and metadata.</summary>
    public static IEnumerable<object> Clippings(DataSet data) => OfFiles(data, "file", "clipping.txt");

    static Listing<object> OfTexts(DataSet data, Func<string, Brief?, object> answer) =>
        InOrder.Map(data.Records(), record =>
        {
            var id = record.GetProperty("id").GetString()!;
            return answer(id, Brief(Plain(id, record.GetProperty("text").GetString()!)));
        });

    static Listing<object> OfFiles(DataSet data, string field, string name) => InOrder.Map(data.Records(), record =>
    {
        var found = new FoundFile(name, name, data.Bytes(record.GetProperty(field).GetString()!));
        return SeedDesk.Clipping(SeedFile.Of(found), new()) is { } clipping
            ? Metadata(record, ArticleReader.Read(clipping, new()))
            : Metadata(record, null);
    });

    static object Metadata(JsonElement record, Article? article) => new
    {
        id = record.GetProperty("id").GetString(),
        title = article?.Metadata.Title?.Value,
        author = article?.Metadata.Byline?.Value,
        date = article?.Metadata.Date?.Value.ToString(),
        publisher = article?.Metadata.Publisher?.Value,
        text = article is { Clipping.Format: ClippingFormat.Html } ? article.Source : article?.Text,
    };

    /// <summary>A clipping that holds this text.</summary>
    public static Clipping Plain(string id, string text) =>
        new($"{id}.txt", $"{id}.txt", ClippingFormat.Plain, text, "");

    /// <summary>A seed that holds this text.</summary>
    public static SeedFile File(string id, string text) =>
        SeedFile.Of(new($"{id}.txt", $"{id}.txt", System.Text.Encoding.UTF8.GetBytes(text)));

    static Brief? Brief(Clipping clipping) => ArticleReader.Read(clipping, new()) is { } article
        ? BriefWriter.WriteAlone(article, Gazetteer.Of(WhoIsWho.Nobody), new(), new())
        : null;
}
