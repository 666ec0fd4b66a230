using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what an article quotes and who said it.</summary>
static class QuoteFinder
{
    public static Listing<Quote> Find(Article article, Listing<NamedActor> named)
    {
        var marked = Marked(article);
        if (marked.Count == 0)
        {
            return [];
        }

        // What stands further behind the last quotation tells nothing of any speaker.
        var book = new VoiceBook(article.Source, named);
        var reader = new UtteranceReader(article, book);
        var inner = new List<Quote>();
        for (var i = 0; i < marked.Count; i++)
        {
            reader.Read(i, marked[i].FindAll(words => words.Depth == 0));
            inner.AddRange(InnerQuotes.Find(article.Source, marked[i], book));
        }

        return Merge(UtteranceJoiner.Join(article.Source, reader.Utterances), inner);
    }

    // The words between marks of each paragraph, up to the last paragraph that has any and the one behind it, in which
    // a quotation may be signed.
    static List<List<MarkedWords>> Marked(Article article)
    {
        var outermost = QuotationMarks.OutermostFamily(article.Source);
        var marked = new List<List<MarkedWords>>(article.Paragraphs.Count);
        var last = -1;
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            marked.Add(QuotationMarks.Pair(article.Source, article.Paragraphs[i].Span, outermost));
            last = marked[i].Count > 0 ? i : last;
        }

        return last < 0 ? [] : marked[..Math.Min(marked.Count, last + 2)];
    }

    static Listing<Quote> Merge(List<Quote> quotes, List<Quote> inner) =>
        inner.Count == 0 ? quotes.ToListing() : quotes.Concat(inner).OrderBy(quote => quote.Parts[0].Span).ToListing();
}
