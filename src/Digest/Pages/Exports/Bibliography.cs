using Digest.Text;

namespace Digest.Pages;

/// <summary>The citations of all articles in one file, for reference managers.</summary>
static class Bibliography
{
    public static string BibTex(Concordance book) => string.Join('\n', All(book).Select(citation => citation.BibTex));

    public static string Ris(Concordance book) => string.Join('\n', All(book).Select(citation => citation.Ris));

    public static string CslJson(Concordance book)
    {
        var items = All(book).Select(citation => $"  {citation.CslJson}").ToList();
        return items.Count == 0 ? "[]\n" : $"[\n{string.Join(",\n", items)}\n]\n";
    }

    static Listing<Citation> All(Concordance book) => book.Edition.Briefs.Select(Citation.Of).ToListing();
}
