namespace Digest.Pages;

/// <summary>A form in which the digest can be given to other programs and people.</summary>
/// <param name="Name">What is typed for it.</param>
/// <param name="Says">What is in it, for whoever chooses.</param>
/// <param name="Write">Its text.</param>
sealed record ExportFormat(string Name, string Says, Func<Concordance, string> Write)
{
    /// <summary>What is typed for the form that templates give its look.</summary>
    public const string Html = "html";

    /// <summary>Every form but the page.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("graphml", "actors and who is named with whom, for network programs", ActorGraph.GraphMl),
        new("actors-csv", "actors as a table", ActorGraph.ActorsCsv),
        new("links-csv", "who is named with whom as a table", ActorGraph.LinksCsv),
        new("quotes-csv", "quotations as a table", QuotesCsv.Write),
        new("quotes-jsonl", "quotations as JSON Lines", QuotesJsonl.Write),
        new("bibtex", "citations of the articles for LaTeX", Bibliography.BibTex),
        new("ris", "citations for reference managers", Bibliography.Ris),
        new("csl-json", "citations for Zotero and Pandoc", Bibliography.CslJson),
        new("markdown", "the whole digest as one text", WholeMarkdown.Write),
    ];
}
