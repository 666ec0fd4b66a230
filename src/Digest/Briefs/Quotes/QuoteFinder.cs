using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what an article quotes and who said it.</summary>
static class QuoteFinder
{
    // Nobody is quoted without a new mark for longer.
    const int MostParagraphs = 6;

    // Characters of a name and of what its bearer is.
    const int LongestSignature = 60;

    public static Listing<Quote> Find(Article article, Listing<NamedActor> named) =>
        Find(ArticleWords.Of(article), named);

    /// <summary>The same for an article whose words have been read already.</summary>
    public static Listing<Quote> Find(ArticleWords words, Listing<NamedActor> named)
    {
        var blocks = BlockQuotation.Of(words.Article);
        var marked = Marked(words, blocks);
        if (words.Tongue is { IsCaseless: false } tongue)
        {
            marked = marked.ConvertAll(paragraph => Incises.Cut(words.Source, tongue, paragraph));
        }

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
    static List<List<MarkedWords>> Marked(ArticleWords words, List<BlockQuotation> blocks)
    {
        var article = words.Article;
        var outermost = QuotationMarks.OutermostFamily(article.Source);
        var marked = new List<List<MarkedWords>>(article.Paragraphs.Count);
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paired = QuotationMarks.Pair(article.Source, article.Paragraphs[i].Span, outermost);
            marked.Add(words.Tongue is { IsCaseless: false } tongue
                ? DashSpeech.In(article, tongue, i, paired) ?? paired
                : paired);
        }

        for (var i = 0; i + 1 < marked.Count; i++)
        {
            GoOn(article, marked, i);
        }

        var last = marked.FindLastIndex(each => each.Count > 0);
        last = blocks.Count == 0 ? last : Math.Max(last, blocks[^1].End);
        return last < 0 ? [] : marked[..Math.Min(marked.Count, last + 2)];
    }

    // "We sail at noon. / We come back tomorrow," said Roe: a quotation that a paragraph leaves open and a later one
    // closes goes over all of them, though none but the first begins with a mark.
    static void GoOn(Article article, List<List<MarkedWords>> marked, int paragraph)
    {
        if (marked[paragraph] is not [.., { Closed: false, Depth: 0, Family: not MarkFamily.Single } open]
            || open.Whole.End < article.Paragraphs[paragraph].Span.End)
        {
            return;
        }

        var parts = new List<List<MarkedWords>>();
        for (var i = paragraph + 1; i < marked.Count && parts.Count < MostParagraphs; i++)
        {
            if (article.Paragraphs[i].Role != ParagraphRole.Body
                || QuotationMarks.PairOn(article.Source, article.Paragraphs[i].Span, open.Family) is not { } part)
            {
                return;
            }

            parts.Add(part);
            if (part[0].Closed)
            {
                break;
            }
        }

        if (parts.Count > 0 && parts[^1][0] is { Closed: true } last
            && !IsSignature(article, paragraph + parts.Count, last))
        {
            for (var k = 0; k < parts.Count; k++)
            {
                marked[paragraph + 1 + k] = parts[k];
            }
        }
    }

    // Former mayor Jane Roe." as a line of its own: whoever is quoted, put between the marks by a careless layout.
    static bool IsSignature(Article article, int paragraph, MarkedWords last)
    {
        var text = article.Source.AsSpan(last.Inside.Start, last.Inside.Length);
        if (text.Length > LongestSignature || last.Whole.End < article.Paragraphs[paragraph].Span.End)
        {
            return false;
        }

        var wasCapital = false;
        foreach (var range in text.Split(' '))
        {
            var isCapital = !text[range].IsEmpty && char.IsUpper(text[range][0]);
            if (isCapital && wasCapital)
            {
                return true;
            }

            wasCapital = isCapital;
        }

        return false;
    }

    static Listing<Quote> Merge(List<Quote> quotes, List<Quote> inner) =>
        inner.Count == 0 ? quotes.ToListing() : quotes.Concat(inner).OrderBy(quote => quote.Parts[0].Span).ToListing();
}
