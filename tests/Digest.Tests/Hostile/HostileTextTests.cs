using System.Text;
using AngleSharp.Html.Parser;
using Digest.Fuzz;
using Digest.Tests.Support;
using Digest.Text;

namespace Digest.Tests.Hostile;

/// <summary>What must hold whatever somebody put into a clipping.</summary>
public class HostileTextTests
{
    [Fact]
    public void Every_file_of_the_site_is_well_formed_whatever_stands_in_the_seeds() => AnyInput.Text(
        text => Printing.HoldSite(Built(new()
        {
            ["one.txt"] = $"{text}\n\n“{text},” said {text}.",
            ["two.md"] = $"---\ntitle: {YamlText(text)}\nquotes:\n  - text: {YamlText(text)}\n"
                + $"    speaker: {YamlText(text)}\n"
                + $"actors: [{YamlText(text)}, Ada Byron]\nsource_url: {YamlText(text)}\n---\n{text}",
            ["three.html"] = $"<title>{text}</title><p>{text}</p>",
            ["actors.yml"] = $"- name: Ada Byron\n  about: {YamlText(text)}\n  url: {YamlText(text)}\n"
                + $"- name: {YamlText(text)}",
            ["digest.yml"] = $"title: {YamlText(text)}\ndescription: {YamlText(text)}\nauthor: {YamlText(text)}",
        })),
        runs: 60);

    [Fact]
    public void Nothing_is_written_outside_the_site_whatever_an_article_wants_to_be_called() => AnyInput.TwoTexts(
        (slug, title) => Printing.HoldPaths(Built(new()
        {
            ["a.md"] = $"---\nslug: {YamlText($"../{slug}")}\n---\nThe ferries stood still.",
            ["b.md"] = $"---\ntitle: {YamlText(title)}\nactors: [{YamlText(slug)}]\n---\nThe ferries stood still.",
        }).Keys));

    [Fact]
    public void An_article_shows_template_syntax_letter_for_letter() => AnyInput.Text(text =>
    {
        var title = Printable.Line($"{{{{ 7 * 191 }}}} {text}");

        var site = Built(new() { ["a.md"] = $"---\nslug: a\ntitle: {YamlText(title)}\n---\nThe ferries stood still." });

        using var page = new HtmlParser().ParseDocument(site["articles/a/index.html"]);
        Assert.StartsWith("{{ 7 * 191 }}", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    });

    // As YAML writes a text that may hold anything: in double quotation marks, with every unit escaped that could end
    // them.
    static string YamlText(string text) => $"\"{string.Concat(text.Select(
        unit => char.IsAsciiLetterOrDigit(unit) || unit == ' ' ? unit.ToString() : $"\\u{(int)unit:X4}"))}\"";

    static IReadOnlyDictionary<string, string> Built(Dictionary<string, string> seeds) =>
        TinySite.Build(seeds.ToDictionary(seed => seed.Key, seed => Encoding.UTF8.GetBytes(seed.Value))).Pages;
}
