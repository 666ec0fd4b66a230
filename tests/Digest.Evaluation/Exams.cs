using System.Text;
using System.Text.Json;

namespace Digest.Evaluation;

/// <summary>Everything that is measured, in the order of the table.</summary>
static class Exams
{
    public static IReadOnlyList<Exam> All { get; } =
    [
        new(
            "quotes-polnear",
            (data, scorer) => scorer.Score("score_quotes.py", data.Gold, BriefAnswers.Quotes(data)),
            [
                new("quotation spans, F1 at 0.8 overlap", ">= 0.98", "f1"),
                new("words in marks that are nobody's, taken", "<= 0.10", "scare_taken"),
                new("speaker right, of found", ">= 0.90", "speaker_accuracy"),
                new("the same for pronouns", ">= 0.70", "speaker_accuracy_pronoun"),
                new("found and rightly attributed", ">= 0.88", "quote_and_speaker_recall"),
                new("full name given where known", ">= 0.98", "full_name_rate"),
            ]),
        new(
            "quotes-polnear",
            (data, scorer) =>
                scorer.Score("score_quotes.py", scorer.Keep(data, HasNoDoubledApostrophes), BriefAnswers.Quotes(data)),
            [
                new("spans, without texts that mark speech by ''", ">= 0.98", "f1"),
            ]),
        new(
            "html-bodies",
            (data, scorer) => scorer.Score("score_extraction.py", data.Gold, BriefAnswers.Pages(data)),
            [
                new("page text, F1 of 4-word shingles", ">= 0.965", "text_f1"),
            ]),
        new(
            "html-metadata",
            (data, scorer) => scorer.Score("score_extraction.py", data.Gold, BriefAnswers.Pages(data)),
            [
                new("wanted and unwanted snippets, F1", ">= 0.94", "snippet_f1"),
                new("title / author / date", ".82/.75/.85", "title", "author", "date"),
            ]),
        new(
            "html-dates",
            (data, scorer) => scorer.Score("score_extraction.py", data.Gold, BriefAnswers.Pages(data)),
            [
                new("date of publication", ">= 0.85", "date"),
            ]),
        new(
            "clippings",
            (data, scorer) => scorer.Score("score_extraction.py", data.Gold, BriefAnswers.Clippings(data)),
            [
                new("plain text: title / author / date", "", "title", "author", "date"),
            ]),
        new(
            "clippings",
            (data, scorer) =>
                scorer.Score(
                    "score_extraction.py",
                    scorer.Keep(data, record => SaysItsPublisher(data, record)),
                    BriefAnswers.Clippings(data)),
            [
                new("publisher, where the text says it", "", "publisher"),
            ]),
        new(
            "actors-gum",
            (data, scorer) => scorer.Score("score_actors.py", data.Gold, BriefAnswers.Actors(data)),
            [
                new("actors found without a list, F1", ">= 0.78", "f1"),
                new("actors that are two in truth", "<= 0.01", "false_merge"),
            ]),
        new(
            "names-sdn",
            (data, scorer) => scorer.ScorePairs(data.Gold, NameAnswers.Pairs(data)),
            [
                new("two spellings, one name: pair F1", ">= 0.90", "f1"),
                new("look-alikes called the same", "<= 0.03", "hard-negative"),
            ]) { File = "pairs.jsonl" },
        new(
            "related-ecb",
            (data, _) => RelatedExam.Measure(data),
            [
                new("same event by shared actors, pair F1", ">= 0.82", "f1"),
                new("precision / recall of these pairs", "", "precision", "recall"),
            ]),
        new(
            "summaries",
            (data, scorer) => scorer.Score("score_summary.py", data.Gold, BriefAnswers.Summaries(data)),
            SummaryRows("summary", "above Lead-3")),
        new("summaries", (data, scorer) => scorer.ScoreLead(data.Gold), SummaryRows("Lead-3", "")),
        new(
            "actors-gum",
            (data, _) => DateExam.Measure(data),
            [
                new("dates in the text resolved right, precision", ">= 0.95", "precision"),
                new("annotated dates resolved right, recall", "", "recall"),
            ]),
    ];

    // The annotation of quotations was made from double marks and knows none of these.
    static bool HasNoDoubledApostrophes(JsonElement record) =>
        !record.GetProperty("text").GetString()!.Contains("''", StringComparison.Ordinal);

    // Some publishers are known to the annotation only.
    static bool SaysItsPublisher(DataSet data, JsonElement record) =>
        record.GetProperty("publisher").GetString() is { } publisher
        && Encoding.UTF8.GetString(data.Bytes(record.GetProperty("file").GetString()!))
            .Contains(publisher, StringComparison.OrdinalIgnoreCase);

    static IReadOnlyList<Row> SummaryRows(string what, string goal) =>
    [
        .. new[] { "gum", "bbc", "cnndm" }.Select(source => new Row(
            $"{what} of {source}: ROUGE-1/2/L, length",
            goal,
            $"{source}.rouge1",
            $"{source}.rouge2",
            $"{source}.rougeL",
            $"{source}.length_ratio")),
    ];
}
