using System.Globalization;
using System.Text;

namespace Digest.Verbs;

/// <summary>What a build did, as GitHub Actions shows it on the page of a run: a table, then the problems.</summary>
static class StepTable
{
    const int MostProblems = 50;

    public static string Markdown(Outcome outcome)
    {
        var (tally, published, problems, _) = outcome;
        var table = new StringBuilder("### Digest\n\n| articles | actors | quotations | files changed | problems |\n"
            + "|---:|---:|---:|---:|---:|\n");
        var numbers = new[]
        {
            tally.Articles, tally.Actors, tally.Quotes,
            published.Written + published.Removed, problems.Count,
        };
        foreach (var number in numbers)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {number:N0} ");
        }

        table.Append("|\n");
        if (problems.Count > 0)
        {
            // Words of a clipping may stand in a problem; in a block of code they make no links and no tables.
            table.Append("\n```text\n")
                .AppendJoin('\n', problems.Take(MostProblems).Select(problem => OneLine(problem.ToString())))
                .Append("\n```\n");
        }

        return table.ToString();
    }

    static string OneLine(string words) =>
        words.Replace('`', '\'').ReplaceLineEndings(" ");
}
