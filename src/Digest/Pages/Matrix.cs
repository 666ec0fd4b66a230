using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// Who appears where: actors by articles in time, as a picture that keeps the size of its letters at any width.
/// </summary>
/// <remarks>
/// Places across are shares of the width, so the picture needs no scaling; places down are units of a letter's size.
/// </remarks>
/// <param name="LeftOut">How many articles are not in the picture, as a sentence; null where all are.</param>
sealed record Matrix(int Height, string? LeftOut, Listing<MatrixColumn> Columns, Listing<MatrixRow> Rows)
{
    // Twelve columns of a narrow phone's width are still as wide as a finger needs.
    const int MostColumns = 12;
    const int MostRows = 12;

    // Letters in a picture do not wrap; a narrow phone has room for so many.
    const int LongestName = 36;
    const int Head = 96;
    const int RowHeight = 46;

    public static Matrix? Of(Concordance book, Address page)
    {
        var briefs = InTime(book);
        var shown = briefs.ToHashSet();
        var roles = HomePage.Telling(book)
            .Where(role => role.Entrances.Count(entrance => shown.Contains(entrance.Brief)) > 1)
            .Take(MostRows)
            .ToList();
        if (roles.Count == 0)
        {
            return null;
        }

        var uses = roles
            .Select(role => role.Entrances.ToDictionary(
                entrance => entrance.Brief, entrance => entrance.Appearance.Count))
            .ToList();
        var columns = briefs.Select((at, i) => new MatrixColumn(
            Number(100.0 * (i + 0.5) / briefs.Count) + "%", BriefLink.Of(book, page, at), DotsOf(roles, uses, at)));
        var rows = roles.Select((role, i) => new MatrixRow(
            ActorLink.Of(book, page, role.Actor, role.Entrances.Count),
            Printable.Excerpt(role.Actor.Name, LongestName),
            Head + (i * RowHeight) + 14,
            LineOf(i),
            briefs.Select(at => uses[i].GetValueOrDefault(at)).ToListing()));
        var leftOut = book.Edition.Briefs.Count - briefs.Count;
        return new(
            Head + (roles.Count * RowHeight),
            leftOut == 0 ? null : book.Words.Count("count_left_out", leftOut),
            columns.ToListing(),
            rows.ToListing());
    }

    // From left to right in time; articles without a date stand at the right end, after those that have one.
    static List<int> InTime(Concordance book)
    {
        var briefs = book.Edition.Briefs;
        var newest = Enumerable.Range(0, briefs.Count);
        if (briefs.Count > MostColumns)
        {
            // Where there is no room for all, an article in which nobody of them appears has nothing to show.
            var telling = HomePage.Telling(book)
                .Where(role => role.Entrances.Count > 1)
                .Take(MostRows)
                .SelectMany(role => role.Entrances)
                .Select(entrance => entrance.Brief)
                .ToHashSet();
            newest = newest.Where(telling.Contains).Take(MostColumns);
        }

        return [.. newest.OrderBy(at => briefs[at].Metadata.Date is null).ThenByDescending(at => at)];
    }

    static Listing<MatrixDot> DotsOf(List<Role> roles, List<Dictionary<int, int>> uses, int brief) => roles.Index()
        .Where(role => uses[role.Index].ContainsKey(brief))
        .Select(role => new MatrixDot(
            LineOf(role.Index), Radius(uses[role.Index][brief]), Printable.Line(role.Item.Actor.Name),
            uses[role.Index][brief]))
        .ToListing();

    static int LineOf(int row) => Head + (row * RowHeight) + 30;

    // The dot's area, not its width, grows with the mentions: the eye compares areas.
    static string Radius(int count) => Number(Math.Min(11, 3 + (1.6 * Math.Sqrt(count))));

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>An article of the picture, where it stands, and whom it names.</summary>
sealed record MatrixColumn(string X, BriefLink Article, Listing<MatrixDot> Dots);

/// <summary>An actor in an article: the height of the actor's line, the dot's size, and how often.</summary>
sealed record MatrixDot(int Y, string Radius, string Name, int Count);

/// <summary>
/// An actor of the picture: the line's name, cut where it is too long, its heights, and for each column how often.
/// </summary>
sealed record MatrixRow(ActorLink Actor, string Name, int NameY, int LineY, Listing<int> Counts);
