using Digest.Tests.Support;

namespace Digest.Tests.Whole;

public class EditorsWordTests
{
    const string Article = """
        Rail strike ends

        "We listened to everybody who came," said Ada Byron, the minister of transport, at the end of the strike.
        """;

    [Fact]
    public void Other_printings_of_a_story_are_named_on_its_page_with_their_links()
    {
        var site = TinySite.Build($$"""
            -- seeds/rail.txt --
            ---
            reprinted_by:
              - {publisher: Gull Gazette, source_url: "https://gazette.example/rail", date: 2024-03-15}
              - https://wire.example/1
              - The Island Letter
            ---
            {{Article}}
            """);

        Assert.Empty(site.Problems);
        Assert.Contains("Also printed by <a href=\"https://gazette.example/rail\"", Page(site), StringComparison.Ordinal);
        Assert.Contains("<bdi>Gull Gazette</bdi></a>, <time datetime=\"2024-03-15\">15 March 2024</time>; ", Page(site),
            StringComparison.Ordinal);
        Assert.Contains("<bdi>wire.example</bdi></a>; <bdi>The Island Letter</bdi></p>", Page(site), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_a_text_was_taken_stands_in_its_citations()
    {
        var site = TinySite.Build($"-- seeds/rail.txt --\n---\nretrieved: 2024-03-16\n---\n{Article}\n");

        Assert.Contains("urldate = {2024-03-16}", Page(site), StringComparison.Ordinal);
        Assert.Contains("Y2  - 2024/03/16", Page(site), StringComparison.Ordinal);
        Assert.Contains("accessed", Page(site), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_editor_wrote_of_sources_and_speakers_outlives_the_brief()
    {
        var first = TinySite.Build($$"""
            -- seeds/rail.txt --
            ---
            retrieved: 2024-03-16
            reprint: true
            reprinted_by: {{"[Gull Gazette]"}}
            corrections: [{quote: We listened, speaker: Lou Reader}]
            ---
            {{Article}}
            """)["articles/rail-strike-ends/index.md"];

        var again = TinySite.Build($"-- seeds/rail.md --\n{first}")["articles/rail-strike-ends/index.md"];

        Assert.Equal(first, again);
        Assert.Contains("speaker: Lou Reader", again, StringComparison.Ordinal);
        Assert.Contains("retrieved: 2024-03-16\nreprinted_by:\n  - publisher: Gull Gazette\nreprint: true\n", again,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_which_line_decided_and_what_was_left_out()
    {
        using var folder = new TempFolder();
        folder.Write("seeds/rail.txt", $$"""
            ---
            corrections:
              - {quote: We listened, speaker: Lou Reader}
              - {quote: A beginning, drop: true}
            ---
            {{Article}} "A beginning that nobody expected," Lou Reader said.
            """);

        var run = Terminal.Run("explain", "article", "rail-strike-ends", "--seeds", folder.At("seeds"));

        Assert.Matches(@"speaker +Lou Reader\n +from: front matter, line 3", run.Output);
        Assert.Matches(@"left out by front matter, line 4\n +A beginning", run.Output);
    }

    [Theory]
    [InlineData("retrieved: soon", "retrieved is \"soon\", which is no day in the calendar.")]
    [InlineData("reprinted_by: [{date: 2024}]", "This reprint is without a publisher and without an address.")]
    [InlineData("reprinted_by: [{source_url: \"javascript:alert(1)\", publisher: x}]", "source_url")]
    public void A_slip_in_these_fields_is_told_with_its_line_and_costs_nothing_else(string field, string what)
    {
        var site = TinySite.Build($"-- seeds/rail.txt --\n---\n{field}\n---\n{Article}\n");

        var problem = Assert.Single(site.Problems);
        Assert.StartsWith("seeds/rail.txt:2:", problem, StringComparison.Ordinal);
        Assert.Contains(what, problem, StringComparison.Ordinal);
        Assert.Contains("Rail strike ends", Page(site), StringComparison.Ordinal);
    }

    static string Page(TinySite site) => site["articles/rail-strike-ends/index.html"];
}
