using Digest.Text;

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
    public Listing<int> Nearest(int brief, int most)
    {
        var (actors, places) = (index.ActorsOf[brief], index.PlacesOf[brief]);
        var rest = Most(actors) + Most(places);
        var taken = 0;
        while (taken < actors.Length && !(met.Count >= most && LastPlace(met, most) > rest + Tolerance))
        {
            var actor = actors[taken];
            Meet(brief, actor);
            rest -= actor.Most;
            taken++;
        }

        hopeful.AddRange(met);
        rest = ScoreToTheEnd(actors.AsSpan(taken), countsAsShared: 1, rest, most);
        ScoreToTheEnd(places, countsAsShared: 0, rest, most);
        foreach (var other in hopeful)
        {
            scores[other] = Math.Round(scores[other], 9);
        }

        hopeful.Sort(ByScore);
        var nearest = hopeful.Take(most).ToListing();
        Forget();
        return nearest;
    }

    int ByScore(int one, int other)
    {
        var byScore = scores[other].CompareTo(scores[one]);
        var byShared = byScore != 0 ? byScore : shared[other].CompareTo(shared[one]);
        return byShared != 0 ? byShared : one.CompareTo(other);
    }

    static double Most(Strand[] ties)
    {
        var sum = 0.0;
        foreach (var tie in ties)
        {
            sum += tie.Most;
        }

        return sum;
    }

    void Meet(int brief, Strand actor)
    {
        var (briefs, parts) = (actor.Tie.Briefs, actor.Tie.Parts);
        for (var i = 0; i < briefs.Length; i++)
        {
            var other = briefs[i];
            if (other == brief)
            {
                continue;
            }

            if (shared[other] == 0)
            {
                met.Add(other);
            }

            scores[other] += actor.Part * parts[i];
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
    double ScoreToTheEnd(ReadOnlySpan<Strand> ties, int countsAsShared, double rest, int most)
    {
        foreach (var tie in ties)
        {
            var (worst, still) = (LastPlace(hopeful, most), rest);
            hopeful.RemoveAll(other => scores[other] + still + Tolerance < worst);
            foreach (var other in hopeful)
            {
                if (tie.Tie.In(other) is > 0 and var there)
                {
                    scores[other] += tie.Part * there;
                    shared[other] += countsAsShared;
                }
            }

            rest -= tie.Most;
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
