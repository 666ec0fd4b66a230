using System.Text.Json;
using Digest.Articles;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>
/// Whether the dates in a text are resolved to what a person made of them, its day of publication being known.
/// </summary>
/// <remarks>
/// Counted are the dates found where the annotation has one too. Right is one that equals the annotated date, or
/// either end of an annotated span of time. Recall is over the annotated dates that are a day, a month or a year.
/// </remarks>
static class DateExam
{
    static readonly string[] Ends = ["when", "from", "to", "notBefore", "notAfter"];

    public static IReadOnlyDictionary<string, double> Measure(DataSet data)
    {
        var (right, said, wanted) = (0, 0, 0);
        foreach (var record in data.Records())
        {
            var dates = record.GetProperty("dates").EnumerateArray().ToList();
            var mentions = Mentions(record);
            wanted += dates.Count(date => date.TryGetProperty("when", out _));
            foreach (var mention in mentions)
            {
                var annotated = dates.Where(date => mention.Span.Overlaps(SpanOf(date))).ToList();
                said += annotated.Count > 0 ? 1 : 0;
                right += annotated.Exists(date => Agrees(date, mention.Date)) ? 1 : 0;
            }
        }

        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["precision"] = (double)right / Math.Max(1, said),
            ["recall"] = (double)right / Math.Max(1, wanted),
        };
    }

    static IReadOnlyList<DateMention> Mentions(JsonElement record)
    {
        var clipping = BriefAnswers.Plain(
            record.GetProperty("id").GetString()!, record.GetProperty("text").GetString()!);
        if (ArticleReader.Read([clipping], new()) is not [var read])
        {
            return [];
        }

        var date = PartialDate.Parse(record.GetProperty("date").GetString());
        var article = read with
        {
            Metadata = read.Metadata with { Date = date is { } known ? new(known, "the annotation") : null },
        };
        var mentions = new DateMentions(ArticleWords.Of(article));
        return [.. Enumerable.Range(0, article.Paragraphs.Count).SelectMany(mentions.In)];
    }

    static TextSpan SpanOf(JsonElement date) =>
        new(date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32());

    static bool Agrees(JsonElement annotated, PartialDate date) => Array.Exists(
        Ends,
        end => annotated.TryGetProperty(end, out var value) && PartialDate.Parse(value.GetString()) == date);
}
