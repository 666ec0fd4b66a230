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
        if (quotes.Count == 0 || IsMarked(quotes))
        {
            return quotes;
        }

        var words = WordsIn(quotes);
        var eligible = Eligible(quotes, words);
        var values = Values(quotes, words, eligible, new(named));
        var heard = new Dictionary<string, int>(StringComparer.Ordinal);
        var key = new List<int>(Most);
        while (key.Count < Most && Best(quotes, values, eligible, key, heard) is var best and >= 0)
        {
            key.Add(best);
            heard[SpeakerOf(quotes[best])] = heard.GetValueOrDefault(SpeakerOf(quotes[best])) + 1;
        }

        var marked = quotes.Span.ToArray();
        foreach (var at in key)
        {
            marked[at] = marked[at] with { IsKey = true };
        }

        return Listing.Create<Quote>(marked);
    }

    static bool IsMarked(Listing<Quote> quotes)
    {
        foreach (var quote in quotes)
        {
            if (quote.IsKey)
            {
                return true;
            }
        }

        return false;
    }

    // The place of the quotation worth most, of equals the first; -1 when none is left.
    static int Best(Listing<Quote> quotes, double[] values, List<int> eligible, List<int> key,
        Dictionary<string, int> heard)
    {
        var (best, most) = (-1, double.NegativeInfinity);
        foreach (var at in eligible)
        {
            var value = values[at] - (RepeatedSpeaker * heard.GetValueOrDefault(SpeakerOf(quotes[at])));
            if (value > most && !IsShown(quotes, key, at))
            {
                (best, most) = (at, value);
            }
        }

        return best;
    }

    static bool IsShown(Listing<Quote> quotes, List<int> key, int at)
    {
        foreach (var taken in key)
        {
            if (taken == at || Overlap(quotes[taken], quotes[at]))
            {
                return true;
            }
        }

        return false;
    }

    // Words quoted within other words are not shown twice; those the editor alone vouches for stand nowhere.
    static bool Overlap(Quote one, Quote other)
    {
        foreach (var part in one.Parts)
        {
            foreach (var another in other.Parts)
            {
                if (part.Span.Overlaps(another.Span))
                {
                    return true;
                }
            }
        }

        return false;
    }

    static string SpeakerOf(Quote quote) => quote.Speaker?.Name ?? "";

    /// <summary>Whose words are known, before whose are not;
    /// statements before fragments, of which scraps are never key.</summary>
    static List<int> Eligible(Listing<Quote> quotes, int[] words)
    {
        var all = new List<int>(quotes.Count);
        for (var at = 0; at < quotes.Count; at++)
        {
            if (quotes[at].Kind == QuoteKind.Statement || words[at] >= FewestWords)
            {
                all.Add(at);
            }
        }

        all = Wish(all, at => quotes[at].Speaker is not null);
        all = Wish(all, at => quotes[at].Kind == QuoteKind.Statement);
        return Wish(all, at => words[at] >= FewestWords);
    }

    // A wish that nothing fulfils is dropped.
    static List<int> Wish(List<int> kept, Predicate<int> wish) =>
        kept.FindAll(wish) is { Count: > 0 } left ? left : kept;

    static double[] Values(Listing<Quote> quotes, int[] words, List<int> eligible, Standings standings)
    {
        var values = new double[quotes.Count];
        var terms = new Terms(WordsOfSubstance * 2);
        var cut = new List<Word>(LongWords);
        foreach (var at in eligible)
        {
            Learn(quotes[at], terms, cut);
            values[at] = Value(quotes[at], standings) + (SubstanceWeight * Substance(terms.Count, words[at]));
        }

        return values;
    }

    static double Value(Quote quote, Standings standings)
    {
        var speaker = quote.Speaker?.Name;
        var people = 0d;
        foreach (var part in quote.Parts)
        {
            people = Math.Max(people, standings.HighestIn(part.Span, except: speaker));
        }

        return quote.Speaker switch { null => 0, { IsNamed: true } => NamedWeight, _ => DescribedWeight }
            + (SpeakerWeight * standings.Of(speaker))
            + (PeopleWeight * people);
    }

    // Each different word of substance gets a number.
    static void Learn(Quote quote, Terms terms, List<Word> cut)
    {
        terms.Clear();
        foreach (var part in quote.Parts)
        {
            cut.Clear();
            var text = part.Text;
            Words.Read(text, new(0, text.Length), cut);
            foreach (var word in cut)
            {
                terms.Of(word, text);
            }
        }
    }

    /// <summary>How much the words say, 0 to 1: their number of different words of substance,
    /// less for those too long to take in.</summary>
    static double Substance(int terms, int words) =>
        Math.Min(1, (double)terms / WordsOfSubstance) * Math.Min(1, LongWords / (double)Math.Max(1, words));

    static int[] WordsIn(Listing<Quote> quotes)
    {
        var words = new int[quotes.Count];
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var part in quotes[at].Parts)
            {
                words[at] += WordCount.Of(part.Text);
            }
        }

        return words;
    }
}
