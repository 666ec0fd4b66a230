using Digest.Text;

namespace Digest.Pages;

/// <summary>The leaves of a list that may be too long for one page.</summary>
/// <param name="Number">The leaf shown, counted from 1.</param>
sealed record Leaves(int Number, int Total, string? Previous, string? Next, Listing<LeafLink> All)
{
    public static Leaves Of(Address page, string folder, int number, int total) => new(
        number,
        total,
        number > 1 ? page.LinkTo(Address.Leaf(folder, number - 1)) : null,
        number < total ? page.LinkTo(Address.Leaf(folder, number + 1)) : null,
        Enumerable.Range(1, total).Select(each => new LeafLink(each, page.LinkTo(Address.Leaf(folder, each))))
            .ToListing());

    /// <summary>A leaf's title, with its number from the second on.</summary>
    public static string Title(Phrasebook words, string name, int number) => number == 1
        ? words[name]
        : words.Fill("title_page", ("title", words[name]), ("number", words.Number(number)));

    /// <summary>What the list is, and on which of its leaves the reader is where there are several.</summary>
    public static string Standfirst(Phrasebook words, string list, int number, int total) => total <= 1
        ? list
        : $"{list} {words.Fill("page_of", ("number", words.Number(number)), ("total", words.Number(total)))}";

    /// <summary>How many leaves a list needs; an empty one still has its page.</summary>
    public static int Count(int items, int onALeaf) => Math.Max(1, (items + onALeaf - 1) / onALeaf);
}

/// <summary>A leaf's number and the link to it.</summary>
sealed record LeafLink(int Number, string Href);
