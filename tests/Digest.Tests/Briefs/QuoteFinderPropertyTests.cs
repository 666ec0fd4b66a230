using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class QuoteFinderPropertyTests
{
    static readonly string[] Soup =
    [
        "\"", "“", "”", "„", "«", "»", "‘", "’", "'", "''", "``", "「", "」", " ", " ", " ", "\n\n", ".", ",", "?", ":",
        ";", "—", "(", ")", "[", "]",
        "Jane", "Roe", "Roe's", "she", "he", "who", "that", "said", "saying", "according", "to", "the", "statement",
        "a", "pilot", "ROE:", "U.S.", "6'3\"", "😀",
    ];

    [Fact]
    public void Every_part_is_verbatim_at_its_place_whatever_the_marks() => Any.Times(any =>
    {
        var text = string.Concat(
            Enumerable.Range(0, any.Whole(0, 120)).Select(_ => any.OneOf(Soup) + (any.Chance(0.5) ? " " : "")));

        var quotes = Quoted.Find(text, "Jane Roe/Roe");

        Assert.All(quotes.SelectMany(quote => quote.Parts), part => Assert.Equal(part.Text, part.Span.Of(text)));
        Assert.All(
            quotes.Where(quote => quote.Speaker?.Span is not null),
            quote => Assert.Equal(quote.Speaker!.AsWritten, quote.Speaker.Span!.Value.Of(text)));
        Assert.Equal(
            quotes.Select(quote => quote.Parts[0].Span.Start).Order(),
            quotes.Select(quote => quote.Parts[0].Span.Start));
    }, runs: 2000);

    [Fact]
    public void No_text_breaks_the_finder() => Any.Times(any =>
    {
        var text = any.Text(mostPieces: 40);

        var quotes = Quoted.Find(text);

        Assert.All(quotes.SelectMany(quote => quote.Parts), part => Assert.Equal(part.Text, part.Span.Of(text)));
    });

    [Theory]
    [InlineData("\"a\" ")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("\"'")]
    [InlineData("''")]
    [InlineData("Roe said \"a b c d e f,\" ")]
    [InlineData("Roe, who said, ")]
    [InlineData("\"a b c d e f\" said said ")]
    [InlineData("King ")]
    [InlineData("according to a boat of ")]
    [InlineData("Jane Roe, who said that, ")]
    [InlineData("president ")]
    public void The_work_grows_no_faster_than_the_text(string piece)
    {
        Allocated(piece, 2_000);

        var small = Allocated(piece, 10_000);
        var large = Allocated(piece, 80_000);

        // Eight times the text. What is made on the way is counted, not time: it is the same on every machine.
        Assert.InRange(large, 0, small * 12);
    }

    static long Allocated(string piece, int times)
    {
        var article = Plain.Article(string.Concat(Enumerable.Repeat(piece, times)));
        var mentions = Enumerable.Range(0, times)
            .Select(at => new Mention(piece[..1], new(at * piece.Length, (at * piece.Length) + 1), "test"));
        var everywhere = new NamedActor("King", Kind: null, Entry: null, mentions.ToListing());
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuoteFinder.Find(article, [everywhere]);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
