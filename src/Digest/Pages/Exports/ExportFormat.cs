namespace Digest.Pages;

/// <summary>A form in which the digest can be given to other programs and people.</summary>
/// <param name="Name">What is typed for it.</param>
/// <param name="Says">What is in it, for whoever chooses.</param>
/// <param name="Write">Writes its text.</param>
sealed record ExportFormat(string Name, string Says, Action<Concordance, TextWriter> Write)
{
    /// <summary>What is typed for the form that templates give its look.</summary>
    public const string Html = "html";

    /// <summary>Every form but the page.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("graphml", "actors and who is named with whom, for network programs", ActorGraph.WriteGraphMl),
        new("actors-csv", "actors as a table", ActorGraph.WriteActorsCsv),
        new("links-csv", "who is named with whom as a table", ActorGraph.WriteLinksCsv),
        new("quotes-csv", "quotations as a table", QuotesCsv.Write),
        new("quotes-jsonl", "quotations as JSON Lines", QuotesJsonl.Write),
        new("bibtex", "citations of the articles for LaTeX", Bibliography.WriteBibTex),
        new("ris", "citations for reference managers", Bibliography.WriteRis),
        new("csl-json", "citations for Zotero and Pandoc", Bibliography.WriteCslJson),
        new("markdown", "the whole digest as one text", WholeMarkdown.Write),
    ];
}
