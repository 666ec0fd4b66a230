using Digest.Articles;
using Digest.Fuzz;
using Digest.Text;

namespace Digest.Tests.Hostile;

/// <summary>Readers that never fail, whatever they are given.</summary>
public class HostileReadingTests
{
    public static TheoryData<string> Attacks => [.. Trials.All.Select(trial => trial.Name)];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void No_attack_breaks_a_promise(string name)
    {
        using var log = new StringWriter();
        var trial = Trials.All.Single(each => each.Name == name);

        var findings = new Campaign(20261127, 0, 250, TimeSpan.MaxValue, [trial]).Run(log);

        Assert.True(findings == 0, log.ToString());
    }

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_word() => AnyInput.Bytes(bytes =>
        Trials.All.Single(trial => trial.Name == "reading").Hold(bytes));

    [Fact]
    public void Any_text_is_read_as_YAML_or_refused_at_a_line_that_it_has() => AnyInput.Text(text =>
    {
        var problems = new Problems();

        _ = Yaml.Read(text, new("a.yml", 1, 1), problems);

        var lines = Place.Of("a.yml", text, text.Length).Line;
        Assert.All(problems, problem => Assert.InRange(problem.Place.Line, 1, lines));
    });

    [Fact]
    public void Front_matter_never_costs_the_article_below_it() => AnyInput.Text(text =>
    {
        var fields = text.Replace("draft", "drift", StringComparison.Ordinal);
        var clipping = new Clipping(
            "a.md", "a.md", ClippingFormat.Markdown, $"---\ntitle: {fields}\n---\nThe ferries stood still.\n", "");

        var article = Assert.Single(ArticleReader.Read([clipping], []));

        Assert.Contains("The ferries stood still.", article.Text, StringComparison.Ordinal);
    });
}
