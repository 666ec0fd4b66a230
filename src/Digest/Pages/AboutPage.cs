using Digest.Text;

namespace Digest.Pages;

/// <summary>What the digest is, how it was made, and where its limits are.</summary>
/// <param name="AboutHtml">The editor's own words; null without them.</param>
/// <param name="Contents">What is in the digest, sentence by sentence.</param>
/// <param name="Limits">How many quotations are whose nobody knows, sentence by sentence.</param>
/// <param name="DataHref">The digest as data; <paramref name="TableHref"/> its quotations as a table.</param>
sealed record AboutPage(
    PageHead Head, string? AboutHtml, Listing<string> Contents, Listing<string> Limits, string DataHref,
    string TableHref)
{
    public static Address Page { get; } = Address.Folder("about");

    public static AboutPage Of(Concordance book)
    {
        var words = book.Words;
        var speakers = book.Edition.Briefs.SelectMany(brief => brief.Quotes.Select(quote => quote.Speaker)).ToList();
        return new(
            PageHead.Of(book, Page, words["about"], words["about_description"]),
            book.Masthead.About is { } about ? Prose.Blocks(about) : null,
            ContentsOf(book),
            [
                Quotations("about_limit_unnamed", speakers.Count(speaker => speaker is { IsNamed: false })),
                Quotations("about_limit_unsaid", speakers.Count(speaker => speaker is null)),
            ],
            Page.LinkTo(Address.Data),
            Page.LinkTo(Address.Table));

        string Quotations(string name, int number) =>
            words.Fill(name, ("quotations", words.Count("count_quotations", number)));
    }

    static Listing<string> ContentsOf(Concordance book)
    {
        var (words, briefs) = (book.Words, book.Edition.Briefs);
        var undated = briefs.Count(brief => brief.Metadata.Date is null);
        var sentences = new List<string>();
        if (DateView.Of(book.Oldest, words) is { } oldest && DateView.Of(book.Newest, words) is { } newest)
        {
            sentences.Add(words.Fill(
                "about_between",
                ("articles", words.Count("count_articles", briefs.Count - undated)),
                ("oldest", oldest.Text),
                ("newest", newest.Text)));
        }

        if (undated > 0)
        {
            sentences.Add(words.Fill("about_undated", ("articles", words.Count("count_articles", undated))));
        }

        sentences.Add(words.Fill(
            "about_holds",
            ("actors", words.Count("count_actors", book.Edition.Cast.Count)),
            ("quotations", words.Count("count_quotations", book.QuoteCount))));
        sentences.Add(words.Count("count_pairs", book.Edition.Related.Sum(related => related.Count) / 2));
        return [.. sentences];
    }
}
