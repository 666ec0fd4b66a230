using Digest.Articles;

namespace Digest.Briefs;

/// <summary>What an article is listed under: its title, or where none is known its
/// opening words, never an invented one.</summary>
static class Headline
{
    const int MostLetters = 90;

    public static string Of(Article article) => article.Metadata.Title?.Value ?? Opening(article);

    static string Opening(Article article)
    {
        var text = article.Paragraphs.Count == 0 ? "" : article.Paragraphs[0].Text;
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            return "Untitled";
        }

        if (words.Length <= MostLetters)
        {
            return words;
        }

        var end = words.LastIndexOf(' ', MostLetters);
        return words[..(end > 0 ? end : MostLetters)].TrimEnd(',', ';', ':', '-', '–', '—', ' ') + "…";
    }
}
