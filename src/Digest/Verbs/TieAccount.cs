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
        var reasons = Reasons(edition, connection);
        var column = Columns.After(2, reasons.Select(reason => reason.Name), LongestName);
        var addends = Addends(reasons).ToList();
        var places = connection.Places.Count == 0 ? "" : $" and {Columns.Number(connection.Places.Count, "place")}";
        return
        [
            .. Columns.Text(0, $"They share {Columns.Number(connection.Shared.Count, "actor")}{places}. "
                + "Each adds the more, the fewer articles name it and the more both are about it:"),
            .. reasons.SelectMany((reason, at) => Columns.Row(
                2, reason.Name, column, $"{Figure(addends[at])}, named in {reason.Named} of "
                    + $"{Columns.Number(edition.Briefs.Count, "article")}")),
            .. Columns.Row(2, "score", column, Figure(addends.Sum())),
        ];
    }

    static List<Reason> Reasons(Edition edition, Connection connection)
    {
        var named = edition.Cast.ToDictionary(
            member => member.Actor.Slug, member => member.Briefs.Count, StringComparer.Ordinal);
        return
        [
            .. connection.Shared.Select(shared =>
                new Reason(shared.Actor.Name, shared.Weight, named[shared.Actor.Slug])),
            .. connection.Places.Select(place => new Reason(
                place.Name, place.Weight, edition.Briefs.Count(brief => brief.Places.Contains(place.Name)))),
        ];
    }

    // Each is what the rounded sum grows by, so that the figures as printed add up to the score as printed.
    static IEnumerable<decimal> Addends(List<Reason> reasons)
    {
        var (sum, shown) = (0.0, 0m);
        foreach (var reason in reasons)
        {
            sum += reason.Weight;
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

    /// <summary>What both articles name, what it adds to the score, and how many articles name it.</summary>
    sealed record Reason(string Name, double Weight, int Named);
}
