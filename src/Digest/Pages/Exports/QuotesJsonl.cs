namespace Digest.Pages;

/// <summary>Every quotation as a line of JSON, with what is needed to cite it.</summary>
static class QuotesJsonl
{
    public static void Write(Concordance book, TextWriter lines)
    {
        foreach (var brief in book.Edition.Briefs)
        {
            foreach (var quote in brief.Quotes)
            {
                lines.Write(JsonText.Line(json =>
                {
                    json.WriteString("article", brief.Slug);
                    json.WriteString("title", brief.Metadata.Title?.Value);
                    json.WriteString("date", brief.Metadata.Date?.Value.ToString());
                    json.WriteString("publisher", brief.Metadata.Publisher?.Value);
                    json.WriteString("source_url", brief.Metadata.SourceUrl?.Value);
                    DigestJson.WriteQuote(json, quote);
                }));
                lines.Write('\n');
            }
        }
    }
}
