using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Digest.Pages;
using Digest.Tests.Support;

namespace Digest.Tests.Pages;

public class ExportTests
{
    [Fact]
    public void A_graph_has_a_node_for_each_actor_and_an_edge_for_each_two_who_share_an_article()
    {
        var graph = XDocument.Parse(Export("graphml"));

        var nodes = graph.Descendants().Where(each => each.Name.LocalName == "node");
        var edges = graph.Descendants().Where(each => each.Name.LocalName == "edge")
            .Select(edge => (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, Weight(edge)));
        Assert.Equal(["ada-byron", "fajr", "harbour-union"], nodes.Select(node => node.Attribute("id")!.Value).Order());
        Assert.Equal(
            [("ada-byron", "fajr", "1"), ("ada-byron", "harbour-union", "2"), ("fajr", "harbour-union", "1")],
            edges.Order());
    }

    [Fact]
    public void The_tables_say_the_same_as_the_graph()
    {
        Assert.Contains("\nada-byron,Ada Byron,person,2,", Export("actors-csv"), StringComparison.Ordinal);
        Assert.Contains("\nada-byron,harbour-union,Ada Byron,Harbour Union,2,strike talks\n", Export("links-csv"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_quotation_is_a_line_of_json()
    {
        var lines = Export("quotes-jsonl").TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement);

        Assert.Equal(
            [("strike", "Ada Byron"), ("strike", "Harbour Union"), ("talks", "a harbour official")],
            lines.Select(line => (line.GetProperty("article").GetString()!, line.GetProperty("speaker").GetString()!)));
    }

    [Fact]
    public void Citations_of_all_articles_stand_in_one_file()
    {
        Assert.Equal(3, Regex.Count(Export("bibtex"), "^@misc{", RegexOptions.Multiline));
        Assert.Equal(3, Regex.Count(Export("ris"), "^ER  - $", RegexOptions.Multiline));
        using var csl = JsonDocument.Parse(Export("csl-json"));
        Assert.Equal(["strike", "talks", "leaflet"],
            csl.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()));
    }

    [Fact]
    public void The_one_page_asks_for_nothing_from_anywhere_and_names_its_sources()
    {
        var page = Whole();

        Assert.DoesNotMatch(@"<(img|script|link|iframe|object|video|audio|source)\b", page);
        Assert.DoesNotMatch(@"url\(|@import", page);
        Assert.Contains("default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://courier.example/strike\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_within_the_one_page_leads_to_a_place_in_it()
    {
        var page = Whole();

        var links = Regex.Matches(page, "href=\"(?<to>[^\"]+)\"").Select(link => link.Groups["to"].Value)
            .Where(link => !link.StartsWith("https://", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains($"id=\"{link[1..]}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_one_text_holds_every_quotation_word_for_word()
    {
        var text = Export("markdown");

        Assert.Contains("> “No ship,” … “leaves today.”\n> — Ada Byron\n", text, StringComparison.Ordinal);
        Assert.Contains("[Ferries stand still](https://courier.example/strike)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_digest_without_articles_has_empty_exports_that_can_be_read()
    {
        var book = Concordance.Of(Some.Edition());

        Assert.Equal("[]\n", Export("csl-json", book));
        Assert.DoesNotContain(
            XDocument.Parse(Export("graphml", book)).Descendants(), each => each.Name.LocalName == "node");
    }

    static string Export(string format) => Export(format, TinyEdition.Book);

    static string Export(string format, Concordance book)
    {
        using var text = new StringWriter();
        ExportFormat.All.Single(each => each.Name == format).Write(book, text);
        return text.ToString();
    }

    static string Whole()
    {
        var problems = new Problems();
        var page = PageRenderer.RenderWhole(TinyEdition.Edition, TemplateFolder.Load(null, problems)!, problems);
        Assert.Empty(problems);
        return System.Text.Encoding.UTF8.GetString(page!.Value.Span);
    }

    static string Weight(XElement edge) =>
        edge.Elements().Single(data => data.Attribute("key")!.Value == "weight").Value;
}
