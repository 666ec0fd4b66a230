using Digest.Text;

namespace Digest.Pages;

/// <summary>All briefs of the edition, newest first, as lines: one leaf of that list.</summary>
sealed record ArchivePage(PageHead Head, string Standfirst, Listing<ArchiveLine> Articles, Leaves Leaves)
{
    const string Folder = "archive";
    const int LinesOnALeaf = 200;

    public static Address First { get; } = Address.Folder(Folder);

    public static int Count(Concordance book) => Leaves.Count(book.Edition.Briefs.Count, LinesOnALeaf);

    public static Address At(int number) => Address.Leaf(Folder, number);

    public static ArchivePage Of(Concordance book, int number)
    {
        var page = At(number);
        var briefs = book.Edition.Briefs;
        var all = book.Words.Count("count_articles", briefs.Count);
        var lines = Enumerable.Range(0, briefs.Count)
            .Skip((number - 1) * LinesOnALeaf)
            .Take(LinesOnALeaf)
            .Select(at => new ArchiveLine(
                BriefLink.Of(book, page, at),
                book.Words.Count("count_quotations", briefs[at].Quotes.Count),
                book.Words.Count("count_actors", briefs[at].Actors.Count)));
        return new(
            PageHead.Of(book, page, Leaves.Title(book.Words, "all_articles", number),
                book.Words.Fill("archive_description", ("articles", all))),
            Leaves.Standfirst(
                book.Words, book.Words.Fill("archive_standfirst", ("articles", all)), number, Count(book)),
            lines.ToListing(),
            Leaves.Of(page, Folder, number, Count(book)));
    }
}

/// <summary>A line of the archive.</summary>
sealed record ArchiveLine(BriefLink Article, string QuotesText, string ActorsText);
