using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public sealed class ImprintTests
{
    [Theory]
    [InlineData("Harbour Courier, 14 March 2024", "Harbour Courier")]
    [InlineData("Harbour Courier | March 14, 2024, 5:30 pm", "Harbour Courier")]
    [InlineData("14 March 2024 – Harbour Courier", "Harbour Courier")]
    [InlineData("Le Courrier du Port, 14 mars 2024", "Le Courrier du Port")]
    [InlineData("Bremer Anzeiger (14. März 2024)", "Bremer Anzeiger")]
    [InlineData("Basra, 14 March 2024", null)]
    [InlineData("Jane Roe · 14 March 2024", null)]
    public void A_paper_and_a_day_may_share_a_line(string line, string? publisher)
    {
        var read = Imprints.Read(line);

        Assert.Equal("2024-03-14", read?.Date.ToString());
        Assert.Equal(publisher, read?.Publisher);
    }

    [Theory]
    [InlineData("14 March 2024")]
    [InlineData("The harbour, 14 March 2024")]
    [InlineData("The Attack Of 14 March 2024")]
    [InlineData("Harbour Courier, 14 March 2024. The council met.")]
    [InlineData("Harbour Courier, 14 March 2024, Page Four")]
    [InlineData("Why Nobody Came To Basra On Monday, 14 March 2024")]
    public void A_line_that_says_more_or_less_is_no_imprint(string line) => Assert.Null(Imprints.Read(line));

    [Theory]
    [InlineData("Harbour Courier | 14 March 2024 | Jane Roe")]
    [InlineData("Harbour Courier – 14 March 2024 – Jane Roe")]
    [InlineData("Harbour Courier · March 14, 2024 · By Jane Roe")]
    [InlineData("Jane Roe | Harbour Courier | 14 March 2024, 5:30 pm")]
    [InlineData("Jane Roe, Harbour Courier, 14 March 2024")]
    [InlineData("14 March 2024 | Harbour Courier | Jane Roe | 3 min read")]
    [InlineData("**Harbour Courier** | March 14, 2024 | *Jane Roe*")]
    public void A_paper_a_day_and_an_author_may_share_a_line_in_any_order(string line)
    {
        var read = Folios.Read(line);

        Assert.Equal("2024-03-14", read?.Date.ToString());
        Assert.Equal("Harbour Courier", read?.Publisher);
        Assert.Equal("Jane Roe", read?.Names);
    }

    [Theory]
    [InlineData("Harbour Courier, 14 March 2024")]
    [InlineData("Basra | 14 March 2024 | Jane Roe")]
    [InlineData("Harbour Courier | 14 March 2024 | The council met and nobody came")]
    [InlineData("Harbour Courier | 14 March 2024 | Jane Roe | John Doe")]
    [InlineData("Jane Roe of the Harbour Courier, 14 March 2024")]
    public void A_line_with_another_part_is_no_folio(string line) => Assert.Null(Folios.Read(line));

    [Theory]
    [InlineData("Harbour Courier | 14 March 2024 | Jane Roe\nPumps to be replaced")]
    [InlineData("Pumps to be replaced\nHarbour Courier – 14 March 2024 – Jane Roe")]
    public void A_folio_stands_above_or_below_the_title_and_is_neither_title_nor_text(string head)
    {
        var article = Clip.Plain($"{head}\n\nThe harbour council met on Tuesday to settle the repair of the old pumps.\n\n"
            + "It will meet again.");

        Assert.Equal("Pumps to be replaced", article.Metadata.Title?.Value);
        Assert.Equal("Harbour Courier", article.Metadata.Publisher?.Value);
        Assert.Equal("Jane Roe", article.Metadata.Byline?.Value);
        Assert.StartsWith("The harbour council", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nordkurier, 14. März 2024", "Nordkurier")]
    [InlineData("*Le Phare, 14 mars 2024*", "Le Phare")]
    [InlineData("The Lantern, 14 March 2024", "The Lantern")]
    [InlineData("Le Havre, 14 mars 2024", null)]
    [InlineData("The Hague, 14 March 2024", null)]
    public void A_paper_beside_a_day_is_told_by_its_article_or_a_word_grown_to_another(string line, string? publisher) =>
        Assert.Equal(publisher, Imprints.Read(line)?.Publisher);

    [Theory]
    [InlineData("Nordkurier")]
    [InlineData("Le Phare")]
    public void So_is_one_above_the_day(string paper)
    {
        var article = Clip.Plain($"Pumps to be replaced\n{paper}\n14 March 2024\n\n"
            + "The harbour council met on Tuesday to settle the repair of the old pumps.\n\nIt will meet again.");

        Assert.Equal(paper, article.Metadata.Publisher?.Value);
        Assert.StartsWith("The harbour council", article.Paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_title_a_place_and_a_day_are_no_part_of_the_text()
    {
        var article = Clip.Plain("""
            Pumps to be replaced before winter

            Basra, 14 March 2024

            The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from the ministry came.
            """);

        Assert.Equal("2024-03-14", article.Metadata.Date?.Value.ToString());
        Assert.Equal("line 3", article.Metadata.Date?.How);
        Assert.Null(article.Metadata.Publisher);
        Assert.StartsWith("The harbour council", Assert.Single(article.Paragraphs).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_below_the_title_and_above_the_day_is_the_publisher()
    {
        var article = Clip.Plain("""
            Pumps to be replaced before winter
            Harbour Courier
            14 March 2024

            The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from the ministry came.
            """);

        Assert.Equal("Harbour Courier", article.Metadata.Publisher?.Value);
        Assert.StartsWith("The harbour council", Assert.Single(article.Paragraphs).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_author_before_them_is_no_paper()
    {
        var article = Clip.Plain("""
            Pumps to be replaced before winter
            By Jane Roe, 14 March 2024

            The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from the ministry came.
            """);

        Assert.Equal("Jane Roe", article.Metadata.Byline?.Value);
        Assert.Equal("2024-03-14", article.Metadata.Date?.Value.ToString());
        Assert.Null(article.Metadata.Publisher);
    }

    [Fact]
    public void A_title_that_is_a_place_and_a_day_stays_the_title()
    {
        var article = Clip.Plain("""
            Basra, 14 March 2024

            The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from the ministry came.
            """);

        Assert.Equal("Basra, 14 March 2024", article.Metadata.Title?.Value);
    }
}
