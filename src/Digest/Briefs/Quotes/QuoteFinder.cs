using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what an article quotes and who said it.</summary>
static class QuoteFinder
{
    public static Listing<Quote> Find(Article article, Listing<NamedActor> named) =>
        Find(ArticleWords.Of(article), named);

    /// <summary>The same for an article whose words have been read already.</summary>
    public static Listing<Quote> Find(ArticleWords words, Listing<NamedActor> named)
    {
        var blocks = BlockQuotation.Of(words.Article);
        var marked = Marked(words.Article, blocks);
        if (marked.Count == 0)
        {
            return [];
        }

        // What stands further behind the last quotation tells nothing of any speaker.
        var book = new VoiceBook(words.Source, named);
        var reader = new UtteranceReader(words, book, blocks);
        var insides = new InnerQuotes(words, book);
        var inner = new List<Quote>();
        var next = 0;
        for (var i = 0; i < marked.Count; i++)
        {
            if (next < blocks.Count && blocks[next].First == i && blocks[next++] is var block && reader.Read(block))
            {
                for (; i <= block.Last; i++)
                {
                    insides.Find(i, BlockWords.Of(words.Article, block, i, marked[i]), inner);
                }

                i = block.End;
                continue;
            }

            reader.Read(i, Outermost(marked[i]));
            insides.Find(i, marked[i], inner);
        }

        return Merge(UtteranceJoiner.Join(words.Source, reader.Utterances), inner);
    }

    static List<MarkedWords> Outermost(List<MarkedWords> marked) =>
        marked.TrueForAll(words => words.Depth == 0) ? marked : marked.FindAll(words => words.Depth == 0);

    // The words between marks of each paragraph, up to the last paragraph that has any and the one behind it, in which
    // a quotation may be signed; or up to the last block quotation.
    static List<List<MarkedWords>> Marked(Article article, List<BlockQuotation> blocks)
    {
        var outermost = QuotationMarks.OutermostFamily(article.Source);
        var marked = new List<List<MarkedWords>>(article.Paragraphs.Count);
        var last = -1;
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            marked.Add(QuotationMarks.Pair(article.Source, article.Paragraphs[i].Span, outermost));
            last = marked[i].Count > 0 ? i : last;
        }

        last = blocks.Count == 0 ? last : Math.Max(last, blocks[^1].End);
        return last < 0 ? [] : marked[..Math.Min(marked.Count, last + 2)];
    }

    static Listing<Quote> Merge(List<Quote> quotes, List<Quote> inner) =>
        inner.Count == 0 ? quotes.ToListing() : quotes.Concat(inner).OrderBy(quote => quote.Parts[0].Span).ToListing();
}
