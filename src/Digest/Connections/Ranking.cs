namespace Digest.Connections;

/// <summary>
/// Finds the briefs most strongly connected with one of them; one thread's own, made once and used for many.
/// </summary>
/// <remarks>
/// Actors are taken rarest first. As soon as all that is still to come cannot lift a brief not met yet above the last
/// place, no new ones are looked for and only those already met are scored to the end. That is the MaxScore pruning of
/// Turtle and Flood (Query Evaluation: Strategies and Optimizations, 1995); the result is the same as that of comparing
/// every pair. Places meet nobody; they are added at the end to the briefs that an actor met.
/// </remarks>
sealed class Ranking(ActorIndex index, int briefs)
{
    // Sums of the same numbers in another order may differ in their last bits; places must not depend on those.
    const double Tolerance = 1e-9;

    readonly double[] scores = new double[briefs];
    readonly int[] shared = new int[briefs];
    readonly List<int> met = [];
    readonly PriorityQueue<double, double> best = new();

    /// <summary>
    /// The briefs that share most with this one, strongest first: by score, most shared actors, then the edition's
    /// order.
    /// </summary>
    public List<(int Brief, double Score)> Nearest(int brief, int most)
    {
        var actors = index.ActorsOf[brief];
        var places = index.PlacesOf[brief];
        var rest = actors.Concat(places).Sum(tie => tie.In(brief) * tie.Largest);
        var taken = 0;
        while (taken < actors.Length && !(met.Count >= most && LastPlace(most) > rest + Tolerance))
        {
            var actor = actors[taken];
            Meet(brief, actor);
            rest -= actor.In(brief) * actor.Largest;
            taken++;
        }

        ScoreToTheEnd(brief, actors.AsSpan(taken), countsAsShared: 1);
        ScoreToTheEnd(brief, places, countsAsShared: 0);
        var last = Math.Round(LastPlace(most), 9);
        var nearest = met
            .Where(other => Math.Round(scores[other], 9) >= last)
            .Select(other => (Brief: other, Score: Math.Round(scores[other], 9)))
            .OrderByDescending(other => other.Score)
            .ThenByDescending(other => shared[other.Brief])
            .ThenBy(other => other.Brief)
            .Take(most)
            .ToList();
        Forget();
        return nearest;
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

    // The score of the last that has a place; everybody has one as long as there are places left.
    double LastPlace(int most)
    {
        if (most == 0 || met.Count < most)
        {
            return most == 0 ? double.MaxValue : 0;
        }

        best.Clear();
        foreach (var other in met)
        {
            if (best.Count < most)
            {
                best.Enqueue(scores[other], scores[other]);
            }
            else if (scores[other] > best.Peek())
            {
                best.DequeueEnqueue(scores[other], scores[other]);
            }
        }

        return best.Peek();
    }

    void ScoreToTheEnd(int brief, ReadOnlySpan<Tie> rest, int countsAsShared)
    {
        foreach (var tie in rest)
        {
            var part = tie.In(brief);
            foreach (var other in met)
            {
                if (tie.In(other) is > 0 and var there)
                {
                    scores[other] += part * there;
                    shared[other] += countsAsShared;
                }
            }
        }
    }

    void Forget()
    {
        foreach (var other in met)
        {
            scores[other] = 0;
            shared[other] = 0;
        }

        met.Clear();
    }
}
