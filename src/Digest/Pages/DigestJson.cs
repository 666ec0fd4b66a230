using System.Text.Json;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The whole digest as data: <c>digest.json</c>, for other people's programs. Each article and each actor
/// has a line of its own, so that two versions can be compared.</summary>
static class DigestJson
{
    public static void Write(Concordance book, Paper paper)
    {
        JsonText.WriteValue(paper, json =>
        {
            json.WriteStartObject();
            json.WriteString("title", book.Masthead.Title);
            json.WriteString("base_url", book.BaseUrl);
            WriteLines(json, paper, "articles", book.Edition.Briefs.Count, at => WriteArticle(json, book, at));
            WriteLines(json, paper, "actors", book.Roles.Count, at => WriteActor(json, book, book.Roles[at]));
            json.WriteEndObject();
        });
        paper.Write('\n');
    }

    static void WriteLines(Utf8JsonWriter json, Paper paper, string name, int count, Action<int> write)
    {
        json.WriteStartArray(name);
        for (var at = 0; at < count; at++)
        {
            // The writer has no breaks of its own; between two values they mean nothing.
            json.Flush();
            paper.Write('\n');
            json.WriteStartObject();
            write(at);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteArticle(Utf8JsonWriter json, Concordance book, int at)
    {
        var brief = book.Edition.Briefs[at];
        var metadata = brief.Metadata;
        json.WriteString("slug", brief.Slug);
        json.WriteString("url", Url(book, Address.Article(brief.Slug)));
        json.WriteString("title", metadata.Title?.Value);
        json.WriteString("date", metadata.Date?.Value.ToString());
        json.WriteString("publisher", metadata.Publisher?.Value);
        json.WriteString("source_url", metadata.SourceUrl?.Value);
        WriteTexts(json, "summary", brief.Summary.Select(sentence => sentence.Text));
        json.WriteObjects("quotes", brief.Quotes, quote => WriteQuote(json, quote));
        WriteTexts(json, "actors", brief.Actors.Select(each => each.Actor.Slug));
        json.WriteObjects("related", book.Edition.Related[at].Take(book.Masthead.Related), connection =>
        {
            var other = connection.First == at ? connection.Second : connection.First;
            json.WriteString("slug", book.Edition.Briefs[other].Slug);
            json.WriteNumber("score", Math.Round(connection.Score, 6));
            WriteTexts(json, "shared", connection.Shared.Select(shared => shared.Actor.Name));
        });
        json.WriteStartObject("source");
        json.WriteString("file", brief.Source.File);
        json.WriteString("sha256", brief.Source.Sha256);
        json.WriteEndObject();
    }

    /// <summary>The members of a quotation.</summary>
    public static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        json.WriteString("text", string.Join(" … ", quote.Pieces(part => part.Text)));
        if (quote.Parts.Count > 1)
        {
            WriteTexts(json, "parts", quote.Parts.Select(part => part.Text));
        }

        json.WriteString("kind", Label.Of(quote.Kind));
        json.WriteBoolean("key", quote.IsKey);
        json.WriteString("speaker", quote.Speaker?.Name);
        json.WriteString("speaker_as_written", quote.Speaker?.AsWritten);
        json.WriteString("cue", quote.Cue?.Words);
        json.WriteString("cue_class", quote.Cue is { } cue ? Label.Of(cue.Class) : null);
    }

    static void WriteActor(Utf8JsonWriter json, Concordance book, Role role)
    {
        json.WriteString("slug", role.Actor.Slug);
        json.WriteString("name", role.Actor.Name);
        json.WriteString("kind", role.Actor.Kind is { } kind ? Label.Of(kind) : null);
        var forms = role.Entrances.SelectMany(entrance => entrance.Appearance.Forms).Select(form => form.Text);
        WriteTexts(json, "forms", forms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        json.WriteObjects("merges", role.Actor.Merges, merge =>
        {
            json.WriteString("spelling", merge.Spelling);
            json.WriteString("rule", merge.Rule);
            json.WriteString("evidence", merge.Evidence);
        });
        WriteTexts(json, "articles", role.Entrances.Select(entrance => book.Edition.Briefs[entrance.Brief].Slug));
        json.WriteNumber("quotes_by", role.By.Count);
        json.WriteNumber("quotes_about", role.About.Count);
    }

    static string Url(Concordance book, Address page) => page.Under(book.BaseUrl) ?? Address.Home.LinkTo(page);

    static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
