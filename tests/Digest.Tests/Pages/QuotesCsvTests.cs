using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class QuotesCsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'=1")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("two\nlines", "two lines")]
    [InlineData(null, "")]
    public void No_cell_is_a_formula_and_none_breaks_its_line(string? text, string cell) =>
        Assert.Equal(cell, QuotesCsv.Cell(text));

    [Fact]
    public void Every_quotation_is_a_line()
    {
        var edition = Some.Edition(
            Some.Brief(quotes: [Some.Quote("we wait", Some.Speaker("Ada Byron"), Some.Cue("told us"))]));

        using var table = new StringWriter();
        QuotesCsv.Write(Concordance.Of(edition), table);

        var lines = table.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.Contains("we wait,statement,Ada Byron,Ada Byron,told us,said", lines[1], StringComparison.Ordinal);
    }
}
