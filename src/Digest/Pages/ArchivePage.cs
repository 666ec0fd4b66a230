using Digest.Text;

namespace Digest.Pages;

/// <summary>All briefs of the edition, or those that name one actor, newest first, as lines: one leaf of that
/// list.</summary>
sealed record ArchivePage(
    PageHead Head, string Heading, string Standfirst, Listing<ArchiveLine> Articles, Leaves Leaves)
{
    const string Folder = "archive";
    const int LinesOnALeaf = 200;

    public static Address First { get; } = Address.Folder(Folder);

    public static int Count(Concordance book) => Leaves.Count(book.Edition.Briefs.Count, LinesOnALeaf);

    public static Address At(int number) => Address.Leaf(Folder, number);

    /// <summary>The places of the briefs on a leaf.</summary>
    public static IEnumerable<int> On(Concordance book, int number) =>
        Leaves.On(Enumerable.Range(0, book.Edition.Briefs.Count), number, LinesOnALeaf);

    public static ArchivePage Of(Concordance book, int number)
    {
        var page = At(number);
        var all = book.Words.Count("count_articles", book.Edition.Briefs.Count);
        var lines = On(book, number).Select(at => ArchiveLine.Of(book, page, at));
        return new(
            PageHead.Of(book, page, Leaves.Title(book.Words, "all_articles", number),
                Leaves.Description(book.Words, "all_articles",
                    book.Words.Fill("archive_description", ("articles", all)), number)),
            book.Words["all_articles"],
            Leaves.Standfirst(
                book.Words, book.Words.Fill("archive_standfirst", ("articles", all)), number, Count(book)),
            lines.ToListing(),
            Leaves.Of(page, At, number, Count(book)));
    }

    /// <summary>A leaf of an actor's articles; the first one is the actor's own page.</summary>
    public static ArchivePage OfActor(Concordance book, int at, int number)
    {
        var role = book.Roles[at];
        var page = ActorPage.At(role, number);
        var all = book.Words.Fill(
            "archive_standfirst", ("articles", book.Words.Count("count_articles", role.Entrances.Count)));
        var lines = Leaves.On(role.Entrances, number, ActorPage.ArticlesOnALeaf)
            .Select(entrance => ArchiveLine.Of(book, page, entrance.Brief));
        var title = book.Words.Fill(
            "title_page", ("title", ActorPage.TitleOf(book, role)), ("number", book.Words.Number(number)));
        return new(
            PageHead.Of(book, page, title, all),
            Printable.Line(role.Actor.Name),
            Leaves.Standfirst(book.Words, all, number, ActorPage.Count(role)),
            lines.ToListing(),
            ActorPage.LeavesOf(role, number));
    }
}

/// <summary>A line of the archive.</summary>
sealed record ArchiveLine(BriefLink Article, string QuotesText, string ActorsText)
{
    public static ArchiveLine Of(Concordance book, Address page, int at)
    {
        var brief = book.Edition.Briefs[at];
        return new(
            BriefLink.Of(book, page, at),
            book.Words.Count("count_quotations", brief.Quotes.Count),
            book.Words.Count("count_actors", brief.Actors.Count));
    }
}
