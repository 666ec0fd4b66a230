using Digest.Text;

namespace Digest.Briefs;

/// <summary>Marks the few quotations of an article that its page shows first.</summary>
static class KeyQuotes
{
    const int Most = 4;

    const double NamedWeight = 1;
    const double DescribedWeight = 0.4;
    const double SpeakerWeight = 1;
    const double PeopleWeight = 0.6;
    const double SubstanceWeight = 1.5;

    // The second quotation of one speaker tells less about the article than the first of another.
    const double RepeatedSpeaker = 0.7;

    // What a reader takes in at a glance: fewer words say less, more are cut off in the reader's mind.
    const int WordsOfSubstance = 15;
    const int LongWords = 70;

    // Three words are worth a line only where they are all of a statement and nobody says more.
    const int FewestWords = 4;

    /// <summary>The same quotations, at most four of them marked;
    /// marks that are there already are the editor's and stay.</summary>
    public static Listing<Quote> Mark(Listing<Quote> quotes, Listing<NamedActor> named)
    {
        if (quotes.Any(quote => quote.IsKey))
        {
            return quotes;
        }

        var words = quotes.Select(WordsIn).ToList();
        var eligible = Eligible(quotes, words);
        var standings = new Standings(named);
        var values = new double[quotes.Count];
        foreach (var at in eligible)
        {
            values[at] = Value(quotes[at], words[at], standings);
        }

        var heard = new Dictionary<string, int>(StringComparer.Ordinal);
        var key = new HashSet<int>();
        while (key.Count < Most)
        {
            var left = eligible.Where(at => !key.Contains(at) && !key.Any(taken => Overlap(quotes[taken], quotes[at])))
                .ToList();
            if (left.Count == 0)
            {
                break;
            }

            var best = left.MaxBy(at =>
                values[at] - (RepeatedSpeaker * heard.GetValueOrDefault(SpeakerOf(quotes[at]))));
            key.Add(best);
            heard[SpeakerOf(quotes[best])] = heard.GetValueOrDefault(SpeakerOf(quotes[best])) + 1;
        }

        return quotes.Select((quote, at) => key.Contains(at) ? quote with { IsKey = true } : quote).ToListing();
    }

    // Words quoted within other words are not shown twice; those the editor alone vouches for stand nowhere.
    static bool Overlap(Quote one, Quote other) =>
        one.Parts.Any(part => other.Parts.Any(another => part.Span.Overlaps(another.Span)));

    static string SpeakerOf(Quote quote) => quote.Speaker?.Name ?? "";

    /// <summary>Whose words are known, before whose are not;
    /// statements before fragments, of which scraps are never key.</summary>
    static List<int> Eligible(Listing<Quote> quotes, List<int> words)
    {
        var all = Enumerable.Range(0, quotes.Count)
            .Where(at => quotes[at].Kind == QuoteKind.Statement || words[at] >= FewestWords).ToList();
        Predicate<int>[] wishes =
            [at => quotes[at].Speaker is not null, at => quotes[at].Kind == QuoteKind.Statement,
                at => words[at] >= FewestWords];

        // A wish that nothing fulfils is dropped.
        return wishes.Aggregate(all, (kept, wish) => kept.FindAll(wish) is { Count: > 0 } left ? left : kept);
    }

    static double Value(Quote quote, int words, Standings standings)
    {
        var speaker = quote.Speaker?.Name;
        var people = quote.Parts.Select(part => standings.HighestIn(part.Span, except: speaker)).DefaultIfEmpty().Max();
        return quote.Speaker switch { null => 0, { IsNamed: true } => NamedWeight, _ => DescribedWeight }
            + (SpeakerWeight * standings.Of(speaker))
            + (PeopleWeight * people)
            + (SubstanceWeight * Substance(quote, words));
    }

    /// <summary>How much the words say, 0 to 1: their number of different words of substance,
    /// less for those too long to take in.</summary>
    static double Substance(Quote quote, int words)
    {
        var parts = quote.Parts.Select(part => (part.Text, Words: Words.Of(part.Text))).ToList();
        var terms = new Terms(parts.Sum(part => part.Words.Count));
        foreach (var (text, cut) in parts)
        {
            foreach (var word in cut)
            {
                terms.Of(word, text);
            }
        }

        // Each different word of substance has got a number.
        var full = Math.Min(1, (double)terms.Count / WordsOfSubstance);
        return full * Math.Min(1, LongWords / (double)Math.Max(1, words));
    }

    static int WordsIn(Quote quote) => quote.Parts.Sum(part => WordCount.Of(part.Text));
}
