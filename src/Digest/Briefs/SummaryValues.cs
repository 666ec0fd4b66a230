namespace Digest.Briefs;

/// <summary>Says what each sentence of an article is worth to its summary, before any is taken.</summary>
static class SummaryValues
{
    const double PositionWeight = 1.5;
    const double CentralityWeight = 2;
    const double TitleWeight = 0.6;
    const double NameWeight = 0.3;
    const double PersonalWeight = 0.3;

    // Keeps a short sentence of two frequent words from beating every longer one.
    const double Damping = 4;

    public static double[] Of(List<SummaryCandidate> candidates)
    {
        var named = candidates.SelectMany(candidate => candidate.Names).ToHashSet();
        var centrality = Shares(candidates, candidate => candidate.Terms);
        var names = Shares(candidates, candidate => candidate.Terms.Where(named.Contains));
        var values = new double[candidates.Count];
        var fitBefore = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            values[i] = (PositionWeight / (1 + fitBefore))
                + (CentralityWeight * centrality[i])
                + (NameWeight * names[i])
                + (TitleWeight * candidates[i].TitleShare)
                - (candidates[i].IsPersonal ? PersonalWeight : 0);
            fitBefore += candidates[i].IsFit ? 1 : 0;
        }

        return values;
    }

    /// <summary>How densely each sentence uses words that other sentences use too, as a share of the densest.</summary>
    static double[] Shares(List<SummaryCandidate> candidates, Func<SummaryCandidate, IEnumerable<int>> terms)
    {
        var sentencesWith = new Dictionary<int, int>();
        foreach (var term in candidates.SelectMany(terms))
        {
            sentencesWith[term] = sentencesWith.GetValueOrDefault(term) + 1;
        }

        var densities = candidates
            .Select(candidate => terms(candidate).Sum(term => Math.Log(sentencesWith[term])) / (candidate.Terms.Count + Damping))
            .ToArray();
        var densest = densities.Where((_, at) => candidates[at].IsFit).DefaultIfEmpty().Max();
        return densest > 0 ? [.. densities.Select(density => density / densest)] : densities;
    }
}
