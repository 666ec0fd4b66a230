using System.Globalization;
using System.Text.Json;

namespace Digest.Verbs;

/// <summary>How a build tells what it did.</summary>
enum Saying
{
    Line,
    Json,
    Nothing,
}

/// <summary>What a build did, in one line.</summary>
static class Summary
{
    public static void Say(Saying saying, Outcome outcome, string site, Desk desk)
    {
        if (desk.StepSummary is { Length: > 0 } page)
        {
            File.AppendAllText(page, StepTable.Markdown(outcome));
        }

        switch (saying)
        {
            case Saying.Line:
                desk.Say(Line(outcome, site));
                if (outcome.Tally.Articles == 0)
                {
                    desk.Say(
                        "There are no articles yet. `digest new FILE` makes seeds of texts, pages, mails and feeds.");
                }

                if (!outcome.Tally.HasAddress)
                {
                    desk.Say("The feeds and the sitemap have no address to lead to. "
                        + "Set base_url in digest.yml, or give --base-url.");
                }

                break;
            case Saying.Json:
                desk.Print(Json(outcome));
                break;
        }
    }

    static string Line(Outcome outcome, string site)
    {
        var (tally, published, _, took) = outcome;
        var covered = $"{Count(tally.Articles, "article")}, {Count(tally.Actors, "actor")}, "
            + $"{Count(tally.Quotes, "quotation")}";
        return published is { Written: 0, Removed: 0 }
            ? $"Nothing changed: {covered}, {Count(published.Unchanged, "file")} in {site}."
            : $"Published {covered} in {site}: {published.Written} files written ({Size(published.Bytes)}), "
                + $"{published.Unchanged} unchanged, {published.Removed} removed; {Times(took)}.";
    }

    static string Json(Outcome outcome) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["articles"] = outcome.Tally.Articles,
        ["actors"] = outcome.Tally.Actors,
        ["quotes"] = outcome.Tally.Quotes,
        ["written"] = outcome.Published.Written,
        ["unchanged"] = outcome.Published.Unchanged,
        ["removed"] = outcome.Published.Removed,
        ["bytes_written"] = outcome.Published.Bytes,
        ["seconds"] = outcome.Took.ToDictionary(each => each.Stage, each => Math.Round(each.Seconds, 3)),
        ["problems"] = outcome.Problems.Select(problem => problem.ToString()).ToList(),
    });

    static string Times(IReadOnlyList<(string Stage, double Seconds)> took)
    {
        var stages = string.Join(", ", took.Select(each => $"{each.Stage} {Seconds(each.Seconds)}"));
        return $"{Seconds(took.Sum(each => each.Seconds))} s ({stages})";
    }

    static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);

    static string Size(long bytes) => bytes < 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");

    static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");
}
