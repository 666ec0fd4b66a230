using System.Text.Json;
using Digest.Text;

namespace Digest.Pages;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
static class FeedJson
{
    public static void Write(Feed feed, Paper paper) => JsonText.WriteFile(paper, json =>
    {
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteIfKnown("home_page_url", feed.Page.Under(feed.BaseUrl));
        json.WriteIfKnown("feed_url", feed.Page.Beside("feed.json").Under(feed.BaseUrl));
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language);
        WriteAuthor(json, feed.Author);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
        {
            WriteItem(json, feed, item);
        }

        json.WriteEndArray();
    });

    static void WriteItem(Utf8JsonWriter json, Feed feed, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", feed.Link(item.Page));
        json.WriteIfKnown("url", item.Page.Under(feed.BaseUrl));
        json.WriteIfKnown("external_url", item.SourceUrl);
        json.WriteString("title", item.Title);
        json.WriteIfKnown("summary", item.Text);
        json.WriteString("content_html", item.Html);
        if (item.Date is { Precision: DatePrecision.Day })
        {
            json.WriteString("date_published", FeedXml.AtomDate(item.Date));
        }

        WriteAuthor(json, item.Publisher);
        json.WriteIfKnown("language", item.Language);
        json.WriteStartArray("tags");
        foreach (var actor in item.Actors)
        {
            json.WriteStringValue(actor);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteAuthor(Utf8JsonWriter json, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return;
        }

        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
