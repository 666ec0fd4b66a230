using System.Diagnostics.CodeAnalysis;
using Digest.Articles;
using Digest.Text;

namespace Digest.Site;

/// <summary>The clippings of a digest, to look words up in.</summary>
sealed record Shelf(IReadOnlyDictionary<string, Article> ByPath)
{
    // So many letters in a row are no accident.
    const int TellingLength = 16;

    /// <summary>
    /// A brief that was put back among the seeds answers for the clipping it was made from, unless that is there too.
    /// </summary>
    public static Shelf Of(Listing<Article> articles)
    {
        var byPath = articles.ToDictionary(article => article.Clipping.Path, StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article.Given.Source is { } source)
            {
                byPath.TryAdd(source.File, article);
            }
        }

        return new(byPath);
    }

    public bool TryFind(string path, [MaybeNullWhen(false)] out Article article) =>
        ByPath.TryGetValue(path, out article);

    /// <summary>The hash of the clipping itself, also when only a brief of it is here.</summary>
    public static string HashOf(Article article) => article.Given.Source?.Sha256 ?? article.Clipping.Sha256;

    /// <summary>The words stand in the article at that place; anywhere when no place is given.</summary>
    public static bool Stands(Article article, string words, TextSpan span)
    {
        if (article.Paragraphs.Count == 0)
        {
            return (article.Given.Quotes?.Value ?? []).Any(quote => quote.Parts.Contains(words));
        }

        return span.Length == 0
            ? article.Source.Contains(words, StringComparison.Ordinal)
            : span.End <= article.Source.Length && article.Source.AsSpan(span.Start, span.Length).SequenceEqual(words);
    }

    /// <summary>The first clipping, by path, that has the words.</summary>
    public string? FileWith(string words) => ByPath
        .Where(pair => Stands(pair.Value, words, default))
        .Select(pair => pair.Key)
        .Order(StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>
    /// The beginning, the middle or the end of the words stands there: they were altered, not invented.
    /// </summary>
    public static bool Resembles(Article article, string words, TextSpan span)
    {
        if (words.Length <= TellingLength)
        {
            return span.Length > 0 && span.End <= article.Source.Length
                && article.Source.AsSpan(span.Start, span.Length).CommonPrefixLength(words) > words.Length / 2;
        }

        int[] starts = [0, (words.Length - TellingLength) / 2, words.Length - TellingLength];
        return starts.Any(
            start => article.Source.Contains(words.Substring(start, TellingLength), StringComparison.Ordinal));
    }
}
