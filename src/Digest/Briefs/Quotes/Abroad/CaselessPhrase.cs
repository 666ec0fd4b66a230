using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads the phrases that may name somebody in languages whose script has no capitals.</summary>
static class CaselessPhrase
{
    // "The spokesman of the general command of the armed forces, Brigadier X".
    const int LongestPhrase = 9;

    // Where nothing parts words, a name with its role has some ten letters, and more where part of it is in Latin ones;
    // what is longer is a clause.
    const int MostLetters = 40;

    // A shorter word that begins like "in" may be a name.
    const int ShortestGoingOn = 5;

    const WordClass Ends = WordClass.Cue | WordClass.Auxiliary | WordClass.Subordinator | WordClass.Relative
        | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Time | WordClass.Topic
        | WordClass.Particle;

    /// <summary>The phrase that begins at a token, after adverbs and times; null where none does, as behind a
    /// preposition.</summary>
    public static SpeakerPhrase? From(Narration narration, int start, int limit)
    {
        limit = Math.Min(limit, narration.Count);
        var first = start;
        while (first < limit && narration.Is(first, WordClass.Adverb | WordClass.Time))
        {
            first++;
        }

        if (first < limit && narration.Is(first, WordClass.Pronoun))
        {
            return Pronoun(narration, first);
        }

        var end = first;
        while (end < Math.Min(limit, first + LongestPhrase) && narration.Is(end, TokenKind.Word)
            && !narration.Is(end, Ends) && (end == first || !GoesOn(narration, end)))
        {
            end++;
        }

        // 冷冷地: how it was said, and not by whom.
        return narration.Is(end, WordClass.Particle) ? null : Whole(narration, first, end);
    }

    // "Said the president, who", in one word.
    static bool GoesOn(Narration narration, int i) => narration[i].Span.Length >= ShortestGoingOn
        && narration.Tongue!.GoesOn(narration[i].Of(narration.Source));

    /// <summary>The subject of a verb whose sentence was not understood: it means nobody.</summary>
    public static SpeakerPhrase Nobody(int verb) => new(verb, verb, PhraseKind.Pronoun, verb);

    /// <summary>Whom a stretch marks as its topic, the last of them or the first; else its subject.</summary>
    public static SpeakerPhrase? Topic(Narration narration, int start, int limit, bool isFirst = false)
    {
        var topic = FindTopic(narration, start, limit, isFirst, isSure: true);
        topic = topic >= 0 ? topic : FindTopic(narration, start, limit, isFirst, isSure: false);
        return topic < 0 ? null
            : narration.Is(topic, WordClass.Pronoun) ? Pronoun(narration, topic)
            : UpTo(narration, start, topic);
    }

    /// <summary>The phrase that ends before a token.</summary>
    public static SpeakerPhrase? UpTo(Narration narration, int start, int end)
    {
        var first = end;
        while (first > start && first > end - LongestPhrase && narration.Is(first - 1, TokenKind.Word)
            && !narration.Is(first - 1, Ends) && !EndsAdverbial(narration, first - 1))
        {
            first--;
        }

        return narration.Is(first, WordClass.Pronoun) ? Pronoun(narration, first) : Whole(narration, first, end);
    }

    static int FindTopic(Narration narration, int start, int limit, bool isFirst, bool isSure)
    {
        var found = -1;
        for (var i = start; i < Math.Min(limit, narration.Count) && !(isFirst && found >= 0); i++)
        {
            if (narration.Is(i, WordClass.Topic) && (!isSure || !narration.Is(i, WordClass.Particle)))
            {
                found = i;
            }
        }

        return found;
    }

    // The particles by which a Korean word is anything but the subject: 에서, 를, 에.
    static bool EndsAdverbial(Narration narration, int i) => narration.Tongue is { IsUnspaced: false }
        && narration.Source[narration[i].End - 1] is '에' or '서' or '로' or '를' or '을' or '해' or '며' or '고' or '면' or '도'
            or '만' or '때' or '나';

    // Of unknown gender a pronoun means whoever the text was about, like a verb without one.
    static SpeakerPhrase? Pronoun(Narration narration, int i) => narration.PronounAt(i) == Gender.Unknown
        ? null
        : new(i, i, PhraseKind.Pronoun, i);

    static SpeakerPhrase? Whole(Narration narration, int first, int end)
    {
        if (first >= end)
        {
            return null;
        }

        var phrase = new SpeakerPhrase(first, end - 1, PhraseKind.Description, first);
        var letters = 0;
        for (var i = first; i < end; i++)
        {
            letters += narration[i].Span.Length;
        }

        return letters > 1 && (narration.Tongue is { IsUnspaced: false }
            || (letters <= MostLetters && !IsRest(narration, first, end) && !EndsClause(narration, phrase.SpanIn(narration))))
                ? phrase
                : null;
    }

    // "ら氏" is what is left of a name that was cut within: さがら氏.
    static bool IsRest(Narration narration, int first, int end) =>
        end - first == 2 && narration[first].Span.Length == 1 && narration.Is(first + 1, WordClass.Title);

    // "When", "after", "in": Chinese says them behind the clause.
    static bool EndsClause(Narration narration, TextSpan span) => narration.Tongue is { HasVerbLast: false }
        && narration.Source[span.End - 1] is '时' or '時' or '后' or '後' or '中' or '上' or '前' or '里' or '裡';
}
