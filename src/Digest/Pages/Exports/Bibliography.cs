using Digest.Text;

namespace Digest.Pages;

/// <summary>The citations of all articles in one file, for reference managers.</summary>
static class Bibliography
{
    public static void WriteBibTex(Concordance book, TextWriter text) =>
        text.Write(string.Join('\n', All(book).Select(citation => citation.BibTex)));

    public static void WriteRis(Concordance book, TextWriter text) =>
        text.Write(string.Join('\n', All(book).Select(citation => citation.Ris)));

    public static void WriteCslJson(Concordance book, TextWriter text)
    {
        var items = All(book).Select(citation => $"  {citation.CslJson}").ToList();
        text.Write(items.Count == 0 ? "[]\n" : $"[\n{string.Join(",\n", items)}\n]\n");
    }

    static Listing<Citation> All(Concordance book) => book.Edition.Briefs
        .Select((brief, at) => Citation.Of(brief, book.Slips[at])).ToListing();
}
