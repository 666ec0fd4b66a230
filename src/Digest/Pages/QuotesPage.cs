using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// All quotations of the edition, article by article: one leaf of that list, and what it can be narrowed down to.
/// </summary>
/// <param name="Total">How many quotations the whole list has.</param>
/// <param name="Speakers">Those with a name, most quoted first.</param>
/// <param name="Cues">The ways of speaking that this leaf holds, in the order of their definition.</param>
sealed record QuotesPage(
    PageHead Head,
    int Total,
    Listing<QuoteGroup> Groups,
    Listing<Choice> Speakers,
    Listing<Choice> Cues,
    Leaves Leaves)
{
    const string Folder = "quotes";
    const int QuotesOnALeaf = 200;

    public static int Count(Concordance book) => Leaves.Count(book.QuoteCount, QuotesOnALeaf);

    public static Address At(int number) => Address.Leaf(Folder, number);

    public static QuotesPage Of(Concordance book, int number)
    {
        var page = At(number);
        var groups = Keys(book, (number - 1) * QuotesOnALeaf)
            .Take(QuotesOnALeaf)
            .GroupBy(key => key.Brief)
            .Select(group => new QuoteGroup(
                BriefLink.Of(book, page, group.Key),
                group.Select(key => QuoteView.Of(book, page, key)).ToListing()))
            .ToListing();
        var quotes = groups.SelectMany(group => group.Quotes).ToList();
        var title = number == 1 ? "Quotes" : $"Quotes, page {number}";
        return new(
            PageHead.Of(book, page, title,
                $"Who said what: {book.QuoteCount} quotations, word for word, each with its speaker and its article."),
            book.QuoteCount,
            groups,
            SpeakersOf(quotes),
            Choices(quotes.Select(quote => quote.CueClass)),
            Leaves.Of(page, Folder, number, Count(book)));
    }

    // Whole briefs before the leaf are passed over without looking at their quotations.
    static IEnumerable<QuoteKey> Keys(Concordance book, int skipped)
    {
        for (var at = 0; at < book.Edition.Briefs.Count; at++)
        {
            var count = book.Edition.Briefs[at].Quotes.Count;
            for (var quote = Math.Min(skipped, count); quote < count; quote++)
            {
                yield return new(at, quote);
            }

            skipped -= Math.Min(skipped, count);
        }
    }

    static Listing<Choice> SpeakersOf(List<QuoteView> quotes)
    {
        var pages = quotes
            .Where(quote => quote.Speaker?.Href is not null)
            .DistinctBy(quote => quote.Speaker!.Name, StringComparer.Ordinal)
            .ToDictionary(quote => quote.Speaker!.Name, quote => quote.Speaker!.Href, StringComparer.Ordinal);
        return Choices(quotes.Select(quote => quote.Speaker is { IsNamed: true } speaker ? speaker.Name : null))
            .Select(choice => choice with { Href = pages.GetValueOrDefault(choice.Text) })
            .ToListing();
    }

    static Listing<Choice> Choices(IEnumerable<string?> values) => values
        .OfType<string>()
        .CountBy(value => value, StringComparer.Ordinal)
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .Select(count => new Choice(count.Key, count.Value, Href: null))
        .ToListing();
}

/// <summary>The quotations of one article.</summary>
sealed record QuoteGroup(BriefLink Article, Listing<QuoteView> Quotes);

/// <summary>Something a list can be narrowed down to, and how much would be left.</summary>
/// <param name="Href">The page about it; null where there is none.</param>
sealed record Choice(string Text, int Count, string? Href);
