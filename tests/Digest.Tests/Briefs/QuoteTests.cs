using Digest.Briefs;

namespace Digest.Tests.Briefs;

public class QuoteTests
{
    [Fact]
    public void Parts_between_which_the_article_says_nothing_are_one_piece()
    {
        var quote = new Quote(
            [new("We sail", new(3, 10)), new("at noon", new(13, 20)), new("and stay", new(40, 48)), new("away", default)],
            QuoteKind.Statement,
            null,
            null);

        Assert.Equal(["WE SAIL AT NOON", "AND STAY", "AWAY"], quote.Pieces(part => part.Text.ToUpperInvariant()));
    }
}
