using System.Globalization;
using System.Text.Json;
using Digest.Site;

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
    public static void Say(
        Saying saying, Tally tally, Published published, IReadOnlyCollection<Problem> problems, string site, Desk desk)
    {
        if (desk.StepSummary is { Length: > 0 } page)
        {
            File.AppendAllText(page, StepTable.Markdown(tally, published, problems));
        }

        switch (saying)
        {
            case Saying.Line:
                desk.Say(Line(tally, published, site));
                if (tally.Articles == 0)
                {
                    desk.Say("There are no articles yet. "
                        + "`digest new FILE` makes seeds of texts, pages, mails and feeds.");
                }

                if (!tally.HasAddress)
                {
                    desk.Say("The feeds and the sitemap have no address to lead to. "
                        + "Set base_url in digest.yml, or give --base-url.");
                }

                break;
            case Saying.Json:
                desk.Say(Json(tally, published, problems));
                break;
        }
    }

    static string Line(Tally tally, Published published, string site)
    {
        var covered = $"{Count(tally.Articles, "article")}, {Count(tally.Actors, "actor")}, "
            + $"{Count(tally.Quotes, "quotation")}";
        return published is { Written: 0, Removed: 0 }
            ? $"Nothing changed: {covered}, {Count(published.Unchanged, "file")} in {site}."
            : $"Published {covered} in {site}: {published.Written} files written, {published.Unchanged} unchanged, "
                + $"{published.Removed} removed.";
    }

    static string Json(Tally tally, Published published, IReadOnlyCollection<Problem> problems) =>
        JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["articles"] = tally.Articles,
        ["actors"] = tally.Actors,
        ["quotes"] = tally.Quotes,
        ["written"] = published.Written,
        ["unchanged"] = published.Unchanged,
        ["removed"] = published.Removed,
        ["bytes_written"] = published.Bytes,
        ["problems"] = problems.Select(problem => problem.ToString()).ToList(),
    });

    static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");
}
