using Digest.Text;

namespace Digest.Briefs;

/// <summary>Follows an article from its beginning, remembers whom it names, and so knows whom a phrase means.</summary>
sealed class SpeakerTrail(string source, VoiceBook book)
{
    // A subject farther from its verb is not looked for where nothing is quoted.
    const int FarthestSubject = 30;

    // Words between "noted" and "that": where and when.
    const int LongestAside = 5;

    readonly SpeakerMemory memory = new();
    readonly SpeakerRoles roles = new();
    // Of the paragraph that is being read, by first token.
    readonly Dictionary<int, SpeakerPhrase> subjects = [];
    readonly Dictionary<int, Voice> voices = [];

    // Whom its verbs without a subject mean.
    readonly Dictionary<int, Voice?> unsaid = [];
    readonly Dictionary<string, Voice> described = new(StringComparer.OrdinalIgnoreCase);
    int nextMention;
    int sentenceStart;
    int paragraph;
    (Voice Voice, int Paragraph, int Token) reported;

    /// <summary>Goes over the paragraph, remembers whom it names, and gives the voice of each
    /// attribution's subject, by its first token; they are good until the next paragraph is gone over.</summary>
    public Dictionary<int, Voice> Walk(Narration narration, List<Attribution> attributions)
    {
        subjects.Clear();
        voices.Clear();
        unsaid.Clear();
        paragraph++;
        foreach (var attribution in attributions)
        {
            if (attribution.Subject is { } subject)
            {
                subjects[subject.First] = subject;
            }
            else if (attribution.IsCued && narration.Tongue is { DropsPronouns: true })
            {
                unsaid[attribution.Cue] = null;
            }
        }

        sentenceStart = 0;
        for (var i = 0; i < narration.Count; i++)
        {
            Pass(narration, i);
        }

        memory.NextSentence();
        return voices;
    }

    /// <summary>Whom the paragraph before the last one that was gone over reports last without quoting: whoever speaks
    /// at the head of the next is likely to be the same. Null where it reports nobody, or quotes somebody later.</summary>
    /// <param name="lastQuotation">The token of its last quotation; -1 where it has none.</param>
    public Voice? ReportedBefore(int lastQuotation) =>
        reported.Voice is not null && reported.Paragraph == paragraph - 1 && reported.Token > lastQuotation
            ? reported.Voice
            : null;

    /// <summary>Whom a verb of the last paragraph means that has no subject: "dijo", or "dodała", which tells her from him.
    /// </summary>
    public Voice? Unsaid(int verb) => unsaid.GetValueOrDefault(verb);

    public Voice? Meaning(Narration narration, SpeakerPhrase phrase) => phrase.Kind switch
    {
        PhraseKind.Name => book.ByName(phrase.NameSpanIn(narration)),
        PhraseKind.Pronoun =>
            narration.PronounAt(phrase.First) is var gender and not Gender.Unknown
                ? memory.Meant(gender, Interrupted(narration, phrase))
                : null,
        _ when narration.Tongue is { IsCaseless: true } => ListedNames.Known(book, narration, phrase)
            ?? Described(phrase.SpanIn(narration).Of(source)),
        PhraseKind.Pair => Described(phrase.SpanIn(narration).Of(source)),
        _ => ListedNames.Whole(book, narration, phrase) ?? OneOfMany(narration, phrase)
            ?? OneOfTwo(narration, phrase)
            ?? ListedNames.AtEnd(book, narration, phrase)
            ?? roles.Holder(narration, phrase)
            ?? memory.Meant(BodyNouns.KindsOf(phrase.SpanIn(narration).Of(source)))
            ?? Described(phrase.SpanIn(narration).Of(source)),
    };

    // "Officials were angry. "Not again," one said.": one of those who were spoken of.
    Voice? OneOfMany(Narration narration, SpeakerPhrase phrase) =>
        phrase.First == phrase.Last && narration.Tongue is null && narration.IsOneOf(phrase.First, "one", "another")
            ? memory.Several()
            : null;

    // "Roe came with Poe. "No," the latter said."
    Voice? OneOfTwo(Narration narration, SpeakerPhrase phrase) =>
        phrase.Last == phrase.First + 1 && narration.Tongue is null && narration.IsWord(phrase.First, "the")
            && narration.IsOneOf(phrase.Last, "latter", "former")
            ? memory.OfTwo(narration.IsWord(phrase.Last, "former"))
            : null;

    // "Roe, he added, is the right man": whoever's sentence is interrupted is spoken of, not speaking.
    Voice? Interrupted(Narration narration, SpeakerPhrase pronoun) =>
        narration.Is(pronoun.First - 1, TokenKind.Comma) && narration.Is(pronoun.First - 2, WordClass.Capital)
            && book.EndingAt(narration[pronoun.First - 2].End)?.Voice is { } named
            && named.Fits(narration.PronounAt(pronoun.First)) > 0
            ? named
            : null;

    void Pass(Narration narration, int i)
    {
        var token = narration[i];
        if (!token.IsWord)
        {
            Turn(token.Kind, i);
        }
        else
        {
            HearIndirectly(narration, i);
            HearAccount(narration, i);
            HearAsked(narration, i);
            SeeKin(narration, i);
            SeeSubject(narration, i);
            if (subjects.TryGetValue(i, out var subject) && Meaning(narration, subject) is { } speaker)
            {
                voices[i] = speaker;
                memory.See(speaker, MentionWeights.Subject);
            }
            else if (IsHeOrShe(narration, i) && memory.Meant(narration.PronounAt(i)) is { } meant)
            {
                memory.See(meant, MentionWeights.Subject);
            }

            if (unsaid.ContainsKey(i) && Doer(narration, i) is { } doer)
            {
                unsaid[i] = doer;
                memory.See(doer, MentionWeights.Subject);
            }

            SeeMentions(narration, i);
        }
    }

    // Whoever the text is about when the verb comes.
    Voice? Doer(Narration narration, int verb) =>
        narration.Tongue!.GenderOfVerb(narration[verb].Of(source)) is var gender and not Gender.Unknown
            ? memory.Meant(gender)
            : memory.Person();

    // A full name at the head of a sentence that nobody listed.
    void SeeSubject(Narration narration, int i)
    {
        if (i == sentenceStart && narration.Is(i, WordClass.Capital) && !subjects.ContainsKey(i)
            && PhraseReader.At(narration, i, narration.Count) is { Kind: PhraseKind.Name } name
                && name.Last > name.NameFirst)
        {
            memory.See(book.ByName(name.NameSpanIn(narration)), MentionWeights.Mention);
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
    void HearIndirectly(Narration narration, int i)
    {
        if (narration.Tongue is not null || !narration.Is(i, WordClass.Cue)
            || CueTokens.At(narration, i) is not { Form: not CueForm.Participle } cue
            || (cue.Strength == CueStrength.Weak && !ReportsClause(narration, i, cue)))
        {
            return;
        }

        var floor = Math.Max(sentenceStart, i - FarthestSubject);
        var phrase = cue.Form == CueForm.Preposition
            ? PhraseReader.At(narration, i + 2, narration.Count) is { } source
                ? SubjectFinder.Better(narration, source, narration.Count)
                : null
            : SubjectFinder.Of(narration, floor, i);
        if (phrase is not { } subject || subjects.ContainsKey(subject.First)
            || (cue.IsBase && subject.Last == i - 1 && subject.Kind == PhraseKind.Description
                && !IsSeveral(narration, subject))
            || Meaning(narration, subject) is not { } voice)
        {
            return;
        }

        if (CueTokens.IsPast(narration, i) || cue.Form == CueForm.Preposition)
        {
            reported = (voice, paragraph, i);
        }

        if (subject.Kind != PhraseKind.Pronoun)
        {
            memory.See(voice, Closes(narration, i, subject, cue.Form)
                ? cue.Form == CueForm.Preposition ? MentionWeights.SubjectToCome : MentionWeights.Subject
                : MentionWeights.Indirect);
        }
    }

    // "The boats, in the old pilot's account, were late": whoever's account it is goes on.
    void HearAccount(Narration narration, int i)
    {
        if (narration.Is(i - 1, WordClass.Possessive) && narration.Tongue is null
            && narration.IsOneOf(i, "account", "telling", "version", "opinion", "view")
            && CueSubject.OwnerBehindIn(narration, sentenceStart, i) is { } owner
            && Meaning(narration, owner) is { } voice)
        {
            memory.See(voice, MentionWeights.SubjectToCome);
        }
    }

    // "I asked Jane Roe the same": whoever is asked by the writer answers.
    void HearAsked(Narration narration, int i)
    {
        if (narration.Tongue is null && narration.IsOneOf(i, "asked", "ask") && narration.IsOneOf(i - 1, "i", "we")
            && PhraseReader.At(narration, i + 1, narration.Count) is { Kind: PhraseKind.Name } asked
            && asked.First == i + 1 && Meaning(narration, asked) is { } voice)
        {
            memory.See(voice, MentionWeights.Subject);
        }
    }

    // "His wife nodded", "Roe's brother, Marc, came": whoever is brought in so may speak next, by that name if it has
    // one.
    void SeeKin(Narration narration, int i)
    {
        var gender = narration.Tongue is null && narration.Is(i - 1, WordClass.PossessivePronoun | WordClass.Possessive)
            ? Genders.OfKin(narration[i].Of(source))
            : Gender.Unknown;
        if (gender == Gender.Unknown)
        {
            return;
        }

        if (narration.Is(i + 1, TokenKind.Comma) && narration.Is(i + 2, WordClass.Capital)
            && (narration.Is(i + 3, TokenKind.Comma) || narration.Is(i + 3, TokenKind.Stop)))
        {
            memory.See(book.Introduced(narration[i + 2].Span, gender), MentionWeights.Subject);
        }
        else if (narration.Is(i - 1, WordClass.PossessivePronoun) && i - 1 == sentenceStart
            && !narration.Is(i + 1, WordClass.Capital) && narration.Is(i + 1, TokenKind.Word))
        {
            memory.See(Described(source[narration[i - 1].Start..narration[i].End]), MentionWeights.Subject);
        }
    }

    // "All ran counter to it": of one, the verb would have an ending.
    bool IsSeveral(Narration narration, SpeakerPhrase phrase) =>
        Genders.OfDescription(phrase.SpanIn(narration).Of(source)) == Gender.They;

    // "noted in his speech that", "on the other hand, the report noted,": what people only say when a clause follows or
    // is cut in two.
    bool ReportsClause(Narration narration, int cue, CueWord row)
    {
        if (row.IsPast && narration.Is(cue - 1, TokenKind.Word) && narration.Is(cue + 1, TokenKind.Comma)
            && ClauseShape.SegmentStart(narration, sentenceStart, cue) is var start && start > sentenceStart
            && PhraseReader.At(narration, start, cue) is { } inserted && inserted.Last == cue - 1)
        {
            return true;
        }

        for (var i = cue + 1; row.IsPast && i <= cue + LongestAside && narration.Is(i, TokenKind.Word)
            && (i > cue + 1 || narration.Is(i, WordClass.Preposition | WordClass.Subordinator)); i++)
        {
            if (narration.IsWord(i, "that"))
            {
                return true;
            }
        }

        return false;
    }

    // "The port is closed, Roe said": what stands before is all hers, whomever it is about.
    static bool Closes(Narration narration, int cue, SpeakerPhrase subject, CueForm form) =>
        form == CueForm.Preposition
            ? narration.Is(cue - 1, TokenKind.Comma) && !narration.Is(subject.Last + 1, TokenKind.Word)
            : narration.Is(subject.First - 1, TokenKind.Comma) && subject.Last == cue - 1
                && !narration.Is(cue + 1, TokenKind.Word);

    static bool IsHeOrShe(Narration narration, int i) =>
        narration.Is(i, WordClass.Pronoun) && narration.PronounAt(i) is Gender.He or Gender.She;

    void SeeMentions(Narration narration, int i)
    {
        var token = narration[i];
        while (nextMention < book.Mentions.Count && book.Mentions[nextMention].Span.Start < token.Start)
        {
            nextMention++;
        }

        if (nextMention < book.Mentions.Count && book.Mentions[nextMention].Span.Start < token.End)
        {
            var (span, voice) = book.Mentions[nextMention];
            var last = i;
            while (last + 1 < narration.Count && narration[last + 1].Start < span.End)
            {
                last++;
            }

            // "ROE: I was there": the head of a turn tells who talks, not whom the talk is about.
            if (i == 0 && narration.Is(last + 1, TokenKind.Colon) && narration.Is(last + 2, TokenKind.Word))
            {
                nextMention++;
                return;
            }

            // Whoever is introduced with a role is about to be heard.
            var isIntroduced = roles.Learn(narration, i, last, voice);
            memory.See(voice, isIntroduced ? MentionWeights.Subject : MentionWeights.Of(narration, i, last));
            nextMention++;
        }
    }

    // The article may break its line within the description.
    Voice Described(string written)
    {
        var words = written.Contains('\n', StringComparison.Ordinal) ? Printable.Line(written) : written;
        if (!described.TryGetValue(words, out var voice))
        {
            voice = new(words, IsNamed: false, Genders.OfDescription(words));
            described.Add(words, voice);
        }

        return voice;
    }
}
