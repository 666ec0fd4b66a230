using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public sealed class BylineTests
{
    const string Text = "\n\nThe harbour council met on Tuesday to settle the repair of the old pumps, and nobody came.\n";

    [Theory]
    [InlineData("By Jane Roe, Harbour Courier", "Jane Roe", "Harbour Courier")]
    [InlineData("By Jane Roe for the Harbour Courier", "Jane Roe", "Harbour Courier")]
    [InlineData("By Jane Roe, Political Editor, The Ellery Gazette", "Jane Roe", "The Ellery Gazette")]
    [InlineData("By Jane Roe and John Poe, Ellery Tribune, 3 May 2021", "Jane Roe and John Poe", "Ellery Tribune")]
    [InlineData("By Jane Roe and staff", "Jane Roe", null)]
    [InlineData("The Ellery Gazette\nBy Jane Roe", "Jane Roe", "The Ellery Gazette")]
    [InlineData("By Jane Roe, Emily Post", "Jane Roe, Emily Post", null)]
    [InlineData("Von Anna Kern", "Anna Kern", null)]
    [InlineData("Par Jeanne Marvin et Luc Orban", "Jeanne Marvin et Luc Orban", null)]
    [InlineData("Jane Roe\nHarbour Courier, 14 March 2024", "Jane Roe", "Harbour Courier")]
    [InlineData("By Jane Roe (Velm) and John Poe", "Jane Roe and John Poe", null)]
    [InlineData("Interview by Jane Roe", "Jane Roe", null)]
    [InlineData("Words: Jane Roe", "Jane Roe", null)]
    [InlineData("Text: Jane Roe / Photos: John Poe", "Jane Roe", null)]
    [InlineData("di Paola Renzi", "Paola Renzi", null)]
    [InlineData("Von Jens Kern und Ute Kolb", "Jens Kern und Ute Kolb", null)]
    [InlineData("Jane Roe\n14 March 2024", "Jane Roe", null)]
    [InlineData("The Ellery Gazette\nJane Roe\n14 March 2024", "Jane Roe", "The Ellery Gazette")]
    [InlineData("Jane Roe at Ellery Lane\n14 March 2024", "Jane Roe", null)]
    public void A_line_below_the_title_names_author_and_paper(string lines, string byline, string? publisher)
    {
        var article = Clip.Plain($"Pumps to be replaced before winter\n{lines}{Text}");

        Assert.Equal(byline, article.Metadata.Byline?.Value);
        Assert.Equal(publisher, article.Metadata.Publisher?.Value);
        Assert.Equal(Text.Trim(), Assert.Single(article.Paragraphs).Text);
    }

    [Theory]
    [InlineData("Harbour Council\n14 March 2024")]
    [InlineData("Ellery Gazette\n14 March 2024")]
    [InlineData("Old Pumps\n14 March 2024")]
    public void What_the_text_speaks_of_and_papers_are_no_authors(string lines) =>
        Assert.Null(Clip.Plain($"Repair to be done before winter\n{lines}{Text}").Metadata.Byline);

    [Fact]
    public void The_last_line_may_tell_whose_words_they_are()
    {
        var article = Clip.Plain($"Repair to be done before winter{Text}\nText: Jane Roe / Photos: John Poe\n");

        Assert.Equal("Jane Roe", article.Metadata.Byline?.Value);
        Assert.Equal(Text.Trim(), Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void A_name_above_the_title_is_no_author_of_another_language() =>
        Assert.Equal("Von Braun Signs Pumps", Clip.Plain($"Von Braun Signs Pumps{Text}").Metadata.Title?.Value);

    [Theory]
    [InlineData("Jane Roe 5 minutes ago Thu 27th August 2020 | 09:24 PM", "2020-08-27")]
    [InlineData("Harbour Courier, August 27, 2020 Adjust font size:", "2020-08-27")]
    [InlineData("Posted Aug 27, 2020 8:39 AM CDT", "2020-08-27")]
    [InlineData("Last updated: 16:42, 27 August 2020", "2020-08-27")]
    [InlineData("Last updated: 16:42 GMT, 27 August 2020", "2020-08-27")]
    public void What_pages_add_to_a_day_spoils_no_date(string line, string date)
    {
        var article = Clip.Plain($"Pumps to be replaced before winter\n{line}{Text}");

        Assert.Equal(date, article.Metadata.Date?.Value.ToString());
        Assert.Equal(Text.Trim(), Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void A_dateline_may_hold_agency_and_day_in_brackets()
    {
        var article = Clip.Plain(
            $"Pumps to be replaced before winter\n\nVELM (Harbour News / Courier - 27th August, 2020) {Text.Trim()}");

        Assert.Equal("Velm", article.Metadata.Dateline?.Value);
        Assert.Equal("Harbour News", article.Metadata.OriginalPublisher?.Value);
        Assert.Equal(Text.Trim(), Assert.Single(article.Paragraphs).Text);
    }

    [Theory]
    [InlineData("VELM, Norway, 27 August 2020 /Harbour Newswire/ -- ", "2020-08-27")]
    [InlineData("VELM, Norway, August 27, 2020 /Newswire/ -- ", "2020-08-27")]
    [InlineData("VELM, August 27, 2020 – ", "2020-08-27")]
    [InlineData("VELM, 27 August 2020 (Harbour Newswire) -- ", "2020-08-27")]
    [InlineData("VELM, 27 August – ", null)]
    public void A_dateline_may_hold_the_day_with_its_year_and_a_wire(string dateline, string? date)
    {
        var article = Clip.Plain($"Pumps to be replaced before winter\n\n{dateline}{Text.Trim()}");

        Assert.Equal("Velm", article.Metadata.Dateline?.Value);
        Assert.Equal(date, article.Metadata.Date?.Value.ToString());
        Assert.Equal(Text.Trim(), Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void A_paper_above_the_headline_is_no_headline()
    {
        var article = Clip.Plain(
            $"Harbour News\n\nPumps of the harbour to be replaced before winter\n{Text}\nIt voted.");

        Assert.Equal("Pumps of the harbour to be replaced before winter", article.Metadata.Title?.Value);
        Assert.Equal("Harbour News", article.Metadata.Publisher?.Value);
    }

    [Fact]
    public void The_minute_behind_a_dateline_is_part_of_it()
    {
        var article = Clip.Plain($"Pumps to be replaced before winter\n\nVELM, April 29 (AFP) - 11:27 - {Text.Trim()}");

        Assert.Equal("Agence France-Presse", article.Metadata.OriginalPublisher?.Value);
        Assert.Equal(Text.Trim(), Assert.Single(article.Paragraphs).Text);
    }

    [Fact]
    public void Credits_are_told_from_the_text()
    {
        var article = Clip.Plain(
            $"Pumps to be replaced before winter{Text}\nAdditional reporting by Ada Orr; Editing by John Poe.");

        Assert.Equal(
            [ParagraphRole.Body, ParagraphRole.Credit], article.Paragraphs.Select(paragraph => paragraph.Role));
    }
}
