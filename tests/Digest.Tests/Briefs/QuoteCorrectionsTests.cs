namespace Digest.Tests.Briefs;

public class QuoteCorrectionsTests
{
    const string Body = """
        Rail strike ends

        "We listened to everybody who came," said Ada Byron, the minister of transport.

        "No train will leave before the tracks are safe," the union's Lou Reader told reporters.
        """;

    [Fact]
    public void A_corrected_speaker_changes_one_quotation_and_leaves_the_others()
    {
        var quotes = Quotes("""
            corrections:
              - quote: We listened to
                speaker: Lou Reader
            """);

        Assert.Equal(
            [("We listened to everybody who came,", "Lou Reader", "front matter, line 3"),
                ("No train will leave before the tracks are safe,", "Lou Reader", quotes[1].How)],
            quotes);
        Assert.DoesNotContain("front matter", quotes[1].How, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dropped_quotation_is_gone_and_the_others_stay()
    {
        var quotes = Quotes("""
            corrections:
              - {quote: "No train will leave", drop: true}
            """);

        Assert.Equal("Ada Byron", Assert.Single(quotes).Speaker);
    }

    [Fact]
    public void A_speaker_whom_nobody_can_name_is_taken_off()
    {
        var quotes = Quotes("""
            corrections:
              - {quote: "We listened", speaker: unknown}
            """);

        Assert.Null(quotes[0].Speaker);
    }

    [Fact]
    public void Curly_quotation_marks_and_line_breaks_do_not_matter_but_letters_do()
    {
        var problems = Problems("""
            corrections:
              - {quote: "We  listened\n to", speaker: Lou Reader}
              - {quote: "we listened", speaker: Lou Reader}
            """);

        Assert.Equal(
            "seeds/a.md:4:5: No quotation of the article begins with \"we listened\" any more. "
                + "Copy the first words of the quotation that is meant, or take the correction out.",
            Assert.Single(problems));
    }

    [Fact]
    public void Words_that_begin_two_quotations_correct_neither()
    {
        var problems = Problems(
            "corrections:\n  - {quote: We, drop: true}\n",
            "Bus strike ends\n\n\"We are glad to hear it,\" said Ada Byron. \"We are going home,\" Lou Reader said.\n");

        Assert.StartsWith(
            "seeds/a.md:3:5: 2 quotations of the article begin with \"We\".", Assert.Single(problems),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- {speaker: Ada Byron}")]
    [InlineData("- {quote: We}")]
    [InlineData("- {quote: We, speaker: Ada Byron, drop: true}")]
    public void A_correction_that_says_too_little_or_too_much_is_a_problem(string line)
    {
        var problem = Assert.Single(Problems($"corrections:\n  {line}\n"));

        Assert.StartsWith("seeds/a.md:3:5: This correction is without", problem, StringComparison.Ordinal);
    }

    static List<(string Words, string? Speaker, string How)> Quotes(string fields) =>
    [
        .. Edition(fields, Body, []).Briefs[0].Quotes.Select(
            quote => (quote.Parts[0].Text, quote.Speaker?.Name, quote.Speaker?.How ?? "")),
    ];

    static List<string> Problems(string fields, string body = Body)
    {
        var problems = new Problems();
        Edition(fields, body, problems);
        return [.. problems.Select(problem => problem.ToString())];
    }

    static Digest.Connections.Edition Edition(string fields, string body, Problems problems) => Pipeline.Edit(
        Digest.Articles.SeedDesk.Sort("seeds", new Dictionary<string, byte[]>
        {
            ["a.md"] = System.Text.Encoding.UTF8.GetBytes($"---\n{fields.TrimEnd()}\n---\n{body}"),
        }, problems),
        problems);
}
