namespace Digest.Evaluation;

/// <summary>What is measured on one data set.</summary>
/// <param name="Measure">All figures of the data set by name.</param>
/// <param name="Rows">Those that the table shows.</param>
sealed record Exam(
    string DataSet, Func<DataSet, Scorer, IReadOnlyDictionary<string, double>> Measure, IReadOnlyList<Row> Rows)
{
    /// <summary>The file of the data set that holds the annotation.</summary>
    public string File { get; init; } = "gold.jsonl";
}

/// <summary>
/// A row of the table: what was measured, what is to be reached, and the names of the figures that show it.
/// </summary>
sealed record Row(string Part, string Goal, params IReadOnlyList<string> Keys);
