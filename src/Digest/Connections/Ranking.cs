namespace Digest.Connections;

/// <summary>
/// Finds the briefs most strongly connected with one of them; one thread's own, made once and used for many.
/// </summary>
/// <remarks>
/// Actors are taken rarest first. As soon as all that is still to come cannot lift a brief not met yet above the last
/// place, no new ones are looked for and only those already met are scored to the end. That is the MaxScore pruning of
/// Turtle and Flood (Query Evaluation: Strategies and Optimizations, 1995); the result is the same as that of comparing
/// every pair.
/// </remarks>
sealed class Ranking(ActorIndex index, int briefs)
{
    // Sums of the same numbers in another order may differ in their last bits; places must not depend on those.
    const double Tolerance = 1e-9;

    readonly double[] scores = new double[briefs];
    readonly int[] shared = new int[briefs];
    readonly List<int> met = [];

    /// <summary>
    /// The briefs that share most with this one, strongest first: by score, most shared actors, then the edition's
    /// order.
    /// </summary>
    public List<(int Brief, double Score)> Nearest(int brief, int most)
    {
        var cast = index.CastOfBrief[brief];
        var rest = cast.Sum(member => index.Weights[member]);
        var taken = 0;
        while (taken < cast.Length && !(met.Count >= most && LastPlace(most) > rest + Tolerance))
        {
            Meet(brief, cast[taken]);
            rest -= index.Weights[cast[taken]];
            taken++;
        }

        ScoreToTheEnd(cast.AsSpan(taken));
        var nearest = met
            .Select(other => (Brief: other, Score: Math.Round(scores[other], 9)))
            .OrderByDescending(other => other.Score)
            .ThenByDescending(other => shared[other.Brief])
            .ThenBy(other => other.Brief)
            .Take(most)
            .ToList();
        Forget();
        return nearest;
    }

    void Meet(int brief, int member)
    {
        foreach (var other in index.Cast[member].Briefs)
        {
            if (other == brief)
            {
                continue;
            }

            if (shared[other] == 0)
            {
                met.Add(other);
            }

            scores[other] += index.Weights[member];
            shared[other]++;
        }
    }

    double LastPlace(int most) => most == 0
        ? double.MaxValue
        : met.Select(other => scores[other]).OrderDescending().ElementAt(most - 1);

    void ScoreToTheEnd(ReadOnlySpan<int> rest)
    {
        foreach (var member in rest)
        {
            foreach (var other in met)
            {
                if (index.Cast[member].Briefs.Span.BinarySearch(other) >= 0)
                {
                    scores[other] += index.Weights[member];
                    shared[other]++;
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
