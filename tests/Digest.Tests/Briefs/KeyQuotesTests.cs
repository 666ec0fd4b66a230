using Digest.Briefs;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class KeyQuotesTests
{
    const string Long =
        "The southern line loses money every day and the harbour of Velm cannot pay for its ferries any longer";

    [Fact]
    public void At_most_four_quotations_are_key_and_their_order_stays()
    {
        var quotes = Enumerable.Range(0, 7).Select(at => Said($"{Long} {at}", "Ada Lund")).ToListing();

        var marked = KeyQuotes.Mark(quotes, []);

        Assert.Equal(4, marked.Count(quote => quote.IsKey));
        Assert.Equal(quotes, marked.Select(quote => quote with { IsKey = false }).ToListing());
    }

    [Fact]
    public void A_fragment_is_never_key_where_a_statement_exists()
    {
        Listing<Quote> quotes =
            [Said(Long, "Ada Lund", kind: QuoteKind.Fragment), Said("We will not pay", "Per Oster")];

        Assert.Equal([false, true], Keys(quotes));
    }

    [Fact]
    public void Fragments_are_key_where_there_is_nothing_else()
    {
        Listing<Quote> quotes = [Said("an act of plain sabotage", "Ada Lund", kind: QuoteKind.Fragment)];

        Assert.Equal([true], Keys(quotes));
    }

    [Fact]
    public void A_scrap_is_never_key()
    {
        Listing<Quote> quotes = [Said("the countdown", "Ada Lund", kind: QuoteKind.Fragment)];

        Assert.Equal([false], Keys(quotes));
    }

    [Fact]
    public void Words_of_nobody_known_are_not_key_beside_those_of_a_speaker()
    {
        Listing<Quote> quotes = [Said(Long, speaker: null), Said("We will not pay", "Ada Lund")];

        Assert.Equal([false, true], Keys(quotes));
    }

    [Fact]
    public void A_named_speaker_comes_before_a_described_one()
    {
        Listing<Quote> quotes =
            [.. Enumerable.Range(0, 4).Select(at => Said($"{Long} {at}", $"Oster {at}")),
                Said(Long, "a former official", isNamed: false)];

        Assert.Equal([true, true, true, true, false], Keys(quotes));
    }

    [Fact]
    public void Whoever_says_more_comes_first()
    {
        Listing<Quote> quotes =
            [Said("It was not me", "A"), Said(Long, "B"), Said(Long, "C"), Said(Long, "D"), Said(Long, "E")];

        Assert.Equal([false, true, true, true, true], Keys(quotes));
    }

    [Fact]
    public void Another_voice_comes_before_the_same_one_again()
    {
        Listing<Quote> quotes =
            [.. Enumerable.Range(0, 5).Select(at => Said($"{Long} {at}", "Ada Lund")),
                Said("The ferries of Velm must be saved at once", "Per Oster")];

        Assert.True(Keys(quotes)[^1]);
    }

    [Fact]
    public void A_speaker_the_article_is_about_comes_before_one_in_passing()
    {
        Listing<Quote> quotes =
            [.. Enumerable.Range(0, 4).Select(at => Said($"{Long} {at}", $"Oster {at}")), Said(Long, "Ada Lund")];
        var lund = new NamedActor(
            "Ada Lund",
            null,
            null,
            [.. Enumerable.Range(0, 3).Select(at => new Mention("Lund", new(900 + at, 901 + at), "test"))]);

        var marked = KeyQuotes.Mark(quotes, [lund]);

        Assert.True(marked[^1].IsKey);
    }

    [Fact]
    public void Words_about_a_central_actor_come_before_words_about_nobody()
    {
        Listing<Quote> quotes =
            [.. Enumerable.Range(0, 4).Select(at => Said($"{Long} {at}", $"Oster {at}", start: 1 + (at * 200))),
                Said(Long, "Wik", start: 800)];
        var lund = new NamedActor("Ada Lund", null, null, [new Mention("Lund", new(810, 814), "test")]);

        var marked = KeyQuotes.Mark(quotes, [lund]);

        Assert.True(marked[^1].IsKey);
    }

    [Fact]
    public void Words_quoted_within_key_words_are_not_key_too()
    {
        Listing<Quote> quotes = [Said($"He said: {Long}", "Ada Lund", start: 100), Said(Long, "Per Oster", start: 109)];

        Assert.Single(Keys(quotes), isKey => isKey);
    }

    [Fact]
    public void What_the_editor_marked_stays_as_it_is()
    {
        Listing<Quote> quotes = [Said(Long, "Ada Lund"), Said("We will not pay", "Per Oster") with { IsKey = true }];

        Assert.Equal(quotes, KeyQuotes.Mark(quotes, []));
    }

    static List<bool> Keys(Listing<Quote> quotes) => [.. KeyQuotes.Mark(quotes, []).Select(quote => quote.IsKey)];

    static Quote Said(
        string words,
        string? speaker,
        QuoteKind kind = QuoteKind.Statement,
        bool isNamed = true,
        int? start = null) => new(
        [new Passage(words, start is { } at ? new(at, at + words.Length) : default)],
        kind,
        speaker is null ? null : new(speaker, speaker, null, isNamed, "test"),
        Cue: null);
}
