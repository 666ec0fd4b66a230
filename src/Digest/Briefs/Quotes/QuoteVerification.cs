using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Lets nothing be published as a quotation that does not stand in its article,
/// word for word, where it says it stands.</summary>
static class QuoteVerification
{
    // Enough of a quotation to know it again in a message.
    const int WordsInMessage = 60;

    /// <summary>The article's quotations: the editor's where the editor wrote some down, else those found;
    /// each one verified.</summary>
    public static Listing<Quote> Quotes(Article article, Listing<NamedActor> named, Problems problems) =>
        Quotes(ArticleWords.Of(article), named, problems);

    /// <summary>The same for an article whose words have been read already.</summary>
    public static Listing<Quote> Quotes(ArticleWords words, Listing<NamedActor> named, Problems problems)
    {
        var article = words.Article;
        var found = QuoteFinder.Find(words, named);
        var quotes = article.Given.Quotes is { } given ? Locate(article, given.Value, found, problems) : found;
        return Verbatim(article, quotes, problems);
    }

    /// <summary>The editor's quotations with the article's exact words and places.
    /// Without a body to look in, the editor's words stand.</summary>
    public static Listing<Quote> Locate(Article article, Listing<GivenQuote> given, Listing<Quote> found,
        Problems problems)
    {
        var search = article.Paragraphs.Count == 0 ? null
            : new PassageSearch(article.Source, article.Paragraphs[0].Span.Start);
        var located = new List<Quote>();
        foreach (var quote in given)
        {
            var places = quote.Parts
                .Select(part => search is null ? new(part, new(0, 0)) : search.Find(part))
                .ToList();
            if (places.IndexOf(null) is var at and >= 0)
            {
                var missing = quote.Parts[at];
                problems.Add(
                    quote.Place,
                    $"The quotation \"{Opening(missing)}\" is not in the article.",
                    "Copy its words from the article, or take the quotation out.");
                continue;
            }

            located.Add(GivenQuotes.Complete(quote, places.OfType<Passage>().ToListing(), found, article));
        }

        return located.ToListing();
    }

    /// <summary>Only the quotations whose every part is what stands at its place.
    /// The others are our mistake, and reported.</summary>
    public static Listing<Quote> Verbatim(Article article, Listing<Quote> quotes, Problems problems)
    {
        var kept = new List<Quote>(quotes.Count);
        foreach (var quote in quotes)
        {
            if (Altered(article, quote) is { } altered)
            {
                problems.Add(
                    new(article.Clipping.File),
                    $"The quotation \"{Opening(altered.Text)}\" does not stand in the article"
                    + " as it would be published.",
                    "It is left out; please report this as a fault of the program.");
                continue;
            }

            kept.Add(quote);
        }

        return kept.Count == quotes.Count ? quotes : kept.ToListing();
    }

    static Passage? Altered(Article article, Quote quote)
    {
        foreach (var part in quote.Parts)
        {
            if (!StandsIn(article, part))
            {
                return part;
            }
        }

        return null;
    }

    static bool StandsIn(Article article, Passage part) =>
        part.Span is { Start: 0, End: 0 }
            ? article.Paragraphs.Count == 0
            : part.Span.Start >= 0 && part.Span.Length >= 0 && part.Span.End <= article.Source.Length
                && part.Span.In(article.Source).SequenceEqual(part.Text);

    static string Opening(string words) => words.Length <= WordsInMessage ? words
        : words[..WordsInMessage].TrimEnd() + "…";
}
