namespace Digest.Connections;

/// <summary>
/// Finds the briefs most strongly connected with one of them; one thread's own, made once and used for many.
/// </summary>
/// <remarks>
/// Actors are taken rarest first. As soon as all that is still to come cannot lift a brief not met yet above the last
/// place, no new ones are looked for, and of those already met only the ones that can still reach that place are
/// scored to the end. That is the MaxScore pruning of Turtle and Flood (Query Evaluation: Strategies and
/// Optimizations, 1995); the result is the same as that of comparing every pair. Places meet nobody; they are added
/// at the end to the briefs that an actor met.
/// </remarks>
sealed class Ranking(ActorIndex index, int briefs)
{
    // Sums of the same numbers in another order may differ in their last bits; places must not depend on those.
    const double Tolerance = 1e-9;

    readonly double[] scores = new double[briefs];
    readonly int[] shared = new int[briefs];
    readonly List<int> met = [];
    readonly List<int> hopeful = [];
    double[] best = [];

    /// <summary>
    /// The briefs that share most with this one, strongest first: by score, most shared actors, then the edition's
    /// order.
    /// </summary>
    public List<(int Brief, double Score)> Nearest(int brief, int most)
    {
        var (actors, places) = (index.ActorsOf[brief], index.PlacesOf[brief]);
        var rest = Most(brief, actors) + Most(brief, places);
        var taken = 0;
        while (taken < actors.Length && !(met.Count >= most && LastPlace(met, most) > rest + Tolerance))
        {
            var actor = actors[taken];
            Meet(brief, actor);
            rest -= actor.In(brief) * actor.Largest;
            taken++;
        }

        hopeful.AddRange(met);
        rest = ScoreToTheEnd(brief, actors.AsSpan(taken), countsAsShared: 1, rest, most);
        ScoreToTheEnd(brief, places, countsAsShared: 0, rest, most);
        var nearest = hopeful
            .Select(other => (Brief: other, Score: Math.Round(scores[other], 9)))
            .OrderByDescending(other => other.Score)
            .ThenByDescending(other => shared[other.Brief])
            .ThenBy(other => other.Brief)
            .Take(most)
            .ToList();
        Forget();
        return nearest;
    }

    static double Most(int brief, Tie[] ties)
    {
        var sum = 0.0;
        foreach (var tie in ties)
        {
            sum += tie.In(brief) * tie.Largest;
        }

        return sum;
    }

    void Meet(int brief, Tie actor)
    {
        var part = actor.In(brief);
        for (var i = 0; i < actor.Briefs.Length; i++)
        {
            var other = actor.Briefs[i];
            if (other == brief)
            {
                continue;
            }

            if (shared[other] == 0)
            {
                met.Add(other);
            }

            scores[other] += part * actor.Parts[i];
            shared[other]++;
        }
    }

    // The score of the brief that holds the last of the places; few places are kept in order while all are looked at.
    double LastPlace(List<int> among, int places)
    {
        if (places == 0 || among.Count < places)
        {
            return places == 0 ? double.MaxValue : double.MinValue;
        }

        if (best.Length < places)
        {
            best = new double[places];
        }

        var held = 0;
        foreach (var other in among)
        {
            var score = scores[other];
            if (held == places && score <= best[held - 1])
            {
                continue;
            }

            var at = held < places ? held++ : held - 1;
            while (at > 0 && best[at - 1] < score)
            {
                best[at] = best[at - 1];
                at--;
            }

            best[at] = score;
        }

        return best[places - 1];
    }

    // What is still to come after these, at most.
    double ScoreToTheEnd(int brief, ReadOnlySpan<Tie> ties, int countsAsShared, double rest, int most)
    {
        foreach (var tie in ties)
        {
            var (worst, still) = (LastPlace(hopeful, most), rest);
            hopeful.RemoveAll(other => scores[other] + still + Tolerance < worst);
            var part = tie.In(brief);
            foreach (var other in hopeful)
            {
                if (tie.In(other) is > 0 and var there)
                {
                    scores[other] += part * there;
                    shared[other] += countsAsShared;
                }
            }

            rest -= part * tie.Largest;
        }

        return rest;
    }

    void Forget()
    {
        foreach (var other in met)
        {
            scores[other] = 0;
            shared[other] = 0;
        }

        met.Clear();
        hopeful.Clear();
    }
}
