using Digest.Articles;
using Digest.Text;

namespace Digest.Briefs;

/// <summary>Lays an editor's corrections over the quotations of an article; what no correction names stays as it
/// is.</summary>
static class QuoteCorrections
{
    // Enough of a correction to know it again in a message.
    const int LettersInMessage = 60;

    /// <summary>The quotations as corrected. A correction that fits none of them, or several, changes nothing and is
    /// reported with its line.</summary>
    public static Listing<Quote> Apply(Article article, Listing<Quote> quotes, Problems problems)
    {
        if (article.Given.Corrections is not { } corrections)
        {
            return quotes;
        }

        var corrected = quotes.Select(quote => (Quote?)quote).ToList();
        foreach (var correction in corrections)
        {
            if (Meant(correction, quotes, problems) is int at)
            {
                corrected[at] = Corrected(quotes[at], correction);
            }
        }

        return corrected.OfType<Quote>().ToListing();
    }

    static int? Meant(GivenCorrection correction, Listing<Quote> quotes, Problems problems)
    {
        var words = PassageSearch.PlainOf(correction.Quote);
        var fitting = Enumerable.Range(0, quotes.Count).Where(at => BeginsWith(quotes[at], words)).ToList();
        if (fitting.Count > 1 && fitting.Where(at => Whole(quotes[at]) == words).ToList() is [var exact])
        {
            return exact;
        }

        if (fitting is [var only])
        {
            return only;
        }

        var shown = Printable.Excerpt(correction.Quote, LettersInMessage);
        var (what, remedy) = fitting.Count == 0
            ? ($"No quotation of the article begins with \"{shown}\" any more.",
                "Copy the first words of the quotation that is meant, or take the correction out.")
            : ($"{fitting.Count} quotations of the article begin with \"{shown}\".",
                "Write more of the words of the one that is meant.");
        problems.Add(correction.Place, what, remedy);
        return null;
    }

    // Each part of a split quotation may be what the editor has before their eyes.
    static bool BeginsWith(Quote quote, string words) =>
        Whole(quote).StartsWith(words, StringComparison.Ordinal)
        || quote.Parts.Any(part => PassageSearch.PlainOf(part.Text).StartsWith(words, StringComparison.Ordinal));

    static string Whole(Quote quote) => PassageSearch.PlainOf(string.Join(' ', quote.Parts.Select(part => part.Text)));

    static Quote? Corrected(Quote quote, GivenCorrection correction)
    {
        if (correction.Drop)
        {
            return null;
        }

        return quote with { Speaker = correction.Speaker is { Length: > 0 } name ? By(name, correction) : null };
    }

    static Speaker By(string name, GivenCorrection correction) => new(
        name, name, Span: null, IsNamed: name.Any(char.IsUpper), $"front matter, line {correction.Place.Line}");
}
