using Digest.Articles;

namespace Digest.Briefs;

/// <summary>Who is on the reader's mind at a point of an article, and how much: decides whom a pronoun means.</summary>
sealed class SpeakerMemory
{
    // What was said of somebody fades by half with each sentence that does not name them.
    const double Fading = 0.55;

    // Being named again adds to what is left of having been named before.
    const double Lasting = 0.5;

    // "The group" means a group that the last sentences were about.
    const double ClearlyInMind = 0.25;

    // He and she are carried through many sentences; "they" and "it" may mean anybody by then.
    const double AtAll = 0.0001;

    // Whom a pronoun means besides the nearest name, when that is out of the
    // question, must have been spoken of just now.
    const double JustSpokenOf = 1;

    // A reader keeps few people in mind; it also keeps the work linear.
    const int Capacity = 24;

    static readonly double[] Faded = [.. Enumerable.Range(0, 32).Select(age => Math.Pow(Fading, age))];

    readonly List<Impression> impressions = [];
    int sentence;

    /// <summary>A sentence has ended.</summary>
    public void NextSentence() => sentence++;

    /// <summary>The text names somebody; the more weight, the more the sentence is about them.</summary>
    public void See(Voice voice, double weight)
    {
        var index = IndexOf(voice);
        var before = index < 0 ? 0 : Strength(impressions[index]);
        if (index >= 0)
        {
            impressions.RemoveAt(index);
        }
        else if (impressions.Count == Capacity)
        {
            impressions.RemoveAt(0);
        }

        impressions.Add(new(voice, (before * Lasting) + weight, sentence, weight));
    }

    /// <summary>Whom a pronoun means here; null when nobody it fits was named lately.</summary>
    /// <param name="except">Somebody whom the sentence's shape keeps it from meaning.</param>
    public Voice? Meant(Gender pronoun, Voice? except = null)
    {
        Voice? best = null;
        var bestStrength = except is not null ? JustSpokenOf : pronoun is Gender.He or Gender.She ? AtAll : ClearlyInMind;
        for (var i = impressions.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(impressions[i].Voice, except))
            {
                continue;
            }

            var strength = Strength(impressions[i]) * impressions[i].Voice.Fits(pronoun);
            if (strength > bestStrength)
            {
                (best, bestStrength) = (impressions[i].Voice, strength);
            }
        }

        return best;
    }

    /// <summary>The person whom the text was about last; null when nobody was named lately.</summary>
    public Voice? Person()
    {
        var (he, she) = (Meant(Gender.He), Meant(Gender.She));
        return he is null || she is null ? he ?? she
            : Strength(impressions[IndexOf(he)]) >= Strength(impressions[IndexOf(she)]) ? he : she;
    }

    /// <summary>Several people without names whom the sentence before spoke of last: those of whom "one" is one.</summary>
    public Voice? Several()
    {
        // Impressions stand in the order in which they were last renewed.
        for (var i = impressions.Count - 1; i >= 0 && sentence - impressions[i].Sentence <= 1; i--)
        {
            if (impressions[i].Voice is { IsNamed: false, Gender: Gender.They } voice)
            {
                return voice;
            }
        }

        return null;
    }

    /// <summary>The last of those with a name whom this sentence and the one before speak of, or the one before that;
    /// null where they name fewer than two.</summary>
    public Voice? OfTwo(bool former)
    {
        Voice? latter = null;
        for (var i = impressions.Count - 1; i >= 0 && sentence - impressions[i].Sentence <= 1; i--)
        {
            if (!impressions[i].Voice.IsNamed || impressions[i].Voice.Gender == Gender.Place)
            {
                continue;
            }

            if (latter is not null)
            {
                return former ? impressions[i].Voice : latter;
            }

            latter = impressions[i].Voice;
        }

        return null;
    }

    /// <summary>The body of one of these kinds that the last sentence to name any was about, or else the one that is
    /// most on the reader's mind; null when none was named lately.</summary>
    public Voice? Meant(ReadOnlySpan<ActorKind> kinds)
    {
        Voice? best = null;
        var bestStrength = ClearlyInMind;
        var latest = int.MinValue;

        // Impressions stand in the order in which they were last renewed.
        for (var i = impressions.Count - 1; i >= 0; i--)
        {
            var impression = impressions[i];
            var strength = Strength(impression);
            if (impression.Voice.Kind is not { } kind || !kinds.Contains(kind) || strength <= ClearlyInMind)
            {
                continue;
            }

            latest = Math.Max(latest, impression.Sentence);
            if (impression.Sentence == latest && impression.Last >= MentionWeights.Subject)
            {
                return impression.Voice;
            }

            if (strength > bestStrength)
            {
                (best, bestStrength) = (impression.Voice, strength);
            }
        }

        return best;
    }

    int IndexOf(Voice voice)
    {
        for (var i = impressions.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(impressions[i].Voice, voice))
            {
                return i;
            }
        }

        return -1;
    }

    double Strength(Impression impression)
    {
        var age = sentence - impression.Sentence;
        return age < Faded.Length ? impression.Weight * Faded[age] : 0;
    }

    /// <summary>How strongly a voice was named, in which sentence last, and how much that one was about it.</summary>
    readonly record struct Impression(Voice Voice, double Weight, int Sentence, double Last);
}
