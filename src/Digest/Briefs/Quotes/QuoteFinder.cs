using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what an article quotes and who said it.</summary>
static class QuoteFinder
{
    public static Listing<Quote> Find(Article article, Listing<NamedActor> named)
    {
        var outermost = QuotationMarks.OutermostFamily(article.Source);
        var book = new VoiceBook(article.Source, named);
        var reader = new UtteranceReader(article, book);
        var inner = new List<Quote>();
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var marked = QuotationMarks.Pair(article.Source, article.Paragraphs[i].Span, outermost);
            reader.Read(i, marked.FindAll(words => words.Depth == 0));
            inner.AddRange(InnerQuotes.Find(article.Source, marked, book));
        }

        return Merge(UtteranceJoiner.Join(article.Source, reader.Utterances), inner);
    }

    static Listing<Quote> Merge(List<Quote> quotes, List<Quote> inner) =>
        inner.Count == 0 ? quotes.ToListing() : quotes.Concat(inner).OrderBy(quote => quote.Parts[0].Span).ToListing();
}
