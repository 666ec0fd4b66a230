using System.Globalization;
using Digest.Connections;

namespace Digest.Verbs;

/// <summary>Why two articles are related: whom both name and what each of them adds to the score.</summary>
static class TieAccount
{
    const int LongestName = 40;

    public static IEnumerable<string> Lines(Edition edition, int at, int other)
    {
        var connection = BriefConnector.Between(edition, at, other);
        var common = Common(edition, at, other);
        return
        [
            .. Columns.Row(0, "A", 3, edition.Briefs[at].Headline),
            .. Columns.Row(0, "B", 3, edition.Briefs[other].Headline),
            "",
            .. connection.Shared.Count == 0 ? [NothingShared(common.Count)] : Sum(edition, connection),
            .. common.Count == 0 ? [] : Columns.Text(
                0, $"Named by both, but too common or too general to count: {string.Join(", ", common)}."),
            "",
            .. Columns.Text(0, Place(edition, at, other, "A", "B")),
            .. Columns.Text(0, Place(edition, other, at, "B", "A")),
        ];
    }

    static string NothingShared(int common) => common == 0
        ? "They share nobody: score 0."
        : "They share nobody who tells articles apart: score 0.";

    static IEnumerable<string> Sum(Edition edition, Connection connection)
    {
        var column = Columns.After(2, connection.Shared.Select(shared => shared.Actor.Name), LongestName);
        var named = edition.Cast.ToDictionary(
            member => member.Actor.Slug, member => member.Briefs.Count, StringComparer.Ordinal);
        var addends = Addends(connection).ToList();
        return
        [
            $"They share {Columns.Number(connection.Shared.Count, "actor")}. The rarer an actor, the more it adds:",
            .. connection.Shared.SelectMany((shared, at) => Columns.Row(
                2, shared.Actor.Name, column, $"{Figure(addends[at])}, named in {named[shared.Actor.Slug]} of "
                    + $"{Columns.Number(edition.Briefs.Count, "article")}")),
            .. Columns.Row(2, "score", column, Figure(addends.Sum())),
        ];
    }

    // Each is what the rounded sum grows by, so that the figures as printed add up to the score as printed.
    static IEnumerable<decimal> Addends(Connection connection)
    {
        var (sum, shown) = (0.0, 0m);
        foreach (var shared in connection.Shared)
        {
            sum += shared.Weight;
            var addend = Math.Round((decimal)sum, 4) - shown;
            shown += addend;
            yield return addend;
        }
    }

    static List<string> Common(Edition edition, int at, int other) =>
    [
        .. edition.Cast
            .Where(member => member.IsGeneric && member.Briefs.Contains(at) && member.Briefs.Contains(other))
            .Select(member => member.Actor.Name),
    ];

    static string Place(Edition edition, int at, int other, string name, string otherName)
    {
        var related = edition.Related[at].ToList()
            .FindIndex(connection => connection.First == other || connection.Second == other);
        return related < 0
            ? $"On the page of {name}, {otherName} is not among the "
                + $"{Columns.Number(edition.Related[at].Count, "related article")}."
            : $"On the page of {name}, {otherName} is number {related + 1} of "
                + $"{Columns.Number(edition.Related[at].Count, "related article")}.";
    }

    static string Figure(decimal addend) => addend.ToString("0.0000", CultureInfo.InvariantCulture);
}
