namespace Digest.Briefs;

/// <summary>Finds quotations inside quotations; each belongs to the one whom the outer speaker
/// quotes, if the words say who that is.</summary>
sealed class InnerQuotes(ArticleWords words, VoiceBook book)
{
    readonly string source = words.Source;
    NarrationReader? narrations;

    /// <summary>Adds those of a paragraph, all of whose quotations are given.</summary>
    public void Find(int paragraph, List<MarkedWords> marked, List<Quote> quotes)
    {
        var i = 0;
        while (i < marked.Count)
        {
            var outer = marked[i++];
            List<MarkedWords>? inner = null;
            for (; i < marked.Count && marked[i].Depth > 0; i++)
            {
                if (marked[i].Depth == 1 && marked[i].Closed && outer.Inside.Contains(marked[i].Inside))
                {
                    (inner ??= []).Add(marked[i]);
                }
            }

            if (inner is not null)
            {
                Add((narrations ??= new(words, book)).Read(paragraph, outer.Inside, inner), inner, quotes);
            }
        }
    }

    void Add(Narration narration, List<MarkedWords> inner, List<Quote> quotes)
    {
        var attributions = AttributionFinder.Find(narration);
        for (var i = 0; i < inner.Count; i++)
        {
            var said = inner[i].Inside.Of(source);
            if (QuoteKinds.Of(said) == QuoteKind.Statement
                && SpeakerOf(narration, attributions[i]) is { } speaker)
            {
                quotes.Add(new([new(said, inner[i].Inside)], QuoteKind.Statement, speaker,
                    CueTokens.Cue(narration, attributions[i].Cue)));
            }
        }
    }

    // "Roe said" tells what was said; "people say" and "by saying" are turns of speech.
    static bool Tells(Narration narration, int cue) =>
        CueTokens.IsPast(narration, cue)
            || (CueTokens.IsFinite(narration, cue) && CueTokens.IsStrong(narration, cue)
                && narration[cue].Of(narration.Source)[^1] == 's');

    // Pronouns are left alone: what "he" means to the outer speaker the article does not say.
    Speaker? SpeakerOf(Narration narration, Attribution attribution)
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
