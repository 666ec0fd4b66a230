namespace Digest.Briefs;

/// <summary>Finds cue and subject where the verb ends the sentence, as in Japanese and Korean: who spoke, the quotation,
/// "that", the verb. More quotations may stand before the verb, and who spoke may stand right before it.</summary>
static class VerbLast
{
    // Nobody reads farther for a verb; it also keeps the work linear.
    const int FarthestVerb = 40;

    const int FarthestUnknownVerb = 5;

    /// <summary>The attribution of a quotation by what stands behind it, from a token on; null where that is no
    /// verb.</summary>
    public static Attribution? Of(Narration narration, int quotation, int start, List<Attribution> earlier)
    {
        for (var limit = start + FarthestVerb; start < limit && narration.Is(start, TokenKind.Quotation); start++)
        {
            // "A" "B" and "C", he said.
        }

        // "A" and "B": one word is both.
        if (!narration.Is(start, WordClass.Subordinator)
            || (narration.Is(start, WordClass.Conjunction) && narration.Is(start + 1, TokenKind.Quotation)))
        {
            return null;
        }

        var verb = Verb(narration, start);
        if (verb < 0)
        {
            return null;
        }

        if (earlier is [.., { Place: not AttributionPlace.Before } last] && last.Cue == verb)
        {
            return last with { Place = AttributionPlace.WithPrevious };
        }

        var floor = narration.StartOfSentence(quotation);
        if (!narration.Is(verb, WordClass.Cue))
        {
            return CaselessPhrase.Topic(narration, floor, quotation) is { } head
                ? new(AttributionPlace.After, head, verb)
                : null;
        }

        // "Of the loss he said that it was "a test"": within what he said stands another topic.
        return new(AttributionPlace.After,
            CaselessPhrase.Topic(narration, start, verb)
                ?? CaselessPhrase.Topic(narration, floor, quotation, isFirst: HasOwnVerb(narration, start, verb)),
            verb);
    }

    static bool HasOwnVerb(Narration narration, int start, int verb)
    {
        for (var i = start + 1; i < verb; i++)
        {
            if (narration.Is(i, WordClass.Subordinator))
            {
                return true;
            }
        }

        return false;
    }

    // Behind "that" any verb tells who speaks: the next of the table, else the word that ends the sentence.
    static int Verb(Narration narration, int start)
    {
        var limit = Math.Min(narration.Count, start + FarthestVerb);
        var i = start + 1;
        while (i < limit && !IsCutOff(narration, start, i))
        {
            if (narration.Is(i, WordClass.Cue))
            {
                return i;
            }

            i++;
        }

        var ends = i == narration.Count || narration.Is(i, TokenKind.Stop);
        return ends && i - 1 > start && i - start <= FarthestUnknownVerb && narration.Is(i - 1, TokenKind.Word) ? i - 1 : -1;
    }

    // The sentence has ended, or the quotation was a title, or somebody else begins to speak.
    static bool IsCutOff(Narration narration, int start, int i) =>
        narration.Is(i, TokenKind.Stop) || narration.Is(i, WordClass.Auxiliary)
            || (narration.Is(i, TokenKind.Quotation) && CaselessPhrase.Topic(narration, start, i) is not null);
}
