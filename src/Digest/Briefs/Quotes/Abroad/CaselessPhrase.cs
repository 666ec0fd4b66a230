using Digest.Text;

namespace Digest.Briefs;

/// <summary>Reads the phrases that may name somebody in languages whose script has no capitals.</summary>
static class CaselessPhrase
{
    // "The spokesman of the general command of the armed forces, Brigadier X".
    const int LongestPhrase = 9;

    // Where nothing parts words a name with its role has some ten letters; what has more is a clause.
    const int MostLetters = 24;

    const WordClass Ends = WordClass.Cue | WordClass.Auxiliary | WordClass.Subordinator | WordClass.Relative
        | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Time | WordClass.Topic;

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
            && !narration.Is(end, Ends))
        {
            end++;
        }

        return Whole(narration, first, end);
    }

    /// <summary>Whom a stretch marks as its topic, the last of them; else its last subject.</summary>
    public static SpeakerPhrase? Topic(Narration narration, int start, int limit)
    {
        var topic = LastTopic(narration, start, limit, isSure: true);
        topic = topic >= 0 ? topic : LastTopic(narration, start, limit, isSure: false);
        if (topic < 0)
        {
            return null;
        }

        if (narration.Is(topic, WordClass.Pronoun))
        {
            return Pronoun(narration, topic);
        }

        var first = topic;
        while (first > start && first > topic - LongestPhrase && narration.Is(first - 1, TokenKind.Word)
            && !narration.Is(first - 1, Ends) && !EndsAdverbial(narration, first - 1))
        {
            first--;
        }

        return narration.Is(first, WordClass.Pronoun) ? Pronoun(narration, first) : Whole(narration, first, topic);
    }

    static int LastTopic(Narration narration, int start, int limit, bool isSure)
    {
        for (var i = Math.Min(limit, narration.Count) - 1; i >= start; i--)
        {
            if (narration.Is(i, WordClass.Topic) && (!isSure || !narration.Is(i, WordClass.Particle)))
            {
                return i;
            }
        }

        return -1;
    }

    // The particles by which a Korean word is anything but the subject: 에서, 를, 에.
    static bool EndsAdverbial(Narration narration, int i) => narration.Tongue is { IsUnspaced: false }
        && narration.Source[narration[i].End - 1] is '에' or '서' or '로' or '를' or '을' or '해' or '며' or '고' or '면' or '도'
            or '만' or '때';

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
        var span = phrase.SpanIn(narration);
        return span.Length > 1
            && (narration.Tongue is { IsUnspaced: false } || (span.Length <= MostLetters && !EndsClause(narration, span)))
            ? phrase
            : null;
    }

    // "When", "after", "in": Chinese says them behind the clause.
    static bool EndsClause(Narration narration, TextSpan span) => narration.Tongue is { HasVerbLast: false }
        && narration.Source[span.End - 1] is '时' or '時' or '后' or '後' or '中' or '上' or '前' or '里' or '裡';
}
