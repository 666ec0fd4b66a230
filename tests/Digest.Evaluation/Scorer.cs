using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digest.Evaluation;

/// <summary>
/// Hands predictions to the scoring scripts and reads the figures in the last line of what they print.
/// </summary>
/// <param name="Folder">Where the scripts are.</param>
/// <param name="Desk">Where predictions are put down for them.</param>
sealed record Scorer(string Folder, string Desk)
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyDictionary<string, double> Score(string script, string gold, IEnumerable<object> predictions) =>
        Run(script, gold, PutDown(predictions));

    public IReadOnlyDictionary<string, double> ScorePairs(string pairs, IEnumerable<object> predictions) =>
        Run("score_actors.py", "--pairs", pairs, PutDown(predictions));

    /// <summary>The figures of the first three sentences, which a summary must beat.</summary>
    public IReadOnlyDictionary<string, double> ScoreLead(string gold) => Run("score_summary.py", gold, "--lead", "3");

    /// <summary>A copy of the annotation that holds only some of its records.</summary>
    public string Keep(DataSet data, Func<JsonElement, bool> isKept)
    {
        var file = Path.Combine(Desk, "kept.jsonl");
        File.WriteAllLines(file, data.Records().Where(isKept).Select(record => record.GetRawText()));
        return file;
    }

    string PutDown(IEnumerable<object> predictions)
    {
        var file = Path.Combine(Desk, "predictions.jsonl");
        File.WriteAllLines(file, predictions.Select(prediction => JsonSerializer.Serialize(prediction, Readable)));
        return file;
    }

    Dictionary<string, double> Run(string script, params string[] arguments)
    {
        using var python = Process.Start(
            new ProcessStartInfo(
                "python3", [Path.Combine(Folder, script), .. arguments]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("python3 cannot be started.");
        var lines = python.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        python.WaitForExit();
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        if (lines.Length > 0 && lines[^1].StartsWith('{'))
        {
            using var json = JsonDocument.Parse(lines[^1]);
            Gather(json.RootElement, "", figures);
        }

        return figures;
    }

    // {"gum": {"rouge1": 0.4}} becomes gum.rouge1.
    static void Gather(JsonElement element, string prefix, Dictionary<string, double> figures)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Object)
            {
                Gather(member.Value, $"{prefix}{member.Name}.", figures);
            }
            else if (member.Value.ValueKind == JsonValueKind.Number)
            {
                figures[prefix + member.Name] = member.Value.GetDouble();
            }
        }
    }
}
