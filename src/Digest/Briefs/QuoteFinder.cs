using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Finds what an article quotes and who said it.</summary>
static class QuoteFinder
{
    public static Listing<Quote> Find(Article article, Listing<NamedActor> named)
    {
        var outermost = QuotationMarks.OutermostFamily(article.Source);
        var speakers = new SpeakerFinder(article.Source, new(article.Source, named));
        var utterances = new List<Utterance>();
        foreach (var paragraph in article.Paragraphs)
        {
            var quotations = Outermost(QuotationMarks.Pair(article.Source, paragraph.Span, outermost));
            var narration = Narration.Of(article.Source, paragraph.Span, quotations);
            var attributions = AttributionFinder.Find(narration);
            var found = speakers.Find(narration, attributions);
            for (var i = 0; i < quotations.Count; i++)
            {
                if (!ScareQuotes.IsNobodys(narration, narration.TokenOf(i), quotations[i], attributions[i]))
                {
                    utterances.Add(new(quotations[i], attributions[i], found[i], CueOf(narration, attributions[i]), paragraph));
                }
            }
        }

        return Join(article.Source, utterances);
    }

    /// <summary>One stretch between marks with all that is known of it.</summary>
    sealed record Utterance(MarkedWords Words, Attribution Attribution, Speaker? Speaker, Cue? Cue, Paragraph Paragraph);

    static List<MarkedWords> Outermost(List<MarkedWords> marked) => [.. marked.Where(words => words.Depth == 0)];

    static Cue? CueOf(Narration narration, Attribution attribution)
    {
        if (!attribution.IsCued)
        {
            return null;
        }

        var token = narration[attribution.Cue];
        var words = token.Span.Of(narration.Source);
        var kind = QuoteCues.Of(words)?.Class ?? CueClass.Said;
        return new(words, kind, token.Span);
    }

    static Listing<Quote> Join(string source, List<Utterance> utterances)
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

        return quotes.ToListing();
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
