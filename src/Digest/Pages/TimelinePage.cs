using System.Globalization;
using Digest.Text;

namespace Digest.Pages;

/// <summary>The dated events of all articles, oldest first: one leaf of that list, by year.</summary>
sealed record TimelinePage(PageHead Head, string Standfirst, Listing<TimelineYear> Years, Leaves Leaves)
{
    const string Folder = "timeline";
    const int EventsOnALeaf = 200;

    public static int Count(Concordance book) => Leaves.Count(book.Happenings.Count, EventsOnALeaf);

    public static Address At(int number) => Address.Leaf(Folder, number);

    /// <summary>The events on a leaf.</summary>
    public static IEnumerable<Happening> On(Concordance book, int number) =>
        Leaves.On(book.Happenings, number, EventsOnALeaf);

    public static TimelinePage Of(Concordance book, int number)
    {
        var page = At(number);
        var years = On(book, number)
            .GroupBy(happening => happening.Date.Year)
            .Select(year => new TimelineYear(
                year.Key.ToString(CultureInfo.InvariantCulture),
                year.Select(happening => EventView.Of(book, page, happening.Brief, happening.Event)).ToListing()));
        var all = book.Words.Count("count_events", book.Happenings.Count);
        return new(
            PageHead.Of(book, page, Leaves.Title(book.Words, "timeline", number),
                Leaves.Description(
                    book.Words, "timeline", book.Words.Fill("timeline_description", ("events", all)), number)),
            Leaves.Standfirst(
                book.Words, book.Words.Fill("timeline_standfirst", ("events", all)), number, Count(book)),
            years.ToListing(),
            Leaves.Of(page, At, number, Count(book)));
    }
}

/// <summary>The events of a year.</summary>
sealed record TimelineYear(string Year, Listing<EventView> Events);
