using Digest.Text;

namespace Digest.Briefs;

/// <summary>Makes quotations of utterances: those that go on from one another become parts of one.</summary>
static class UtteranceJoiner
{
    public static List<Quote> Join(string source, List<Utterance> utterances)
    {
        var quotes = new List<Quote>();
        var i = 0;
        while (i < utterances.Count)
        {
            var told = utterances[i];
            var kind = told.Kind;
            var parts = new List<Passage>();
            do
            {
                // What opens a quotation may be said by whoever is named at its end.
                told = told.Attribution.IsCued ? told : utterances[i].Attribution.IsCued ? utterances[i] : told;
                kind = utterances[i].Kind == QuoteKind.Statement ? QuoteKind.Statement : kind;
                parts.Add(new(utterances[i].Words.Inside.Of(source), utterances[i].Words.Inside));
                i++;
            }
            while (i < utterances.Count && Continues(source, utterances[i - 1], utterances[i]));

            quotes.Add(new(parts.ToListing(), kind, told.Speaker, told.Cue));
        }

        return quotes;
    }

    /// <summary>A quotation left open at the end of its paragraph is taken up
    /// by a mark at the head of the next.</summary>
    public static bool IsTakenUp(Utterance previous, Utterance next) =>
        !previous.Words.Closed && next.Opens && next.Paragraph == previous.Paragraph + 1;

    static bool Continues(string source, Utterance previous, Utterance next)
    {
        if (previous.Paragraph == next.Paragraph)
        {
            return next.Attribution.Place == AttributionPlace.WithPrevious
                && previous.Attribution.Place is AttributionPlace.After or AttributionPlace.WithPrevious
                && previous.Speaker?.Name == next.Speaker?.Name;
        }

        return IsTakenUp(previous, next) && SpeakerLabel.At(source, next.Words.Whole) is null;
    }
}
