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
        foreach (var paragraph in article.Paragraphs)
        {
            var marked = QuotationMarks.Pair(article.Source, paragraph.Span, outermost);
            utterances.AddRange(InParagraph(article.Source, paragraph, Outermost(marked), speakers));
            inner.AddRange(InnerQuotes.Find(article.Source, marked, book));
        }

        return Merge(Join(article.Source, utterances), inner);
    }

    static IEnumerable<Utterance> InParagraph(string source, Paragraph paragraph, List<MarkedWords> quotations, SpeakerFinder speakers)
    {
        var narration = Narration.Of(source, paragraph.Span, quotations);
        var attributions = AttributionFinder.Find(narration);
        var found = speakers.Find(narration, attributions);
        for (var i = 0; i < quotations.Count; i++)
        {
            if (!ScareQuotes.IsNobodys(narration, narration.TokenOf(i), quotations[i], attributions[i]))
            {
                yield return new(quotations[i], attributions[i], found[i], CueAt(narration, attributions[i]), paragraph);
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

    /// <summary>One stretch between marks with all that is known of it.</summary>
    sealed record Utterance(MarkedWords Words, Attribution Attribution, Speaker? Speaker, Cue? Cue, Paragraph Paragraph);

    static List<MarkedWords> Outermost(List<MarkedWords> marked) => [.. marked.Where(words => words.Depth == 0)];

    static Listing<Quote> Merge(List<Quote> quotes, List<Quote> inner) =>
        inner.Count == 0 ? quotes.ToListing() : quotes.Concat(inner).OrderBy(quote => quote.Parts[0].Span).ToListing();

    static List<Quote> Join(string source, List<Utterance> utterances)
    {
        var quotes = new List<Quote>();
        Utterance? previous = null;
        foreach (var utterance in utterances)
        {
            var passage = new Passage(utterance.Words.Inside.Of(source), utterance.Words.Inside);
            if (previous is not null && Continues(previous, utterance))
            {
                quotes[^1] = quotes[^1] with { Parts = [.. quotes[^1].Parts, passage] };
            }
            else
            {
                quotes.Add(new([passage], QuoteKinds.Of(passage.Text), utterance.Speaker, utterance.Cue));
            }

            previous = utterance;
        }

        return quotes;
    }

    static bool Continues(Utterance previous, Utterance next)
    {
        if (previous.Paragraph == next.Paragraph)
        {
            return next.Attribution.Place == AttributionPlace.WithPrevious && previous.Attribution.Place is AttributionPlace.After or AttributionPlace.WithPrevious
                && previous.Speaker == next.Speaker;
        }

        return !previous.Words.Closed && next.Words.Whole.Start == next.Paragraph.Span.Start;
    }
}
