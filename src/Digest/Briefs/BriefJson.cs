using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>A brief as one line of JSON: what <c>digest extract</c> promises. Every key is always there;
/// unknown is null.</summary>
static class BriefJson
{
    // Readable letters stay as they are; nothing here goes into HTML.
    static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    const int Many = 1 << 20;

    // Of thousands of articles, each thread writes all of its into one buffer.
    [ThreadStatic]
    static ArrayBufferWriter<byte>? scratch;

    /// <summary>One object without line breaks. A clipping that could not be
    /// read has no brief, only problems.</summary>
    public static string Line(Extracted extracted, IReadOnlyCollection<Problem> problems)
    {
        var (clipping, id, article, brief) = extracted;
        var buffer = scratch ?? new();
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", clipping.File);
            json.WriteString("id", id);
            WriteMetadata(json, brief);
            json.WriteString("text", article is null ? null : TextOf(article));
            WriteList(json, "summary", brief?.Summary ?? [], sentence => json.WriteStringValue(sentence.Shown));
            WriteQuotes(json, brief);
            WriteList(json, "actors", brief?.Actors ?? [], actor => WriteActor(json, actor));
            WriteList(json, "events", brief?.Events ?? [], happening => WriteEvent(json, happening));
            WriteList(json, "problems", problems, problem => WriteProblem(json, problem));
            json.WriteEndObject();
        }

        // What a book needed is not kept for the next report.
        scratch = buffer.Capacity <= Many ? buffer : null;
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void WriteMetadata(Utf8JsonWriter json, Brief? brief)
    {
        var metadata = brief?.Metadata ?? new Metadata();
        json.WriteString("title", metadata.Title?.Value);
        json.WriteString("publisher", metadata.Publisher?.Value);
        json.WriteString("original_publisher", metadata.OriginalPublisher?.Value);
        json.WriteString("date", metadata.Date?.Value.ToString());
        json.WriteString("date_precision", metadata.Date is { } date ? Label.Of(date.Value.Precision) : null);
        json.WriteString("byline", metadata.Byline?.Value);
        json.WriteString("url", metadata.SourceUrl?.Value);
        json.WriteString("language", metadata.Language?.Value);
        json.WriteNumber("words", brief?.Words ?? 0);
    }

    // The offsets of a saved page count in its text, so there not a letter may be taken out.
    static string TextOf(Article article) =>
        article.Clipping.Format == ClippingFormat.Html ? article.Source : FootnoteMarks.Remove(article.Text);

    // A split quotation is one object a part, so that every text is verbatim at its offsets; its parts share a group.
    static void WriteQuotes(Utf8JsonWriter json, Brief? brief)
    {
        json.WriteStartArray("quotes");
        var group = 0;
        foreach (var quote in brief?.Quotes ?? [])
        {
            foreach (var part in quote.Parts)
            {
                WriteQuote(json, quote, part, quote.Parts.Count > 1 ? group : null);
            }

            group += quote.Parts.Count > 1 ? 1 : 0;
        }

        json.WriteEndArray();
    }

    static void WriteQuote(Utf8JsonWriter json, Quote quote, Passage part, int? group)
    {
        json.WriteStartObject();
        json.WriteString("text", part.Text);
        json.WriteNumber("start", part.Span.Start);
        json.WriteNumber("end", part.Span.End);
        json.WriteString("kind", Label.Of(quote.Kind));
        json.WriteBoolean("key", quote.IsKey);
        if (group is { } number)
        {
            json.WriteNumber("group", number);
        }

        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteString("speaker_as_written", quote.Speaker?.AsWritten);
        WriteOffset(json, "speaker_start", quote.Speaker?.Span?.Start);
        WriteOffset(json, "speaker_end", quote.Speaker?.Span?.End);
        json.WriteString("cue", quote.Cue?.Words);
        json.WriteString("cue_class", quote.Cue is { } cue ? Label.Of(cue.Class) : null);
        json.WriteEndObject();
    }

    static void WriteOffset(Utf8JsonWriter json, string name, int? offset)
    {
        if (offset is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    static void WriteActor(Utf8JsonWriter json, Appearance actor)
    {
        json.WriteStartObject();
        json.WriteString("name", actor.Actor.Name);
        json.WriteString("kind", actor.Actor.Kind is { } kind ? Label.Of(kind) : null);
        json.WriteNumber("count", actor.Count);
        WriteList(json, "forms", actor.Forms, form =>
        {
            json.WriteStartObject();
            json.WriteString("text", form.Text);
            json.WriteNumber("count", form.Count);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    static void WriteEvent(Utf8JsonWriter json, DatedEvent happening)
    {
        json.WriteStartObject();
        json.WriteString("date", happening.Date.ToString());
        json.WriteString("precision", Label.Of(happening.Date.Precision));
        json.WriteString("text", FootnoteMarks.Remove(happening.Text));
        json.WriteEndObject();
    }

    static void WriteProblem(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteNumber("line", problem.Place.Line);
        json.WriteString("message", $"{problem.What} {problem.Remedy}");
        json.WriteEndObject();
    }

    static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}

/// <summary>A clipping and all that was understood of it; article and brief are null when it could not be
/// read.</summary>
/// <param name="Id">The name it has in the file it came from; null for a file of its own.</param>
sealed record Extracted(Clipping Clipping, string? Id, Article? Article, Brief? Brief);
