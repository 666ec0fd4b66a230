using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

/// <summary>Words set apart as a block are somebody's, without any quotation marks, where the article says
/// whose.</summary>
public class BlockQuotationTests
{
    const string Opening = "# Pumps to be replaced\n\nThe council met at nine, and all of its members came.\n\n";
    const string Ending = "\n\nThe members voted eleven to four, and then they went home.\n";

    static readonly string Page =
        string.Concat(Enumerable.Repeat("<p>The council met at nine, and its members spoke for hours.</p>", 3));

    [Theory]
    [InlineData("> We will read the gauge.\n> — Layla Haddad", "Layla Haddad")]
    [InlineData("> We will read the gauge.\n>\n> -- Layla Haddad, harbour master", "Layla Haddad")]
    [InlineData("> We will read the gauge. — Layla Haddad", "Layla Haddad")]
    [InlineData("> *We will read the gauge.*\n> - **Layla Haddad**", "Layla Haddad")]
    [InlineData("> We will read the gauge.\n\n— Layla Haddad", "Layla Haddad")]
    [InlineData("> We will read the gauge.\n> — Layla Haddad in a letter to the council", "Layla Haddad")]
    [InlineData("> We will read the gauge.\n> — [Layla Haddad](https://example.org/) (@haddad) 3 March 2020",
        "Layla Haddad")]
    [InlineData("> We will read the gauge.\n> — Layla Haddad (@haddad) 3 марта 2020 г.", "Layla Haddad")]
    [InlineData("> “We will read the gauge.”\n>\n> — a resident of Ellery", "a resident of Ellery")]
    public void A_block_quotation_belongs_to_whoever_signs_it(string block, string speaker)
    {
        var quotes = Quotes(Clip.Markdown(Opening + block + Ending));

        Assert.Equal($"We will read the gauge. — {speaker}", quotes);
    }

    [Theory]
    [InlineData("Layla Haddad wrote:\n\n> We will read the gauge.", "We will read the gauge. — Layla Haddad")]
    [InlineData("Layla Haddad came, too. In a letter she wrote:\n\n> We will read the gauge.",
        "We will read the gauge. — Layla Haddad")]
    [InlineData("\"No,\" Layla Haddad said. John Poe wrote:\n\n> We will read the gauge.",
        "No, — Layla Haddad\nWe will read the gauge. — John Poe")]
    public void A_block_quotation_belongs_to_whoever_leads_to_it(string block, string quotes)
    {
        var found = Quotes(Clip.Markdown(Opening + block + Ending));

        Assert.Equal(quotes, found);
    }

    [Theory]
    [InlineData("> We will read the gauge.")]
    [InlineData("Layla Haddad was late.\n\n> We will read the gauge.")]
    [InlineData("\"No,\" Layla Haddad said.\n\n> We will read the gauge.")]
    [InlineData("> We will read the gauge.\n> — Channel 7 Herald")]
    [InlineData("The rules are these:\n\n> — However, boats give way to the ferry.")]
    public void A_block_of_nobodys_is_no_quotation(string block)
    {
        var quotes = Quotes(Clip.Markdown(Opening + block + Ending));

        Assert.DoesNotContain("gauge", quotes, StringComparison.Ordinal);
        Assert.DoesNotContain("boats", quotes, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_of_one_block_are_parts_of_one_quotation_and_two_blocks_are_two()
    {
        var article = Clip.Markdown(Opening
            + "> The pumps were cheap.\n>\n> The \"new\" ones are not.\n> — Ada Orr\n\n> I see.\n> — John Poe"
            + Ending);

        Assert.Equal("The pumps were cheap. | The \"new\" ones are not. — Ada Orr\nI see. — John Poe", Quotes(article));
    }

    [Theory]
    [InlineData("<blockquote><p>We will read the gauge.</p><footer>— <cite>Layla Haddad</cite></footer></blockquote>")]
    [InlineData("<blockquote>We will read the gauge. <cite>Layla Haddad</cite></blockquote>")]
    [InlineData("<blockquote><p>We will read the gauge.<br>— Layla Haddad, harbour master</p></blockquote>")]
    [InlineData("<blockquote><p>We will read the gauge.</p><p>&mdash; Layla Haddad</p></blockquote>")]
    [InlineData("<figure><blockquote>We will read the gauge.</blockquote>"
        + "<figcaption>Layla Haddad, pilot</figcaption></figure>")]
    [InlineData("<blockquote><p>We will read the gauge.</p>"
        + "&mdash; Layla Haddad (@haddad) <a href='/1'>March 3, 2020</a></blockquote>")]
    public void Pages_sign_block_quotations_in_ways_of_their_own(string block)
    {
        var article = Clip.Html($"<title>Pumps</title><article><h1>Pumps</h1>{Page}{block}{Page}</article>");

        Assert.Equal("We will read the gauge. — Layla Haddad", Quotes(article));
    }

    [Fact]
    public void A_work_named_within_a_block_quotation_signs_nothing()
    {
        var article = Clip.Html(
            $"<article>{Page}<blockquote>We all read <cite>Tides</cite> that year.</blockquote>{Page}</article>");

        Assert.Contains(article.Paragraphs, paragraph => paragraph.Text == "We all read Tides that year.");
        Assert.Empty(Quotes(article));
    }

    [Fact]
    public void Neither_block_nor_signature_is_a_sentence_of_the_articles_own()
    {
        var article = Clip.Markdown(
            Opening + "> We will read the gauge of the council again on 3 March 2020.\n"
            + "> — Layla Haddad, harbour master of Ellery, 4 March 2020" + Ending);

        var summary = SummaryWriter.Write(article, 3).Select(sentence => sentence.Text);
        var events = EventFinder.Find(article).Select(happening => happening.Date.ToString());

        Assert.DoesNotContain("Haddad", string.Concat(summary), StringComparison.Ordinal);
        Assert.DoesNotContain("gauge", string.Concat(summary), StringComparison.Ordinal);
        Assert.Equal(["2020-03-03"], events);
    }

    [Fact]
    public void A_clipping_pasted_as_one_block_is_an_article()
    {
        var article = Clip.Markdown(
            "# Pumps to be replaced\n\n> The council met at nine, and all of its members came.\n>\n> They voted.");

        Assert.All(article.Paragraphs, paragraph => Assert.Equal(ParagraphRole.Body, paragraph.Role));
    }

    static string Quotes(Article article)
    {
        var quotes = QuoteFinder.Find(article, ActorFinder.Find(article, Gazetteer.Of(WhoIsWho.Nobody)));
        Assert.All(quotes.SelectMany(quote => quote.Parts),
            part => Assert.Equal(part.Span.Of(article.Source), part.Text));
        return string.Join("\n", quotes.Select(quote =>
            $"{string.Join(" | ", quote.Parts.Select(part => part.Text))} — {quote.Speaker?.Name ?? "nobody"}"));
    }
}
