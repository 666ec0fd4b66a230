namespace Digest.Evaluation;

/// <summary>Precision, recall and their harmonic mean.</summary>
static class Figures
{
    /// <summary>Over decisions: what was said of each and what it is.</summary>
    public static IReadOnlyDictionary<string, double> Of(IEnumerable<(bool Said, bool Is)> decisions)
    {
        var all = decisions.ToList();
        var right = all.Count(decision => decision.Said && decision.Is);
        return Of(right, all.Count(decision => decision.Said), all.Count(decision => decision.Is));
    }

    public static IReadOnlyDictionary<string, double> Of(int right, int said, int wanted) =>
        new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["precision"] = (double)right / Math.Max(1, said),
            ["recall"] = (double)right / Math.Max(1, wanted),
            ["f1"] = 2.0 * right / Math.Max(1, said + wanted),
        };
}
