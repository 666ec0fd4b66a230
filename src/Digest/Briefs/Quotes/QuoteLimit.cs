using Digest.Text;

namespace Digest.Briefs;

/// <summary>Holds quotations to the length that may be published:
/// whole sentences from the start, as many as fit.</summary>
static class QuoteLimit
{
    // Some ten columns of print: what is longer is a mark that was never closed, or a text made to fill the site.
    const int MostLetters = 20_000;

    /// <param name="words">The most words one quotation may have; 0 for no limit.</param>
    public static Listing<Quote> Apply(Listing<Quote> quotes, int words)
    {
        var speech = quotes.Where(quote => quote.Letters() <= MostLetters);
        return words != 0 ? speech.Select(quote => Cut(quote, words)).OfType<Quote>().ToListing()
            : FitsAll(quotes) ? quotes
            : speech.ToListing();
    }

    static bool FitsAll(Listing<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.Letters() > MostLetters)
            {
                return false;
            }
        }

        return true;
    }

    // Cutting inside a sentence can turn its meaning round; what does not fit whole is left out.
    static Quote? Cut(Quote quote, int words)
    {
        var kept = new List<Passage>();
        foreach (var part in quote.Parts)
        {
            if (Fitting(part, words) is not { } fitting)
            {
                break;
            }

            kept.Add(fitting);
            words -= WordCount.Of(fitting.Text);
            if (fitting != part)
            {
                break;
            }
        }

        return kept.Count == 0 ? null : quote with { Parts = kept.ToListing() };
    }

    static Passage? Fitting(Passage part, int words)
    {
        var (end, text) = (0, part.Text);
        foreach (var sentence in Sentences.Split(text))
        {
            if (WordCount.Of(text.AsSpan(0, sentence.End)) > words)
            {
                break;
            }

            end = sentence.End;
        }

        return end == 0 ? null
            : new(text[..end], part.Span.Length == 0 ? part.Span : part.Span with { End = part.Span.Start + end });
    }
}
