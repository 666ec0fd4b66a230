using Digest.Articles;

namespace Digest.Tests.Support;

/// <summary>Reads a clipping written in a test, as a build would read the file.</summary>
static class Clip
{
    public static Article Plain(string text) => Only(Read(text, ClippingFormat.Plain));

    public static Article Markdown(string text) => Only(Read(text, ClippingFormat.Markdown));

    public static Article Html(string text) => Only(Read(text, ClippingFormat.Html));

    /// <summary>The article, if there is one, and the problems in the words a person reads.</summary>
    public static (Article? Article, IReadOnlyList<string> Problems) Read(string text, ClippingFormat format)
    {
        var problems = new Problems();
        var path = format switch { ClippingFormat.Plain => "a.txt", ClippingFormat.Markdown => "a.md", _ => "a.html" };
        var articles = ArticleReader.Read([new Clipping($"seeds/{path}", path, format, text, "")], problems);
        return (articles.Count == 0 ? null : articles[0], [.. problems.Select(problem => problem.ToString())]);
    }

    static Article Only((Article? Article, IReadOnlyList<string> Problems) read) =>
        read.Article ?? throw new InvalidOperationException(string.Join('\n', read.Problems));
}
