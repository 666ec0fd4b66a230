using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class ArticleReaderTests
{
    [Theory]
    [InlineData("", "seeds/a.txt: The clipping is empty. Put an article into it, or delete it.")]
    [InlineData(" \u200B\uFEFF\u3000\n", "seeds/a.txt: The clipping is empty. Put an article into it, or delete it.")]
    [InlineData("Share\nRead more\nAdvertisement",
        "seeds/a.txt: Nothing of an article is left in the clipping. Paste the article's text into it.")]
    public void A_clipping_without_an_article_is_reported(string text, string problem)
    {
        var (article, problems) = Clip.Read(text, ClippingFormat.Plain);

        Assert.Null(article);
        Assert.Equal([problem], problems);
    }

    [Fact]
    public void What_the_editor_wrote_wins_field_by_field()
    {
        var article = Clip.Plain("""
            ---
            title: A better title
            publisher: Harbour Courier
            ---
            Pumps fail in the night

            By Henrik Sall
            3 June 2026

            The pumps failed at nine, and nobody from the ministry came.
            """);

        Assert.Equal("A better title", article.Metadata.Title?.Value);
        Assert.Equal("front matter, line 2", article.Metadata.Title?.How);
        Assert.Equal("Harbour Courier", article.Metadata.Publisher?.Value);
        Assert.Equal("Henrik Sall", article.Metadata.Byline?.Value);
        Assert.Equal("2026-06-03", article.Metadata.Date?.Value.ToString());
        Assert.Equal(
            ["The pumps failed at nine, and nobody from the ministry came."],
            article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_draft_is_passed_over_in_silence()
    {
        var (article, problems) = Clip.Read(
            "---\ndraft: true\n---\nPumps fail in the night\n\nThe pumps failed.", ClippingFormat.Markdown);

        Assert.Null(article);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_brief_put_back_among_the_seeds_needs_no_text()
    {
        var (article, problems) = Clip.Read(
            "---\ntitle: Pumps fail\nsummary: [The pumps failed.]\n---\n", ClippingFormat.Markdown);

        Assert.Equal("Pumps fail", article?.Metadata.Title?.Value);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("Html", "<div>", "The page is nested too deeply.")]
    [InlineData("Html", "<table><tr><td>", "The page is nested too deeply.")]
    [InlineData("Html", "<b><i>", "The page is nested too deeply.")]
    [InlineData("Html", "<rt>", "The page is nested too deeply.")]
    [InlineData("Html", "<svg><path>", "The page is nested too deeply.")]
    [InlineData("Html", "<div x='1", "An element of the page has more than 500 attributes.")]
    [InlineData("Markdown", "> ", "Quotations or lists are nested too deeply.")]
    [InlineData("Markdown", "[a]: /b\n", "The text defines more than 5,000 links.")]
    public void What_would_take_minutes_to_parse_is_reported_at_once(string format, string piece, string what)
    {
        var (article, problems) = Clip.Read(
            "Some text.\n\n" + string.Concat(Enumerable.Repeat(piece, 50_000)) + "x",
            Enum.Parse<ClippingFormat>(format));

        Assert.Null(article);
        Assert.Contains(what, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_set_by_many_open_elements_are_not_set_anew_in_every_paragraph()
    {
        var open = string.Concat(Enumerable.Range(0, 900).Select(at => $"<b class={at}>"));

        var (article, problems) = Clip.Read(
            open + string.Concat(Enumerable.Repeat("<p>x</p>", 10_000)), ClippingFormat.Html);

        Assert.Null(article);
        Assert.Contains("The page is nested too deeply.", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Html", "<p>The pumps failed.")]
    [InlineData("Html", "The pumps failed.<br>")]
    [InlineData("Html", "<!--")]
    [InlineData("Html", "&amp")]
    [InlineData("Markdown", "[a](")]
    [InlineData("Markdown", "# The pumps\n\n")]
    [InlineData("Markdown", "- The pumps\n")]
    [InlineData("Plain", "The pumps\n")]
    [InlineData("Plain", "\"")]
    public void Many_of_anything_are_read(string format, string piece)
    {
        var (article, problems) = Clip.Read(
            "The harbour council met at nine.\n\n" + string.Concat(Enumerable.Repeat(piece, 20_000)),
            Enum.Parse<ClippingFormat>(format));

        Assert.NotNull(article);
        Assert.Empty(problems);
    }

    [Fact]
    public void Articles_come_in_the_order_of_their_clippings()
    {
        var clippings = Enumerable.Range(0, 50).Select(at =>
            new Clipping(
                $"{at}.txt", $"{at}.txt", ClippingFormat.Plain, $"The pump with the number {at} failed at nine.", ""));

        var articles = ArticleReader.Read([.. clippings], []);

        Assert.Equal(
            Enumerable.Range(0, 50).Select(at => $"{at}.txt"), articles.Select(article => article.Clipping.Path));
    }
}
