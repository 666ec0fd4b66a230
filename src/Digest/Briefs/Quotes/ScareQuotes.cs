using Digest.Text;

namespace Digest.Briefs;

/// <summary>Tells words in quotation marks that nobody said:
/// titles, nicknames, terms, words held at arm's length.</summary>
static class ScareQuotes
{
    // Four of five words in marks that are nobody's have four words or fewer.
    const int LongestWithoutCue = 4;

    // So many words in the middle of a sentence without any cue are a phrase of the writer's choice.
    const int LongestPhrase = 6;

    // A cue farther away than this speaks of something else.
    const int FarthestCue = 12;

    const int FarthestCueOfCapitals = 5;

    const int WordsBetweenFragments = 4;

    const WordClass EndsAttribute = WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator
        | WordClass.Relative
        | WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun | WordClass.Cue | WordClass.Time
        | WordClass.Determiner
        | WordClass.PossessivePronoun | WordClass.Capital;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Works = Set(
        "titled entitled film films movie book books novel show program programme song songs album article "
        + "documentary series column essay memoir study survey author co-author podcast magazine newspaper musical "
        + "play poem painting hit single episode ad commercial spot video commentary op-ed called dubbed named nicknamed "
        + "so-called known star host anchor the-called");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Namers = Set(
        "call calls called calling describe describes described describing label labels labeled labelled labeling "
        + "labelling dub dubs dubbed term terms termed brand brands branded deem deems deemed denounce denounces "
        + "denounced accuse accuses accused accusing dismiss dismissed dismisses refer refers referred referring characterize characterized "
        + "pronounce pronounced liken likened compare compared declare declared");

    // Words are spoken of, not spoken: the term "refugee", the hashtag "boats".
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Mentions =
        Set("term terms word words name nickname label hashtag acronym abbreviation");

    // What these do with words in capitals, they do with a work: She sang "Amazing Grace".
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Performances =
        Set("sang sings sing singing read reads reading recited recites played plays playing performed");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Tellers = Set("told tells tell telling");

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Copulas =
        Set("is was are were be been being isn't wasn't aren't weren't");

    public static bool IsNobodys(Narration narration, int token, Utterance utterance)
    {
        var (words, attribution) = (utterance.Words, utterance.Attribution);
        var count = QuoteKinds.Count(narration.Source.AsSpan(words.Inside.Start, words.Inside.Length));
        if (attribution.Place == AttributionPlace.Unsaid || IsStageDirection(narration.Source, words) || IsOwnName(narration, token)
            || (!narration.Is(token - 1, TokenKind.Colon) && IsOneOfTitles(narration, token, words))
            || (count <= LongestWithoutCue && ((NamesPeople(narration, token) && !IsJudgement(narration, token)) || IsMentioned(narration, token, words))))
        {
            return true;
        }

        if (count > LongestWithoutCue)
        {
            return IsNamedWork(narration, token, attribution) || IsTitleBetweenCommas(narration, token, words)
                || IsListedWork(narration, token, words, attribution)
                || (narration.Is(token - 1, TokenKind.Word) && IsPhrase(narration, token, words, attribution, count));
        }

        return !(attribution.IsCued || narration.Is(token - 1, TokenKind.Colon))
            || !IsSpoken(narration, token, words, attribution);
    }

    // In the middle of a sentence: a title, or a turn of phrase that the writer does not put into anybody's mouth.
    static bool IsPhrase(Narration narration, int token, MarkedWords words, Attribution attribution, int count) =>
        attribution.IsCued
            ? IsTitleOfWork(narration, token, words)
                || (count <= LongestPhrase && MayBeTitle(narration, token)
                    && attribution.Cue < token - FarthestCueOfCapitals)
            : count <= LongestPhrase || HasCapitals(narration.Source, words.Inside);

    // a commentary, "Tell us more, mayor,": no capitals are needed where the word before says what it is.
    static bool IsNamedWork(Narration narration, int token, Attribution attribution) =>
        !attribution.IsCued && WordBefore(narration, token) is var before and >= 0
            && Works.Contains(narration[before].Of(narration.Source));

    // The report, "The Harbour at Night," criticises: between commas stands what the work is called.
    static bool IsTitleBetweenCommas(Narration narration, int token, MarkedWords words) =>
        narration.Is(token - 1, TokenKind.Comma) && narration.Is(token + 1, TokenKind.Word)
            && narration.Tongue is null && HasCapitals(narration.Source, words.Inside)
            && (IsAmong(Works, narration, token - 2) || narration.IsOneOf(token - 2, "report", "paper", "letter"));

    // "The Harbour at Night" on a line of its own, or in a list of such: a title ends without a mark.
    static bool IsListedWork(Narration narration, int token, MarkedWords words, Attribution attribution) =>
        !attribution.IsCued && narration.Tongue is null && !narration.Is(token - 1, TokenKind.Colon)
            && HasCapitals(narration.Source, words.Inside)
            && !narration.Source.AsSpan(words.Inside.Start, words.Inside.Length).ContainsAny(".!?…")
            && narration.Source.AsSpan(words.Inside.Start, words.Inside.Length).ContainsAnyInRange('a', 'z');

    static int WordBefore(Narration narration, int token)
    {
        var before = narration.Is(token - 1, TokenKind.Comma) ? token - 2 : token - 1;
        return narration.Is(before, TokenKind.Word) ? before : -1;
    }

    static bool IsSpoken(Narration narration, int token, MarkedWords words, Attribution attribution) =>
        attribution.Place switch
    {
        AttributionPlace.After => !IsTitleOfWork(narration, token, words) && !IsSpokenOf(narration, token)
            && (StandsFree(narration, token) || IsJudgement(narration, token) || EndsClauseAbroad(narration, token, words)
                || (narration.Tongue is { HasVerbLast: true }
                    && (narration.Is(token + 1, WordClass.Subordinator)
                        || (!narration.Tongue.IsCaseless && attribution.Cue - token is > 0 and < FarthestCueOfCapitals)))),
        AttributionPlace.WithPrevious => StandsFree(narration, token)
            ? !BeginsClause(narration, token) && !IsTitleOfWork(narration, token, words)
            : IsBesidePrevious(narration, token) && !BeginsClause(narration, token)
                && !HasCapitals(narration.Source, words.Inside),
        _ => (!IsAttribute(narration, token) || IsBeforeLastVerb(narration, token, attribution))
            && !IsTitleOfWork(narration, token, words)
            && IsNear(narration, token, words, attribution),
    };

    // De haven zegt dat het "zeker een week" duurt: the verb ends the clause, and is nothing that the words describe.
    static bool IsBeforeLastVerb(Narration narration, int token, Attribution attribution)
    {
        var isClause = false;
        for (var i = attribution.Cue + 1; i < token && narration.Tongue is not null && !isClause; i++)
        {
            isClause = narration.Is(i, WordClass.Subordinator);
        }

        return (isClause || narration.Tongue is { HasCapitalNouns: true }) && !narration.Is(token + 2, TokenKind.Word)
            && char.IsLower(narration.Source[narration[token + 1].Start]);
    }

    // Die Bahn werde „alles offenlegen“, sagte sie: the end of what is told, and no title, which would have a capital.
    static bool EndsClauseAbroad(Narration narration, int token, MarkedWords words) =>
        narration.Tongue is { HasVerbLast: false } && narration.Is(token + 1, TokenKind.Comma)
            && char.IsLower(narration.Source[words.Inside.Start]);

    // that "the Big One" may come, he said: the term is spoken of.
    static bool IsSpokenOf(Narration narration, int token) =>
        narration.Tongue is null && token > 0 && narration.Is(token + 1, WordClass.Auxiliary);

    // hits such as "Black Harbour," "China Boats," and others: nothing but a comma stands between two of a list.
    static bool IsOneOfTitles(Narration narration, int token, MarkedWords words) =>
        narration.Tongue is null
            && (narration.Is(token - 1, TokenKind.Quotation) || narration.Is(token + 1, TokenKind.Quotation))
            && HasCapitals(narration.Source, words.Inside)
            && narration.Source[words.Inside.End - 1] is not ('.' or '!' or '?')
            && narration.Source.AsSpan(words.Inside.Start, words.Inside.Length).Contains(' ');

    // a group calling itself "the Sons of the River"
    static bool IsOwnName(Narration narration, int token) =>
        narration.IsOneOf(token - 1, "itself", "themselves", "so-called")
        || (narration.IsWord(token - 1, "as") && narration.IsWord(token - 2, "known"));

    // "reliable sources" who have known him: the words say who speaks, not what is said.
    static bool NamesPeople(Narration narration, int token) => narration.IsOneOf(token + 1, "who", "whose", "whom");

    // He told "Meet the Press" that it was late: a show is told, and nobody says its name.
    static bool IsMentioned(Narration narration, int token, MarkedWords words) =>
        IsAmong(Mentions, narration, token - 1)
            || (HasCapitals(narration.Source, words.Inside)
                && (IsAmong(Performances, narration, token - 1)
                    || (IsAmong(Tellers, narration, token - 1) && narration.IsWord(token + 1, "that"))));

    // The plan was "a disgrace," she said: the predicate alone is hers.
    static bool IsJudgement(Narration narration, int token) => IsAmong(Copulas, narration, token - 1);

    static bool IsAmong(HashSet<string>.AlternateLookup<ReadOnlySpan<char>> words, Narration narration, int token) =>
        narration.Is(token, TokenKind.Word) && words.Contains(narration[token].Of(narration.Source));

    /// <summary>(Applause.)</summary>
    public static bool IsStageDirection(string source, MarkedWords words)
    {
        var inside = source.AsSpan(words.Inside.Start, words.Inside.Length);
        return (inside[0] == '(' && inside.IndexOf(')') >= inside.Length - 2)
            || (inside[0] == '[' && inside.IndexOf(']') == inside.Length - 1);
    }

    // "Oh no," she said: the sentence, or a clause of it, begins with the quotation.
    static bool StandsFree(Narration narration, int token) =>
        token == 0 || !narration[token - 1].IsWord
            || narration.Is(token - 1,
                WordClass.Cue | WordClass.Subordinator | WordClass.Conjunction | WordClass.Topic);

    static bool IsNear(Narration narration, int token, MarkedWords words, Attribution attribution)
    {
        if (!attribution.IsCued || narration.Is(token - 1, TokenKind.Colon))
        {
            return narration.Is(token - 1, TokenKind.Colon);
        }

        var mayBeTitle = MayBeTitle(narration, token) || HasCapitals(narration.Source, words.Inside);
        if (token - attribution.Cue > (mayBeTitle ? FarthestCueOfCapitals : FarthestCue))
        {
            return false;
        }

        var cue = narration[attribution.Cue].Of(narration.Source);
        return CueTokens.At(narration, attribution.Cue) is null or { Strength: CueStrength.Strong, Form: not CueForm.Noun }
            || Namers.Contains(cue)
            || attribution.Cue >= token - 2;
    }

    // called it "rough" and "far too slow"; said she was "sure", and that the port "would open": a second "that" goes on
    // with what is said.
    static bool IsBesidePrevious(Narration narration, int token)
    {
        var reach = WordsBetweenFragments;
        for (var i = token - 1; i >= 0 && i >= token - reach; i--)
        {
            if (narration.Is(i, TokenKind.Quotation))
            {
                return true;
            }

            reach = narration.IsWord(i, "that") && narration.Is(i - 1, WordClass.Conjunction) ? FarthestCue : reach;
        }

        return false;
    }

    // After a quotation: "Open" is a word that ...
    static bool BeginsClause(Narration narration, int token) =>
        narration.Is(token + 1, TokenKind.Word)
            && !narration.Is(token + 1, WordClass.Conjunction | WordClass.Preposition);

    // the "open" contest: the word after the marks is what the quoted words describe; "staple goods" such as rice.
    static bool IsAttribute(Narration narration, int token) =>
        (narration.Is(token + 1, TokenKind.Word) && !narration.Is(token + 1, EndsAttribute))
        || (narration.IsWord(token + 1, "such") && narration.IsWord(token + 2, "as"));

    // Where a script has no capitals, any words that neither a colon nor "that" leads to.
    static bool MayBeTitle(Narration narration, int token) => narration.Tongue is { IsCaseless: true }
        && !narration.Is(token - 1, TokenKind.Colon) && !narration.Is(token - 1, WordClass.Subordinator);

    static bool IsTitleOfWork(Narration narration, int token, MarkedWords words)
    {
        if (NamesBody(narration, token, words))
        {
            return true;
        }

        if (!HasCapitals(narration.Source, words.Inside) || IsNounAbroad(narration, token, words))
        {
            return false;
        }

        var before = WordBefore(narration, token);
        return narration.Is(before, WordClass.Possessive | WordClass.Determiner | WordClass.Preposition)
            || (before >= 0 && Works.Contains(narration[before].Of(narration.Source)))
            || (narration.Is(token + 1, TokenKind.Word) && Works.Contains(narration[token + 1].Of(narration.Source)));
    }

    // в компании «Паромы Севера»
    static bool NamesBody(Narration narration, int token, MarkedWords words) =>
        narration.Tongue is { } tongue && narration.Is(token - 1, TokenKind.Word)
            && char.IsUpper(narration.Source[words.Inside.Start])
            && tongue.Unnamed.IsBody(narration[token - 1].Of(narration.Source));

    // sprach von einer „Posse“: where nouns have capitals one behind "a" is called so, and not titled.
    static bool IsNounAbroad(Narration narration, int token, MarkedWords words) =>
        narration.Tongue is { HasCapitalNouns: true }
            && narration.IsOneOf(token - 1, "ein", "eine", "einer", "einem", "einen", "eines")
            && !narration.Source.AsSpan(words.Inside.Start, words.Inside.Length).Contains(' ');

    // Every word but the little ones begins with a capital or a digit.
    static bool HasCapitals(string source, TextSpan span)
    {
        foreach (var range in source.AsSpan(span.Start, span.Length).Split(' '))
        {
            var word = source.AsSpan(span.Start, span.Length)[range];
            if (word.Length > 3 && char.IsLower(word[0]) && (WordClasses.Of(word) & WordClass.Preposition) == 0)
            {
                return false;
            }
        }

        return char.IsUpper(source[span.Start]) || char.IsDigit(source[span.Start]);
    }

    static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        new HashSet<string>(words.Split(' '), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
