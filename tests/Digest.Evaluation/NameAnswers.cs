using Digest.Articles;
using Digest.Briefs;

namespace Digest.Evaluation;

/// <summary>
/// Whether two spellings are one name, as the comparison of names decides that joins spellings of different articles.
/// </summary>
static class NameAnswers
{
    public static IEnumerable<object> Pairs(DataSet data) => data.Records().Select(pair =>
    {
        var (a, b) = (pair.GetProperty("a").GetString()!, pair.GetProperty("b").GetString()!);
        var kind = pair.GetProperty("type").GetString() == "person" ? ActorKind.Person : ActorKind.Organisation;
        return new { a, b, same = NameComparison.Compare(a, b, kind) is not null };
    });
}
