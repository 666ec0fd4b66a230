using Digest.Briefs;
using Digest.Tests.Support;

namespace Digest.Tests.Briefs;

public class SummaryWriterTests
{
    const string Ferry = """
        The ferry company of Velm will close its southern line in May, the harbour board said.

        Ferry passengers have fallen by half since the bridge opened, and the southern line loses money. Who will miss it?

        A gull sat on the roof of the ticket office on Monday morning, as gulls often do in Velm.

        The harbour board will sell the two ferries of the southern line to a company in Orsk. They are more than forty years old.
        """;

    [Fact]
    public void A_summary_is_sentences_of_the_article_word_for_word_and_in_their_order()
    {
        var article = Plain.Article(Ferry);

        var summary = SummaryWriter.Write(article, 3);

        Assert.Equal(3, summary.Count);
        Assert.All(summary, passage => Assert.Equal(passage.Text, passage.Span.Of(article.Source)));
        Assert.Equal(summary.OrderBy(passage => passage.Span), summary);
    }

    [Fact]
    public void Sentences_that_hold_the_words_of_the_others_come_before_asides()
    {
        var summary = SummaryWriter.Write(Plain.Article(Ferry), 3);

        Assert.DoesNotContain(summary, passage => passage.Text.Contains("gull", StringComparison.Ordinal));
        Assert.StartsWith("The ferry company of Velm", summary[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A: The harbour of Velm will close in May, the board said.")]
    [InlineData("**JR:** The harbour of Velm will close in May, the board said.")]
    [InlineData("**Jane Roe:** The harbour of Velm will close in May, the board said.")]
    [InlineData("**The harbour of Velm will close in May, the board said.**")]
    public void A_summary_has_neither_labels_of_interviews_nor_their_marks(string answer)
    {
        var article = Plain.Article($"**JR:** It is late.\n\n{answer}\n\n**JR:** It is May.");

        var passage = Assert.Single(SummaryWriter.Write(article, 1));

        Assert.Equal("The harbour of Velm will close in May, the board said.", passage.Text);
        Assert.Equal(passage.Text, passage.Span.Of(article.Source));
    }

    [Fact]
    public void Letters_before_a_colon_that_are_no_label_stay()
    {
        var article = Plain.Article("NGO: The harbour of Velm will close in May, the board said.");

        Assert.StartsWith("NGO", Assert.Single(SummaryWriter.Write(article, 1)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_asks_no_question()
    {
        var summary = SummaryWriter.Write(Plain.Article(Ferry), 9);

        Assert.DoesNotContain(summary, passage => passage.Text.EndsWith('?'));
    }

    [Fact]
    public void The_title_says_which_sentence_matters()
    {
        const string Text = "The council of Velm met on a cold day.\n\nThe mayor of Orsk was late as always.\n\n"
            + "Ada Lund opened the new library of Brenn.";

        var summary = SummaryWriter.Write(Plain.Article(Text, title: "Ada Lund opens library in Brenn"), 2);

        Assert.Equal("Ada Lund opened the new library of Brenn.", summary[^1].Text);
    }

    [Fact]
    public void Of_two_sentences_that_say_the_same_the_one_in_its_own_words_is_taken()
    {
        const string Text =
            "The harbour board of Velm closes a ferry line.\n\n“The southern line of Velm loses money,” the board of Orsk said.\n\n"
            + "The southern line of Velm loses money, the board of Orsk said.";

        var summary = SummaryWriter.Write(Plain.Article(Text), 2);

        Assert.Equal("The southern line of Velm loses money, the board of Orsk said.", summary[^1].Text);
    }

    [Fact]
    public void Headings_notices_scraps_and_broken_quotations_stay_out()
    {
        const string Text = """
            # The southern line of the harbour board will close at once.

            Subscribe to the harbour board newsletter for the southern line.

            The harbour board closes its southern line to Orsk in May.

            Southern line, harbour.

            southern line of the harbour board seen from the bridge in May

            The harbour board said: “The southern line to Orsk will close.

            This report is based on papers of the harbour board and its line.
            """;

        var summary = SummaryWriter.Write(Plain.Article(Text), 5);

        Assert.Equal("The harbour board closes its southern line to Orsk in May.", Assert.Single(summary).Text);
    }

    [Fact]
    public void A_sentence_that_points_back_is_taken_only_with_the_one_before_it()
    {
        const string Text =
            "A gull sat on the roof.\n\nBut the harbour board of Velm closes the southern line to Orsk.\n\n"
            + "The harbour board of Velm will sell the ferries of the southern line to Orsk.";

        var summary = SummaryWriter.Write(Plain.Article(Text), 1);

        Assert.StartsWith("The harbour board", Assert.Single(summary).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(99, 5)]
    public void A_summary_has_as_many_sentences_as_asked_for_where_the_article_has_them(int asked, int expected)
    {
        var summary = SummaryWriter.Write(Plain.Article(Ferry), asked);

        Assert.Equal(expected, summary.Count);
    }

    [Fact]
    public void An_article_of_scraps_is_summarised_by_its_opening()
    {
        var summary = SummaryWriter.Write(Plain.Article("# Rail\n\nStrike ends. Trains run."), 3);

        Assert.Equal("Strike ends.", Assert.Single(summary).Text);
    }

    [Fact]
    public void An_article_without_text_has_no_summary()
    {
        Assert.Empty(SummaryWriter.Write(Plain.Article(""), 3));
    }

    [Theory]
    [InlineData("“The ferry company of Velm closes the southern line. The board will sell the southern ferries.”")]
    [InlineData("“The ferry company of Velm closes the southern line and the harbour board sells the southern ferries.")]
    [InlineData("“The ferry company is late. The ferry company of Velm closes the southern line and the harbour board sells the ferries. It is sad.")]
    [InlineData("\"The ferry company of Velm closes the southern line and the harbour board sells the southern ferries.")]
    public void Words_that_are_nothing_but_speech_are_no_sentence_of_the_articles_own(string speech)
    {
        var summary = SummaryWriter.Write(Plain.Article($"{Ferry}\n\n{speech}"), 3);

        Assert.DoesNotContain(summary, passage => speech.Contains(passage.Text, StringComparison.Ordinal));
    }
}
