namespace Digest.Briefs;

/// <summary>Reads the phrases that name somebody in the languages that have a table of their own.</summary>
static class ForeignPhrase
{
    // No phrase is longer: "le président de la commission des finances du Sénat Jean Dupont".
    const int LongestPhrase = 14;

    const int MostHelpers = 5;

    const WordClass Ends = WordClass.Cue | WordClass.Auxiliary | WordClass.Subordinator | WordClass.Relative
        | WordClass.Conjunction | WordClass.Adverb | WordClass.Time;

    const WordClass OfNames = WordClass.Capital | WordClass.Initial;

    /// <summary>"a", "lui avait", "gestern": the words that may stand before a verb without being its subject.
    /// </summary>
    public static int SkipHelpers(Narration narration, int start, int limit)
    {
        limit = Math.Min(Math.Min(limit, narration.Count), start + MostHelpers);
        while (start < limit && narration.Is(start, WordClass.Auxiliary | WordClass.Adverb | WordClass.Time)
            && !narration.Is(start, WordClass.Cue | WordClass.Capital))
        {
            start++;
        }

        return start;
    }

    /// <summary>"In Berlin", "Wenn es regnet": the subject is not in it.</summary>
    public static bool IsIntroduction(Narration narration, int i) =>
        narration.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Time
            | WordClass.Conjunction)
        && !narration.Is(i, WordClass.Determiner);

    /// <summary>The phrase that begins at a token, after adverbs and times; null where none does.</summary>
    public static SpeakerPhrase? At(Narration narration, int start, int limit)
    {
        limit = Math.Min(limit, narration.Count);
        var first = start;
        while (first < limit && LengthOfAside(narration, first) is var length and > 0)
        {
            first += length;
        }

        if (first >= limit || !narration[first].IsWord)
        {
            return null;
        }

        if (narration.PronounAt(first) != Gender.Unknown)
        {
            return new(first, first, PhraseKind.Pronoun, first);
        }

        return IsIntroduction(narration, first) || narration.Is(first, Ends | WordClass.Number)
            ? null
            : InWords(narration, first, Math.Min(limit, first + LongestPhrase));
    }

    /// <summary>The same for one that may stand behind whom something is told: "a Efe María Pérez".</summary>
    public static SpeakerPhrase? Behind(Narration narration, int verb, int limit)
    {
        // "skarży się Anna Marvin"
        var start = narration.Is(verb + 1, WordClass.Auxiliary) ? verb + 2 : verb + 1;
        if (At(narration, start, limit) is { } phrase)
        {
            return phrase;
        }

        var listener = narration.Is(verb + 2, WordClass.Determiner) ? verb + 3 : verb + 2;
        return narration.Is(verb + 1, WordClass.Preposition)
            && At(narration, listener + 1, limit) is { Kind: PhraseKind.Name } name
                ? name
                : null;
    }

    /// <summary>How many words say when, or on whose part: "gestern", "am Montag", "el lunes", "por su parte", "dal canto
    /// suo"; 0 for others.</summary>
    public static int LengthOfAside(Narration narration, int i) =>
        narration.Is(i, WordClass.Adverb | WordClass.Time) ? 1
        : narration.Is(i, WordClass.Preposition | WordClass.Determiner) && narration.Is(i + 1, WordClass.Time) ? 2
        : !narration.Is(i, WordClass.Preposition) ? 0
        : narration.Is(i + 1, WordClass.PossessivePronoun) || narration.Is(i + 2, WordClass.PossessivePronoun) ? 3
        : 0;

    // A name, or a description up to where another part of the sentence begins.
    static SpeakerPhrase? InWords(Narration narration, int first, int limit)
    {
        var i = first;
        while (i < limit && narration[i].IsWord && !narration.Is(i, Ends)
            && (!narration.Is(i, WordClass.Preposition) || narration.Is(i, WordClass.Particle)
                || (i == first && narration.Is(i, WordClass.Determiner))))
        {
            var end = EndOfRun(narration, i, limit);

            // "Dışişleri Bakanı Ahmet Orbay": before a title it is whose the title is.
            if (end > i && end < limit && narration.Is(end, WordClass.Title))
            {
                i = end;
                continue;
            }

            if (end > i && !GoesOn(narration, i, end, limit) && NameIn(narration, first, i, end) is var name and >= 0)
            {
                var phrase = NameAtEnd(narration, new(first, end - 1, PhraseKind.Name, name), limit);
                return name > first && !IsGivenName(narration, name) && NameBehind(narration, phrase, limit) is { } person
                    && IsGivenName(narration, person.NameFirst) ? person : phrase;
            }

            i = Math.Max(end, i + 1);
        }

        if (i == first || (i == first + 1 && !CanStandAlone(narration, first)))
        {
            return null;
        }

        var role = new SpeakerPhrase(first, i - 1, PhraseKind.Description, first);
        return NameBehind(narration, role, limit) ?? role;
    }

    // "Пресс-служба губернатора", "l'association Rives vivantes": one capital with a small noun behind it names a body, and
    // not all of it.
    static bool GoesOn(Narration narration, int i, int end, int limit)
    {
        var speakers = narration.Tongue!.Unnamed;
        if (end == i + 1 && end < limit && narration.Is(end, WordClass.Particle) && IsBehindArticle(narration, i)
            && !IsGivenName(narration, i))
        {
            return true;
        }

        return end == i + 1 && end < limit && narration.Is(end, TokenKind.Word) && narration[end].Class == WordClass.None
            && (IsRoleOf(narration, i, limit) || speakers.IsBody(narration[i].Of(narration.Source))
                || (narration.Is(i - 1, TokenKind.Word) && speakers.IsBody(narration[i - 1].Of(narration.Source))));
    }

    // "l'Office de la mer": persons' names follow no article.
    static bool IsBehindArticle(Narration narration, int i) => narration.Is(i - 1, WordClass.Determiner)
        || (narration[i].Start > 0 && narration.Source[narration[i].Start - 1] is '\'' or '’');

    // "Владелец склада Иван Марвин": the capital is that of the sentence, and the name is still to come.
    static bool IsRoleOf(Narration narration, int i, int limit)
    {
        var next = i + 1;
        while (next < limit && narration.Is(next, TokenKind.Word) && narration[next].Class == WordClass.None)
        {
            next++;
        }

        return narration.Tongue is { HasArticles: false } && !narration.Is(i - 1, TokenKind.Word)
            && !IsGivenName(narration, i)
            && next + 1 < limit && narration.Is(next, WordClass.Capital) && narration.Is(next + 1, WordClass.Capital);
    }

    static int EndOfRun(Narration narration, int i, int limit)
    {
        while (i < limit && (narration.Is(i, OfNames) || IsWithinName(narration, i, limit)))
        {
            i++;
        }

        return i;
    }

    // "Ursula von Arlon"; but "Sprecher der Polizei" and "Gobierno de Arlon".
    static bool IsWithinName(Narration narration, int i, int limit) =>
        narration.Is(i, WordClass.Particle) && i + 1 < limit && narration.Is(i + 1, OfNames)
            && narration.Is(i - 1, OfNames)
            && (IsGivenName(narration, i - 1) || narration.Tongue!.Unnamed.IsBody(narration[i - 1].Of(narration.Source)));

    /// <summary>Whether a word is a given name, anywhere or in the language of the text.</summary>
    public static bool IsGivenName(Narration narration, int i) =>
        Lexicon.Of(narration[i].Of(narration.Source)).Is(WordRoles.GivenName)
            || narration.Tongue!.IsGivenName(narration[i].Of(narration.Source));

    // Where the name begins in a run of capitals: at a given name, else where a word of the role leads to it. What "de"
    // and "der" lead to belongs to the role, and so do the nouns of a language that gives them capitals.
    static int NameIn(Narration narration, int first, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (IsGivenName(narration, i))
            {
                return i;
            }
        }

        if (start == first)
        {
            return IsJoinedRole(narration, start) && end - start > 2 ? start + 1 : start;
        }

        // "Rzecznik Wód Polskich": whose he is.
        if (narration.Tongue is { Declines: true } && EndsAsMany(narration[end - 1].Of(narration.Source)))
        {
            return -1;
        }

        var role = narration.Tongue is { HasCapitalNouns: true } ? 1
            : IsOfRole(narration, first, start) ? 2
            : end - start > 2 && IsAcronym(narration, start) ? 1
            : 0;
        return end - start > role ? start + role : -1;
    }

    // How adjectives of many end, and seldom surnames.
    static bool EndsAsMany(ReadOnlySpan<char> word) => word.EndsWith("ich", StringComparison.Ordinal)
        || word.EndsWith("ych", StringComparison.Ordinal) || word.EndsWith("их", StringComparison.Ordinal)
        || word.EndsWith("ых", StringComparison.Ordinal);

    // "SP-raadslid Anna Marvin": the capitals are the party's.
    static bool IsJoinedRole(Narration narration, int i)
    {
        var word = narration[i].Of(narration.Source);
        var joint = word.LastIndexOf('-');
        return joint > 1 && joint + 1 < word.Length && char.IsUpper(word[joint - 1]) && char.IsLower(word[joint + 1]);
    }

    // "глава МИД Иван Марвин"
    static bool IsAcronym(Narration narration, int i)
    {
        foreach (var letter in narration[i].Of(narration.Source))
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return narration[i].End - narration[i].Start > 1;
    }

    // "de la Santé": by a preposition, perhaps with an article behind it.
    static bool IsOfRole(Narration narration, int first, int start) => narration.Is(start, WordClass.Preposition)
        || (narration.Is(start - 1, WordClass.Preposition)
            && !(start - 1 == first && narration.Is(first, WordClass.Determiner)))
        || (narration.Is(start - 1, WordClass.Determiner) && narration.Is(start - 2, WordClass.Preposition));

    // "Депутат Госдумы от ЛДПР Иван Марвин сказал": where one capital is part of the role a full name ends it, right before
    // the verb.
    static SpeakerPhrase NameAtEnd(Narration narration, SpeakerPhrase phrase, int limit)
    {
        if (phrase.Last > phrase.NameFirst || phrase.NameFirst == phrase.First || !narration.Is(limit, WordClass.Cue))
        {
            return phrase;
        }

        var first = limit - 1;
        while (first > phrase.Last + 1 && narration.Is(first - 1, WordClass.Capital))
        {
            first--;
        }

        while (first < limit && !IsGivenName(narration, first))
        {
            first++;
        }

        return first < limit - 1 && ClauseShape.SegmentStart(narration, phrase.Last, limit) == phrase.Last
            ? new(phrase.First, limit - 1, PhraseKind.Name, first)
            : phrase;
    }

    // "powiedział rzecznik", "сообщает полиция": where there are no articles one word is enough, and so is "l'opposizione".
    static bool CanStandAlone(Narration narration, int i) => narration.Tongue is { HasArticles: false } tongue
        ? narration.Is(i, WordClass.Title) || tongue.Unnamed.IsBody(narration[i].Of(narration.Source))
        : narration.Tongue!.BeginsWithArticle(narration[i].Of(narration.Source));

    // dijo el presidente del Gobierno, Pedro Pérez, en Madrid; директор компании «Заря» Иван Марвин
    static SpeakerPhrase? NameBehind(Narration narration, SpeakerPhrase role, int limit)
    {
        var start = role.Last + 2;
        if (narration.Is(role.Last + 1, TokenKind.Quotation))
        {
            var last = EndOfRun(narration, start, Math.Min(narration.Count, start + LongestPhrase));
            return last > start + 1 ? new(role.First, last - 1, PhraseKind.Name, start) : null;
        }

        // "l'avocat, Me Jean Marvin"
        while (start < limit && narration.Is(start, WordClass.Title))
        {
            start++;
        }

        var end = narration.Is(role.Last + 1, TokenKind.Comma) ? EndOfRun(narration, start, limit) : start;
        return end > start + 1 && (end == narration.Count || !narration[end].IsWord)
            ? new(role.First, end - 1, PhraseKind.Name, start)
            : null;
    }

    /// <summary>The body in which somebody says it, behind the word that leads to it: "в МВД", "desde la Policía"; null
    /// for a place and for anything else.</summary>
    public static SpeakerPhrase? Body(Narration narration, int start, int limit)
    {
        if (narration.Tongue is not { } tongue || !narration.Is(start, TokenKind.Word)
            || !tongue.Unnamed.LeadsWithin(narration[start].Of(narration.Source)))
        {
            return null;
        }

        var first = start + 1;
        var end = first;
        while (end < Math.Min(limit, first + LongestPhrase) && narration.Is(end, TokenKind.Word) && !narration.Is(end, Ends)
            && (!narration.Is(end, WordClass.Preposition) || narration.Is(end, WordClass.Particle)))
        {
            end++;
        }

        var noun = first;
        while (narration.Is(noun, WordClass.Determiner))
        {
            noun++;
        }

        return end > noun && (tongue.Unnamed.IsBody(narration[noun].Of(narration.Source)) || IsAcronym(narration, noun))
            ? new(noun, end - 1,
                narration.Is(noun, WordClass.Capital) ? PhraseKind.Name : PhraseKind.Description, noun)
            : null;
    }
}
