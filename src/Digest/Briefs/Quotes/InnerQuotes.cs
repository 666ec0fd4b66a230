namespace Digest.Briefs;

/// <summary>Finds quotations inside quotations; each belongs to the one whom the outer speaker
/// quotes, if the words say who that is.</summary>
static class InnerQuotes
{
    public static IEnumerable<Quote> Find(string source, List<MarkedWords> marked, VoiceBook book)
    {
        var i = 0;
        while (i < marked.Count)
        {
            var outer = marked[i++];
            var inner = new List<MarkedWords>();
            for (; i < marked.Count && marked[i].Depth > 0; i++)
            {
                if (marked[i].Depth == 1 && marked[i].Closed && outer.Inside.Contains(marked[i].Inside))
                {
                    inner.Add(marked[i]);
                }
            }

            foreach (var quote in inner.Count > 0 ? Within(source, outer, inner, book) : [])
            {
                yield return quote;
            }
        }
    }

    static IEnumerable<Quote> Within(string source, MarkedWords outer, List<MarkedWords> inner, VoiceBook book)
    {
        var narration = Narration.Of(source, outer.Inside, inner);
        var attributions = AttributionFinder.Find(narration);
        for (var i = 0; i < inner.Count; i++)
        {
            var words = inner[i].Inside.Of(source);
            if (QuoteKinds.Of(words) == QuoteKind.Statement
                && SpeakerOf(narration, attributions[i], book) is { } speaker)
            {
                yield return new([new(words, inner[i].Inside)], QuoteKind.Statement, speaker,
                    CueTokens.Cue(narration, attributions[i].Cue));
            }
        }
    }

    // "Roe said" tells what was said; "people say" and "by saying" are turns of speech.
    static bool Tells(Narration narration, int cue) =>
        CueTokens.IsPast(narration, cue)
            || (CueTokens.IsFinite(narration, cue) && CueTokens.IsStrong(narration, cue)
                && narration[cue].Of(narration.Source)[^1] == 's');

    // Pronouns are left alone: what "he" means to the outer speaker the article does not say.
    static Speaker? SpeakerOf(Narration narration, Attribution attribution, VoiceBook book)
    {
        if (!attribution.IsCued || attribution.Subject is not { Kind: not PhraseKind.Pronoun } subject
            || !Tells(narration, attribution.Cue))
        {
            return null;
        }

        var span = subject.Kind == PhraseKind.Name ? subject.NameSpanIn(narration) : subject.SpanIn(narration);
        var written = span.Of(narration.Source);
        var isNamed = subject.Kind == PhraseKind.Name;
        return new(isNamed ? book.ByName(span).Name : written, written, span, isNamed, "named inside the quotation");
    }
}
