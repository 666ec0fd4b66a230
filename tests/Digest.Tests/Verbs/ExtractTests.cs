using System.Text.Json;
using Digest.Tests.Support;
using Digest.Verbs;

namespace Digest.Tests.Verbs;

public class ExtractTests
{
    const string Article = """
        Rail strike ends after a week

        March 14, 2024

        HARBOUR CITY - The strike that stopped every train for a week ended on Thursday.

        "We listened," said Ada Byron, the minister of transport, "and then we moved on."
        """;

    [Fact]
    public void A_line_without_end_is_read_so_far_and_no_further()
    {
        var problems = new Problems();
        using var endless = new Endless();

        var texts = JsonLines.Of(endless, "zero.jsonl", problems).ToList();

        Assert.Empty(texts);
        Assert.Equal(
            "zero.jsonl:1: The line has more than 20 MB, so reading ended here. Give each text a line of its own.",
            Assert.Single(problems).ToString());
    }

    sealed class Endless : TextReader
    {
        public override int Read() => 'a';
    }

    [Fact]
    public void What_has_no_length_is_not_waited_for()
    {
        using var folder = new TempFolder();
        folder.Write("none.jsonl", "");

        var run = Terminal.Run("extract", "--jsonl", folder.At("none.jsonl"));

        Assert.Contains(
            "There is nothing in the file, or it is no file.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_understood_of_a_clipping_is_one_line_of_json()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", Article);

        var brief = Assert.Single(Extract("extract", folder.At("a.txt")));

        Assert.Equal("Rail strike ends after a week", brief.GetProperty("title").GetString());
        Assert.Equal("2024-03-14", brief.GetProperty("date").GetString());
        Assert.Equal("day", brief.GetProperty("date_precision").GetString());
        Assert.Equal(JsonValueKind.Null, brief.GetProperty("publisher").ValueKind);
        Assert.Equal("Ada Byron", brief.GetProperty("quotes")[0].GetProperty("speaker").GetString());
    }

    [Fact]
    public void Every_quotation_is_what_stands_between_its_offsets()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", Article.ReplaceLineEndings("\r\n"));

        var quotes = Extract("extract", folder.At("a.txt"))[0].GetProperty("quotes").EnumerateArray().ToList();

        var source = Article.ReplaceLineEndings("\r\n");
        Assert.Equal(
            ["We listened,", "and then we moved on."], quotes.Select(quote => quote.GetProperty("text").GetString()));
        Assert.All(quotes, quote => Assert.Equal(
            quote.GetProperty("text").GetString(),
            source[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]));
    }

    [Fact]
    public void In_a_saved_page_the_offsets_count_in_the_text()
    {
        using var folder = new TempFolder();
        folder.Write("a.html", """
            <html><head><title>Rail strike ends</title></head><body><nav><a href="/">Home</a></nav><article><h1>Rail strike ends</h1>
            <p>HARBOUR CITY - The strike that stopped every train for a week ended[1] on Thursday, the ministry announced in the morning.</p>
            <p>&ldquo;We listened to everybody who came to us, and then we moved,&rdquo; said Ada Byron, the minister of transport.</p>
            <p>Trains will run again from Friday on all lines, and tickets bought for the days of the strike stay good for a month.</p>
            </article></body></html>
            """);

        var brief = Extract("extract", folder.At("a.html"))[0];

        var quote = Assert.Single(brief.GetProperty("quotes").EnumerateArray());
        var text = brief.GetProperty("text").GetString()!;
        Assert.Equal(
            quote.GetProperty("text").GetString(),
            text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void The_pieces_of_a_split_quotation_share_a_group()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", Article);

        var quotes = Extract("extract", folder.At("a.txt"))[0].GetProperty("quotes").EnumerateArray().ToList();

        Assert.Equal([0, 0], quotes.Select(quote => quote.GetProperty("group").GetInt32()));
    }

    [Fact]
    public void Lines_of_json_are_read_and_keep_their_ids_and_order()
    {
        using var folder = new TempFolder();
        folder.Write(
            "in.jsonl",
            string.Join(
                '\n',
                Enumerable.Range(0, 200)
                    .Select(at => $"{{\"id\": {at}, \"text\": \"Number {at} is up, said Ada Byron on Monday.\"}}")));

        var briefs = Extract("extract", "--jsonl", folder.At("in.jsonl"));

        Assert.Equal(
            Enumerable.Range(0, 200).Select(at => at.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            briefs.Select(brief => brief.GetProperty("id").GetString()));
    }

    [Fact]
    public void A_line_that_is_no_object_is_reported_with_its_number()
    {
        using var folder = new TempFolder();
        folder.Write("in.jsonl", "{\"id\": \"a\", \"text\": \"Fine.\"}\nnot json\n");

        var run = Terminal.Run("extract", "--jsonl", folder.At("in.jsonl"));

        Assert.Contains("in.jsonl:2: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_actors_names_those_it_knows()
    {
        using var folder = new TempFolder();
        folder.Write("a.txt", Article);
        folder.Write("actors.yml", "- name: Augusta Ada Byron\n  kind: person\n  also: [Ada Byron]\n");

        var brief = Extract("extract", folder.At("a.txt"), "--actors", folder.At("actors.yml"))[0];

        Assert.Contains(
            "Augusta Ada Byron",
            brief.GetProperty("actors").EnumerateArray().Select(actor => actor.GetProperty("name").GetString()));
    }

    [Fact]
    public void Without_anything_to_read_the_command_says_what_it_needs()
    {
        var run = Terminal.Run("extract");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
    }

    static List<JsonElement> Extract(params string[] args)
    {
        var run = Terminal.Run(args);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. run.Output.TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
