using System.Globalization;
using Digest.Briefs;
using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// Who appears where: actors by articles in time, as a picture that keeps the size of its letters at any width.
/// </summary>
/// <remarks>
/// Places across are shares of the width, so the picture needs no scaling; places down are units of a letter's size.
/// </remarks>
/// <param name="Older">How many articles are too old to be in the picture.</param>
sealed record Matrix(int Height, int Older, Listing<MatrixColumn> Columns, Listing<MatrixRow> Rows)
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

        var columns = briefs.Select((at, i) => new MatrixColumn(Across(i, briefs.Count), BriefLink.Of(book, page, at)));
        var rows = roles.Select((role, i) => RowOf(page, role, briefs, Head + (i * RowHeight)));
        return new(Head + (roles.Count * RowHeight), book.Edition.Briefs.Count - briefs.Count, columns.ToListing(),
            rows.ToListing());
    }

    // From left to right in time; articles without a date stand at the right end, after those that have one.
    static List<int> InTime(Concordance book)
    {
        var briefs = book.Edition.Briefs;
        var newest = Enumerable.Range(0, Math.Min(briefs.Count, MostColumns)).ToList();
        return [.. newest.OrderBy(at => briefs[at].Metadata.Date is null).ThenByDescending(at => at)];
    }

    static MatrixRow RowOf(Address page, Role role, List<int> briefs, int top)
    {
        var byBrief = role.Entrances.ToDictionary(entrance => entrance.Brief, entrance => entrance.Appearance);
        var cells = briefs.Select((at, i) => byBrief.TryGetValue(at, out var appearance)
            ? new MatrixCell(Across(i, briefs.Count), Radius(appearance), appearance.Count)
            : new MatrixCell(Across(i, briefs.Count), "0", 0));
        return new(
            ActorLink.Of(page, role.Actor, role.Entrances.Count),
            Printable.Excerpt(role.Actor.Name, LongestName), top + 14, top + 30, cells.ToListing());
    }

    static string Across(int column, int columns) => Number(100.0 * (column + 0.5) / columns) + "%";

    // The dot's area, not its width, grows with the mentions: the eye compares areas.
    static string Radius(Appearance appearance) => Number(Math.Min(11, 3 + (1.6 * Math.Sqrt(appearance.Count))));

    static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>An article of the picture and where it stands.</summary>
sealed record MatrixColumn(string X, BriefLink Article);

/// <summary>
/// An actor of the picture: the line's name, cut where it is too long, its heights, and a cell for each column.
/// </summary>
sealed record MatrixRow(ActorLink Actor, string Name, int NameY, int LineY, Listing<MatrixCell> Cells);

/// <summary>How often an article names an actor; zero for not at all.</summary>
sealed record MatrixCell(string X, string Radius, int Count);
