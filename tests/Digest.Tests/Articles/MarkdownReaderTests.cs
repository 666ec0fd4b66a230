using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class MarkdownReaderTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_as_on_any_system(string end)
    {
        var article = Clip.Markdown("""
            # Pumps to be replaced before winter

            By Henrik Sall
            3 June 2026

            The council met at nine.

            | Month | Level |
            |---|---|
            | June | 3 m |
            """.ReplaceLineEndings(end));

        Assert.Equal("The council met at nine.", Assert.Single(article.Paragraphs).Text);
        Assert.Equal(
            ("Henrik Sall", "2026-06-03"),
            (article.Metadata.Byline?.Value, article.Metadata.Date?.Value.ToString()));
    }

    [Fact]
    public void Blocks_of_prose_are_kept_with_their_places_and_the_rest_is_left_out()
    {
        var article = Clip.Markdown("""
            # Pumps to be replaced before winter

            **By Henrik Sall**
            3 June 2026

            The council met at nine. The pumps
            will be replaced.

            ## What comes next

            > We will read the gauge again in spring.
            >
            > — Layla Haddad

            - ice
            - salt

            | Month | Level |
            |---|---|
            | March | 3.1 m |

            ```
            not prose
            ```

            <div>not prose either</div>

            ![The pumps](pumps.jpg)

            Members voted eleven to four.
            """);

        Assert.Equal("Pumps to be replaced before winter", article.Metadata.Title?.Value);
        Assert.Equal("Henrik Sall", article.Metadata.Byline?.Value);
        Assert.Equal("2026-06-03", article.Metadata.Date?.Value.ToString());
        Assert.Equal(
            [
                (ParagraphRole.Body, "The council met at nine. The pumps\nwill be replaced."),
                (ParagraphRole.Heading, "What comes next"),
                (ParagraphRole.BlockQuotation, "We will read the gauge again in spring."),
                (ParagraphRole.Signature, "— Layla Haddad"),
                (ParagraphRole.ListItem, "ice"),
                (ParagraphRole.ListItem, "salt"),
                (ParagraphRole.Body, "Members voted eleven to four."),
            ],
            article.Paragraphs.Select(paragraph => (paragraph.Role, paragraph.Text.ReplaceLineEndings("\n"))));
        Assert.All(article.Paragraphs, paragraph => Assert.Equal(paragraph.Span.Of(article.Source), paragraph.Text));
    }

    [Fact]
    public void Offsets_count_the_front_matter_too()
    {
        const string text = "---\ntitle: Pumps fail\n---\n\nThe pumps failed at nine.\n";

        var article = Clip.Markdown(text);

        Assert.Equal(text.IndexOf("The pumps", StringComparison.Ordinal), article.Paragraphs[0].Span.Start);
        Assert.Equal(text, article.Source);
    }

    [Fact]
    public void The_signs_of_a_quotation_over_several_lines_are_no_part_of_its_words()
    {
        var article = Clip.Markdown("The council met at nine.\n\n> We will read the gauge\n> again in spring.");

        Assert.Equal(
            ["We will read the gauge", "again in spring."],
            article.Paragraphs.Skip(1).Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_heading_under_the_editors_title_belongs_to_the_text()
    {
        var article = Clip.Markdown("---\ntitle: Pumps fail\n---\n\n## Background\n\nThe pumps failed at nine.");

        Assert.Equal(
            ["Background", "The pumps failed at nine."], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Theory]
    [InlineData("# Pumps *fail* in the `night` #", "Pumps fail in the night")]
    [InlineData("# [Pumps](https://courier.example) fail", "Pumps fail")]
    [InlineData("# How C# reads file_names", "How C# reads file_names")]
    [InlineData("# Jobs in C#", "Jobs in C#")]
    [InlineData("# 3 \\* 4 and 3 * 4", "3 * 4 and 3 * 4")]
    [InlineData("Pumps fail\n==========", "Pumps fail")]
    public void A_heading_gives_its_words_as_the_title(string heading, string title)
    {
        var article = Clip.Markdown(heading + "\n\nThe pumps failed at nine.");

        Assert.Equal(title, article.Metadata.Title?.Value);
    }

    [Theory]
    [InlineData("1. ", 120)]
    [InlineData("11. ", 120)]
    [InlineData("- ", 120)]
    [InlineData("> ", 300)]
    [InlineData("> - ", 90)]
    public void Lists_and_quotations_without_end_are_refused_with_a_line(string mark, int times)
    {
        var (article, problems) = Clip.Read(
            string.Concat(Enumerable.Repeat(mark, times)) + "a", ClippingFormat.Markdown);

        Assert.Null(article);
        Assert.Equal(
            ["seeds/a.md:1:1: Quotations or lists are nested too deeply. Keep them within fifty levels."], problems);
    }

    [Fact]
    public void A_list_that_every_line_opens_deeper_is_refused_with_a_line()
    {
        var lines = Enumerable.Range(0, 90).Select(level => $"{new string(' ', 2 * level)}- item {level}");

        var (article, problems) = Clip.Read(string.Join('\n', lines), ClippingFormat.Markdown);

        Assert.Null(article);
        Assert.Contains("nested too deeply", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_numbers_and_rules_nest_nothing()
    {
        var numbers = string.Join(' ', Enumerable.Range(1, 60));
        var rule = string.Join(' ', Enumerable.Repeat('*', 60));

        var article = Clip.Markdown($"{numbers} ferries\n\nThe ferries stood still.\n\n{rule}\n\nThey sailed again.\n");

        Assert.EndsWith("They sailed again.", article.Text, StringComparison.Ordinal);
    }
}
