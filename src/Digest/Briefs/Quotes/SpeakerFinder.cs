using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads an article from its beginning and says for each quotation who speaks:
/// names are looked up, pronouns resolved.</summary>
sealed class SpeakerFinder(string source, VoiceBook book)
{
    readonly SpeakerTrail trail = new(source, book);

    /// <summary>Who spoke last, and the phrase that the paragraph before leads in with: "The paper wrote:".</summary>
    Spoken? last;

    // Of the paragraph before; -1 where it has none.
    int lastQuotation = -1;

    /// <summary>A speaker as found, and the voice behind it.</summary>
    sealed record Spoken(Voice Voice, Speaker Speaker);

    /// <summary>The speakers of the paragraph's quotations, in order.
    /// Paragraphs must come in the order of the text.</summary>
    public List<Speaker?> Find(Narration narration, List<Attribution> attributions)
    {
        var voices = trail.Walk(narration, attributions);
        var quotations = attributions.Count == 0 ? -1 : attributions[^1].Quotation;
        var speakers = new List<Speaker?>(attributions.Count);
        for (var i = 0; i < attributions.Count; i++)
        {
            var spoken = Unnamed(attributions[i]) ?? Of(narration, attributions[i], voices);
            last = spoken ?? last;
            speakers.Add(spoken?.Speaker);
        }

        lastQuotation = quotations;
        if (attributions.Count == 0)
        {
            RememberLeadIn(narration);
        }

        return speakers;
    }

    /// <summary>Who signs the quotation of the paragraph before: "— Jane Roe, pilot"; null for any other paragraph.
    /// </summary>
    public Speaker? Signature(Narration narration) => narration.Is(0, TokenKind.Dash)
        && PhraseReader.At(narration, 1, narration.Count) is { Kind: PhraseKind.Name, First: 1 } name
        && !narration.Is(name.Last + 1, TokenKind.Word) ? Signed(narration, name) : null;

    /// <summary>Who signs a block quotation, whose signature is known as one: also "Jane Roe in a letter" and "a
    /// resident of Ellery"; null where it names nobody.</summary>
    /// <remarks>Of "Channel 7 News" the last word is nobody's name.</remarks>
    public Speaker? SignatureOfBlock(Narration narration)
    {
        var start = narration.Is(0, TokenKind.Dash) ? 1 : 0;
        return PhraseReader.At(narration, start, narration.Count) is { Kind: not PhraseKind.Pronoun } phrase
            && phrase.First == start && !narration.Is(phrase.NameFirst - 1, WordClass.Number)
            && (!narration.Is(phrase.Last + 1, TokenKind.Word) || narration.Is(phrase.Last + 1, WordClass.Preposition))
                ? Signed(narration, phrase)
                : null;
    }

    Speaker? Signed(Narration narration, SpeakerPhrase phrase)
    {
        var span = phrase.Kind == PhraseKind.Name ? phrase.NameSpanIn(narration) : phrase.SpanIn(narration);
        if (trail.Meaning(narration, phrase) is not { } voice)
        {
            return null;
        }

        var speaker = new Speaker(
            voice.Name, Logotype.Of(span.In(source)), span, voice.IsNamed, "signed below the quotation");
        last = new(voice, speaker);
        return speaker;
    }

    // "«...», dijo.": whom the sentences up to the verb were about.
    Spoken? Unnamed(Attribution attribution) =>
        attribution is { Subject: null, IsCued: true } && trail.Unsaid(attribution.Cue) is { } voice
            ? new(voice, new(voice.Name, voice.Name, null, voice.IsNamed, "meant by a verb without a pronoun"))
            : null;

    Spoken? Of(Narration narration, Attribution attribution, Dictionary<int, Voice> voices)
    {
        if (!attribution.IsCued && Labelled(narration, attribution) is { } labelled)
        {
            return labelled;
        }

        if (attribution.Place is AttributionPlace.Unnamed or AttributionPlace.Unsaid)
        {
            return null;
        }

        if (attribution.Subject is not { } subject)
        {
            var reported = attribution.Quotation == 0 ? trail.ReportedBefore(lastQuotation) : null;
            return reported is { Kind: ActorKind.Person } or { Kind: null, Gender: Gender.He or Gender.She }
                ? new(reported, new(reported.Name, reported.Name, null, true, "reported in the paragraph before"))
                : last is null ? null
                : last with
                {
                    Speaker = last.Speaker with { Span = null, How = "carried on from the quotation before" },
                };
        }

        if (!voices.TryGetValue(subject.First, out var voice))
        {
            return null;
        }

        var span = AsWritten(narration, subject);
        return new(
            voice,
            new(voice.Name, Logotype.Of(span.In(source)), span, voice.IsNamed, How(attribution, subject)));
    }

    // The name as the article's actors have it: "van der Meer", not "Meer", nor "passenger Jane Roe"; and of "a-t-elle" the
    // pronoun alone.
    TextSpan AsWritten(Narration narration, SpeakerPhrase subject)
    {
        var span = subject.Kind == PhraseKind.Name ? subject.NameSpanIn(narration) : subject.SpanIn(narration);
        if (subject.Kind == PhraseKind.Name)
        {
            return book.Mentioned(span) is var (mention, _) && mention.End <= span.End ? mention : span;
        }

        var joint = subject.Kind == PhraseKind.Pronoun && narration.Tongue is not null
            ? span.In(source).LastIndexOfAny('-', '‑')
            : -1;
        return joint < 0 ? span : span with { Start = span.Start + joint + 1 };
    }

    // "ROE: Are you sure?": the transcript of a conversation, put between marks.
    Spoken? Labelled(Narration narration, Attribution attribution) =>
        SpeakerLabel.At(source, narration[attribution.Quotation].Span) is { } label
            && book.ByLabel(label.Of(source)) is { } voice
            ? new(voice, new(voice.Name, label.Of(source), label, voice.IsNamed, "named at the head of the quotation"))
            : null;

    static string How(Attribution attribution, SpeakerPhrase subject)
    {
        var place = attribution.Place switch
        {
            AttributionPlace.After => "named after the quotation",
            AttributionPlace.Before => "named before the quotation",
            AttributionPlace.WithPrevious => "goes on from the quotation before",
            _ => "named in the sentence before the quotation",
        };
        return subject.Kind == PhraseKind.Pronoun ? Logotype.Of($"{place} by a pronoun") : place;
    }

    // "The paper responded:" with the quotation in the next paragraph.
    void RememberLeadIn(Narration narration)
    {
        if (narration.Count < 2 || !narration.Is(narration.Count - 1, TokenKind.Colon))
        {
            return;
        }

        var end = narration.Count - 1;
        var start = end;
        while (start > 0 && narration[start - 1].Kind != TokenKind.Stop)
        {
            start--;
        }

        var first = narration.Tongue is null
            ? SubjectFinder.First(narration, start, end)
            : ForeignDesk.FirstSubject(narration, start, end);
        if (first is { } subject && trail.Meaning(narration, subject) is { } voice)
        {
            last = new(voice, new(voice.Name, subject.SpanIn(narration).Of(source), null,
                voice.IsNamed, "named in the paragraph before"));
        }
    }
}
