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
        var speakers = new SpeakerFinder(article.Source, book);
        var utterances = new List<Utterance>();
        var inner = new List<Quote>();
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paragraph = article.Paragraphs[i].Span;
            var marked = QuotationMarks.Pair(article.Source, paragraph, outermost);
            var quotations = marked.FindAll(words => words.Depth == 0);
            var narration = Narration.Of(article.Source, paragraph, quotations);
            AddUtterances(utterances, i, narration, quotations, speakers);
            inner.AddRange(InnerQuotes.Find(article.Source, marked, book));
        }

        return Merge(UtteranceJoiner.Join(article.Source, utterances), inner);
    }

    static void AddUtterances(
        List<Utterance> utterances, int paragraph, Narration narration, List<MarkedWords> quotations, SpeakerFinder speakers)
    {
        var attributions = AttributionFinder.Find(narration);
        var found = speakers.Find(narration, attributions);
        for (var i = 0; i < quotations.Count; i++)
        {
            var token = narration.TokenOf(i);
            var kind = QuoteKinds.Of(narration, token, quotations[i].Inside);
            var utterance = new Utterance(paragraph, token == 0, quotations[i], kind, attributions[i], found[i], CueAt(narration, attributions[i]));
            var goesOn = utterances.Count > 0 && UtteranceJoiner.IsTakenUp(utterances[^1], utterance);
            if (goesOn ? !ScareQuotes.IsStageDirection(narration.Source, utterance.Words) : !ScareQuotes.IsNobodys(narration, token, utterance))
            {
                utterances.Add(utterance);
            }
        }
    }

    /// <summary>The cue of an attribution as the article writes it.</summary>
    public static Cue? CueAt(Narration narration, Attribution attribution)
    {
        if (!attribution.IsCued)
        {
            return null;
        }

        var token = narration[attribution.Cue];
        var words = token.Span.Of(narration.Source);
        return new(words, QuoteCues.Of(words)?.Class ?? CueClass.Said, token.Span);
    }

    static Listing<Quote> Merge(List<Quote> quotes, List<Quote> inner) =>
        inner.Count == 0 ? quotes.ToListing() : quotes.Concat(inner).OrderBy(quote => quote.Parts[0].Span).ToListing();
}
