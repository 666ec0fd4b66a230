using Digest.Text;

namespace Digest.Pages;

/// <summary>
/// All quotations of the edition, article by article: one leaf of that list, which its script can narrow down.
/// </summary>
/// <param name="Speakers">Those with a name, most quoted first; on this leaf alone.</param>
sealed record QuotesPage(
    PageHead Head,
    string Standfirst,
    Listing<QuoteGroup> Groups,
    Listing<QuotedActor> Speakers,
    Leaves Leaves)
{
    const string Folder = "quotes";
    const int QuotesOnALeaf = 200;
    const int SpeakersShown = 15;

    public static int Count(Concordance book) => Leaves.Count(book.QuoteCount, QuotesOnALeaf);

    public static Address At(int number) => Address.Leaf(Folder, number);

    /// <summary>The quotations on a leaf.</summary>
    public static IEnumerable<QuoteKey> On(Concordance book, int number) =>
        Keys(book, (number - 1) * QuotesOnALeaf).Take(QuotesOnALeaf);

    public static QuotesPage Of(Concordance book, int number)
    {
        var page = At(number);
        var groups = On(book, number)
            .GroupBy(key => key.Brief)
            .Select(group => new QuoteGroup(
                BriefLink.Of(book, page, group.Key),
                group.Select(key => QuoteView.Of(book, page, key)).ToListing()))
            .ToListing();
        var quotes = groups.SelectMany(group => group.Quotes).ToList();
        var all = book.Words.Count("count_quotations", book.QuoteCount);
        return new(
            PageHead.Of(book, page, Leaves.Title(book.Words, "quotes", number),
                Leaves.Description(
                    book.Words, "quotes", book.Words.Fill("quotes_description", ("quotations", all)), number)),
            Leaves.Standfirst(
                book.Words, book.Words.Fill("quotes_standfirst", ("quotations", all)), number, Count(book)),
            groups,
            SpeakersOf(quotes),
            Leaves.Of(page, At, number, Count(book)));
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

    static Listing<QuotedActor> SpeakersOf(List<QuoteView> quotes) => quotes
        .Select(quote => quote.Speaker)
        .Where(speaker => speaker is { IsNamed: true })
        .GroupBy(speaker => speaker!.Name, StringComparer.Ordinal)
        .OrderByDescending(speaker => speaker.Count())
        .ThenBy(speaker => speaker.Key, StringComparer.Ordinal)
        .Take(SpeakersShown)
        .Select(speaker => new QuotedActor(
            speaker.Key, speaker.Count(), speaker.Select(each => each!.Href).FirstOrDefault(href => href is not null)))
        .ToListing();
}

/// <summary>The quotations of one article.</summary>
sealed record QuoteGroup(BriefLink Article, Listing<QuoteView> Quotes);

/// <summary>Somebody and how often they are quoted.</summary>
/// <param name="Href">The page about them; null where there is none.</param>
sealed record QuotedActor(string Name, int Count, string? Href);
