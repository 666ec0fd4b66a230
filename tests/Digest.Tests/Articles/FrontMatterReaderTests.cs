using Digest.Articles;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Articles;

public class FrontMatterReaderTests
{
    [Fact]
    public void Every_field_is_read_and_says_where_it_stands()
    {
        var part = Read("""
            ---
            title: Ferry line cuts crossings
            date: 2026-02-11
            publisher: Harbour Courier
            original_publisher: The Wire
            byline: Henrik Sall
            source_url: https://courier.example/ferry
            archive_url: https://archive.example/1
            language: en
            slug: ferry
            summary: [One., Two.]
            quotes:
              - We will return.
              - text: It was late.
                start: 10
                end: 22
                speaker: Marta Oduya
                speaker_as_written: she
                cue: said
                kind: statement
                key: true
              - parts: [No, never]
            actors:
              - Marta Oduya
              - name: Harbour Council
                kind: government
                forms:
                  - text: the council
                    count: 3
            events:
              - date: 2026-02
                text: The line was cut.
            words: 120
            draft: true
            source:
              file: a.txt
              sha256: abc
            ---
            Body
            """, out var problems);

        var given = part.Given;
        Assert.Empty(problems);
        Assert.Equal(new("Ferry line cuts crossings", "front matter, line 2"), given.Title);
        Assert.Equal(new(PartialDate.Of(2026, 2, 11)!.Value, "front matter, line 3"), given.Date);
        Assert.Equal("Harbour Courier", given.Publisher!.Value);
        Assert.Equal("https://courier.example/ferry", given.SourceUrl!.Value);
        Assert.Equal(["One.", "Two."], given.Summary!.Value);
        Assert.Equal(
            new GivenQuote(
                ["It was late."], new("a.md", 14, 5), "Marta Oduya", "she", "said", "statement", true, [new(10, 22)]),
            given.Quotes!.Value[1]);
        Assert.Equal(["No", "never"], given.Quotes.Value[2].Parts);
        Assert.Equal(
            new GivenActor("Harbour Council", new("a.md", 25, 5), "government", [new("the council", 3)]),
            given.Actors!.Value[1]);
        Assert.Equal([new GivenEvent(PartialDate.Of(2026, 2)!.Value, "The line was cut.")], given.Events!.Value);
        Assert.Equal(new GivenSource("a.txt", "abc"), given.Source);
        Assert.Equal((120, true), (given.Words, given.Draft));
    }

    [Fact]
    public void What_other_generators_call_the_same_thing_is_understood()
    {
        var part = Read(
            "---\nauthor: Henrik Sall\nsource: Harbour Courier\nurl: https://a.example/\nlang: de\ntags: [x]\n"
                + "summary: One line.\n---\n",
            out var problems);

        Assert.Empty(problems);
        Assert.Equal("Henrik Sall", part.Given.Byline!.Value);
        Assert.Equal("Harbour Courier", part.Given.Publisher!.Value);
        Assert.Equal("https://a.example/", part.Given.SourceUrl!.Value);
        Assert.Equal("de", part.Given.Language!.Value);
        Assert.Equal(["One line."], part.Given.Summary!.Value);
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\nBody", "Body")]
    [InlineData("---\r\ntitle: A\r\n---\r\nBody", "Body")]
    [InlineData("---\rtitle: A\r---\rBody", "Body")]
    [InlineData("---  \ntitle: A\n---\t\nBody", "Body")]
    [InlineData("---\ntitle: A\n...\nBody", "Body")]
    [InlineData("---\n---\nBody", "Body")]
    [InlineData("---\n# a note\n\ntitle: A\n---\nBody", "Body")]
    [InlineData("---\ntitle: A\n---", "")]
    [InlineData("No fence\n---\n", "No fence\n---\n")]
    [InlineData("---\nBaghdad, Monday\n---\nText", "---\nBaghdad, Monday\n---\nText")]
    [InlineData("---\n\nA rule above a plain text\n", "---\n\nA rule above a plain text\n")]
    [InlineData("----\ntitle: A\n---\n", "----\ntitle: A\n---\n")]
    public void The_article_begins_below_the_front_matter(string text, string body)
    {
        var part = Read(text, out var problems);

        Assert.Empty(problems);
        Assert.Equal(body, text[part.BodyStart..]);
    }

    [Theory]
    [InlineData("title: [a, b]", "a.md:2:8: title is a list. Write one line of text.")]
    [InlineData("date: 2026-13-45",
        "a.md:2:7: date is \"2026-13-45\", which is no day in the calendar. Write it as 2020-03-30, 2020-03 or 2020.")]
    [InlineData("date: yesterday",
        "a.md:2:7: date is \"yesterday\", which is no day in the calendar. Write it as 2020-03-30, 2020-03 or 2020.")]
    [InlineData("publsher: X", "a.md:2:1: There is no field called publsher. Did you mean publisher?")]
    [InlineData("actors: 5", "a.md:2:9: actors is \"5\". Write a list: one line after each hyphen.")]
    [InlineData("actors:\n  - kind: person", "a.md:3:5: This actor is without a name. Write it after name:.")]
    [InlineData("actors:\n  - name: X\n    kind: persn", "a.md:4:11: kind is \"persn\". Did you mean person?")]
    [InlineData("quotes:\n  - speaker: X", "a.md:3:5: This quotation is without words. Write them after text:.")]
    [InlineData("events: [x]", "a.md:2:10: This entry is \"x\". Write its fields: date, text.")]
    [InlineData("draft: perhaps", "a.md:2:8: draft is \"perhaps\". Write true or false.")]
    [InlineData("source_url: javascript:alert(1)",
        "a.md:2:13: source_url is no web address and was left out. Write the whole address, beginning with https://.")]
    [InlineData("language: <script>",
        "a.md:2:11: language is \"<script>\". Write a language tag, such as en or pt-BR.")]
    public void A_wrong_field_is_reported_and_the_others_count(string field, string problem)
    {
        var part = Read($"---\n{field}\nbyline: Ada\n---\n", out var problems);

        Assert.Equal(problem, Assert.Single(problems).ToString());
        Assert.Equal("Ada", part.Given.Byline!.Value);
    }

    [Fact]
    public void A_field_with_nothing_after_its_colon_counts_as_not_written()
    {
        var part = Read("---\ntitle:\ndate: ~\nsummary:\nquotes: []\nactors:\n  -\n---\n", out var problems);

        Assert.Empty(problems);
        Assert.Equal(FrontMatter.None, part.Given);
    }

    [Fact]
    public void Front_matter_that_is_never_closed_ends_at_the_first_empty_line()
    {
        const string Text = "---\ntitle: A\ndate: 2026\n\nBody: here.\n";

        var part = Read(Text, out var problems);

        Assert.Equal("A", part.Given.Title!.Value);
        Assert.Equal("\nBody: here.\n", Text[part.BodyStart..]);
        Assert.StartsWith(
            "a.md:1:1: The front matter is never closed", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_of_more_than_64_KB_is_passed_over()
    {
        var text = $"---\ntitle: {new string('x', 70_000)}\n---\nBody";

        var part = Read(text, out var problems);

        Assert.Equal("Body", text[part.BodyStart..]);
        Assert.Single(problems);
    }

    [Fact]
    public void Line_ends_within_a_line_of_text_become_spaces_and_quotations_stay_as_they_are()
    {
        var part = Read("---\ntitle: \"A\\n  B\"\nquotes: [\"one\\ntwo  three\"]\n---\n", out _);

        Assert.Equal("A B", part.Given.Title!.Value);
        Assert.Equal(["one\ntwo  three"], part.Given.Quotes!.Value[0].Parts);
    }

    [Fact]
    public void No_text_makes_the_reader_throw_or_look_outside_the_clipping() => Any.Times(
        any =>
        {
            var text =
                $"---\n{any.OneOf("title: ", "", "quotes: ", "- ")}{any.Text(30)}{any.OneOf("\n---\n", "")}"
                + any.Text();

            var part = Read(text, out _);

            Assert.InRange(part.BodyStart, 0, text.Length);
        },
        runs: 3_000);

    static FrontMatterPart Read(string text, out Problems problems)
    {
        problems = new();
        return FrontMatterReader.Read(new("a.md", "a.md", ClippingFormat.Markdown, text, ""), problems);
    }
}
