using Digest.Articles;
using Digest.Connections;
using Digest.Text;

namespace Digest.Evaluation;

/// <summary>Whether two reports are of one event, told by the actors they share.</summary>
/// <remarks>
/// All documents are one digest. Two documents of a topic are said to be of one event when their connection's score, as
/// the site has it, reaches a fixed threshold; the figures are over all pairs of documents of one topic.
/// </remarks>
static class RelatedExam
{
    const double SameEvent = 0.2;

    public static IReadOnlyDictionary<string, double> Measure(DataSet data)
    {
        var records = data.Records();
        var documents = records.Select(record => new Document(
            record.GetProperty("id").GetString()!,
            record.GetProperty("topic").GetInt32(),
            record.GetProperty("event").GetString()!)).ToList();
        var articles = records.Select((record, at) =>
            BriefAnswers.File(documents[at].Id, record.GetProperty("text").GetString()!)).ToListing();
        var edition = Edition(articles);
        var places = edition.Briefs.Select((brief, at) =>
            (Id: Path.GetFileNameWithoutExtension(brief.Source.File), At: at))
            .ToDictionary(place => place.Id, place => place.At, StringComparer.Ordinal);
        var scores = edition.Related.SelectMany(related => related)
            .DistinctBy(connection => (connection.First, connection.Second))
            .ToDictionary(connection => (connection.First, connection.Second), connection => connection.Score);
        return Figures.Of(Pairs(documents).Select(pair => (
            Said: ScoreOf(scores, places, pair) >= SameEvent,
            Is: pair.First.Event == pair.Second.Event)));
    }

    // No list is cut short here: every connection counts, not only those that a page has room for.
    static Edition Edition(Listing<SeedFile> files) =>
        Pipeline.Edit(new(files, new() { Related = int.MaxValue }, WhoIsWho.Nobody), new());

    static double ScoreOf(
        Dictionary<(int First, int Second), double> scores,
        Dictionary<string, int> places,
        (Document First, Document Second) pair)
    {
        if (!places.TryGetValue(pair.First.Id, out var one) || !places.TryGetValue(pair.Second.Id, out var other))
        {
            return 0;
        }

        return scores.GetValueOrDefault((Math.Min(one, other), Math.Max(one, other)));
    }

    static IEnumerable<(Document First, Document Second)> Pairs(List<Document> documents) => documents
        .SelectMany((first, at) =>
            documents.Skip(at + 1).Where(second => second.Topic == first.Topic).Select(second => (first, second)));

    sealed record Document(string Id, int Topic, string Event);
}
