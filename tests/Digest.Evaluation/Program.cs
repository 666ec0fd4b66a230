using System.Text;

namespace Digest.Evaluation;

/// <summary>Measures what the digest understands on texts that people have annotated, and prints one table.</summary>
static class Program
{
    const string Usage = "Usage: dotnet run --project tests/Digest.Evaluation -- DATA_DIR EVAL_DIR";

    static int Main(string[] arguments)
    {
        if (arguments is not [var data, var scorers] || !Directory.Exists(data) || !Directory.Exists(scorers))
        {
            Console.Error.WriteLine(Usage);
            Console.Error.WriteLine(
                "DATA_DIR holds a folder for each data set, EVAL_DIR the scorers "
                + "(score_quotes.py and so on); both must exist.");
            return 2;
        }

        Console.OutputEncoding = Encoding.UTF8;
        var predictions = Directory.CreateTempSubdirectory("digest-evaluation-");
        var scorer = new Scorer(scorers, predictions.FullName);
        Print("part", "data set", "goal", "reached");
        foreach (var exam in Exams.All)
        {
            Print(exam, new DataSet(Path.Combine(data, exam.DataSet), exam.File), scorer);
        }

        predictions.Delete(recursive: true);
        return 0;
    }

    static void Print(Exam exam, DataSet data, Scorer scorer)
    {
        if (!data.Exists)
        {
            Print("(not measured)", exam.DataSet, "", "no such data set");
            return;
        }

        var figures = exam.Measure(data, scorer);
        foreach (var row in exam.Rows)
        {
            Print(
                row.Part,
                exam.DataSet,
                row.Goal,
                string.Join(
                    " / ", row.Keys.Select(key => figures.TryGetValue(key, out var figure) ? $"{figure:0.000}" : "-")));
        }
    }

    static void Print(string part, string dataSet, string goal, string reached) =>
        Console.WriteLine($"{part,-46} {dataSet,-15} {goal,-12} {reached}");
}
