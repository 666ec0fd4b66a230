using AngleSharp.Html.Dom;
using Digest.Articles;
using Digest.Tests.Support;

namespace Digest.Tests.Articles;

public class HtmlReaderTests
{
    const string One =
        "The harbour council met on Tuesday to settle the repair of the old pumps, and nobody from the ministry came.";
    const string Two =
        "The crews asked for a longer season and a fair price for ice, which has become dear since the pumps failed.";
    const string Three =
        "“We will read the gauge again in spring,” said Layla Haddad, the chief engineer of the harbour.";

    [Fact]
    public void No_element_of_a_page_has_the_parser_look_for_base_addresses_in_all_of_it()
    {
        using var page = HtmlReader.Parsed("<base href=/a><p>One<base>two<base href=/b class=c>three</p><link href=d>");

        Assert.Equal(3, page.All.Count(element => element.LocalName == "base"));
        Assert.Empty(page.All.OfType<IHtmlBaseElement>());
        Assert.Equal("Onetwothree", page.QuerySelector("p")!.TextContent);
        Assert.Empty(page.QuerySelector("base.c")!.ChildNodes);
    }

    [Fact]
    public void The_article_is_taken_out_of_what_stands_around_it()
    {
        var article = Clip.Html($"""
            <html><body>
            <nav><a href="/">Home</a> <a href="/news">News of the harbour and of the coast</a></nav>
            <div class="sidebar"><p>{Two} This is another story altogether, told at length beside the article.</p></div>
            <article><h1>Pumps fail</h1>
              <div class="share-tools">Share this story with everybody you know</div>
              <p>{One}</p>
              <figure><img src="a.jpg"><figcaption>The pumps of the old harbour in the morning.</figcaption></figure>
              <p>{Two}</p>
              <p><a href="/other">Read what else has failed in the harbour</a></p>
              <h2>What comes next</h2>
              <ul><li>The first pump</li><li>The second pump</li></ul>
              <p>{Three}</p>
            </article>
            <section id="comments"><p>I have always said that the pumps would fail, and now they have, haven't they?</p></section>
            <footer><p>Copyright of the Harbour Courier, which has printed this page for you.</p></footer>
            </body></html>
            """);

        Assert.Equal(
            [One, Two, "What comes next", "The first pump", "The second pump", Three],
            article.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(
            [ParagraphRole.Body, ParagraphRole.Body, ParagraphRole.Heading, ParagraphRole.ListItem,
                ParagraphRole.ListItem, ParagraphRole.Body],
            article.Paragraphs.Select(paragraph => paragraph.Role));
        Assert.Equal(string.Join("\n\n", article.Paragraphs.Select(paragraph => paragraph.Text)), article.Source);
    }

    [Theory]
    [InlineData("Comments (2)")]
    [InlineData("Comentarios")]
    [InlineData("3 Kommentare")]
    [InlineData("Комментарии")]
    public void What_readers_wrote_is_cut_off_even_where_it_is_longer_than_the_article(string heading)
    {
        var more = string.Concat(Enumerable.Repeat(
            "<p>I have always said that the pumps would fail, and now they have, and who pays for the ice?</p>", 12));
        var article = Clip.Html($"<p>{One}</p><p>{Two}</p><p>{Three}</p><p>{heading}</p>{more}");

        Assert.Equal([One, Two, Three], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_paragraph_with_a_bullet_is_an_item_of_a_list()
    {
        var article = Clip.Html($"<p>{One}</p><p>• {Two}</p><p>•{Three}</p><p>{One} Later.</p>");

        Assert.Equal([One, Two, Three, $"{One} Later."], article.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal(
            [ParagraphRole.Body, ParagraphRole.ListItem, ParagraphRole.ListItem, ParagraphRole.Body],
            article.Paragraphs.Select(paragraph => paragraph.Role));
    }

    [Fact]
    public void A_copyright_line_ends_an_article_unless_prose_follows_it()
    {
        var foot = Clip.Html($"<p>{One}</p><p>{Two}</p><p>{Three}</p><p>© 2026 Harbour Courier</p>"
            + "<p>Some jobs at the harbour are overlooked.</p><p>Our readers have suggestions.</p>");
        var credit = Clip.Html($"<p>{One}</p><p>{Two}</p><p>{Three}</p><p>© 2026 Harbour Courier</p><p>{Two} {One} {Two}</p>");

        Assert.Equal([One, Two, Three], foot.Paragraphs.Select(paragraph => paragraph.Text));
        Assert.Equal($"{Two} {One} {Two}", credit.Paragraphs[^1].Text);
    }

    [Theory]
    [InlineData("comentarios")]
    [InlineData("liste-commentaires")]
    public void What_readers_wrote_is_known_by_its_name_abroad(string name)
    {
        var article = Clip.Html($"<p>{One}</p><p>{Two}</p><p>{Three}</p><div class='{name}'><p>{Two} So they say.</p></div>");

        Assert.Equal([One, Two, Three], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void The_text_is_set_as_a_browser_sets_it()
    {
        var article = Clip.Html(
            $"<p>{One}</p><p>The   council &amp; the\n crews<sup><a href='#n1'>[1]</a></sup> met.<br>"
                + $"<br>It <b>was</b> late.<script>alert(1)</script></p><p>{Two}</p>");

        Assert.Equal(
            [One, "The council & the crews met.", "It was late.", Two],
            article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Sentences_under_the_title_are_text_even_if_the_last_one_breaks_off()
    {
        const string Broken = "The council met at nine. The pumps will be replaced. The figures will be published — €5 a";

        var article = Clip.Html(
            "<html><head><meta property=\"article:published_time\" content=\"2026-01-25T08:00:00Z\"></head><body>"
                + $"<article><h1>Pumps fail</h1><p>{Broken}</p><p>{Two}</p></article></body></html>");

        Assert.Equal([Broken, Two], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void Of_several_articles_the_one_with_the_title_is_the_pages_own()
    {
        var article = Clip.Html(
            $"<main><article><h1>Pumps fail</h1><p>{One}</p><p>{Three}</p><p>{One}</p></article><article>"
                + $"<h2>Ice is dear</h2><p>{Two}</p><p>{Two}</p></article><article><h2>Old news</h2>"
                + $"<p>{Two}</p></article></main>");

        Assert.DoesNotContain(Two, article.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_of_figures_are_left_out_and_tables_for_the_layout_are_read()
    {
        var article = Clip.Html(
            $"<table><tr><td><p>{One}</p><p>{Two}</p><table><tr><td>March</td><td>3.1</td></tr><tr><td>May</td>"
                + $"<td>2.9</td></tr></table><p>{Three}</p></td></tr></table>");

        Assert.Equal([One, Two, Three], article.Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_page_that_keeps_everything_in_a_form_or_under_odd_names_is_read_all_the_same()
    {
        var article = Clip.Html(
            $"<body class='sidebar ad'><form><div class='promo share'><p>{One}</p><p>{Two}</p>"
                + $"<p>{Three}</p></div></form></body>");

        Assert.Equal(3, article.Paragraphs.Count);
    }

    [Fact]
    public void A_title_that_is_never_closed_does_not_swallow_the_page()
    {
        var article = Clip.Html("<html><head><title>Open<body><h1>Open</h1><p>The pumps failed.");

        Assert.Equal("Open", article.Metadata.Title?.Value);
        Assert.Equal("The pumps failed.", article.Source);
    }

    [Fact]
    public void The_dateline_stays_in_the_text_and_out_of_the_paragraph()
    {
        var article = Clip.Html($"<p>HARBOUR CITY (Reuters) - {One}</p><p>{Two}</p>");

        Assert.Equal("Harbour City", article.Metadata.Dateline?.Value);
        Assert.Equal("Reuters", article.Metadata.OriginalPublisher?.Value);
        Assert.Equal(One, article.Paragraphs[0].Text);
        Assert.StartsWith("HARBOUR CITY (Reuters) - ", article.Source, StringComparison.Ordinal);
    }
}
