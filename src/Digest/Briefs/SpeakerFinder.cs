namespace Digest.Briefs;

/// <summary>Reads an article from its beginning and says for each quotation who speaks: names are looked up, pronouns resolved.</summary>
sealed class SpeakerFinder(string source, VoiceBook book)
{
    const double SubjectWeight = 3;
    const double MentionWeight = 1.5;
    const double AsideWeight = 1;
    const double IndirectWeight = 1.5;

    // A subject farther from its verb is not looked for where nothing is quoted.
    const int FarthestSubject = 30;

    readonly SpeakerMemory memory = new();
    readonly Dictionary<string, Voice> described = new(StringComparer.OrdinalIgnoreCase);
    int nextMention;
    int sentenceStart;

    /// <summary>Who spoke last, and the phrase that the paragraph before leads in with: "The paper wrote:".</summary>
    Spoken? last;

    /// <summary>A speaker as found, and the voice behind it.</summary>
    sealed record Spoken(Voice Voice, Speaker Speaker);

    /// <summary>The speakers of the paragraph's quotations, in order. Paragraphs must come in the order of the text.</summary>
    public List<Speaker?> Find(Narration narration, IReadOnlyList<Attribution> attributions)
    {
        var voices = Walk(narration, attributions);
        var speakers = new List<Speaker?>(attributions.Count);
        for (var i = 0; i < attributions.Count; i++)
        {
            last = Of(narration, attributions[i], voices) ?? last;
            speakers.Add(last?.Speaker);
        }

        if (attributions.Count == 0)
        {
            RememberLeadIn(narration);
        }

        return speakers;
    }

    Spoken? Of(Narration narration, Attribution attribution, Dictionary<int, Voice> voices)
    {
        if (!attribution.IsCued && Labelled(narration, attribution) is { } labelled)
        {
            return labelled;
        }

        if (attribution.Subject is not { } subject)
        {
            return last is null ? null : last with { Speaker = last.Speaker with { Span = null, How = "carried on from the quotation before" } };
        }

        if (!voices.TryGetValue(subject.First, out var voice))
        {
            return null;
        }

        var span = subject.Kind == PhraseKind.Name ? subject.NameSpanIn(narration) : subject.SpanIn(narration);
        return new(voice, new(voice.Name, span.Of(source), span, voice.IsNamed, How(attribution, subject)));
    }

    // "ROE: Are you sure?": the transcript of a conversation, put between marks.
    Spoken? Labelled(Narration narration, Attribution attribution) =>
        SpeakerLabel.At(source, narration[attribution.Quotation].Span) is { } label && book.ByLabel(label.Of(source)) is { } voice
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
        return subject.Kind == PhraseKind.Pronoun ? place + " by a pronoun" : place;
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

        if (SubjectFinder.First(narration, start, end) is { } subject && Meaning(narration, subject) is { } voice)
        {
            last = new(voice, new(voice.Name, subject.SpanIn(narration).Of(source), null, voice.IsNamed, "named in the paragraph before"));
        }
    }

    /// <summary>Goes over the paragraph, remembers whom it names, and gives the voice of each attribution's subject, by its first token.</summary>
    Dictionary<int, Voice> Walk(Narration narration, IReadOnlyList<Attribution> attributions)
    {
        var subjects = new Dictionary<int, SpeakerPhrase>();
        foreach (var attribution in attributions)
        {
            if (attribution.Subject is { } subject)
            {
                subjects[subject.First] = subject;
            }
        }

        var voices = new Dictionary<int, Voice>();
        sentenceStart = 0;
        for (var i = 0; i < narration.Count; i++)
        {
            Pass(narration, i, subjects, voices);
        }

        memory.NextSentence();
        return voices;
    }

    void Pass(Narration narration, int i, Dictionary<int, SpeakerPhrase> subjects, Dictionary<int, Voice> voices)
    {
        var token = narration[i];
        if (!token.IsWord)
        {
            Turn(token.Kind, i);
        }
        else
        {
            HearIndirectly(narration, i, subjects);
            SeeSubject(narration, i, subjects);
            if (subjects.TryGetValue(i, out var subject) && Meaning(narration, subject) is { } speaker)
            {
                voices[i] = speaker;
                memory.See(speaker, SubjectWeight);
            }
            else if (IsHeOrShe(narration, i) && memory.Meant(Genders.OfPronoun(token.Of(source))) is { } meant)
            {
                memory.See(meant, SubjectWeight);
            }

            SeeMentions(narration, i);
        }
    }

    // A full name at the head of a sentence that nobody listed.
    void SeeSubject(Narration narration, int i, Dictionary<int, SpeakerPhrase> subjects)
    {
        if (i == sentenceStart && narration.Is(i, WordClass.Capital) && !subjects.ContainsKey(i)
            && SpeakerPhrase.ReadAt(narration, i, narration.Count) is { Kind: PhraseKind.Name } name && name.Last > name.NameFirst)
        {
            memory.See(book.ByName(name.NameSpanIn(narration)), MentionWeight);
        }
    }

    void Turn(TokenKind kind, int i)
    {
        if (kind is TokenKind.Stop or TokenKind.SoftStop)
        {
            memory.NextSentence();
        }

        if (kind is TokenKind.Stop or TokenKind.SoftStop or TokenKind.Quotation or TokenKind.Colon)
        {
            sentenceStart = i + 1;
        }
    }

    // "Roe said the bridge was safe": whoever is reported without a quotation is likely to be quoted next.
    void HearIndirectly(Narration narration, int i, Dictionary<int, SpeakerPhrase> subjects)
    {
        if (!narration.Is(i, WordClass.Cue) || QuoteCues.Of(narration[i].Of(source)) is not { Strength: CueStrength.Strong, Form: CueForm.Finite })
        {
            return;
        }

        var floor = Math.Max(sentenceStart, i - FarthestSubject);
        if (SubjectFinder.Of(narration, floor, i) is { Kind: not PhraseKind.Pronoun } subject && !subjects.ContainsKey(subject.First)
            && Meaning(narration, subject) is { } voice)
        {
            memory.See(voice, IndirectWeight);
        }
    }

    static bool IsHeOrShe(Narration narration, int i) =>
        narration.Is(i, WordClass.Pronoun) && (narration.IsWord(i, "he") || narration.IsWord(i, "she"));

    void SeeMentions(Narration narration, int i)
    {
        var token = narration[i];
        while (nextMention < book.Mentions.Count && book.Mentions[nextMention].Span.Start < token.Start)
        {
            nextMention++;
        }

        if (nextMention < book.Mentions.Count && book.Mentions[nextMention].Span.Start < token.End)
        {
            memory.See(book.Mentions[nextMention].Voice, WeightOf(narration, i));
            nextMention++;
        }
    }

    static double WeightOf(Narration narration, int i)
    {
        var before = i - 1;
        while (narration.Is(before, WordClass.Title))
        {
            before--;
        }

        if (narration.Is(i, WordClass.Possessive) || narration.Is(before, WordClass.Preposition))
        {
            return AsideWeight;
        }

        return before < 0 || !narration[before].IsWord || narration.Is(before, WordClass.Conjunction | WordClass.Subordinator)
            ? SubjectWeight
            : MentionWeight;
    }

    Voice? Meaning(Narration narration, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Name => book.ByName(phrase.NameSpanIn(narration)),
        PhraseKind.Pronoun => Genders.OfPronoun(narration[phrase.First].Of(source)) is var gender and not Gender.Unknown ? memory.Meant(gender) : null,
        _ => Described(phrase.SpanIn(narration).Of(source)),
    };

    Voice Described(string words)
    {
        if (!described.TryGetValue(words, out var voice))
        {
            voice = new(words, IsNamed: false, Genders.OfDescription(words));
            described.Add(words, voice);
        }

        return voice;
    }
}
