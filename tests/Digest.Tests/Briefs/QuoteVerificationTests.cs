using Digest.Articles;
using Digest.Briefs;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Briefs;

public class QuoteVerificationTests
{
    const string Text = "Jane Roe came.\n\n“We  sail at\nnoon today,” Roe said.";

    [Fact]
    public void An_editors_quotation_gets_the_articles_exact_words_and_place()
    {
        var quote = Assert.Single(Verified(Text, "\"We sail at noon today,\"".Trim('"')));

        Assert.Equal("We  sail at\nnoon today,", quote.Parts[0].Text);
        Assert.Equal(quote.Parts[0].Text, quote.Parts[0].Span.Of(Text));
    }

    [Fact]
    public void What_the_editor_left_open_comes_from_the_quotation_found_at_that_place()
    {
        var quote = Assert.Single(Verified(Text, "sail at noon"));

        Assert.Equal(("Jane Roe", "said"), (quote.Speaker!.Name, quote.Cue!.Words));
    }

    [Fact]
    public void An_editors_quotation_that_is_not_in_the_article_is_left_out_and_reported()
    {
        var problems = new Problems();

        var quotes = Verified(Text, "We sail at midnight", problems);

        Assert.Empty(quotes);
        Assert.Equal(
            "seeds/a.md:4:3: The quotation \"We sail at midnight\" is not in the article. "
            + "Copy its words from the article, or take the quotation out.",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void Without_a_body_to_look_in_the_editors_words_stand()
    {
        var article = With(Plain.Article(""), "We sail at noon") with { Paragraphs = [] };

        var quote = Assert.Single(QuoteVerification.Quotes(article, [], new()));

        Assert.Equal(new Passage("We sail at noon", new(0, 0)), quote.Parts[0]);
    }

    [Fact]
    public void A_quotation_whose_words_are_not_at_their_place_is_not_published()
    {
        var problems = new Problems();
        var altered = new Quote([new("We sail at one", new(18, 32))], QuoteKind.Statement, null, null);

        var quotes = QuoteVerification.Verbatim(Plain.Article(Text), [altered], problems);

        Assert.Empty(quotes);
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("en", "Hafenmeister", "said", true, "Said")]
    [InlineData("de", "ein Sprecher", "warnte", false, "Warned")]
    [InlineData("de", "Anna Marvin", "schrieb", true, "Wrote")]
    [InlineData("fr", "un porte-parole", "averti", false, "Warned")]
    public void Speaker_and_cue_that_are_written_down_are_read_in_the_articles_language(
        string language, string speaker, string cue, bool isNamed, string kind)
    {
        var article = Plain.Article("");
        var given = new GivenQuote(["We sail"], new("seeds/a.md", 4, 3), Speaker: speaker, Cue: cue);

        var quote = Assert.Single(QuoteVerification.Quotes(
            article with
            {
                Paragraphs = [],
                Metadata = article.Metadata with { Language = new(language, "test") },
                Given = new FrontMatter(Quotes: new([given], "front matter, line 4")),
            },
            [],
            new()));

        Assert.Equal((isNamed, kind), (quote.Speaker!.IsNamed, quote.Cue!.Class.ToString()));
    }

    static Listing<Quote> Verified(string text, string words, Problems? problems = null) =>
        QuoteVerification.Quotes(With(Plain.Article(text), words), [], problems ?? []);

    static Article With(Article article, string words) => article with
    {
        Given = new FrontMatter(
            Quotes: new([new GivenQuote([words], new("seeds/a.md", 4, 3))], "front matter, line 4")),
    };
}
