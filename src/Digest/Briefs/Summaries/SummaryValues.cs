namespace Digest.Briefs;

/// <summary>Says what each sentence of an article is worth to its summary, before any is taken.</summary>
static class SummaryValues
{
    const double PositionWeight = 1.5;
    const double CentralityWeight = 2;
    const double TitleWeight = 0.6;
    const double NameWeight = 0.3;
    const double PersonalWeight = 0.3;

    // Somebody's words are shown as quotations and tell less of what happened. Measured: 0.6 is better than 0.3 and than
    // 1, and a few words in marks do no harm.
    const double QuotedWeight = 0.6;
    const double MostQuoted = 0.3;

    // Keeps a short sentence of two frequent words from beating every longer one.
    const double Damping = 4;

    public static double[] Of(List<SummaryCandidate> candidates, int terms)
    {
        var weights = Weights(candidates, terms);
        var centrality = Shares(candidates, weights);
        var names = Shares(candidates, OfNames(candidates, weights));
        var values = new double[candidates.Count];
        var fitBefore = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            values[i] = (PositionWeight / (1 + fitBefore))
                + (CentralityWeight * centrality[i])
                + (NameWeight * names[i])
                + (TitleWeight * candidates[i].TitleShare)
                - (candidates[i].QuotedShare > MostQuoted ? QuotedWeight * candidates[i].QuotedShare : 0)
                - (candidates[i].IsPersonal ? PersonalWeight : 0);
            fitBefore += candidates[i].IsFit ? 1 : 0;
        }

        return values;
    }

    /// <summary>What each term weighs: the more sentences use it, the more; nothing when only one does.</summary>
    static double[] Weights(List<SummaryCandidate> candidates, int terms)
    {
        var weights = new double[terms];
        foreach (var candidate in candidates)
        {
            foreach (var term in candidate.Terms)
            {
                weights[term]++;
            }
        }

        for (var term = 0; term < terms; term++)
        {
            weights[term] = weights[term] > 1 ? Math.Log(weights[term]) : 0;
        }

        return weights;
    }

    static double[] OfNames(List<SummaryCandidate> candidates, double[] weights)
    {
        var ofNames = new double[weights.Length];
        foreach (var candidate in candidates)
        {
            foreach (var name in candidate.Names)
            {
                ofNames[name] = weights[name];
            }
        }

        return ofNames;
    }

    /// <summary>How densely each sentence uses the weighty terms, as a share of the densest.</summary>
    static double[] Shares(List<SummaryCandidate> candidates, double[] weights)
    {
        var densities = new double[candidates.Count];
        var densest = 0d;
        for (var i = 0; i < densities.Length; i++)
        {
            foreach (var term in candidates[i].Terms)
            {
                densities[i] += weights[term];
            }

            densities[i] /= candidates[i].Terms.Length + Damping;
            densest = candidates[i].IsFit ? Math.Max(densest, densities[i]) : densest;
        }

        return densest > 0 ? [.. densities.Select(density => density / densest)] : densities;
    }
}
