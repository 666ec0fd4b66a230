using Digest.Text;

namespace Digest.Pages;

/// <summary>The leaves of a list that may be too long for one page.</summary>
/// <param name="Number">The leaf shown, counted from 1.</param>
/// <param name="Shown">The first, the last and those around this one: of thousands, each page could not list
/// all.</param>
sealed record Leaves(int Number, int Total, string? Previous, string? Next, Listing<LeafLink> Shown)
{
    const int Around = 3;

    /// <param name="address">Where the leaf of a number stands.</param>
    public static Leaves Of(Address page, Func<int, Address> address, int number, int total) => new(
        number,
        total,
        number > 1 ? page.LinkTo(address(number - 1)) : null,
        number < total ? page.LinkTo(address(number + 1)) : null,
        Links(page, address, [.. Numbers(number, total)]));

    static IEnumerable<int> Numbers(int number, int total) => Enumerable
        .Range(number - Around, (2 * Around) + 1)
        .Where(each => each > 1 && each < total)
        .Prepend(1)
        .Concat(total > 1 ? [total] : []);

    static Listing<LeafLink> Links(Address page, Func<int, Address> address, List<int> numbers) => numbers
        .Select((number, at) => new LeafLink(
            number, page.LinkTo(address(number)), at > 0 && number > numbers[at - 1] + 1))
        .ToListing();

    /// <summary>A leaf's title, with its number from the second on.</summary>
    public static string Title(Phrasebook words, string name, int number) => number == 1
        ? words[name]
        : words.Fill("title_page", ("title", words[name]), ("number", words.Number(number)));

    /// <summary>What the list is, and on which of its leaves the reader is where there are several. Only the first
    /// leaf counts the list's items: every article that is added would change all others.</summary>
    public static string Standfirst(Phrasebook words, string list, int number, int total)
    {
        if (total <= 1)
        {
            return list;
        }

        var leaf = words.Fill("page_of", ("number", words.Number(number)), ("total", words.Number(total)));
        return number == 1 ? $"{list} {leaf}" : leaf;
    }

    /// <summary>What search engines say of a leaf: of the first what the list is, of the others their title.</summary>
    public static string Description(Phrasebook words, string name, string list, int number) =>
        number == 1 ? list : Title(words, name, number);

    /// <summary>The items of a list that stand on a leaf.</summary>
    public static IEnumerable<T> On<T>(IEnumerable<T> items, int number, int onALeaf) =>
        items.Skip((number - 1) * onALeaf).Take(onALeaf);

    /// <summary>How many leaves a list needs; an empty one still has its page.</summary>
    public static int Count(int items, int onALeaf) => Math.Max(1, (items + onALeaf - 1) / onALeaf);
}

/// <summary>A leaf's number and the link to it.</summary>
/// <param name="IsBehindGap">Others stand between it and the one before.</param>
sealed record LeafLink(int Number, string Href, bool IsBehindGap);
