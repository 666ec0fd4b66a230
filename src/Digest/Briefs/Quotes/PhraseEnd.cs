namespace Digest.Briefs;

/// <summary>Tells where a phrase that names somebody ends.</summary>
static class PhraseEnd
{
    const WordClass EndsPhrase = WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator
        | WordClass.Relative
        | WordClass.Auxiliary | WordClass.Adverb | WordClass.Pronoun;

    const WordClass BeginsObject = WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Pronoun
        | WordClass.Preposition | WordClass.Subordinator;

    const WordClass OfNames = WordClass.Capital | WordClass.Initial | WordClass.Particle;

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Pasts =
        """
        ate began brought built came caught chose did drew drove fell felt fought gave got grew heard held hit kept knew laid
        led lost made met paid put ran read rose sang sank sat saw sent sold sought spent stood struck stuck swore threw took taught
        tore understood went woke won wore
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Longer runs of words are no phrase; it also keeps the work linear.
    const int LongestPhrase = 24;

    /// <summary>The token after the phrase that begins at one; the same token where none begins.</summary>
    public static int Of(Narration narration, int first, int limit)
    {
        limit = Math.Min(limit, first + LongestPhrase);
        var i = first;
        while (i < limit && narration[i].IsWord && (!Ends(narration, i) || IsInside(narration, first, i))
            && (i == first || !EndsAfterFirst(narration, first, i)))
        {
            i++;
        }

        return i;
    }

    static bool Ends(Narration narration, int i) =>
        narration.Is(i, EndsPhrase)
        && !narration.Is(i, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Capital
            | WordClass.Particle);

    // "a strongly worded statement", "the newly elected mayor", "running back Jane Roe"
    static bool IsInside(Narration narration, int first, int i) =>
        (i > first && narration.IsWord(i, "back") && narration.Is(i + 1, WordClass.Capital)
            && (narration[i - 1].Class == WordClass.None || narration.IsWord(i - 1, "running")))
        || i == first + 1 && narration.Tongue is null && narration.Is(first, WordClass.Determiner)
            && narration[i].Class == WordClass.Adverb && narration.Is(i + 1, TokenKind.Word)
            && narration[i + 1].Class == WordClass.None;

    static bool EndsAfterFirst(Narration narration, int first, int i) =>
        narration.Is(i, WordClass.Determiner | WordClass.PossessivePronoun)
        || (narration.Is(i, WordClass.Time) && !IsGivenName(narration, i))
        || IsVerbAfterName(narration, first, i) || IsVerbAfterNoun(narration, i) || IsAddition(narration, i);

    /// <summary>Whether a month's name is somebody's: "spokeswoman Jan Roe", "her aide April Roe", but not "on Jan 5".
    /// </summary>
    public static bool IsGivenName(Narration narration, int i) =>
        narration.IsOneOf(i, "jan", "april", "may", "june", "august") && narration.Is(i, WordClass.Capital)
            && narration.Is(i + 1, WordClass.Capital);

    // "the group denied", "her campaign hit back": after a noun that is no adjective-like beginning, the past of a cue is
    // the verb, and so is one that is nothing else.
    static bool IsVerbAfterNoun(Narration narration, int i) =>
        (CueTokens.IsPast(narration, i) || (narration.Tongue is null && Pasts.Contains(narration[i].Of(narration.Source))))
            && (narration.IsOneOf(i - 1, "one", "another") || IsOfMany(narration, i - 1)
                || !narration.Is(i - 1, WordClass.Determiner | WordClass.PossessivePronoun | WordClass.Possessive
                    | WordClass.Adverb));

    /// <summary>Whether a number ends what somebody is: "the mother of two added".</summary>
    public static bool IsOfMany(Narration narration, int number) => narration.IsWord(number - 1, "of")
        && narration.IsOneOf(number, "two", "three", "four", "five", "six");

    // "Jane Roe took", "said Jane Roe laughing": a small word after a name ends it,
    // unless it is known as a noun or a name still follows.
    static bool IsVerbAfterName(Narration narration, int first, int i)
    {
        if (narration.Is(i, OfNames) || !narration.Is(i - 1, WordClass.Capital)
            || narration.Is(i - 1, WordClass.Possessive))
        {
            return false;
        }

        return !narration.Is(i, WordClass.Body | WordClass.Title) && !LeadsToName(narration, i)
            && !IsOfKind(narration, first, i);
    }

    // "another Japanese banker", "the Acme broker said": behind an article the name says which kind, and the small word
    // is who is meant. Behind "the" it may be a verb ("the Guardian reports"), unless the verb of saying follows.
    static bool IsOfKind(Narration narration, int first, int i)
    {
        if (narration.Tongue is not null || !IsPlainNoun(narration, i))
        {
            return false;
        }

        if (narration.IsOneOf(first, "a", "an", "one", "another") || IsManyOfKind(narration, first, i))
        {
            return true;
        }

        var next = narration.Is(i + 1, TokenKind.Word) && IsPlainNoun(narration, i + 1) ? i + 2 : i + 1;
        return narration.Is(first, WordClass.Determiner)
            && (CueTokens.IsPast(narration, next) || !narration.Is(next, TokenKind.Word));
    }

    // "Local farmers said", "Social services bosses in Ellery said": the capital is that of the sentence.
    static bool IsManyOfKind(Narration narration, int first, int i)
    {
        if (i != first + 1 || narration.Is(first - 1, TokenKind.Word))
        {
            return false;
        }

        var end = i + 1;
        while (end <= i + 2 && narration.Is(end, TokenKind.Word) && IsPlainNoun(narration, end))
        {
            end++;
        }

        if (narration[end - 1].Of(narration.Source)[^1] != 's')
        {
            return false;
        }

        if (narration.IsOneOf(end, "in", "at", "from", "of") && narration.Is(end + 1, WordClass.Capital))
        {
            for (end++; narration.Is(end, WordClass.Capital); end++)
            {
            }
        }

        return narration.Is(end, WordClass.Cue) && CueTokens.At(narration, end) is { IsPast: true };
    }

    static bool IsPlainNoun(Narration narration, int i) =>
        (narration[i].Class == WordClass.None || narration.Is(i, WordClass.Body | WordClass.Title))
            && !HasVerbEnding(narration, i);

    static bool HasVerbEnding(Narration narration, int i)
    {
        var word = narration[i].Of(narration.Source);
        return word.EndsWith("ed", StringComparison.Ordinal) || Pasts.Contains(word);
    }

    // "the groups issued a statement", "a banker involved in it", "an official attending the talks": what begins with
    // such a verb behind a noun is said of it.
    static bool IsAddition(Narration narration, int i) =>
        narration.Tongue is null && narration.Is(i - 1, TokenKind.Word) && IsNounBefore(narration, i - 1)
            && (narration.Is(i, WordClass.Participle)
                || (narration[i].Class == WordClass.None && HasVerbEnding(narration, i))
                || (narration.Is(i, WordClass.Cue) && CueTokens.At(narration, i) is { IsPast: true }))
            && (!narration.Is(i + 1, TokenKind.Word) || narration.Is(i + 1, BeginsObject));

    static bool IsNounBefore(Narration narration, int i) =>
        narration[i].Class == WordClass.None || narration.Is(i, WordClass.Body | WordClass.Title);

    // "Senate minority leader Jane Roe", "White House press secretary Jane Roe":
    // a role and the name of its holder follow.
    static bool LeadsToName(Narration narration, int i)
    {
        if (narration.Is(i + 1, OfNames))
        {
            return !narration.Is(i, WordClass.Cue);
        }

        for (var next = i + 1; next <= i + 3 && narration.Is(next, TokenKind.Word)
            && (narration.IsWord(next, "back")
                || !narration.Is(next, EndsPhrase | WordClass.Determiner | WordClass.PossessivePronoun)); next++)
        {
            if (narration.Is(next, OfNames))
            {
                return narration.Is(next - 1, WordClass.Title | WordClass.Body) || IsRoleOf(narration, i, next);
            }
        }

        return false;
    }

    // "Gulls defensive end Jane Roe said": no verb among the small words, a full name, and then the verb.
    static bool IsRoleOf(Narration narration, int small, int name)
    {
        for (var i = small; i < name; i++)
        {
            if (!narration.IsOneOf(i, "back", "running")
                && (narration[i].Class != WordClass.None || HasVerbEnding(narration, i)))
            {
                return false;
            }
        }

        var end = name;
        while (narration.Is(end, OfNames))
        {
            end++;
        }

        return narration.Tongue is null && end >= name + 2
            && (CueTokens.IsPast(narration, end) || !narration.Is(end, TokenKind.Word));
    }
}
